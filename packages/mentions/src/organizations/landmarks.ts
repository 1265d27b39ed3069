import { Case } from "@letopis/morphology";
import type { Document, ZoneKind } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { countriesOf } from "../persons/origins.js";
import { type Sides, sidesOf } from "./sides.js";

/** The places of a document, to ask which one a bare «область» or «губернатор» means. */
export interface Landmarks {
	/** The nearest place before a position that will do. */
	before(sentence: number, token: number, wanted: (place: PlaceMention) => boolean): PlaceMention | undefined;
	/** The place behind which brackets open at a position: «с Архангельской областью ([губернатор] …)». */
	bracketed(sentence: number, token: number): PlaceMention | undefined;
	/** The place in brackets right behind a body: «(НВТУ, Астрахань)»; `within` true: also the town «в» which it is: «Институт моря в Реште». */
	explained(body: OrganizationMention, within: boolean): PlaceMention | undefined;
	/** The one place of a sentence that will do; undefined when there are none or several. */
	only(sentence: number, wanted: (place: PlaceMention) => boolean): PlaceMention | undefined;
	/** The place the document speaks of most, the earliest of equals. */
	home(wanted: (place: PlaceMention) => boolean): PlaceMention | undefined;
	/**
	 * The one region of these countries that the text names, or names towns of, or the one of them where it names no region;
	 * undefined where it names several.
	 */
	soleRegion(countries: ReadonlySet<string>): PlaceMention | undefined;
	/**
	 * The same, or the one of several that the text speaks of far more than of the rest. `once` false: only one that it speaks
	 * of more than once.
	 */
	mainRegion(countries: ReadonlySet<string>, once?: boolean): PlaceMention | undefined;
	/** The one region of all countries but this, as `soleRegion` has it. */
	soleRegionBeyond(home: string): PlaceMention | undefined;
	/** The one region that whoever holds an office in a body can act for by his name: «директор «Анадолу Пак» Мехмет Тюркоглу». */
	ofHolder(body: OrganizationMention): PlaceMention | undefined;
	/** «Поездка в [Гродненскую область]»: where somebody goes, and nobody acts for it. */
	isGoal(place: PlaceMention): boolean;
	readonly sides: Sides;
	/** May whoever holds the office at a position act for a place, as far as the name tells? */
	accepts(sentence: number, token: number, territory: string | null): boolean;
}

const background: ReadonlySet<ZoneKind> = new Set(["navigation", "teaser", "footer", "comment"]);

/** How many times as often as the next a region is named that the text is about. */
const LEAD = 3;

/** How often a text names what it is about. */
const OFTEN = 2;

/** How many places one looks back. */
const REACH = 60;

