import type { Mention } from "@letopis/mentions";
import type { Sentence, Token } from "@letopis/text";
import { type Actor, actorOf } from "./actor.js";
import { asides } from "./scene/clauses.js";
import { lemmaAt, normAt } from "./scene/find.js";
import type { Scene } from "./scene/scene.js";

const entryWords: readonly string[] = [
	"побратим",
	"город-побратим",
	"партнер",
	"партнёр",
	"город-партнер",
	"город-партнёр",
];
/** What every form of them holds. */
const entryStems = /побратим|партн[её]р/u;

/** No topic has more units than this. */
const LONGEST = 12;
/** No topic has more units before the first place or body than this. */
const FARTHEST = 3;

/** What {@link topicOf} can be told without the scene: most sentences are too long, or begin with nobody. */
export function mayBeTopic({ tokens }: Sentence, actors: readonly Mention[]): boolean {
	if (tokens.length === 2) return true;
	let first = tokens.length;
	let reach = 0;
	let covered = 0;
	for (const { kind, from, to } of actors) {
		if (kind !== "place" && kind !== "organization") continue;
		first = Math.min(first, from);
		covered += Math.max(0, to - Math.max(from, reach));
		reach = Math.max(reach, to);
	}
	if (first > FARTHEST) return false;
	if (first === 0 && tokens.some(({ norm }) => entryStems.test(norm))) return true;
	return tokens.length - covered <= LONGEST && !hasVerb(tokens, actors);
}

/** A finite verb outside brackets and whatever a mention may quote: its clause tells something, and names no topic. */
function hasVerb(tokens: readonly Token[], actors: readonly Mention[]): boolean {
	let found = false;
	for (let at = 0; at < tokens.length; at++) {
		const { norm, readings } = tokens[at] as Token;
		if (norm === "(" || norm === '"') return false;
		if (found || readings[0]?.tag.pos !== "VERB" || asides.has(norm)) continue;
		found = !actors.some(({ from, to }) => from <= at && at < to);
	}
	return found;
}

/** A line or sentence that is nothing but a name with brackets: «Хайлар (КНР, автономный район Внутренняя Монголия).» */
export function topicOf(scene: Scene): Actor | undefined {
	const { units } = scene;
	const [first] = units;
	// «Ольштын, партнёр с 2009 года.»: the entry of a list and what it is
	if (
		first?.mention?.kind === "place" &&
		normAt(units, 1) === "," &&
		entryWords.some((word) => lemmaAt(units, 2, word))
	)
		return actorOf(first.mention);
	if (
		units.length === 2 &&
		first?.mention === undefined &&
		first?.token.shape === "title" &&
		first.token.readings.every(({ known }) => !known) &&
		normAt(units, 1) === "."
	)
		return { name: first.token.text, kind: "municipality", territory: null, how: "explicit", spans: [first] };
	if (units.length > LONGEST || scene.clauses.some((clause) => clause.predicates.length > 0)) return undefined;
	const plain = units.every(
		(unit) => unit.mention === undefined || ["place", "organization"].includes(unit.mention.kind),
	);
	if (!plain) return undefined;
	const at = units.findIndex((unit) => unit.mention !== undefined);
	const actor = actorOf(units[at]?.mention);
	if (actor === undefined || at > FARTHEST || normAt(units, at - 1) === ":") return undefined;
	const word = units[at - 2];
	if (normAt(units, at - 1) !== "(" && normAt(units, at - 1) !== ",") return at > 2 ? undefined : actor;
	// «Наджу (Республика Корея).»: a town that no gazetteer has, told by its country
	if (word === undefined || word.mention !== undefined || word.token.shape !== "title") return undefined;
	return { name: word.token.text, kind: "municipality", territory: actor.territory, how: "explicit", spans: [word] };
}
