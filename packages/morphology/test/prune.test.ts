import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Case, openDictionary, prune } from "../src/index.js";
import { CASE_NAMES, casesOf, dictionary, wordsOf } from "./support.js";

/** The case of the first reading of each noun and adjective: `Совет{nomn} области{gent}`. */
function firstCases(sentence: string): string {
	const words = wordsOf(sentence);
	return dictionary
		.prune(words)
		.map(([first], i) => {
			if (first === undefined || first.tag.cases === 0 || first.tag.pos === "NPRO") return words[i]?.form;
			const name = CASE_NAMES.find((one) => (first.tag.cases & Case[one]) !== 0);
			return `${words[i]?.form}{${first.tag.grammemes.has("Fixd") ? "any" : name}}`;
		})
		.join(" ");
}

describe("the first reading", () => {
	it.each([
		"правительство{nomn} области{gent} подписало соглашение{accs} о сотрудничестве{loct} с провинцией{ablt}",
		"губернатор{nomn} провел встречу{accs} с делегацией{ablt} края{gent}",
		"соглашение{nomn} между правительством{ablt} края{gent} и народным{ablt} правительством{ablt} провинции{gent}",
		"стороны{nomn} обсудили развитие{accs} торговли{gent} и туризма{gent}",
		"в ходе{loct} визита{gent} прошла церемония{nomn} подписания{gent} меморандума{gent}",
		"глава{nomn} республики{gent} принял посла{accs} венгрии{gent}",
		"договор{nomn} действует до конца{gent} года{gent}",
	])("%s", (marked) => {
		expect(firstCases(marked.replace(/\{\w+\}/gu, ""))).toBe(marked);
	});
});

describe("prune", () => {
	it("keeps readings it cannot tell apart", () => {
		expect(casesOf(prune(wordsOf("соглашение"))[0] ?? [])).toBe("nomn accs");
	});

	it("gives punctuation, digits and Latin words nothing", () => {
		expect(prune(wordsOf("5, «Ross»")).map((readings) => readings.length)).toEqual([0, 0, 0, 0, 0]);
		expect(prune([])).toEqual([]);
	});

	it("says which rule took what away", () => {
		const removed: string[] = [];
		prune(wordsOf("с областью"), { trace: (rule, at) => removed.push(`${at}: ${rule}`) });
		prune(wordsOf("без стали"), { trace: (rule, at, gone) => removed.push(`${at}: ${rule} -${gone.length}`) });
		expect(removed).toContain("0: preposition + its case");
		expect(removed.some((line) => line.startsWith("1: preposition + its case -"))).toBe(true);
	});

	it("leaves the dictionary's order without weights", () => {
		const bare = openDictionary(dictionaryBytes());
		const words = wordsOf("стороны обсудили развитие");
		expect(bare.prune(words)).toEqual(prune(words));
	});
});

function dictionaryBytes(): ArrayBufferLike {
	return new Uint8Array(readFileSync(new URL("../data/russian.dict", import.meta.url))).buffer;
}
