import { withoutYo } from "@letopis/morphology";
import type { SphereCode } from "../schema.js";
import { faintRows } from "./faint.js";
import { type SpherePair, spherePairs } from "./pairs.js";
import type { SphereRow } from "./row.js";
import { sphereRows } from "./rows.js";

const codeIn = (rows: readonly SphereRow[], lemma: string): SphereCode | undefined =>
	rows.find(({ words, whole }) => whole?.includes(lemma) || words.some((word) => lemma.startsWith(word)))?.code;

/** The codes of a lemma, else of its parts: «социально-культурный» is of two spheres. */
function codesIn(rows: readonly SphereRow[], lemma: string): readonly SphereCode[] {
	const parts = lemma.includes("-") ? lemma.split("-") : [];
	const codes = parts.flatMap((part) => codeIn(rows, part) ?? []);
	return codes.length > 0 ? codes : [codeIn(rows, lemma)].filter((code) => code !== undefined);
}

/** The row of two lemmas that stand side by side. */
export const spherePair = (lemma: string, next: string | undefined): SpherePair | undefined =>
	next === undefined
		? undefined
		: spherePairs.find(({ first, second }) => withoutYo(lemma).startsWith(first) && withoutYo(next).startsWith(second));

/** The spheres that a lemma speaks of. */
export const spheresOfLemma = (lemma: string): readonly SphereCode[] => codesIn(sphereRows, withoutYo(lemma));

/** Those that it speaks of where nothing else beside it does. */
export const faintSpheresOf = (lemma: string): readonly SphereCode[] => codesIn(faintRows, withoutYo(lemma));
