import { ordinals } from "../../numbers/numerals.js";
import { adjective, forms, ordinal } from "./forms.js";
import { measures } from "./measures.js";
import { monthAbbreviations, monthAdjectives, months } from "./months.js";
import { cardinals, compoundCounts } from "./numerals.js";
import {
	approximates,
	dayAdjectives,
	dayWords,
	parts,
	severals,
	shifts,
	thisForms,
	timeAdjectives,
	timeWords,
} from "./relative-words.js";
import { seasons } from "./seasons.js";
import { anniversaryForms, centuryForms, halfForms, lastingStems, quarterForms, units } from "./units.js";
import { weekdayAbbreviations, weekdayAdjectives, weekdays } from "./weekdays.js";
import { Class, type Word } from "./word.js";

/** Every listed form by its folded spelling. A form with two meanings («года», «лет») has both classes. */
export const lexicon: ReadonlyMap<string, Word> = build();

/** Classes without which no rule has anything to read: the cheap test before all others. */
const HEADS =
	Class.month |
	Class.mon |
	Class.monthly |
	Class.weekday |
	Class.season |
	Class.god |
	Class.gg |
	Class.unit |
	Class.dayword |
	Class.quarter |
	Class.half |
	Class.century |
	Class.lasting |
	Class.ten;

/** The forms a sentence must have one of, or digits, to hold a date. */
export const dateHeads: ReadonlySet<string> = new Set([
	...[...lexicon].filter(([, { classes }]) => classes === 0 || (classes & HEADS) !== 0).map(([form]) => form),
	...timeWords.split(" "),
]);

function build(): ReadonlyMap<string, Word> {
	const table = new Map<string, Word>();
	const add = (form: string, word: Word) => {
		const before = table.get(form);
		table.set(form, before ? { ...word, ...before, classes: before.classes | word.classes } : word);
	};
	const addAll = (list: readonly string[], word: Word) => {
		for (const form of list) add(form, word);
	};
	const split = (list: string) => list.split(" ");
	months.forEach((row, i) => {
		addAll(forms(row), { classes: Class.month, month: i + 1 });
	});
	monthAbbreviations.forEach((list, i) => {
		addAll(list, { classes: Class.mon, month: i + 1 });
	});
	monthAdjectives.forEach((stem, i) => {
		addAll(adjective(stem, "velar"), { classes: Class.monthly, month: i + 1 });
	});
	weekdays.forEach((row, i) => {
		addAll(forms(row), { classes: Class.weekday, weekday: i + 1 });
	});
	weekdayAbbreviations.forEach((form, i) => {
		add(form, { classes: Class.weekday, weekday: i + 1 });
	});
	for (const [season, nouns, stem] of seasons) {
		addAll(forms(nouns), { classes: Class.season, season });
		addAll(adjective(stem, "soft"), { classes: Class.seasonal, season });
	}
	for (const [number, list] of cardinals)
		addAll(split(list), { classes: number >= 20 && number <= 90 ? Class.count | Class.ten : Class.count, number });
	for (const [lemma, number] of ordinals)
		if (number < 100)
			addAll(ordinal(lemma), { classes: number >= 20 ? Class.ordinal | Class.decadeword : Class.ordinal, number });
	for (const [weekday, stem, declension] of weekdayAdjectives)
		addAll(adjective(stem, declension), { classes: Class.monthly, weekday });
	for (const [unit, list] of units)
		addAll(split(list), { classes: unit === "century" ? Class.unit | Class.century : Class.unit, unit });
	for (const [number, part] of compoundCounts)
		for (const [unit, stem] of lastingStems)
			if (part !== "" || stem === "годичн")
				addAll(adjective(part + stem, stem === "летн" ? "soft" : "hard"), { classes: Class.lasting, unit, number });
	for (const [number, part] of compoundCounts)
		if (part.length > 2 && number > 1 && number !== 10)
			addAll(forms(`${part}${anniversaryForms}`), { classes: 0, number });
	addAll(split("г год года году годом годе"), { classes: Class.god });
	addAll(split("гг годы годов годах годам годами"), { classes: Class.gg });
	addAll(forms(quarterForms), { classes: Class.quarter | Class.unit, unit: "quarter" });
	addAll(forms(halfForms), { classes: Class.half | Class.unit, unit: "half" });
	addAll(forms(centuryForms), { classes: Class.century | Class.unit, unit: "century" });
	for (const [offset, list] of dayWords) addAll(split(list), { classes: Class.dayword, offset });
	for (const [offset, stem] of dayAdjectives) addAll(adjective(stem, "soft"), { classes: Class.dayword, offset });
	for (const [offset, stem, declension] of shifts)
		addAll(adjective(stem, declension), { classes: Class.shift, offset });
	addAll(split(thisForms), { classes: Class.shift, offset: 0 });
	for (const [modifier, list] of parts) addAll(split(list), { classes: Class.part, modifier });
	addAll(split(measures), { classes: Class.measure });
	for (const form of [...split(timeWords), "бессрочно"]) add(form, { classes: 0 });
	for (const [stem, declension] of timeAdjectives) addAll(adjective(stem, declension), { classes: 0 });
	addAll(split(severals), { classes: Class.several });
	addAll(split(approximates), { classes: Class.approx });
	return table;
}
