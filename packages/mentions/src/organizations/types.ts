import { Gender } from "@letopis/morphology";
import type { ActorKind } from "../mention.js";
import { readTable, wordsOf } from "./read-table.js";

/**
 * What may follow a type noun as part of the name: `g` genitive («министерство культуры»), `p` place («правительство
 * Омской области»), `b` larger body («отдел администрации»), `q` quotation, `n` bare name («порт Далянь»), `d` «по» with
 * dative, `e` «имени …», `t` number («№ 23»), `v` «в» with a place («посольство … в Китае»), `r` «при …», `s` «с …»,
 * `z` «за …», «против …». Capitals say more of the noun itself: `A` it is an acronym, `P` it is meant in the plural where its
 * form can be that («власти Пскова»).
 */
export type Complement = "g" | "p" | "b" | "q" | "n" | "d" | "e" | "t" | "v" | "r" | "s" | "z";

/** A noun that tells what kind of body a name is of. */
export interface OrganizationType {
	/** Lemma, without ё. */
	readonly head: string;
	/** An adjective or preposition that must stand before the noun, or a noun that must follow it; empty when nothing must. */
	readonly before: ReadonlySet<string>;
	readonly after: ReadonlySet<string>;
	readonly actor: ActorKind;
	/** What the noun is with nothing of its own: a body named before, a group by itself, nothing; `none`: never a body. */
	readonly alone: "body" | "group" | "weak" | "none";
	readonly takes: ReadonlySet<string>;
	/** A body known by its own name: what it is filed as, and the side it stands for. */
	readonly known?: { readonly name: string; readonly territory: string | null };
}

const companion = (cell: string, mark: string): ReadonlySet<string> =>
	new Set(cell.startsWith(mark) ? wordsOf(cell.slice(1)) : []);

const group = <T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
	const map = new Map<string, T[]>();
	for (const row of rows) map.set(keyOf(row), [...(map.get(keyOf(row)) ?? []), row]);
	return map;
};

const types: readonly OrganizationType[] = readTable("organizations/types.tsv").map((row) => ({
	head: row["head"] ?? "",
	before: companion(row["with"] ?? "", "+"),
	after: companion(row["with"] ?? "", "~"),
	actor: row["actor"] as ActorKind,
	alone: row["alone"] as OrganizationType["alone"],
	takes: new Set(row["takes"]),
}));

const isPlain = (type: OrganizationType): boolean => type.before.size + type.after.size === 0;

const rank = (type: OrganizationType): number => (type.alone === "none" ? 0 : isPlain(type) ? 2 : 1);

/** Type nouns by lemma; those that ask for a companion first, and of these the ones that name no body. */
export const typesByHead: ReadonlyMap<string, readonly OrganizationType[]> = group(
	[...types].sort((a, b) => rank(a) - rank(b)),
	(type) => type.head,
);

/** Nouns that make types of compounds: «кардиоцентр», «агроуниверситет», «фармкластер». */
const lastParts =
	/^\p{L}{3,}?(центр|кластер|университет|институт|академия|техникум|колледж|комбинат|холдинг|диспансер|клиника|музей|театр|лицей|завод|банк|фонд|союз)$/u;

/** Rows of a type noun, or of the noun that is the last part of a compound; undefined where it is none. */
export function typesOf(lemma: string): readonly OrganizationType[] | undefined {
	const own = typesByHead.get(lemma);
	if (own !== undefined || lemma.length < 8) return own;
	const last = lastParts.exec(lemma)?.[1];
	return last === undefined ? undefined : typesByHead.get(last)?.filter(isPlain);
}

/** A body with a name of its own: «Госдума», «Совет Европы». */
export interface KnownBody {
	/** Lower case, without ё, in the nominative. */
	readonly words: readonly string[];
	readonly type: OrganizationType;
}

const nothing: ReadonlySet<string> = new Set();

const known: readonly KnownBody[] = readTable("organizations/known.tsv").map((row) => ({
	words: (row["form"] ?? "").split(" "),
	type: {
		head: row["form"] ?? "",
		before: nothing,
		after: nothing,
		actor: row["actor"] as ActorKind,
		alone: "body",
		takes: new Set(row["territory"] === "" ? "pd" : "p"),
		known: { name: row["name"] ?? "", territory: row["territory"] || null },
	},
}));

/** Letters at the front of a word that do not change with its form: «един» of «единая». */
export const stemOf = (word: string): string => (word.length < 4 ? word : word.slice(0, Math.max(3, word.length - 2)));

/** Names of one word, by that word. */
export const knownByWord: ReadonlyMap<string, OrganizationType> = new Map(
	known.filter((body) => body.words.length === 1).map((body) => [body.type.head, body.type]),
);

const bareStem = (word: string): string => word.replace(/[аеиоуыьяй]$/u, "");

/** Long names of one word by stem, for forms the dictionary does not know: «Викиновостям». */
export const knownByStem: ReadonlyMap<string, OrganizationType> = new Map(
	known
		.filter((body) => body.words.length === 1 && body.type.head.length > 6)
		.map((body) => [bareStem(body.type.head), body.type]),
);

/** Names of several words, by the first three letters. */
export const knownByPrefix: ReadonlyMap<string, readonly KnownBody[]> = group(
	known.filter((body) => body.words.length > 1).sort((a, b) => b.words.length - a.words.length),
	(body) => (body.words[0] as string).slice(0, 3),
);

/** Abbreviated type nouns written out: «ТПП». */
export const expansions: ReadonlyMap<string, { readonly name: string; readonly gender: number }> = new Map(
	readTable("organizations/expansions.tsv").map((row) => [
		row["form"] ?? "",
		{ name: row["name"] ?? "", gender: Gender[row["gender"] as keyof typeof Gender] },
	]),
);

/** Plural nouns for groups that act for a place; `alone` when the bare plural is such a group. */
export const groupsByNoun: ReadonlyMap<string, { readonly actor: ActorKind; readonly alone: boolean }> = new Map(
	readTable("organizations/groups.tsv").map((row) => [
		row["noun"] ?? "",
		{ actor: row["actor"] as ActorKind, alone: row["alone"] === "yes" },
	]),
);

/** Every lemma a body or a group may be read from. */
export const headLemmas: ReadonlySet<string> = new Set([
	...typesByHead.keys(),
	...knownByWord.keys(),
	...groupsByNoun.keys(),
]);
