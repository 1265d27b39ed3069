import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extraction } from "@letopis/records";
import { createExtractor } from "letopis";
import { describe, expect, it } from "vitest";
import { readBrat, readTask, standoff, task } from "../src/index.js";

const corpus = fileURLToPath(new URL("../../../corpus/", import.meta.url));
const { extract } = createExtractor();

interface Case {
	readonly name: string;
	readonly text: string;
	readonly extraction: Extraction;
}

const read = (name: string, text: string): Case => ({ name, text, extraction: extract(text, { id: name }) });

/** Characters of two units and of several code points before and within what is found. */
const signed = "Мэр Минска Иван Петров 🤝 и мэр Пекина Хэ Чжицзюнь (𠮷贺志军) подписали меморандум 5 мая 2021 года.";
const odd = [
	read("emoji", `🇧🇾🤝🇨🇳 Новости 👩‍👩‍👧\n\n${signed}`),
	read("hanzi", `𠮷𡈽 贺志军\r\n\r\n${signed}\r\nВ Минске 👍 12 мая 2021 года прошёл форум «𠮷 и Ко».\r\n`),
	read("nothing", ""),
];
const dev = readdirSync(corpus)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => read(name.slice(0, -4), readFileSync(corpus + name, "utf8")));

const unchanged = ({ extraction: { document, agreements, events } }: Case) => ({ document, agreements, events });

const trips: readonly (readonly [string, (one: Case) => unknown])[] = [
	[
		"brat",
		({ name, text, extraction }) => {
			const ann = standoff({ text, extraction });
			return readBrat({ document: extraction.document, text, standoff: ann, where: `${name}.ann` });
		},
	],
	["Label Studio", (one) => readTask(JSON.parse(JSON.stringify(task(one))), one.name)],
];

describe.each(trips)("to %s and back, the records are unchanged:", (_, trip) => {
	it.each(odd)("$name", (one) => {
		expect(trip(one)).toMatchObject({ fixture: unchanged(one), warnings: [] });
	});

	it("all texts of the corpus", () => {
		let records = 0;
		for (const one of dev) {
			expect(trip(one)).toMatchObject({ fixture: unchanged(one), warnings: [] });
			expect((trip(one) as { fixture: unknown }).fixture).toEqual(unchanged(one));
			records += one.extraction.agreements.length + one.extraction.events.length;
		}
		expect(dev).toHaveLength(120);
		expect(records).toBeGreaterThan(500);
	});
});

describe("the odd texts", () => {
	it("have records that stand behind characters of two units", () => {
		expect(odd.map(({ extraction: { agreements, events } }) => [agreements.length, events.length])).toEqual([
			[1, 0],
			[1, 1],
			[0, 0],
		]);
		for (const { text, extraction } of odd)
			for (const line of standoff({ text, extraction })
				.split("\n")
				.filter((one) => /^T\d+\t\S+ \d+ \d+\t/u.test(one))) {
				const [, start, end, words] = /(\d+) (\d+)\t(.*)$/u.exec(line) as unknown as readonly string[];
				expect([...text].slice(Number(start), Number(end)).join("")).toBe(words);
			}
	});
});
