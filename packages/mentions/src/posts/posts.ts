import type { PostMention } from "../mention.js";
import { readTable, wordsOf } from "../organizations/read-table.js";

/** A noun that names an office. */
export interface PostNoun {
	/** Lemma, without ё. */
	readonly head: string;
	/** What the holder acts for when he signs. */
	readonly actsFor: PostMention["actsFor"];
	/**
	 * What may follow: `g` genitive («министр культуры»), `p` place, `b` body, `q` quotation, `l` a territory noun («глава
	 * региона»), `d` «по» with dative, `v` «в» with a place, `i` instrumental («управляющий делами»), `x` another post,
	 * `o` «от» with a body («наблюдатель от ОБСЕ»), `k` an office one seeks («кандидат в президенты», «на пост главы»).
	 */
	readonly takes: ReadonlySet<string>;
	/** The body a holder stands for where none is named. */
	readonly implies: "ministry" | "mission" | "";
	/** Kinds of bodies that have such an office: where a bare «ректор» belongs. */
	readonly bodies: ReadonlySet<string>;
}

/** Post nouns by lemma. */
export const postNouns: ReadonlyMap<string, PostNoun> = new Map(
	readTable("posts/posts.tsv").map((row) => [
		row["head"] ?? "",
		{
			head: row["head"] ?? "",
			actsFor: row["actsFor"] as PostNoun["actsFor"],
			takes: new Set(row["takes"]),
			implies: row["implies"] as PostNoun["implies"],
			bodies: new Set(wordsOf(row["bodies"])),
		},
	]),
);

/** Beginnings that make a post of a post: «экс-губернатор», «вице-спикер». */
export const postPrefix = /^(?:экс|вице|ко|со|лорд|обер|унтер|генерал|врио|пресс)-/u;
