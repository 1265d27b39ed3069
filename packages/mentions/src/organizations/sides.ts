import { Case, Num } from "@letopis/morphology";
import type { Document, Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { capitals } from "../places/capitals.js";
import { isVerb } from "./words.js";

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
const groups = /^(?:сторон|делегаци|команд|част[ьи]|групп)/u;

/** «возглавил», «привезла»: who does it belongs to what stands in the accusative. */
const leading: ReadonlySet<string> = new Set(["возглавить", "возглавлять", "привезти"]);
const standingFor: ReadonlySet<string> = new Set(["представить", "представлять"]);

/** How many sentences a delegation is remembered, and how many words may stand before the verb. */
const MEMORY = 5;
const REACH = 4;

/**
 * Reads the sides of a document: «с российской стороны А, с монгольской – Б», «от Хоккайдо подпись поставил А», «Россию
 * представлял А», «делегация Гиляна во главе с А», «возглавляет её А», «в её составе – А и Б», «в Ташкенте мэр Омска
 * встретился с А», «делегация прибыла в Витебск … встретились с А». A stretch lasts until the next or to the sentence's end.
 */
export function sidesOf(
	document: Document,
	places: BySentence<PlaceMention>,
	organizations: BySentence<OrganizationMention>,
): Sides {
	let delegation: PlaceMention | undefined;
	let visited: PlaceMention | undefined;
	const states = statesIn(places);
	const stretches = document.sentences.map((sentence, i) => {
		const here = places[i] ?? [];
		const found = [...here.flatMap((place) => stretchAt(sentence, place)), ...hostsIn(sentence, here, states)];
		if (delegation !== undefined && i - delegation.sentence <= MEMORY) {
			const from = ofGroup(sentence.tokens);
			if (from > 0) found.push({ from, place: delegation });
		}
		const ofDelegations = (organizations[i] ?? []).filter(({ actor }) => actor === "delegation");
		if (visited !== undefined && i - visited.sentence <= MEMORY && !here.some(({ adjectival }) => !adjectival)) {
			const from = metFrom(sentence.tokens);
			if (from > 0) found.push({ from, place: visited });
		}
		for (const group of ofDelegations) {
			visited = visitedBy(group, here, sentence) ?? visited;
			const own = group.places[0];
			const place = own ?? (isMembership(sentence, group) ? delegation : undefined);
			const from = place === undefined ? -1 : membersFrom(sentence, group);
			if (place !== undefined && from > 0) found.push({ from, place });
			delegation = own ?? delegation;
		}
		return byToken(sentence, elided(sentence, here, found));
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
		const by = representedBy(tokens, place);
		if (by > 0) return [{ from: by, place }];
		if (before === "от" && (place.cases & Case.gent) !== 0 && startsClause(tokens, from - 1))
			return [{ from: to, place }];
		const verb = (place.cases & Case.accs) === 0 ? -1 : verbAfter(tokens, to, standingFor);
		const isObject = (place.cases & Case.nomn) === 0 || isPlural(tokens[verb]);
		return verb > 0 && isObject && !isPreposition(tokens[from - 1]) ? [{ from: verb + 1, place }] : [];
	}
	const noun = tokens[to];
	if (noun === undefined) return [];
	if (!groups.test(noun.norm)) {
		const people = noun.readings.some((one) => one.tag.grammemes.has("anim") && (one.tag.cases & Case.accs) !== 0);
		const verb = people && !isPreposition(tokens[from - 1]) ? verbAfter(tokens, to + 1, standingFor) : -1;
		return verb > 0 && tokens[verb]?.norm.startsWith("представля") ? [{ from: verb + 1, place }] : [];
	}
	if (/^(?:со?|от)$/u.test(before) && noun.norm === "стороны") return [{ from: to + 1, place }];
	if (/у$/u.test(noun.norm) && isVerb(tokens[to + 1])) return [{ from: to + 1, place }];
	const verb = /(?:у|часть)$/u.test(noun.norm) ? verbAfter(tokens, to + 1, leading, standingFor) : -1;
	return verb > 0 ? [{ from: verb + 1, place }] : [];
}

/** Codes of countries by that of their chief town. */
const stateOf: ReadonlyMap<string, string> = new Map(
	[...capitals].filter(([code]) => !code.includes("-")).map(([code, { territory }]) => [territory, code]),
);

/** Countries that the text names as such, by code. */
function statesIn(places: BySentence<PlaceMention>): ReadonlyMap<string, PlaceMention> {
	const states = new Map<string, PlaceMention>();
	for (const place of places.flat())
		if (!place.adjectival && place.territory !== null && place.places[0]?.level === "country")
			states.set(place.territory, states.get(place.territory) ?? place);
	return states;
}

const meeting = /^(?:встре[тч]|перегов|бесед|побесед|обсуд)/u;

/**
 * «В Ташкенте мэр Омска встретился [с министром торговли]»: whom one meets in the chief town of a country is of that
 * country, unless the sentence names another place in it.
 */
function hostsIn(
	{ tokens }: Sentence,
	places: readonly PlaceMention[],
	states: ReadonlyMap<string, PlaceMention>,
): readonly Stretch[] {
	const town = places.find(
		({ from, adjectival, territory }) =>
			!adjectival && territory !== null && stateOf.has(territory) && /^во?$/u.test(tokens[from - 1]?.norm ?? ""),
	);
	const state = stateOf.get(town?.territory ?? "");
	if (town === undefined || state === undefined) return [];
	if (places.some((other) => other !== town && other.territory?.slice(0, 2) === state)) return [];
	const from = metFrom(tokens);
	return from < 0 ? [] : [{ from, place: states.get(state) ?? { ...town, territory: state } }];
}

/** Where those begin to be named whom one meets, or -1: «встретились с», «переговоры с». */
function metFrom(tokens: readonly Token[]): number {
	const met = tokens.findIndex(({ norm }) => meeting.test(norm));
	return met < 0 ? -1 : tokens.findIndex(({ norm }, i) => i > met && /^со?$/u.test(norm)) + 1 || -1;
}

const coming = /^(?:посети|прибы|прие[хз]|прилет|побыва|наход|направ|отправ)/u;

/** «Делегация Омска прибыла в [Витебск]», «посетила [Витебск]»: where the people of a delegation are received. */
function visitedBy(
	{ places: [own], to }: OrganizationMention,
	places: readonly PlaceMention[],
	{ tokens }: Sentence,
): PlaceMention | undefined {
	const verb = tokens.findIndex(({ norm }, i) => i >= to && coming.test(norm));
	if (own === undefined || verb < 0) return undefined;
	return places.find(
		(place) =>
			place.from > verb &&
			!place.adjectival &&
			place.territory !== null &&
			!isWithin(place, own) &&
			!isWithin(own, place) &&
			(place.cases & (Case.accs | Case.loct)) !== 0 &&
			/^(?:во?|на)$|^посети/u.test(tokens[place.from - 1]?.norm ?? ""),
	);
}

/** «Ингушетия была представлена А», «Дума представлена А»: where the people begin to be named, or -1. */
function representedBy(tokens: readonly Token[], { to, cases }: PlaceMention): number {
	const at = /^был[аои]?$/u.test(tokens[to]?.norm ?? "") ? to + 1 : to;
	return (cases & Case.nomn) !== 0 && /^представлен[аоы]?$/u.test(tokens[at]?.norm ?? "") ? at + 1 : -1;
}

const isPlural = (token: Token | undefined): boolean =>
	token?.readings.some((one) => one.tag.pos === "VERB" && one.tag.numbers === Num.plur) === true;

const isPreposition = (token: Token | undefined): boolean =>
	token?.readings.some((one) => one.tag.pos === "PREP") === true;

/** Position of the first verb behind `at`, if it is one of these and no mark stands before it; else -1. */
function verbAfter(tokens: readonly Token[], at: number, ...verbs: readonly ReadonlySet<string>[]): number {
	const verb = verbBehind(tokens, at);
	return verb > 0 && isOneOf(tokens[verb], ...verbs) ? verb : -1;
}

/** Position of the first verb behind `at` that no mark parts from it, or -1. */
function verbBehind(tokens: readonly Token[], at: number): number {
	for (let i = at; i < tokens.length && i <= at + REACH && tokens[i]?.kind !== "punct"; i++)
		if (isVerb(tokens[i])) return i;
	return -1;
}

const isOneOf = (token: Token | undefined, ...verbs: readonly ReadonlySet<string>[]): boolean =>
	token?.readings.some((one) => one.tag.pos === "VERB" && verbs.some((set) => set.has(one.lemma))) === true;

const them = /^(?:е[её]|его|их|ею|ей|им|ими)$/u;
const people = /^(?:делегаци|групп)/u;

/**
 * Where people of the delegation told of before begin to be named, or -1: «возглавляет её …», «руководил группой …»,
 * «в её состав вошли …», «с ним прилетели …».
 */
function ofGroup(tokens: readonly Token[]): number {
	for (const [i, token] of tokens.entries()) {
		const next = tokens[i + 1]?.norm ?? "";
		const before = tokens[i - 1]?.norm ?? "";
		if (/^(?:возглав|руковод)/u.test(token.norm) && isVerb(token)) {
			if (them.test(next) || people.test(next)) return i + 2;
			if (them.test(before) || (people.test(before) && before.endsWith("ю"))) return i + 1;
		}
		if (/^составе?$/u.test(token.norm) && (them.test(before) || people.test(next))) return i + 1;
		if (i < 2 && /^со?$/u.test(token.norm) && /^н(?:им|ей|ею|ими)$/u.test(next)) {
			const verb = verbBehind(tokens, i + 2);
			if (verb > 0) return verb + 1;
		}
	}
	return -1;
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
	return next === "," && /^(?:в|которую|куда)$/u.test(tokens[at + 1]?.norm ?? "") ? at + 2 : -1;
}

/** «…, с монгольской – Б», «…, эстонскую – Б»: the noun left out after one that was said. */
function elided(sentence: Sentence, places: readonly PlaceMention[], found: readonly Stretch[]): readonly Stretch[] {
	const { tokens } = sentence;
	const first = Math.min(...found.map(({ from }) => from));
	const others = places.filter(({ from, to, adjectival, cases }) => {
		const opening = /^(?:со?|от)$/u.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
		const isSide = adjectival || (cases & (Case.nomn | Case.accs | Case.gent)) !== 0;
		return isSide && from > first && tokens[to]?.norm === "-" && /^[,;иа]$/u.test(tokens[opening]?.norm ?? "");
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
