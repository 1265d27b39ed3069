import { Case } from "@letopis/morphology";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, prepositionBefore } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import { antecedentOf } from "./join.js";
import { talks } from "./kinds.js";
import { comesAsGroup, type Part } from "./parts.js";
import type { EventVerb } from "./verbs.js";

const ensemble =
	/(?:^|[ «-])(?:ансамбл|оркестр|хор(?:$| |а$|ов)|капелл|театр|филармони|труппа|артист|музыкант|танцор|вокалист)/iu;
const body = /(?:^|[ «-])(?:\p{L}*комисси|комитет|\p{L}*групп|совет(?:$| ))/iu;

/** Who it is that a verb asks for as its subject. */
export const subjectKinds: Readonly<Partial<Record<NonNullable<EventVerb["subjectMust"]>, (part: Part) => boolean>>> = {
	delegation: comesAsGroup,
	ensemble: ({ actor }) => actor.kind !== "person" && ensemble.test(actor.name),
	body: ({ actor }) => actor.kind !== "person" && body.test(actor.name),
};

/** How many sentences back the event may be told that those who perform do it at. */
const STAGE = 2;

/** «На фестивале выступил хор», «прошёл концерт … Выступил и хор»: part of what was told, no event of its own. */
export function performsWithin(scene: Scene, clause: Clause, memory: Memory): boolean {
	if (findUnit(clause, (i) => scene.units[i]?.mention?.kind === "event") >= 0) return true;
	if (antecedentOf(scene, clause, memory) !== undefined) return true;
	const last = memory.events.findLast(({ weak }) => !weak);
	const near = last !== undefined && scene.sentence.index - last.sentence <= STAGE;
	return near && last.type !== "visit" && last.type !== "days-of-region" && !talks.has(last.type);
}

const out: ReadonlySet<string> = new Set(["из", "с", "со"]);

/** «Вернулся [из Минска]»: where those were who are back; undefined where that is not told. */
export function whence(
	scene: Scene,
	{ from, to }: Clause,
	{ tense, form }: Predicate,
	{ document }: Memory,
): DraftPlace[] | undefined {
	if (tense !== "past" || form !== "finite") return undefined;
	for (let i = from; i < to; i++) {
		const { mention, cases } = scene.units[i] as MentionUnit;
		if (mention?.kind !== "place" || mention.adjectival || (cases & Case.gent) === 0) continue;
		if (out.has(prepositionBefore(scene.units, i))) return [placeOfMention(document, mention)];
	}
	return undefined;
}

/** «Вчера вернулись»: by then the stay was over, and nothing tells when it began. */
export const until = (day: DateValue): DateValue => ({
	...day,
	edtf: `../${day.edtf}`,
	precision: "bounded",
	earliest: null,
});
