import { describe, expect, it } from "vitest";
import { ANY_CASE, Case, prune } from "../src/index.js";
import { dictionary, say } from "./support.js";

const first = (form: string): string => say(dictionary.read(form)[0] as never);

describe("place names", () => {
	it.each([
		["Хэйлунцзяна", "хэйлунцзян", Case.gent],
		["Хэйлунцзяном", "хэйлунцзян", Case.ablt],
		["Муданьцзян", "муданьцзян", Case.nomn],
		["Цзинане", "цзинань", Case.loct],
		["Вэйхая", "вэйхай", Case.gent],
		["Шаньси", "шаньси", ANY_CASE],
		["Суйфэньхэ", "суйфэньхэ", ANY_CASE],
		["Тумэньцзяну", "тумэньцзян", Case.datv],
		["Бэньси", "бэньси", ANY_CASE],
		["Чанчжоу", "чанчжоу", ANY_CASE],
	])("%s is of %s", (form, lemma, cases) => {
		const [reading] = dictionary.read(form);
		expect(reading?.lemma).toBe(lemma);
		expect(reading?.tag.grammemes).toContain("Geox");
		expect((reading?.tag.cases ?? 0) & cases).toBe(cases);
	});
});

describe("surnames", () => {
	it.each([
		["Ощепковым", "ощепков NOUN masc Surn sing ablt ?"],
		["Зубахиной", "зубахина NOUN femn Surn sing gent ?"],
		["Старостенко", "старостенко NOUN ms-f Fixd Surn sing nomn ?"],
		["Шимко", "шимко NOUN ms-f Fixd Surn sing nomn ?"],
		["Лю", "лю NOUN ms-f Fixd Surn sing nomn ?"],
	])("%s", (form, reading) => {
		expect(first(form)).toBe(reading);
	});

	it("reads a known word in capitals as a surname too, after its own readings", () => {
		const readings = dictionary.read("Смольников").map(say);
		expect(readings[0]).toBe("смольник NOUN masc plur gent");
		expect(readings).toContain("смольников NOUN masc Surn sing nomn ?");
		expect(dictionary.read("смольников").map(say)).toEqual(["смольник NOUN masc plur gent"]);
	});

	it("lets a woman's surname on a consonant stand still", () => {
		const words = ["Анны", "Гладышевич"].map((form) => ({
			form: form.toLowerCase(),
			readings: dictionary.read(form),
			capital: true,
		}));
		expect(prune(words)[1]?.map(say)).toContain("гладышевич NOUN femn Fixd Surn sing nomn ?");
	});
});

describe("institutions and compounds", () => {
	it.each([
		["Росавиации", "росавиация"],
		["Минпромторгом", "минпромторг"],
		["Минпросвещения", "минпросвещения"],
		["агропредприятиями", "агропредприятие"],
		["межрегиональному", "межрегиональный"],
		["допсоглашения", "допсоглашение"],
		["видеоконференцсвязи", "видеоконференцсвязь"],
		["замгубернатора", "замгубернатор"],
	])("%s is of %s", (form, lemma) => {
		expect(dictionary.read(form)[0]?.lemma).toBe(lemma);
	});
});

describe("hyphens", () => {
	it.each([
		["провинцией-побратимом", "провинция-побратим NOUN femn sing ablt"],
		["городами-партнёрами", "город-партнёр NOUN masc plur ablt"],
		["торгово-экономическому", "торгово-экономический ADJF masc sing datv"],
		["научно-гуманитарному", "научно-гуманитарный ADJF masc sing datv"],
		["экс-министром", "экс-министр NOUN masc sing ablt"],
		["вице-губернатору", "вице-губернатор NOUN masc sing datv"],
		["13-му", "13-й ADJF Abbr Anum masc sing datv"],
		["20-летием", "20-летие NOUN neut sing ablt"],
		["рукой-то", "рука-то NOUN femn sing ablt"],
		["Тянь-Шане", "тянь-шань NOUN masc Geox sing loct"],
	])("%s", (form, reading) => {
		expect(first(form)).toBe(reading);
	});

	it.each(["-", "--", "1-", "-го", "1-хх", "а-а-а-а-а-а-а-а", "к-т-ж"])("«%s» is read or left", (form) => {
		expect(() => dictionary.read(form)).not.toThrow();
	});
});
