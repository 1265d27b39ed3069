import { createRequire } from "node:module";

interface View {
	has(pattern: string): boolean;
}

let tagger: ((text: string) => View) | undefined;

/** Loaded when the first Latin name is met: most Russian texts have none, and it costs a fifth of a second. */
function tag(text: string): View {
	tagger ??= createRequire(import.meta.url)("compromise/two") as (text: string) => View;
	return tagger(text);
}

/**
 * What a name in Latin letters is, by compromise's English tagger: «Joel Simon» a person, «New York» a place. Undefined
 * when it cannot say. Never give it Cyrillic: it folds those letters into Latin ones.
 */
export function latinKind(name: string): "person" | "place" | "organization" | undefined {
	const view = tag(name);
	if (view.has("^#Person+$")) return "person";
	if (view.has("^#Place+$")) return "place";
	return view.has("#Organization") ? "organization" : undefined;
}
