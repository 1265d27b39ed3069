import { type DateMention, type EventMention, mentionWith } from "@letopis/mentions";
import { dateItself, govern, inherit } from "../dating.js";
import { anchorOf, type Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, normAt } from "../scene/find.js";
import { type Modality, modalityOf } from "../scene/modality.js";
import type { Tense } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { DateValue, Realis } from "../schema.js";
import { thenDate } from "../then.js";
import { headYear } from "../year.js";
import { tenseOf } from "./realis.js";
import { fromTo, type Reader, within, withinAny } from "./spans.js";
import { ahead, datesFor, datesIn, type Told, usable } from "./told-dates.js";
import { lasting } from "./verbs.js";

/** «Перенесена на январь», «переносятся с мая на 12–15 июня», «отложены до осени»: the new day. */
export function movedTo(scene: Scene, dates: readonly Told[]): Told | undefined {
	const told = dates.findLast(
		({ mention, at }) =>
			(mention.date.bound === "until" || normAt(scene.units, at - 1) === "на") && !isOldDay(scene, at),
	);
	return told && { ...told, mention: dateItself(told.mention) };
}

/** «[Запланированный на март], перенесён», «был назначен на 5 июня»: the day of the plan, not of what became of it. */
function isOldDay({ units }: Scene, at: number): boolean {
	const far = (modality: Modality): number => {
		for (let by = 1; by < units.length; by++)
			if ([at - by, at + by].some((i) => (units[i]?.lemmas ?? []).some((lemma) => modalityOf(lemma) === modality)))
				return by;
		return units.length;
	};
	return far("planned") < far("postponed");
}

const moves: ReadonlySet<string> = new Set(["перенести", "переносить", "отложить", "сдвинуть"]);

/** «Были намечены на сентябрь, но [их перенесли на весну]»: the clause behind tells the new day. */
function isMoved(scene: Scene, clause: Clause): boolean {
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	const told = next !== undefined && findUnit(next, (i) => scene.units[i]?.mention?.kind === "event") < 0;
	return told && next.predicates.some(({ lemma, negated }) => moves.has(lemma) && !negated);
}

/** «Прошлая, декабрьская встреча»: the month inside the event's own words. */
function adjectival(scene: Scene, event: EventMention | undefined): DateMention | undefined {
	if (event === undefined) return undefined;
	for (const mention of scene.mentions)
		if (mention.kind === "date" && mention.from >= event.from && mention.to <= event.to && usable(mention))
			if (mention.to <= event.head || mention.date.relative === undefined)
				// «выставка «Гомель вчера и сегодня»»: words of its name
				return mention;
	return undefined;
}

/** «Планировали на май», «был назначен на 20 мая»: what was to be, with no word on whether it was. */
const wasPlanned = ({ predicates }: Clause): boolean =>
	predicates.some(
		({ lemma, tense, form }) =>
			tense === "past" &&
			(planning.has(lemma) || (lemma === "быть" && predicates.some((other) => other.form === "short"))) &&
			form === "finite",
	);

const planning: ReadonlySet<string> = new Set(
	"планировать планироваться собираться ожидать ожидаться ждать намереваться предполагаться рассчитывать намечаться".split(
		" ",
	),
);

function readerOf(scene: Scene, clause: Clause, realis: Realis, memory: Memory, moved: number): Reader {
	const tenseAt = (at: number): Tense => {
		// a day that was to be may lie on either side of the page's
		if (realis === "cancelled" || (realis === "postponed" && at !== moved) || wasPlanned(clause)) return "none";
		if (ahead.has(realis)) return "future";
		const own = tenseOf(clauseAt(scene, at));
		return own === "none" ? tenseOf(clause) : own;
	};
	const { dating } = memory;
	return {
		value({ mention, at }, since, tense = tenseAt(at)) {
			const alone = mention.date.day !== undefined && mention.date.month === undefined;
			const anchor = (alone ? since : undefined) ?? anchorFor(scene, mention, at, memory);
			const read = () => dating.resolve(mention, tense, anchor);
			const year = headYear(scene, at);
			return year === undefined ? read() : govern(dating, year, read);
		},
	};
}

