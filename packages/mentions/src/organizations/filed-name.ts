import { Case, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Agreement } from "../phrase.js";
import { withCapitals } from "./capitals.js";
import { inGenitive } from "./phrase-cases.js";
import type { Scene } from "./scene.js";
import { foldedLemma, isAdjective, isNoun } from "./words.js";

/** Words of a stretch as printed, white space collapsed, quotation marks as «». */
export function printed(scene: Scene, from: number, to: number): string {
	let text = "";
	for (let i = from; i < to; i++) {
		const token = scene.tokens[i] as Token;
		const place = scene.placeAt.get(i);
		const quoted = scene.closing.has(i) ? "«" : scene.opening.has(i) ? "»" : undefined;
		if (i > from && token.spaced) text += " ";
		if (place !== undefined && place.to <= to && isAbbreviated(scene, place.from, place.to)) {
			text += inGenitive(place.name, scene.dictionary);
			i = place.to - 1;
		} else text += quoted ?? token.text.replace(/[\u2010\u2011]/gu, "-").replaceAll("\u00ad", "");
	}
	return text;
}

/** «РФ», «РТ», of which two letters do not tell enough, are written out; «в РФ» and «КНР» stay. */
const isAbbreviated = (scene: Scene, from: number, to: number): boolean =>
	to === from + 1 &&
	scene.tokens[from]?.shape === "upper" &&
	scene.tokens[from]?.text.length === 2 &&
	!/^во?$/u.test(scene.tokens[from - 1]?.norm ?? "");

/** «южноуральский», which the dictionary gives for «Южно-Уральского», as «южно-уральский». */
function withHyphen(form: string, norm: string): string {
	const at = norm.lastIndexOf("-");
	const front = norm.slice(0, at).replaceAll("-", "");
	return at > 0 && form.startsWith(front) ? `${norm.slice(0, at)}-${form.slice(front.length)}` : form;
}

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
	if (form === undefined) return token.text;
	return withCapitals(form.includes("-") ? form : withHyphen(form, token.norm), token.text);
}
