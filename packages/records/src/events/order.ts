import { withoutYo } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { type DraftLink, type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Scene } from "../scene/scene.js";
import { sittings, stays } from "./kinds.js";
import { type Order, orderOf, rowOrderOf } from "./order-words.js";

/** Events looked at: more than any few sentences tell. */
const FEW = 40;

const alike = (a: EventDraft, b: EventDraft): boolean =>
	a.type === b.type || [sittings, stays].some((kinds) => kinds.has(a.type) && kinds.has(b.type));

function orderIn(tokens: readonly (Token | undefined)[], words: ReadonlyMap<string, Order>): Order | undefined {
	for (const token of tokens)
		for (const { lemma } of token?.readings ?? []) {
			const order = words.get(withoutYo(lemma));
			if (order !== undefined) return order;
		}
	return undefined;
}

/** The adjectives that stand before the noun of an event, or in its place: «[прошлой, декабрьской] встречи». */
function adjectives({ sentence: { tokens } }: Scene, { event, trigger }: EventDraft): readonly Token[] {
	if (event === undefined) {
		const first = tokens.findIndex(({ start }) => start >= trigger.start);
		return tokens.slice(first, first + 3);
	}
	let { from } = event;
	for (let i = from - 1; i >= 0 && i >= event.from - 3; i--) {
		const token = tokens[i] as Token;
		if (token.readings[0]?.tag.pos === "ADJF") from = i;
		else if (token.norm !== "," && token.norm !== '"') break;
	}
	return tokens.slice(from, event.head);
}

/** «VII фестиваль … VIII фестиваль»: by their numbers. */
function byNumber({ edition: own }: EventDraft, { edition: other }: EventDraft): Order | undefined {
	if (own === undefined || other === undefined || own === other) return undefined;
	return own > other ? "after" : "before";
}

/** «Пятая прошла в 2017 году»: by their days. */
function byDay({ when: own }: EventDraft, { when: other }: EventDraft): Order | undefined {
	if (own == null || other == null) return undefined;
	if (own.latest !== null && other.earliest !== null && own.latest < other.earliest) return "before";
	return own.earliest !== null && other.latest !== null && own.earliest > other.latest ? "after" : undefined;
}

/** The event told before of whose row this one is. */
function fellow(draft: EventDraft, before: readonly EventDraft[], numbered: boolean): EventDraft | undefined {
	const fits = (other: EventDraft): boolean =>
		!other.weak &&
		other.sentence !== draft.sentence &&
		(tookPlace(other) || other.event?.noun === draft.event?.noun) &&
		(!numbered || (byNumber(draft, other) !== undefined && draft.event?.noun === other.event?.noun));
	const kin = before.filter((other) => alike(other, draft) && fits(other));
	const told = kin.some(tookPlace) ? kin.filter(tookPlace) : kin;
	return told.findLast(({ type }) => type === draft.type) ?? told.at(-1);
}

/** «Следующее заседание», «VIII фестиваль»: the link to the event told before that is of one row with this one. */
function inRow(draft: EventDraft, scene: Scene, before: readonly EventDraft[]): DraftLink | undefined {
	const told = orderIn(adjectives(scene, draft), rowOrderOf);
	const target = draft.apartFrom ?? fellow(draft, before, told === undefined);
	if (target === undefined) return undefined;
	const stated = told ?? byNumber(draft, target);
	const rel = stated ?? byDay(draft, target);
	return rel && { rel, target, certainty: stated === undefined ? "inferred" : "stated" };
}

const together: ReadonlySet<string> = new Set(["с", "со"]);

/** The token before the event: «[после] церемонии», «по [подготовке] III форума», «[одновременно] с форумом». */
function wordBefore({ sentence: { tokens } }: Scene, from: number): Token | undefined {
	const before = tokens[from - 1];
	return before !== undefined && together.has(before.norm) ? tokens[from - 2] : before;
}

const place = ({ event, trigger }: EventDraft): number => event?.start ?? trigger.start;

/** «После церемонии прошла лекция», «заседание по подготовке форума»: the event the clause tells, and the one it names. */
function around(draft: EventDraft, scene: Scene, here: readonly EventDraft[]): void {
	const order = draft.event && orderIn([wordBefore(scene, draft.event.from)], orderOf);
	if (order === undefined) return;
	const others = here.filter((other) => other !== draft && !other.weak && other.clause === draft.clause);
	const told = others.findLast((other) => place(other) < place(draft)) ?? others[0];
	told?.links.push({ rel: order, target: draft, certainty: "stated" });
}

/** Links the events of a sentence to those its words set before or after them. */
export function setInOrder(scene: Scene, { events }: Memory): void {
	const near = events.slice(-FEW);
	const here = near.filter(({ sentence }) => sentence === scene.sentence.index);
	for (const draft of here) {
		const link = draft.weak ? undefined : inRow(draft, scene, near.slice(0, near.indexOf(draft)));
		if (link !== undefined) draft.links.push(link);
		around(draft, scene, here);
	}
}

/** The links of events after merging: each to the event its target went into, none to itself, one for each pair. */
export function relink(events: readonly EventDraft[], into: ReadonlyMap<EventDraft, EventDraft>): void {
	const tied = new Map<EventDraft, Set<EventDraft>>();
	for (const event of events) {
		const links: DraftLink[] = [];
		for (const link of event.links) {
			const target = link.target.family === "event" ? (into.get(link.target) ?? link.target) : undefined;
			if (target === undefined || target === event) continue;
			if (tied.get(event)?.has(target) || tied.get(target)?.has(event)) continue;
			tied.set(event, (tied.get(event) ?? new Set()).add(target));
			links.push({ ...link, target });
		}
		event.links.splice(0, event.links.length, ...links);
	}
}
