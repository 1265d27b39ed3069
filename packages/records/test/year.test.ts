import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DateValue } from "../src/schema.js";
import { recordsOf, signedOf, whenOf } from "./read.js";

const PAGE = "2017-02-01";
const FORUM = "В мае в Минске прошёл форум регионов.";

describe("the year in force", () => {
	it.each([
		["a bare year above a list", `2015 год\n- ${FORUM}`, "forum 2015-05 year-from-context [2015 год, мае]"],
		["a bare year above whole sentences", `2015 год\n${FORUM}`, "forum 2015-05 year-from-context [2015 год, мае]"],
		[
			"a heading without a verb",
			"В планах на 2018 год:\nФорум регионов в Минске 12 мая.",
			"forum 2018-05-12 year-from-context [2018 год, 12 мая]",
		],
		[
			"a heading with a verb, above items",
			"В 2015 году состоялись:\n- форум регионов в Минске 12 мая.",
			"forum 2015-05-12 year-from-context [2015 году, 12 мая]",
		],
		[
			"a heading with a verb, above prose",
			`В 2015 году открыты: цех, склад, порт. Итоги:\n${FORUM}`,
			"forum 2016-05 year-from-publication [мае]",
		],
		[
			"a sentence that is no heading",
			`В 2015 году закрыт порт.\n${FORUM}`,
			"forum 2016-05 year-from-publication [мае]",
		],
		[
			"a stamp with a day is no heading",
			`Итоги на 12 января 2017 года:\n${FORUM}`,
			"forum 2016-05 year-from-publication [мае]",
		],
		[
			"a term is no heading's year",
			"План на 2016–2020 годы:\n- форум регионов в Минске 12 мая.",
			"forum 2017-05-12 year-from-publication [12 мая]",
		],
	])("%s: «%s»: %s", (_, text, told) => expect(whenOf(text, PAGE)).toEqual([told]));

	it("is that of a chronicle named at the head of an undated page, whatever its lines look back to", () => {
		const text = `Хроника международных связей области, 2016 год\n12 мая. ${FORUM.replace("В мае в", "В")} Возобновлён обмен, прерванный в 2014 году.`;
		expect(whenOf(text)).toEqual(["forum 2016-05-12 year-from-context [2016 год, 12 мая]"]);
	});

	it("is that of a digest of one month", () => {
		const text = `Дайджест связей за май 2016 года\n12 мая. ${FORUM.replace("В мае в", "В")}`;
		expect(whenOf(text)).toEqual(["forum 2016-05-12 year-from-context [май 2016 года, 12 мая]"]);
	});

	it("passes from one bare year to the next", () => {
		const text = `2015 год\n${FORUM}\n2016 год\nВ июне в Витебске прошла выставка.`;
		expect(whenOf(text, PAGE)).toEqual([
			"forum 2015-05 year-from-context [2015 год, мае]",
			"exhibition 2016-06 year-from-context [2016 год, июне]",
		]);
	});

	it("ends where a line speaks of another year", () => {
		const text = `2015 год\nВ 2013 году построен порт.\n${FORUM}`;
		expect(whenOf(text, PAGE)).toEqual(["forum 2016-05 year-from-publication [мае]"]);
	});

	it.each([
		[
			"that of the one full day",
			"12 мая 2016 года в Минске открылся форум регионов.\n13 мая состоялось заседание рабочей группы.",
			"working-group-session 2016-05-13 year-from-context [12 мая 2016 года, 13 мая]",
		],
		[
			"none where full days disagree",
			"12 мая 2016 года построен порт.\n2 июня 2018 года построен мост.\n13 мая состоялось заседание рабочей группы.",
			"working-group-session XXXX-05-13 unresolved-year [13 мая]",
		],
		[
			"none from years alone",
			"Порт построен в 2016 году.\n13 мая состоялось заседание рабочей группы.",
			"working-group-session XXXX-05-13 unresolved-year [13 мая]",
		],
		[
			"none from the day of an older paper",
			"План продолжает договор, заключённый городами 19 апреля 2001 года.\n13 мая состоялось заседание рабочей группы.",
			"working-group-session XXXX-05-13 unresolved-year [13 мая]",
		],
		[
			"none from «от» with a day",
			"Комиссия создана по договору от 19 апреля 2001 года.\n13 мая состоялось заседание рабочей группы.",
			"working-group-session XXXX-05-13 unresolved-year [13 мая]",
		],
	])("of a page without a date: %s", (_, text, told) => expect(whenOf(text).at(-1)).toEqual(told));

	it("is missed aloud", () => {
		const { issues } = recordsOf("12 ноября в Минске прошёл форум регионов.");
		expect(issues.map(({ code, span }) => `${code}: ${span?.text}`)).toEqual(["date-without-year: 12 ноября"]);
	});
});

