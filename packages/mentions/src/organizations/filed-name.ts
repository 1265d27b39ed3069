import { Case, Num, withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import type { Agreement } from "../phrase.js";
import { withCapitals } from "./capitals.js";
import { inGenitive } from "./phrase-cases.js";
import type { Scene } from "./scene.js";
import { foldedLemma, isAdjective, isNoun } from "./words.js";

/**
 * Words of a stretch as printed, white space collapsed, quotation marks as «»; without the country that a place of its own
 * tells («акимат Актюбинской области Республики Казахстан», «администрация иранской провинции Мазендеран»). `official`
 * writes regions out: «правительство Дагестана» is that of «Республики Дагестан». `local` is the place told before the stretch
 * («[Могилёвский] исполнительный комитет Республики Беларусь»).
 */
export function printed(
	scene: Scene,
	from: number,
	to: number,
	official = false,
	local: PlaceMention | undefined = undefined,
): string {
	let text = "";
	for (let i = from; i < to; i++) {
		const token = scene.tokens[i] as Token;
		const place = scene.placeAt.get(i);
		const whole = place !== undefined && place.to <= to;
		if (whole && isToldBy(place, from < i ? scene.placeOver[i - 1] : local, scene.placeAt.get(place.to), to)) {
			i = place.to - 1;
			continue;
		}
		const quoted = scene.closing.has(i) ? "«" : scene.opening.has(i) ? "»" : undefined;
		if (text !== "" && token.spaced) text += " ";
		if (whole && (isAbbreviated(scene, place.from, place.to) || (official && isShort(place)))) {
			const full = inGenitive(place.name, scene.dictionary);
			// «комитета провинции [Биньдинь]»: the type word is there
			const typed = ` ${text}`.endsWith(` ${full.split(" ", 1)[0]} `);
			text += typed ? full.slice(full.indexOf(" ") + 1) : full;
			i = place.to - 1;
		} else text += quoted ?? token.text.replace(/[\u2010\u2011]/gu, "-").replaceAll("\u00ad", "");
	}
	return text;
}

/** A country beside a place of its own: behind it in full, or before it as an adjective. */
function isToldBy(
	place: PlaceMention,
	before: PlaceMention | undefined,
	after: PlaceMention | undefined,
	to: number,
): boolean {
	if (place.places[0]?.level !== "country" || place.territory === null) return false;
	const inner = place.adjectival ? after : before;
	if (inner === undefined || (place.adjectival && inner.adjectival) || inner.to > to) return false;
	return inner.territory?.startsWith(`${place.territory}-`) === true;
}

/** «Дагестан», «Приморье»: a region by a name without its type word. */
const isShort = ({ rule, places, adjectival }: PlaceMention): boolean =>
	!adjectival && places.length === 1 && places[0]?.level === "region" && /\/(?:name|metonym|abbreviation)$/u.test(rule);

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
			(lemma === undefined ? isAdjective(reading) || isNoun(reading) : foldedLemma(reading) === withoutYo(lemma)) &&
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