export function landmarksOf(
	document: Document,
	places: readonly (readonly PlaceMention[])[],
	organizations: readonly (readonly OrganizationMention[])[],
	persons: readonly (readonly PersonMention[])[],
	posts: readonly (readonly PostMention[])[],
): Landmarks {
	const all = places.filter((_, i) => !background.has(document.sentences[i]?.zone ?? "body")).flat();
	const tally = new Map<string, { readonly place: PlaceMention; count: number }>();
	for (const place of all) {
		const key = `${place.territory} ${place.places[0]?.id ?? place.name}`;
		const entry = tally.get(key);
		if (entry === undefined) tally.set(key, { place, count: weightOf(place) });
		else entry.count += weightOf(place);
	}
	// «консул Узбекистана в Екатеринбурге» tells nothing of the others in his sentence
	const sending = new Set(
		posts.flat().flatMap(({ body, place }) => (body?.actor === "mission" && place ? [place] : [])),
	);
	const ranked = [...tally.values()].sort((a, b) => b.count - a.count).slice(0, REACH);
	// «фильм об Омске» is not made there
	const isTopic = ({ sentence, from }: PlaceMention): boolean =>
		/^(?:об?|обо|про)$/u.test(document.sentences[sentence]?.tokens[from - 1]?.norm ?? "");
	const regions = new Map<string, PlaceMention>();
	for (const { place } of ranked)
		if (
			!place.adjectival &&
			place.territory?.includes("-") === true &&
			!isTopic(place) &&
			!regions.has(place.territory)
		)
			regions.set(place.territory, place);
	const states = [...new Map(ranked.map(({ place }) => [place.territory, place])).values()].filter(
		({ places }) => places[0]?.level === "country",
	);
	/** How many places stand before a position. */
	const countBefore = (sentence: number, token: number): number => {
		let low = 0;
		let high = all.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const place = all[middle] as PlaceMention;
			if (place.sentence < sentence || (place.sentence === sentence && place.from < token)) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const counts = new Map<string | null, number>();
	for (const { place, count } of tally.values())
		counts.set(place.territory, (counts.get(place.territory) ?? 0) + count);
	const countOf = (code: string): number => counts.get(code) ?? 0;
	const soleOf = (isThere: (country: string) => boolean): PlaceMention | undefined => {
		const found = [...regions].filter(([code]) => isThere(code.slice(0, 2)));
		if (found.length > 0) return found.length === 1 ? found[0]?.[1] : undefined;
		const named = states.filter(({ territory }) => territory !== null && isThere(territory));
		return named.length === 1 ? named[0] : undefined;
	};
	const mainOf = (countries: ReadonlySet<string>): PlaceMention | undefined => {
		const codes = [...regions.keys()].filter((code) => countries.has(code.slice(0, 2)));
		const [first, second] = codes.sort((a, b) => countOf(b) - countOf(a));
		return first !== undefined && second !== undefined && countOf(first) >= LEAD * countOf(second)
			? regions.get(first)
			: undefined;
	};
	const soleRegion = (countries: ReadonlySet<string>) => soleOf((country) => countries.has(country));
	const holderAt = (sentence: number, token: number): PersonMention | undefined =>
		persons[sentence]?.find(({ post }) => post && post.from <= token && token < post.to);
	return {
		before(sentence, token, wanted) {
			const low = countBefore(sentence, token);
			for (let i = low - 1; i >= 0 && i >= low - REACH; i--) if (wanted(all[i] as PlaceMention)) return all[i];
			return undefined;
		},
		bracketed(sentence, token) {
			if (document.sentences[sentence]?.tokens[token - 1]?.norm !== "(") return undefined;
			const place = all[countBefore(sentence, token) - 1];
			return place?.sentence === sentence && place.to === token - 1 && !place.adjectival ? place : undefined;
		},
		explained({ sentence, to }, within) {
			const tokens = document.sentences[sentence]?.tokens ?? [];
			const opens = tokens[to]?.norm === "(";
			if (!opens && !(within && /^во?$/u.test(tokens[to]?.norm ?? ""))) return undefined;
			const place = all[countBefore(sentence, to + 1)];
			if (place?.sentence !== sentence || place.adjectival || place.territory === null) return undefined;
			if (!opens) return place.from === to + 1 && isTown(place) ? place : undefined;
			return tokens.slice(to, place.from).length <= BRACKETED &&
				!tokens.slice(to, place.from).some(({ norm }) => norm === ")")
				? place
				: undefined;
		},
		only(sentence, wanted) {
			const start = countBefore(sentence, 0);
			let found: PlaceMention | undefined;
			for (let i = start; i < all.length && i < start + REACH && all[i]?.sentence === sentence; i++) {
				const place = all[i] as PlaceMention;
				if (!wanted(place) || place.territory === found?.territory || sending.has(place)) continue;
				if (found !== undefined) return undefined;
				found = place;
			}
			return found;
		},
		home: (wanted) => ranked.find(({ place }) => wanted(place))?.place,
		soleRegion,
		mainRegion(countries, once = true) {
			const found = soleRegion(countries) ?? mainOf(countries);
			return once || countOf(found?.territory ?? "") >= OFTEN ? found : undefined;
		},
		soleRegionBeyond: (home) => soleOf((country) => country !== home),
		ofHolder({ sentence, from }) {
			const holder = holderAt(sentence, from);
			const countries = holder && countriesOf(holder);
			return countries && soleRegion(countries);
		},
		isGoal: ({ sentence, from, cases }) =>
			(cases & Case.accs) !== 0 &&
			(cases & Case.loct) === 0 &&
			/^во?$/u.test(document.sentences[sentence]?.tokens[from - 1]?.norm ?? ""),
		sides: sidesOf(document, places, organizations),
		accepts(sentence, token, territory) {
			const holder = holderAt(sentence, token);
			const countries = holder && countriesOf(holder);
			return territory === null || countries === undefined || countries.has(territory.slice(0, 2));
		},
	};
}

/** How many words may stand in brackets up to a place. */
const BRACKETED = 4;

const isTown = ({ places }: PlaceMention): boolean => places[0]?.level === "city" || places[0]?.level === "settlement";

/** An adjective («витебские товары») says less of whom the text is about. */
const weightOf = (place: PlaceMention): number => (place.adjectival ? 0.5 : 1);
