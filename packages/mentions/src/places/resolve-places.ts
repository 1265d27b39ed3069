import { Case } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { bordersOn } from "./borders.js";
import type { Place } from "./place.js";

/** How often the text names places of a region and of a country for certain. */
interface Tally {
	readonly regions: ReadonlyMap<string, number>;
	readonly countries: ReadonlyMap<string, number>;
}

const countryOf = (code: string): string => code.slice(0, 2);

const codesOf = (mention: PlaceMention): ReadonlySet<string | null> =>
	new Set(mention.places.map((place) => place.code));

/** Weight of every district: that one is nearer says nothing of which «Октябрьский район» is meant. */
const DISTRICT = 3;

const weightOf = ({ level, weight }: Place): number => (level === "district" ? Math.min(weight, DISTRICT) : weight);

/** The code a mention surely has: its candidates' only one, or the first's where the others are far less likely. */
function certainCode({ places }: PlaceMention): string | null {
	const [first] = places;
	const rival = places.find((place) => place.code !== first?.code);
	return first === undefined || (rival !== undefined && weightOf(rival) > weightOf(first) - 2) ? null : first.code;
}

function tallyOf(mentions: readonly PlaceMention[]): Tally {
	const regions = new Map<string, number>();
	const countries = new Map<string, number>();
	for (const mention of mentions) {
		const code = certainCode(mention);
		if (code === null) continue;
		regions.set(code, (regions.get(code) ?? 0) + 1);
		countries.set(countryOf(code), (countries.get(countryOf(code)) ?? 0) + 1);
	}
	return { regions, countries };
}

/** Does a code lie in the place: a region of the country, a town of the region? */
const within = (code: string, place: Place): boolean =>
	place.code !== null && (place.code === code || (place.level === "country" && countryOf(code) === place.code));

const larger = (mention: PlaceMention | undefined): Place | undefined => {
	const place = mention?.places[0];
	return place !== undefined && (place.level === "country" || place.level === "region" || place.level === "city")
		? place
		: undefined;
};

const gapOf = (before: PlaceMention, after: PlaceMention, sentences: readonly Sentence[]): string | undefined => {
	if (before.sentence !== after.sentence || after.from < before.to || after.from > before.to + 1) return undefined;
	if (after.from === before.to) return "";
	return sentences[before.sentence]?.tokens[before.to]?.norm;
};

/**
 * The larger place that stands beside a mention and holds it: «Яань (Китай)», «города Яань провинции Сычуань»,
 * «Усть-Кут Иркутской области», «в провинции Сычуань город Яань».
 */
function holderOf(mentions: readonly PlaceMention[], at: number, sentences: readonly Sentence[]): Place | undefined {
	const mention = mentions[at] as PlaceMention;
	const next = mentions[at + 1];
	const gap = next && gapOf(mention, next, sentences);
	if (next && (gap === "" || gap === "(") && !next.adjectival) return larger(next);
	const before = mentions[at - 1];
	if (before && gapOf(before, mention, sentences) === "" && !before.adjectival) return larger(before);
	return undefined;
}

/**
 * Where a place lies that shares its name with rows, none of which it is, by what stands behind it: «Октябрьский район Гродно»
 * is no row, and none of the districts so called is in the region of the town.
 */
function elsewhere(mentions: readonly PlaceMention[], at: number, sentences: readonly Sentence[]): string | undefined {
	const { places, adjectival } = mentions[at] as PlaceMention;
	const next = mentions[at + 1];
	if (next === undefined || adjectival || next.adjectival) return undefined;
	const gap = gapOf(mentions[at] as PlaceMention, next, sentences);
	if (gap !== "(" && (gap !== "" || (next.cases & Case.gent) === 0)) return undefined;
	const [first] = places;
	const [holder] = next.places;
	const isHolder =
		holder?.level === "region" || (holder?.level === "city" && (first?.level ?? "district") === "district");
	if (!isHolder || holder.code === null) return undefined;
	if (first === undefined) return holder.code;
	if (first.weight > MOST_LOCAL || first.level === "region" || first.level === "country") return undefined;
	return places.some((place) => place.id === holder.id || within(place.code ?? "", holder)) ? undefined : holder.code;
}

/** The heaviest towns that may have a namesake nobody has listed. */
const MOST_LOCAL = 5;

/** By how much a candidate must lead: more than a country's being named once more or less. */
const MARGIN = 0.5;

const isHeld = (place: Place, holder: Place | undefined): boolean =>
	holder !== undefined && place.code !== null && holder.id !== place.id && within(place.code, holder);

