import { ANY_CASE, Case, type Dictionary, Gender, Num, type Reading } from "@letopis/morphology";
import { withCapitals } from "../organizations/capitals.js";
import { isAlsoFirstName } from "./first-names.js";
import type { Part } from "./parts.js";

/** Case and gender of a name as far as its words and its company tell; bit sets. */
export interface NameGrammar {
	readonly cases: number;
	readonly genders: number;
}

const grammemeOf = (part: Part): readonly string[] =>
	part.patronymic
		? ["Patr"]
		: part.first && !part.surname
			? ["Name"]
			: part.surname && !part.first
				? ["Surn"]
				: ["Name", "Surn"];

const isPersonal = (part: Part, reading: Reading): boolean =>
	grammemeOf(part).some((name) => reading.tag.grammemes.has(name)) || (part.first && isAlsoFirstName(reading));

/** Readings of a part as a word of a name, in the singular. */
export function readingsOf(part: Part): readonly Reading[] {
	return part.token.readings.filter(
		(reading) =>
			isPersonal(part, reading) &&
			(reading.tag.numbers & Num.sing) !== 0 &&
			(reading.known || part.surname || part.patronymic),
	);
}

/** What the words of a name agree on. A word that fits no reading of the others says nothing. */
export function grammarOf(parts: readonly Part[], start: NameGrammar): NameGrammar {
	let { cases, genders } = start;
	for (const part of [...parts].sort((a, b) => weight(b) - weight(a))) {
		if (part.role !== "word") continue;
		const fits = readingsOf(part).filter((one) => (one.tag.cases & cases) !== 0 && (one.tag.genders & genders) !== 0);
		if (fits.length === 0) continue;
		const exact = fits.some((one) => one.known) ? fits.filter((one) => one.known) : fits;
		cases &= exact.reduce((bits, one) => bits | casesOf(one), 0);
		genders &= exact.reduce((bits, one) => bits | one.tag.genders, 0);
	}
	return { cases, genders };
}

const casesOf = (reading: Reading): number => (reading.tag.grammemes.has("Fixd") ? ANY_CASE : reading.tag.cases);

/** First names and patronymics tell the gender best. */
const weight = (part: Part): number =>
	(part.first ? 3 : 0) + (part.patronymic ? 3 : 0) + (part.surname ? 1 : 0) - (part.strange ? 1 : 0);

/** A word of a name in the nominative, with its capitals. */
export function nominativeOf(part: Part, grammar: NameGrammar, dictionary: Dictionary): string {
	const { token } = part;
	if (part.role === "initial") return `${token.text}.`;
	if (part.role === "particle" || ((grammar.cases & Case.nomn) !== 0 && isNominative(part, grammar))) return token.text;
	const reading = readingsOf(part).find(
		(one) => (one.tag.cases & grammar.cases) !== 0 && (one.tag.genders & grammar.genders) !== 0,
	);
	if (reading !== undefined) {
		const form = dictionary.inflect(token.norm, reading, { case: Case.nomn, number: Num.sing });
		if (form !== undefined) return withCapitals(keepYo(form, token.text), token.text);
	}
	return (grammar.cases & Case.nomn) !== 0 ? token.text : withCapitals(stripped(token.text, grammar), token.text);
}

const isNominative = (part: Part, grammar: NameGrammar): boolean => {
	const readings = readingsOf(part);
	return (
		readings.length === 0 ||
		readings.some((one) => (one.tag.cases & Case.nomn) !== 0 && (one.tag.genders & grammar.genders) !== 0)
	);
};

/** A ё printed in the name stays: «Кузёмкиным» → «Кузёмкин». */
function keepYo(form: string, printed: string): string {
	const lower = printed.toLowerCase();
	return [...form].map((letter, i) => (letter === "е" && lower[i] === "ё" ? "ё" : letter)).join("");
}

/** Takes the case ending off a name the dictionary does not know: «Турдиевым» → «Турдиев», «Салемом» → «Салем». */
function stripped(word: string, { cases, genders }: NameGrammar): string {
	const female = genders === Gender.femn;
	const rules: readonly (readonly [number, RegExp, string])[] = female
		? [
				[Case.gent | Case.datv | Case.ablt | Case.loct, /([ое]в|[иы]н)ой$/u, "$1а"],
				[Case.accs, /([ое]в|[иы]н)у$/u, "$1а"],
				[Case.gent | Case.datv | Case.ablt | Case.loct, /(ск|цк)ой$/u, "$1ая"],
				[Case.accs, /(ск|цк)ую$/u, "$1ая"],
				[Case.ablt, /ой$/u, "а"],
				[Case.ablt, /ей$/u, "я"],
				[Case.gent, /ы$/u, "а"],
				[Case.gent, /([гкхжшчщ])и$/u, "$1а"],
				[Case.accs, /у$/u, "а"],
				[Case.datv | Case.loct, /е$/u, "а"],
			]
		: [
				// «послом Шоби Гунасекарой»: an instrumental that the office beside it makes sure of
				...(cases === Case.ablt ? ([[Case.ablt, /(?<=[бвгджзклмнпрстфхц])ой$/u, "а"]] as const) : []),
				[Case.ablt, /([ое]в|[иы]н)ым$/u, "$1"],
				[Case.gent | Case.accs, /(ск|цк)ого$/u, "$1ий"],
				[Case.datv, /(ск|цк)ому$/u, "$1ий"],
				[Case.ablt, /(ск|цк)им$/u, "$1ий"],
				[Case.ablt, /(?<=[бвгджзклмнпрстфхцчшщ])[ое]м$/u, ""],
				[Case.gent | Case.accs, /(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ""],
				[Case.datv, /(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ""],
				[Case.loct, /(?<=[бвгджзклмнпрстфхцчшщ])е$/u, ""],
				[Case.ablt, /(?<=[аеиоуыэюя])ем$/u, "й"],
				[Case.gent | Case.accs, /(?<=[аеиоуыэ])я$/u, "й"],
				[Case.datv, /(?<=[аеиоуыэ])ю$/u, "й"],
				// «Игоря Тюмпеля»
				[Case.gent | Case.accs, /(?<=[лнр])я$/u, "ь"],
				[Case.datv, /(?<=[лнр])ю$/u, "ь"],
			];
	// «мэра Фатьму»
	if ((cases & Case.accs) !== 0 && (cases & Case.datv) === 0 && /[бвгджзклмнпрстфхцчшщ]у$/u.test(word))
		return word.replace(/у$/u, "а");
	for (const [when, ending, back] of rules)
		if ((cases & when) !== 0 && ending.test(word)) return word.replace(ending, back);
	return word;
}
