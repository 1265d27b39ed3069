import { Case } from "@letopis/morphology";
import type { Document, Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";

type BySentence<T> = readonly (readonly T[])[];

/** Whose people a stretch of a sentence names, where the text says so in as many words. */
export interface Sides {
	/** The place whose side a token stands on: «с белорусской стороны …», «карельскую делегацию возглавил …». */
	at(sentence: number, token: number): PlaceMention | undefined;
}

/** The place on whose side the tokens from `from` on stand. */
interface Stretch {
	readonly from: number;
	readonly place: PlaceMention;
}

/** «сторона», «делегация»: what a place has that people belong to. */
const groups = /^(?:сторон|делегаци|команд)/u;

/**
 * Reads the sides of a document: «с российской стороны А, с монгольской – Б», «от Хоккайдо подпись поставил А»,
 * «делегация Гиляна во главе с А», «в составе делегации – А и Б». A stretch lasts until the next or to the sentence's
 * end.
 */
export function sidesOf(
	document: Document,
	places: BySentence<PlaceMention>,
	organizations: BySentence<OrganizationMention>,
): Sides {
	let delegation: PlaceMention | undefined;
	const stretches = document.sentences.map((sentence, i) => {
		const found = (places[i] ?? []).flatMap((place) => stretchAt(sentence, place));
		const ofDelegations = (organizations[i] ?? []).filter(({ actor }) => actor === "delegation");
		for (const group of ofDelegations) {
			const own = group.places[0];
			const place = own ?? (isMembership(sentence, group) ? delegation : undefined);
			const from = place === undefined ? -1 : membersFrom(sentence, group);
			if (place !== undefined && from > 0) found.push({ from, place });
			delegation = own ?? delegation;
		}
		return byToken(sentence, elided(sentence, places[i] ?? [], found));
	});
	return {
		at: (sentence, token) => stretches[sentence]?.[token],
	};
}

function stretchAt(sentence: Sentence, place: PlaceMention): readonly Stretch[] {
	const { tokens } = sentence;
	const { from, to, adjectival } = place;
	const before = tokens[from - 1]?.norm ?? "";
	if (!adjectival) {
		const opens = before === "от" && (place.cases & Case.gent) !== 0 && startsClause(tokens, from - 1);
		return opens ? [{ from: to, place }] : [];
	}
	const noun = tokens[to];
	if (noun === undefined || !groups.test(noun.norm)) return [];
	const with_ = /^со?$/u.test(before) && noun.norm === "стороны";
	const accusative = /у$/u.test(noun.norm) && tokens[to + 1]?.readings.some((one) => one.tag.pos === "VERB") === true;
	return with_ || accusative ? [{ from: to + 1, place }] : [];
}

const startsClause = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return before === undefined || /^[,;:—-]$/u.test(before.norm);
};

/** «в составе делегации», «в состав делегации вошли»: the delegation told of before. */
const isMembership = ({ tokens }: Sentence, group: OrganizationMention): boolean =>
	/^состав/u.test(tokens[group.from - 1]?.norm ?? "");

/** Where the people of a delegation begin to be named, or -1: «во главе с», «:», «возглавил», «, в которую вошли». */
function membersFrom(sentence: Sentence, group: OrganizationMention): number {
	const { tokens } = sentence;
	const at = group.to;
	const next = tokens[at]?.norm ?? "";
	if (isMembership(sentence, group) || next === ":" || /^возглав/u.test(next)) return at;
	if (next === "во" && tokens[at + 1]?.norm === "главе") return at + 2;
	return next === "," && /^(?:в|которую)$/u.test(tokens[at + 1]?.norm ?? "") ? at + 2 : -1;
}

/** «…, с монгольской – Б», «…, эстонскую – Б»: the noun left out after one that was said. */
function elided(sentence: Sentence, places: readonly PlaceMention[], found: readonly Stretch[]): readonly Stretch[] {
	const { tokens } = sentence;
	const first = Math.min(...found.map(({ from }) => from));
	const others = places.filter(({ from, to, adjectival }) => {
		const opening = /^со?$/u.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
		return adjectival && from > first && tokens[to]?.norm === "-" && /^[,;иа]$/u.test(tokens[opening]?.norm ?? "");
	});
	return [...found, ...others.map((place) => ({ from: place.to + 1, place }))];
}

/** Each stretch to where the next begins, or to «;». */
function byToken({ tokens }: Sentence, found: readonly Stretch[]): readonly (PlaceMention | undefined)[] {
	if (found.length === 0) return [];
	const sides = new Array<PlaceMention | undefined>(tokens.length);
	const starts = new Map(found.map(({ from, place }) => [from, { ...place, adjectival: false }]));
	let side: PlaceMention | undefined;
	for (let i = 0; i < tokens.length; i++) {
		side = starts.get(i) ?? (tokens[i]?.norm === ";" ? undefined : side);
		sides[i] = side;
	}
	return sides;
}

/** Is a place the side itself or within it? */
export const isWithin = (place: { readonly territory: string | null }, side: PlaceMention): boolean =>
	place.territory !== null &&
	side.territory !== null &&
	(place.territory === side.territory || place.territory.startsWith(`${side.territory}-`));