function score(place: Place, tally: Tally, holder: Place | undefined): number {
	if (place.code === null) return place.weight;
	const regions = tally.regions.get(place.code) ?? 0;
	const countries = tally.countries.get(countryOf(place.code)) ?? 0;
	const held = isHeld(place, holder);
	const company =
		(regions > 0 ? 3 + Math.min(regions, 4) / 4 : 0) + (countries > 0 ? 1.5 + Math.min(countries, 4) / 8 : 0);
	// «Невельский район» beside Vitebsk is that of Pskov
	const near = [...tally.countries.keys()].some((country) => bordersOn(place.code ?? "", country)) ? MARGIN + 0.1 : 0;
	return 1.5 * weightOf(place) + company + near + (held ? 40 : 0);
}

const keyOf = (mention: PlaceMention): string =>
	mention.places.map((place) => place.id).join(" ") || `? ${mention.name}`;

type Scores = ReadonlyMap<string, number>;

/** What the neighbours of single mentions tell, by position, and of all mentions of a name together. */
interface Told {
	/** The candidates by the place beside a mention that holds one of them. */
	readonly held: ReadonlyMap<number, Scores>;
	/** The code of a mention that is none of its candidates. */
	readonly outside: ReadonlyMap<number, string>;
	readonly best: ReadonlyMap<string, Scores>;
	readonly territories: ReadonlyMap<string, string>;
}

function toldBy(mentions: readonly PlaceMention[], sentences: readonly Sentence[]): Told {
	const tally = tallyOf(mentions);
	const best = new Map<string, Scores>();
	const territories = new Map<string, string>();
	const held = new Map<number, Scores>();
	const outside = new Map<number, string>();
	mentions.forEach((mention, at) => {
		const holder = holderOf(mentions, at, sentences);
		if (mention.places.length === 0 && holder?.code != null) territories.set(keyOf(mention), holder.code);
		const other = elsewhere(mentions, at, sentences);
		if (other !== undefined) {
			outside.set(at, other);
			if (!territories.has(keyOf(mention))) territories.set(keyOf(mention), other);
			return;
		}
		if (codesOf(mention).size < 2) return;
		const own = new Map(mention.places.map((place) => [place.id, score(place, tally, holder)]));
		if (holder !== undefined && mention.places.some((place) => isHeld(place, holder))) held.set(at, own);
		const known = best.get(keyOf(mention));
		best.set(keyOf(mention), new Map([...own].map(([id, value]) => [id, Math.max(known?.get(id) ?? 0, value)])));
	});
	return { held, outside, best, territories };
}

/**
 * Orders the candidates of every mention by the rest of the document: what stands beside it, which regions and countries
 * the text speaks of, what the name means most often. A name has one meaning in one document, unless its neighbours tell
 * otherwise: «Ленинский район Бреста и Ленинский район Минска». Where nothing tells one namesake from another the code is
 * null: «Ровеньки». Mentions that no row fits take the code of the place that holds them: «уезд Юньян (Чунцин)».
 */
export function resolvePlaces(mentions: readonly PlaceMention[], sentences: readonly Sentence[]): PlaceMention[] {
	const { held, outside, best, territories } = toldBy(mentions, sentences);
	return mentions.map((mention, at) => {
		const key = keyOf(mention);
		const code = territories.get(key);
		const other = outside.get(at);
		if (other !== undefined) return mentionWith(mention, { places: [], territory: other });
		if (mention.places.length === 0) return mentionWith(mention, { territory: mention.territory ?? code ?? null });
		const scores = held.get(at) ?? best.get(key);
		// «Октябрьский район Гродно … В Октябрьском районе»
		if (code !== undefined && !held.has(at) && !settles(mention, scores))
			return mentionWith(mention, { places: [], territory: code });
		return scores === undefined ? mention : reordered(mention, scores, sentences);
	});
}

/** Does one candidate lead all of other codes? */
function settles({ places }: PlaceMention, scores: Scores | undefined): boolean {
	const of = ({ id }: Place): number => scores?.get(id) ?? 0;
	const best = places.reduce((first, place) => (of(place) > of(first) ? place : first));
	return places.every((place) => place.code === best.code || of(place) < of(best) - MARGIN);
}

function reordered(mention: PlaceMention, scores: Scores, sentences: readonly Sentence[]): PlaceMention {
	const places = [...mention.places].sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
	const [first] = places as [Place, ...Place[]];
	if (settles(mention, scores)) return mentionWith(mention, { places, name: first.name, territory: first.code });
	const sameName = places.every(
		({ id, name }) => name === first.name || (scores.get(id) ?? 0) < (scores.get(first.id) ?? 0) - MARGIN,
	);
	return mentionWith(mention, { places, name: sameName ? first.name : writtenIn(mention, sentences), territory: null });
}

/** The words of a mention as they stand: which of «Республика Башкортостан», «Республика Бурятия» «РБ» is, nothing tells. */
const writtenIn = ({ sentence, from, to }: PlaceMention, sentences: readonly Sentence[]): string =>
	(sentences[sentence]?.tokens.slice(from, to) ?? [])
		.map(({ text, spaced }, at) => (spaced && at > 0 ? ` ${text}` : text))
		.join("");
