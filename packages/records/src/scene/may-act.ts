import { Sign } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { landWords } from "../agreements/land-words.js";

/** Marks of a noun for a person, or of a name. */
const personal: readonly string[] = ["anim", "Name", "Surn", "Patr"];

/** «Он», «которая», «область», «делегация»: somebody told before. */
const pointing: ReadonlySet<string> = new Set([
	..."он она они который кто делегация".split(" "),
	...landWords.map(({ lemma }) => lemma),
]);

/** What a word is that names by itself, whatever the letters it is written in. */
const named = Sign.organizationHead | Sign.place;
/** A post's case may be told by «и. о.» before it. */
const held = Sign.postHead | Sign.honorific;

/** May the word be of somebody, or point to somebody, who does something or whom it is done with, in one of the cases? */
export function mayAct({ shape, signs, readings }: Token, cases: number): boolean {
	if ((shape !== "lower" && shape !== "none") || (signs & held) !== 0) return true;
	const names = (signs & named) !== 0;
	if (names && readings.length === 0) return true;
	return readings.some(
		({ lemma, tag }) =>
			(tag.cases & cases) !== 0 &&
			(names || personal.some((mark) => tag.grammemes.has(mark)) || pointing.has(withoutYo(lemma))),
	);
}

/** Tokens behind «с» within which the other begins: «с известным витебским писателем Иваном Петровым». */
const REACH = 10;

/** «С мэром», «город, с которым»: may the sentence tell with whom? */
export const mayTellWith = (tokens: readonly Token[], cases: number): boolean =>
	tokens.some(
		({ norm }, at) =>
			(norm === "с" || norm === "со") && tokens.slice(at + 1, at + 1 + REACH).some((token) => mayAct(token, cases)),
	);
