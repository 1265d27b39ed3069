import { type Tag, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { Trigger } from "../trigger.js";
import { showing } from "./acting-there.js";
import { belonging } from "./composition.js";
import { leaving, moving } from "./departure.js";
import { happening, taking } from "./go-on.js";
import { inRow, ROW_REACH, rowVerbs } from "./headless.js";
import { labelOf, openings } from "./openings.js";
import { partVerbOf } from "./parts-verbs.js";
import { standingVerbs } from "./represent.js";
import { making, stages } from "./stage.js";
import { stands } from "./stands.js";
import { upsetting } from "./taken-back.js";
import { beginning, ending, lasting, running } from "./verbs.js";
import { receivingVerbs } from "./welcome.js";

/** Words of which one stands in the sentence too. */
type Beside = ReadonlySet<string>;

/** The words of a pattern that it cannot do without, the longest first: of each the ways it may be. */
function musts(words: string): readonly (readonly string[])[] {
	const must = words.split(" ").filter((word) => !/[?#=]/u.test(word));
	const ways = must.map((word) => word.replace(/[()]/gu, "").split("|"));
	const size = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
	return ways.toSorted((a, b) => size(b) - size(a));
}

/** Lemmas of the words by which a sentence says more of an event told before it, whatever stands beside them. */
const alone: readonly string[] = [
	...labelOf.keys(),
	...partVerbOf.keys(),
	...standingVerbs,
	...showing,
	...stands,
	...receivingVerbs,
	...belonging,
	...running,
	...taking,
	...beginning,
	...ending,
	...lasting,
	...leaving,
	...moving,
	...upsetting,
	...[...happening].filter((lemma) => lemma !== "быть"),
	"длиться",
	"наметить",
	"назначить",
	"запланировать",
	"участие",
	"участвовать",
];

const asking: readonly (readonly [words: readonly string[], beside: readonly (readonly string[])[]])[] = [
	[alone, []],
	// «местом её проведения станет Псков»
	[[...stages], [[...making]]],
	// «случилось это в мае»
	[["это"], [[...happening]]],
	// «слово взял», «в число участников вошли»
	...openings.map(({ words }) => {
		const [first = [], ...rest] = musts(words);
		return [first, rest] as const;
	}),
	// «гости, среди них мэр», «в их числе ректоры»
	[["среди", "число"], [["них", "их", "том"]]],
];

/** What each word that says more asks for in its sentence: one of some sets of words. */
const waysOf = new Map<string, (readonly Beside[])[]>();
for (const [words, beside] of asking)
	for (const word of words) waysOf.set(word, [...(waysOf.get(word) ?? []), beside.map((list) => new Set(list))]);

/** May a word so spelt, whatever its lemma, say more of an event told before its sentence? */
export const saysMoreForm = (norm: string): boolean => waysOf.has(norm);

/** May a word of this lemma, ё folded? */
export const saysMoreLemma = (lemma: string): boolean => lemma !== "это" && (waysOf.has(lemma) || inRow.has(lemma));

/** «Третий»: may an adjective so read? */
export const saysMoreOrder = ({ pos, grammemes }: Tag): boolean => pos === "ADJF" && grammemes.has("Anum");

const isOne = ({ norm, readings }: Token, words: Beside): boolean =>
	words.has(norm) || readings.some(({ lemma }) => words.has(withoutYo(lemma)));

/** May the sentence say more of an event told so many sentences before it? */
export function saysMore({ signs, tokens }: Sentence, back: number): boolean {
	if ((signs & Trigger.more) === 0) return false;
	const has = (words: Beside): boolean => tokens.some((token) => isOne(token, words));
	const says = (word: string): boolean => waysOf.get(word)?.some((beside) => beside.every(has)) === true;
	return tokens.some((token) => {
		if ((token.signs & Trigger.more) === 0) return false;
		const { norm, readings } = token;
		if (says(norm) || readings.some(({ lemma }) => says(withoutYo(lemma)))) return true;
		const row = readings.some(({ lemma, tag }) => saysMoreOrder(tag) || inRow.has(withoutYo(lemma)));
		return row && back <= ROW_REACH && has(rowVerbs);
	});
}
