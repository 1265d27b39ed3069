import { describe, expect, it } from "vitest";
import { ANY_CASE } from "../src/index.js";
import { dictionary, say } from "./support.js";

const read = (form: string): string[] => dictionary.read(form).map(say);

describe("words of the dictionary", () => {
	it.each([
		["подписали", ["подписать VERB perf tran plur past indc"]],
		["сотрудничеством", ["сотрудничество NOUN neut sing ablt"]],
		[
			"области",
			"loct gent datv accs nomn"
				.split(" ")
				.map((at) => `область NOUN femn ${at === "accs" || at === "nomn" ? "plur" : "sing"} ${at}`),
		],
		["облисполкомом", ["облисполком NOUN masc sing ablt"]],
		["Ростове-на-Дону", ["ростов-на-дону NOUN masc Geox sing loct"]],
		["мосту", ["мост NOUN masc sing loc2", "мост NOUN masc sing datv"]],
	])("%s", (form, readings) => {
		expect(read(form)).toEqual(readings);
	});

	it("makes nothing of capital letters", () => {
		expect(read("МЕЖДУ")).toEqual(read("между"));
		expect(read("Соглашение")).toEqual(read("соглашение"));
	});
});

describe("ё and е", () => {
	it.each([
		["еще", "ещё"],
		["трёхстороннее", "трёхсторонний"],
		["трехстороннее", "трёхсторонний"],
		["партнеров", "партнёр"],
		["Могилева", "могилёв"],
	])("%s is of %s", (form, lemma) => {
		expect(dictionary.read(form).map((reading) => reading.lemma)).toContain(lemma);
	});

	it("keeps to a written ё when the dictionary has it", () => {
		const all = read("все");
		expect(all).toContain("весь ADJF Subx Apro plur nomn");
		expect(read("всё").every((reading) => all.includes(reading))).toBe(true);
		expect(read("всё")).not.toContain("весь ADJF Subx Apro plur nomn");
	});

	it("takes a wrong ё for е", () => {
		expect(read("соглашёние")).toEqual(read("соглашение"));
	});
});

describe("words that are not what they look like", () => {
	it.each(["и", "о", "в", "с", "к", "у", "а"])("%s is no abbreviation", (form) => {
		expect(dictionary.read(form).some(({ tag }) => tag.grammemes.has("Abbr"))).toBe(false);
	});

	it.each(["г", "обл", "млн", "руб", "РФ", "КНР", "ТПП", "МГУ", "ДВФУ", "респ", "просп", "ШОС"])(
		"%s is an indeclinable noun",
		(form) => {
			const [first] = dictionary.read(form);
			expect(first?.tag.pos).toBe("NOUN");
			expect(first?.tag.cases).toBe(ANY_CASE);
			expect(first?.lemma).toBe(form.toLowerCase());
		},
	);

	it("gives an indeclinable noun one reading for all cases", () => {
		expect(read("Минобрнауки")).toEqual(["минобрнауки NOUN neut Fixd Orgn sing nomn"]);
		expect(read("Гуанчжоу")).toEqual(["гуанчжоу NOUN masc Fixd Geox sing nomn"]);
	});

	it("gives a woman's surname a lemma of its own", () => {
		expect(read("Киреевой")[0]).toBe("киреева NOUN femn Surn sing gent");
		expect(read("Киреевым")[0]).toBe("киреев NOUN masc Surn sing ablt");
	});

	it.each(["Ross", "2024", "", " ", "№", "合作", "😀"])("«%s» is no Russian word", (form) => {
		expect(read(form)).toEqual([]);
	});
});
