import { createRequire } from "node:module";

/** What compromise makes of a text: words with their tags, sentence by sentence. */
interface View {
	readonly docs: readonly (readonly { readonly tags: ReadonlySet<string> }[])[];
}

/** What a name in Latin letters is; undefined when the tagger cannot say. */
export type LatinKind = "person" | "place" | "organization" | undefined;

/** Names remembered: the tagger takes a third of a millisecond for one, and the same names come again and again. */
const MOST = 20_000;
/** Longer runs are no names that come again. */
const LONGEST = 80;

/** Remembers what was told of a name, as long as there are not too many. */
function remember(tell: (name: string) => LatinKind): (name: string) => LatinKind {
	const told = new Map<string, LatinKind>();
	return (name) => {
		if (told.has(name)) return told.get(name);
		if (told.size >= MOST) told.clear();
		const kind = tell(name);
		if (name.length <= LONGEST) told.set(name, kind);
		return kind;
	};
}

let tagger: ((text: string) => View) | undefined;

/** Loaded when the first Latin name is met: most Russian texts have none, and it costs a fifth of a second. */
function tag(text: string): View {
	tagger ??= createRequire(import.meta.url)("compromise/two") as (text: string) => View;
	return tagger(text);
}

/**
 * What a name in Latin letters is, by compromise's English tagger: «Joel Simon» a person, «New York» a place. Never give
 * it Cyrillic: it folds those letters into Latin ones.
 */
export const latinKind = remember((name) => {
	const { docs } = tag(name);
	const isAll = (kind: string): boolean =>
		docs.some((words) => words.length > 0 && words.every(({ tags }) => tags.has(kind)));
	if (isAll("Person")) return "person";
	if (isAll("Place")) return "place";
	return docs.some((words) => words.some(({ tags }) => tags.has("Organization"))) ? "organization" : undefined;
});
