import { Case, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Agreement } from "../phrase.js";
import type { Scene } from "./scene.js";
import { foldedLemma, isAdjective, isNoun } from "./words.js";

/** Words of a stretch as printed, white space collapsed, quotation marks as «». */
export function printed(scene: Scene, from: number, to: number): string {
	let text = "";
	for (let i = from; i < to; i++) {
		const token = scene.tokens[i] as Token;
		const place = scene.placeAt.get(i);
		const quoted = (scene.closing[i] as number) >= 0 ? "«" : (scene.opening[i] as number) >= 0 ? "»" : undefined;
		if (i > from && token.spaced) text += " ";
		if (place !== undefined && place.to <= to && isAbbreviated(scene, place.from, place.to)) {
			text += inGenitive(scene, place.name);
			i = place.to - 1;
		} else text += quoted ?? token.text;
	}
	return text;
}

/** «РФ», «РТ»: written out in a filed name. */
const isAbbreviated = (scene: Scene, from: number, to: number): boolean =>
	to === from + 1 && scene.tokens[from]?.shape === "upper" && (scene.tokens[from]?.text.length ?? 0) > 1;

/** «Республика Татарстан» → «Республики Татарстан»: the first noun and its adjectives take the case. */
function inGenitive(scene: Scene, name: string): string {
	const words = name.split(" ");
	const turned: string[] = [];
	for (const [i, word] of words.entries()) {
		const reading = scene.dictionary
			.read(word)
			.find((one) => (one.tag.cases & Case.nomn) !== 0 && (isNoun(one) || isAdjective(one)));
		if (reading === undefined) return [...turned, ...words.slice(i)].join(" ");
		turned.push(withCapitals(scene.dictionary.inflect(word, reading, { case: Case.gent }) ?? word, word));
		if (isNoun(reading)) return [...turned, ...words.slice(i + 1)].join(" ");
	}
	return turned.join(" ");
}

/** The letters of `form` with the capitals of `model`. */
export function withCapitals(form: string, model: string): string {
	if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return form.toUpperCase();
	return [...form]
		.map((letter, i) =>
			isUpper(model[i]) || (isUpper(model[0]) && form[i - 1] === "-" && isUpper(model[model.indexOf("-") + 1]))
				? letter.toUpperCase()
				: letter,
		)
		.join("");
}

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** One word of a head in the nominative; `plural` for groups. */
export function nominative(scene: Scene, at: number, grammar: Agreement, plural: boolean, lemma?: string): string {
	const token = scene.tokens[at] as Token;
	const fits = token.readings.filter(
		(reading) =>
			(lemma === undefined
				? isAdjective(reading) || isNoun(reading)
				: foldedLemma(reading) === lemma.replaceAll("ё", "е")) &&
			(reading.tag.cases & grammar.cases) !== 0 &&
			(reading.tag.genders & grammar.genders) !== 0,
	);
	const reading = fits.find((one) => (lemma === undefined ? isAdjective(one) : true)) ?? fits[0];
	if (reading === undefined || token.shape === "upper") return token.text;
	const gender = isAdjective(reading) && !plural ? { gender: grammar.genders & -grammar.genders } : {};
	const number = plural ? Num.plur : Num.sing;
	const form = scene.dictionary.inflect(token.norm, reading, { case: Case.nomn, number, ...gender });
	return form === undefined ? token.text : withCapitals(form, token.text);
}
