import type { Sentence } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import type { Place } from "./place.js";

/** How often the text names places of a region and of a country for certain. */
interface Tally {
	readonly regions: ReadonlyMap<string, number>;
	readonly countries: ReadonlyMap<string, number>;
}

const countryOf = (code: string): string => code.slice(0, 2);

const codesOf = (mention: PlaceMention): ReadonlySet<string | null> =>
	new Set(mention.places.map((place) => place.code));

/** The code a mention surely has: its candidates' only one, or the first's where the others are far less likely. */
function certainCode({ places }: PlaceMention): string | null {
	const [first] = places;
	const rival = places.find((place) => place.code !== first?.code);
	return first === undefined || (rival !== undefined && rival.weight > first.weight - 2) ? null : first.code;
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

function score(place: Place, tally: Tally, holder: Place | undefined): number {
	if (place.code === null) return place.weight;
	const regions = tally.regions.get(place.code) ?? 0;
	const countries = tally.countries.get(countryOf(place.code)) ?? 0;
	const held = holder !== undefined && holder.id !== place.id && within(place.code, holder);
	const company =
		(regions > 0 ? 3 + Math.min(regions, 4) / 4 : 0) + (countries > 0 ? 1.5 + Math.min(countries, 4) / 8 : 0);
	return 1.5 * place.weight + company + (held ? 40 : 0);
}

const keyOf = (mention: PlaceMention): string =>
	mention.places.map((place) => place.id).join(" ") || `? ${mention.name}`;

/**
 * Orders the candidates of every mention by the rest of the document: what stands beside it, which regions and countries
 * the text speaks of, what the name means most often. A name has one meaning in one document. Mentions that no row fits
 * take the code of the place that holds them: «уезд Юньян (Чунцин)».
 */
export function resolvePlaces(mentions: readonly PlaceMention[], sentences: readonly Sentence[]): PlaceMention[] {
	const tally = tallyOf(mentions);
	const best = new Map<string, ReadonlyMap<string, number>>();
	const territories = new Map<string, string>();
	mentions.forEach((mention, at) => {
		const holder = holderOf(mentions, at, sentences);
		if (mention.places.length === 0 && holder?.code != null) territories.set(keyOf(mention), holder.code);
		if (codesOf(mention).size < 2) return;
		const scores = new Map(best.get(keyOf(mention)));
		for (const place of mention.places)
			scores.set(place.id, Math.max(scores.get(place.id) ?? 0, score(place, tally, holder)));
		best.set(keyOf(mention), scores);
	});
	return mentions.map((mention) => {
		if (mention.places.length === 0)
			return { ...mention, territory: mention.territory ?? territories.get(keyOf(mention)) ?? null };
		const scores = best.get(keyOf(mention));
		return scores === undefined ? mention : reordered(mention, scores);
	});
}

function reordered(mention: PlaceMention, scores: ReadonlyMap<string, number>): PlaceMention {
	const places = [...mention.places].sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
	const [first] = places as [Place, ...Place[]];
	return { ...mention, places, name: first.name, territory: first.code };
}