describe("a year that stands once for several dates", () => {
	it.each([
		["Переговоры прошли в мае и июне 2016 года.", "negotiations 2016-05 coordination-scope [мае, 2016]"],
		["Форум прошёл в Минске 17 и 18 мая 2016 года.", "forum 2016-05-17/2016-05-18 explicit [17 и 18 мая 2016 года]"],
		["Переговоры прошли 12 мая и 3 июня 2015 г.", "negotiations 2015-05-12 coordination-scope [12 мая, 2015]"],
	])("«%s»: %s", (text, told) => expect(whenOf(text, PAGE)).toEqual([told]));

	it("is in the evidence of a paper", () => {
		const text = "Витебская область и Псковская область подписали меморандумы 12 мая и 3 июня 2015 г.";
		expect(signedOf(text, PAGE)).toEqual(["memorandum 2015-05-12 coordination-scope [12 мая, 2015]"]);
	});
});

describe("evidence of stated years", () => {
	const corpus = new URL("../../../corpus/", import.meta.url);
	const files = readdirSync(corpus).filter((name) => name.endsWith(".txt"));
	const stated = new Set(["explicit", "coordination-scope"]);
	const dates = files.flatMap((file) => {
		const { agreements, events } = recordsOf(readFileSync(new URL(file, corpus), "utf8"), "2020-06-15");
		const values = [
			...agreements.flatMap(({ signed, reached, inForce, validity }) => [signed, reached, inForce, validity]),
			...events.map(({ when }) => when),
		];
		return values.flatMap((value) => (value !== undefined && stated.has(value.resolution) ? { file, value } : []));
	});

	it("holds the last two digits of every year of the value, in the whole corpus", () => {
		const without = dates.filter(({ value: { edtf, evidence } }) => {
			const words = evidence.spans.map(({ text }) => text).join(" ");
			const years = edtf.match(/\d{4}(?=$|[-/])/gu) ?? [];
			return /\d/u.test(words) && years.some((year) => !words.includes(year.slice(2)));
		});
		expect(without.map(({ file, value }) => `${file} ${value.edtf}`)).toEqual([]);
		expect(dates.length).toBeGreaterThan(100);
	});
});

describe("a year in neither the text nor the given date", () => {
	/** Reckoned from a year that is told: «год спустя», «10 апреля прошлого года», «исполнилось 20 лет»; or told in words. */
	const reckoned = ({ resolution, evidence }: DateValue): boolean => {
		const words = evidence.spans.map(({ text }) => text).join(" ");
		return (
			resolution.startsWith("relative-to-") || /прошл|минувш|будущ|следующ|летие/iu.test(words) || !/\d/u.test(words)
		);
	};

	for (const folder of ["../../../corpus/", "../../../../shared/gold/seeds/"])
		for (const published of [undefined, "1990-03-05"])
			it(`appears in no record of ${folder.split("/").at(-2)}, ${published ?? "without a date"}`, ({ skip }) => {
				const texts = new URL(folder, import.meta.url);
				if (!existsSync(texts)) {
					console.log(`${folder} is not here, so its records were not read.`);
					return skip("the texts are not here");
				}
				const invented = readdirSync(texts)
					.filter((name) => name.endsWith(".txt"))
					.flatMap((file) => {
						const text = readFileSync(new URL(file, texts), "utf8");
						const { agreements, events } = recordsOf(text, published);
						const values = [
							...agreements.flatMap(({ signed, reached, inForce, validity }) => [signed, reached, inForce, validity]),
							...events.map(({ when }) => when),
						];
						return values.flatMap((value) => {
							if (value === undefined || reckoned(value)) return [];
							const years = value.edtf.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
							const known = (year: string) =>
								text.includes(year) || new RegExp(`(?<!\\d)${year.slice(2)}(?!\\d)`, "u").test(text);
							const near = (year: string) => published !== undefined && Math.abs(Number(year) - 1990) <= 1;
							return years
								.filter((year) => !known(year) && !near(year))
								.map((year) => `${file} ${year} ${value.resolution}`);
						});
					});
				expect(invented).toEqual([]);
			});
});
