import type { Sentence } from "@letopis/text";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Role } from "../schema.js";
import { Trigger } from "../trigger.js";
import { addCounts, countsIn } from "./counts.js";
import { distinct, doers, joins, later, openedParts, type Part, subjectParts } from "./participants.js";
import { partVerbOf } from "./parts-verbs.js";
import { representing, represents } from "./represent.js";

/** How many sentences back the event may be that a clause says more of. */
const REACH = 3;

/** How many lines below the event those may be listed who took part. */
const LISTED = 10;

/** The event a clause speaks of: its own, else the last one told a few sentences before. */
function spokenOf(scene: Scene, clause: Clause, memory: Memory): EventDraft | undefined {
	for (let i = clause.from; i < clause.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind === "event" && !mention.generic)
			return memory.events.findLast(({ event }) => event?.start === mention.start);
	}
	const last = memory.events.findLast(({ weak }) => !weak);
	return last !== undefined && scene.sentence.index - last.sentence <= REACH ? last : undefined;
}

/** May a sentence say more of an event told before it? */
export function mayJoin({ index, signs }: Sentence, { document, events }: Memory): boolean {
	const back = index - (events.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY);
	if (back <= REACH && (signs & Trigger.more) !== 0) return true;
	// a line of a list
	return back <= LISTED && /[:;,]/u.test(document.text.charAt((document.sentences[index - 1]?.end ?? 0) - 1));
}

/** «В её составе ректор»: who comes along on a visit is a visitor. */
const within = (part: Part, { type, realis }: EventDraft): Part => ({
	...part,
	role: type === "visit" && part.role === "participant" ? "visitor" : later(part.role, realis),
});

/** «Калмыкия [привезла] ковры», «с палатками [приехали] Адыгея и Тамбовская область»: who shows something at a fair. */
export const showing: ReadonlySet<string> = new Set([
	"привезти",
	"приехать",
	"прибыть",
	"выставить",
	"показать",
	"представить",
	"развернуть",
]);
const shows: ReadonlySet<string> = new Set(["fair", "exhibition", "festival", "competition"]);

function exhibitors(scene: Scene, clause: Clause, { type, realis }: EventDraft): readonly Part[] {
	if (!shows.has(type)) return [];
	return clause.predicates
		.filter(({ lemma, negated, passive }) => showing.has(lemma) && !negated && !passive)
		.flatMap((verb) => doers(scene, clause, verb, "participant", realis))
		.filter(({ actor }) => actor.kind !== "person");
}

/** Parts that a body plays as well as a person. */
const bodies: ReadonlySet<Role> = new Set(["participant", "organizer", "witness"]);

/** «Впервые в ней участвовали предприятия А», «модерировал встречу Б»: what a clause adds to the event spoken of. */
export function joinLast(scene: Scene, clause: Clause, memory: Memory): void {
	const event = spokenOf(scene, clause, memory);
	if (event === undefined) return;
	const verbs = clause.predicates.filter(({ lemma, negated }) => partVerbOf.has(lemma) && !negated);
	const opened = openedParts(scene, clause, "actual");
	const standing = clause.predicates.filter(represents);
	const shown = exhibitors(scene, clause, event);
	const named = findUnit(clause, (i) => scene.units[i]?.mention?.kind === "event") >= 0;
	if (named || shown.length > 0 || verbs.length > 0 || opened.length > 0 || joins(clause, scene))
		addCounts(event, countsIn(scene, clause, event, memory));
	if (shown.length === 0 && verbs.length === 0 && opened.length === 0 && standing.length === 0 && !joins(clause, scene))
		return;
	const parts: Part[] = [...shown, ...opened.map((part) => within(part, event))];
	for (const verb of standing) parts.push(...representing(scene, clause, verb, event.realis));
	for (const verb of verbs) {
		const role = partVerbOf.get(verb.lemma)?.role ?? "participant";
		const told = doers(scene, clause, verb, role, event.realis);
		const fit = bodies.has(role) ? told : told.filter(({ actor }) => actor.kind === "person");
		parts.push(...fit.map((part) => within(part, event)));
	}
	if (joins(clause, scene)) parts.push(...subjectParts(scene, clause, "participant", event.realis));
	event.participants = distinct([...event.participants, ...parts]);
}
