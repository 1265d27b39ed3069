import type { ActorKind, PlaceMention } from "../mention.js";
import type { Place } from "../places/place.js";
import { readTable, wordsOf } from "./read-table.js";

/** What kind of place a word such as «облисполком», «областной», «губернатор» belongs to. */
export interface Scope {
	readonly levels: ReadonlySet<string>;
	/** The place's own type word must be one of these, if any are given. */
	readonly words: readonly string[];
	readonly countries: readonly string[];
	/** A region filed without a type word will do: «Денизли» for «губернатор провинции». */
	readonly bare: boolean;
	/** Countries whose regions have such a body; empty where all do. */
	readonly regions: readonly string[];
}

export const scopes: ReadonlyMap<string, Scope> = new Map(
	readTable("organizations/scopes.tsv").map((row) => [
		row["word"] ?? "",
		{
			levels: new Set(wordsOf(row["level"])),
			words: wordsOf(row["words"]),
			countries: wordsOf(row["countries"]),
			bare: row["bare"] === "yes",
			regions: wordsOf(row["regions"]),
		},
	]),
);

/** The scope of a territory noun beside the noun of an office or a body: «министр региона», «аким города». */
export function scopeOf(head: string, noun: string): Scope | undefined {
	const own = scopes.get(head);
	if (noun === "") return own;
	const scope = scopes.get(`${head} ${noun}`) ?? scopes.get(noun);
	const countries = scope?.countries.length === 0 ? own?.countries : undefined;
	return scope === undefined || countries === undefined ? scope : { ...scope, countries };
}

/** «провинция Гилян», «Республика Коми», «Томская область»; not «Денизли». */
const typed = /(?<!\p{L})(?:\p{Ll}{4,}|Республика|Край)(?!\p{L})/u;

/** A region filed without a type word. */
export const isBareRegion = ({ name, places }: PlaceMention): boolean =>
	places[0]?.level === "region" && !typed.test(name);

/** Does a place fit a scope? What the place does not tell is not held against it. */
export function fitsScope(place: PlaceMention, scope: Scope): boolean {
	const country = place.territory?.slice(0, 2);
	if (scope.countries.length > 0 && (country === undefined || !scope.countries.includes(country))) return false;
	const name = place.name.toLowerCase();
	const level = place.places[0]?.level;
	if (scope.levels.size > 0 && level !== undefined && !scope.levels.has(level === "settlement" ? "city" : level))
		return false;
	if (level === "region" && scope.regions.length > 0 && !scope.regions.includes(country ?? "")) return false;
	if (scope.levels.size > 0 && level === undefined && !scope.words.some((word) => name.includes(word))) return false;
	return (
		scope.words.length === 0 ||
		scope.words.some((word) => name.includes(word)) ||
		(scope.bare && isBareRegion(place)) ||
		(scope.words[0] === "город" && level === "city")
	);
}

/** Is a gazetteer row of the level and the type word that a scope asks for? */
export const isRowOf = (row: Place, scope: Scope): boolean =>
	scope.levels.has(row.level) && scope.words.some((word) => row.name.toLowerCase().includes(word));

/** Words that may stand for any body of some kinds: «вуз». */
export const classWords: ReadonlyMap<string, readonly ActorKind[]> = new Map(
	readTable("organizations/classes.tsv").map((row) => [row["word"] ?? "", wordsOf(row["actors"]) as ActorKind[]]),
);
