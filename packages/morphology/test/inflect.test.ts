import { describe, expect, it } from "vitest";
import { Case, Gender, Num, type Reading, toNominative, type Wanted, withCapitals } from "../src/index.js";
import { dictionary, wordsOf } from "./support.js";

const inflect = (form: string, wanted: Wanted): string | undefined =>
	dictionary.inflect(form, dictionary.read(form)[0] as Reading, wanted);
const nominative = { case: Case.nomn, number: Num.sing };

describe("inflect", () => {
	it.each<[string, Wanted, string | undefined]>([
		["области", nominative, "область"],
		["соглашение", { case: Case.ablt, number: Num.plur }, "соглашениями"],
		["соглашение", { case: Case.gent }, "соглашения"],
		["Хэйлунцзяна", nominative, "хэйлунцзян"],
		["витебской", { ...nominative, gender: Gender.masc }, "витебский"],
		["новый", { case: Case.accs, number: Num.sing, gender: Gender.masc, animate: true }, "нового"],
		["новый", { case: Case.accs, number: Num.sing, gender: Gender.masc, animate: false }, "новый"],
		["новый", { case: Case.accs, number: Num.sing, gender: Gender.femn }, "новую"],
		["подписанного", { case: Case.nomn, number: Num.plur }, "подписанные"],
		["партнеров", nominative, "партнёр"],
		["Киреевой", nominative, "киреева"],
		["провинцией-побратимом", nominative, "провинция-побратим"],
		["торгово-экономическому", { ...nominative, gender: Gender.neut }, "торгово-экономическое"],
		["высшей", { ...nominative, gender: Gender.femn }, "высшая"],
		["13-му", nominative, "13-й"],
		["Росавиации", nominative, "росавиация"],
		["агропредприятиями", nominative, "агропредприятие"],
		["Гуанчжоу", { case: Case.gent }, "гуанчжоу"],
		["каникулы", nominative, undefined],
		["между", nominative, undefined],
	])("%s %o → %s", (form, wanted, answer) => {
		expect(inflect(form, wanted)).toBe(answer);
	});

	it("knows nothing of a reading that is not the form's", () => {
		const [reading] = dictionary.read("область");
		expect(dictionary.inflect("договор", reading as Reading, nominative)).toBeUndefined();
	});
});

describe("toNominative", () => {
	it.each([
		["Министерством экономического развития", "Министерство экономического развития"],
		["Минской и Витебской областями", "Минская и Витебская области"],
		["Торгово-промышленными палатами", "Торгово-промышленные палаты"],
		["Народным правительством провинции Хэйлунцзян", "Народное правительство провинции Хэйлунцзян"],
		["городами-партнёрами", "города-партнёры"],
		["Дальнем Востоке", "Дальний Восток"],
		["Анной Петровой", "Анна Петрова"],
		["ХАБАРОВСКИМ КРАЕМ", "ХАБАРОВСКИЙ КРАЙ"],
		["ДВФУ", "ДВФУ"],
		["трёх сторон", "трёх сторон"],
		["и не", "и не"],
	])("%s → %s", (phrase, answer) => {
		const readings = dictionary.prune(wordsOf(phrase));
		const words = phrase.split(" ").map((form, i) => ({ form, reading: readings[i]?.[0] }));
		expect(toNominative(dictionary, words).join(" ")).toBe(answer);
	});
});

it.each([
	["минская", "Минской", "Минская"],
	["хабаровский", "ХАБАРОВСКИМ", "ХАБАРОВСКИЙ"],
	["нью-йорк", "Нью-Йорке", "Нью-Йорк"],
	["ростов-на-дону", "Ростове-на-Дону", "Ростов-на-Дону"],
])("withCapitals: %s after %s", (text, model, answer) => {
	expect(withCapitals(text, model)).toBe(answer);
});
