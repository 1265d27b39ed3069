import type { Tag } from "@letopis/morphology";
import { showing } from "./acting-there.js";
import { belonging } from "./composition.js";
import { leaving, moving } from "./departure.js";
import { happening, taking } from "./go-on.js";
import { inRow } from "./headless.js";
import { labelOf, openings } from "./openings.js";
import { partVerbOf } from "./parts-verbs.js";
import { standingVerbs } from "./represent.js";
import { stages } from "./stage.js";
import { stands } from "./stands.js";
import { upsetting } from "./taken-back.js";
import { beginning, ending, lasting, running } from "./verbs.js";
import { receivingVerbs } from "./welcome.js";

/** The words of a pattern of which one must stand: of those it cannot do without, the longest. */
function longest(words: string): readonly string[] {
	const must = words.split(" ").filter((word) => !/[?#=]/u.test(word));
	const ways = must.map((word) => word.replace(/[()]/gu, "").split("|"));
	const size = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
	return ways.reduce((best, list) => (size(list) > size(best) ? list : best), ways[0] ?? []);
}

/** Lemmas of the words by which a sentence says more of an event told before it. */
const lemmas: ReadonlySet<string> = new Set([
	...openings.flatMap(({ words }) => longest(words)),
	...labelOf.keys(),
	...partVerbOf.keys(),
	...standingVerbs,
	...showing,
	...stands,
	...receivingVerbs,
	...belonging,
	...running,
	...happening,
	...taking,
	...beginning,
	...ending,
	...lasting,
	...leaving,
	...moving,
	...inRow,
	...stages,
	...upsetting,
	"длиться",
	"наметить",
	"назначить",
	"запланировать",
	"участие",
	"участвовать",
]);
/** May a word so spelt, whatever its lemma, say more of an event told before its sentence? */
export const saysMoreForm = (norm: string): boolean => norm === "это" || lemmas.has(norm);

/** May a word of this lemma, ё folded? «Быть» says so beside «это» alone. */
export const saysMoreLemma = (lemma: string): boolean => lemma !== "быть" && lemmas.has(lemma);

/** «Третий»: may an adjective so read? */
export const saysMoreOrder = ({ pos, grammemes }: Tag): boolean => pos === "ADJF" && grammemes.has("Anum");