/** «На второй день форума»: counted within the forum told before; else from the day just spoken of. */
function anchorFor(scene: Scene, mention: DateMention, at: number, memory: Memory): DateValue | undefined {
	const next = scene.units[at + 1]?.mention;
	const named =
		mention.date.nthDay === undefined || next?.kind !== "event"
			? undefined
			: memory.events.findLast(({ type, when }) => type === next.type && when?.precision === "interval")?.when;
	return named ?? anchorOf(memory, scene, mention);
}

/** «Делегация работает в Коми второй день»: since the day before the page's. */
function sinceDay(clause: Clause, candidates: readonly Told[], { dating }: Memory): DateValue | undefined {
	const told = candidates.find(({ mention }) => (mention.date.nthDay ?? 0) > 0);
	const count = told?.mention.date.nthDay;
	const stays = tenseOf(clause) === "present" && clause.predicates.some(({ lemma }) => lasting.has(lemma));
	if (told === undefined || count === undefined || !stays) return undefined;
	const date = { relative: { unit: "day", offset: 1 - count, anchor: "publication" }, bound: "from" } as const;
	return dating.resolve(mentionWith(told.mention, { date }), "past");
}

/** «Каждый апрель проводят конференцию», «ежегодно в июне»: of no one year. */
function yearly(value: DateValue | undefined): DateValue | undefined {
	if (value?.resolution !== "year-from-publication") return value;
	const edtf = value.edtf.replace(/(?<!\d)\d{4}(?=-)/gu, "XXXX");
	return { ...value, edtf, earliest: null, latest: null, resolution: "unresolved-year" };
}

/** «Каждый [апрель]»: the month of what recurs. */
function everyMonth({ mentions }: Scene, { dating }: Memory): DateValue | undefined {
	for (const mention of mentions) {
		if (mention.kind !== "date" || mention.date.recurring !== true || mention.date.month === undefined) continue;
		const { recurring: _, ...date } = mention.date;
		return dating.resolve(mentionWith(mention, { date }), "none");
	}
	return undefined;
}

/** When the event at `at` takes place, as its clause tells, else its sentence; undefined where neither does. */
export function whenOf(
	scene: Scene,
	clause: Clause,
	at: number,
	realis: Realis,
	memory: Memory,
): DateValue | undefined {
	const told = toldWhen(scene, clause, at, realis, memory);
	return realis === "recurring" ? yearly(told ?? everyMonth(scene, memory)) : told;
}

function toldWhen(scene: Scene, clause: Clause, at: number, realis: Realis, memory: Memory): DateValue | undefined {
	const all = datesIn(scene, 0, scene.units.length);
	const moved =
		realis === "postponed" || (ahead.has(realis) && isMoved(scene, clause)) ? movedTo(scene, all) : undefined;
	const reader = readerOf(scene, clause, realis, memory, moved?.at ?? -1);
	const { own, others } = datesFor(scene, clause, at, realis);
	const then = own.length === 0 ? thenDate(scene, clause, () => memory.spokenDate) : undefined;
	const candidates = [moved ?? [], own, then === undefined ? [] : { mention: then, at }].flat();
	const since = sinceDay(clause, candidates, memory);
	if (since !== undefined) return since;
	for (const told of candidates) {
		const value = reader.value(told);
		if (value === undefined) continue;
		if (realis === "postponed") return value;
		return fromTo(scene, reader) ?? within(value, told, all, memory) ?? withinAny(told, all, reader, memory) ?? value;
	}
	const event = scene.units[at]?.mention;
	const inside = adjectival(scene, event?.kind === "event" ? event : undefined);
	const value = inside && reader.value({ mention: inside, at });
	if (value !== undefined) return { ...value, evidence: { ...value.evidence, how: "adjectival" } };
	const [other] = others;
	const told = other && reader.value(other);
	return told && inherit(told);
}
