import type { DateMention, EventMention } from "@letopis/mentions";
import { withoutBound } from "@letopis/mentions";
import { isTerm } from "../agreements/terms.js";
import { govern, joined } from "../dating.js";
import { anchorOf, type Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { normAt } from "../scene/find.js";
import type { Tense } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { DateValue, Realis } from "../schema.js";
import { tenseOf } from "./realis.js";
import { beginning, ending } from "./verbs.js";

/** A date among the units of a sentence. */
interface Told {
	readonly mention: DateMention;
	readonly at: number;
}

const usable = ({ date }: DateMention): boolean =>
	!date.vague && !date.recurring && date.duration === undefined && date.anniversary === undefined;

/** «Перенесён на 12–15 июня»: no term of years. */
const ofDays = ({ date }: DateMention): boolean => date.range?.end.day !== undefined;

function datesIn(scene: Scene, from: number, to: number): readonly Told[] {
	const found: Told[] = [];
	for (let at = from; at < to; at++) {
		const mention = scene.units[at]?.mention;
		// «соглашения от 12 сентября 2006 года»: the day of a paper
		if (normAt(scene.units, at - 1) === "от") continue;
		if (mention?.kind === "date" && usable(mention) && (ofDays(mention) || !isTerm(scene, at)))
			found.push({ mention, at });
	}
	return found;
}

const nearest = (dates: readonly Told[], at: number): Told | undefined =>
	dates.reduce<Told | undefined>(
		(best, told) => (best === undefined || Math.abs(told.at - at) < Math.abs(best.at - at) ? told : best),
		undefined,
	);

/** «Перенесена на январь», «переносятся с мая на 12–15 июня»: the new day. */
const movedTo = (scene: Scene, dates: readonly Told[]): Told | undefined =>
	dates.findLast(({ at }) => normAt(scene.units, at - 1) === "на");

/** «Прошлая, декабрьская встреча»: the month inside the event's own words. */
function adjectival(scene: Scene, event: EventMention | undefined): DateMention | undefined {
	if (event === undefined) return undefined;
	for (const mention of scene.mentions)
		if (mention.kind === "date" && mention.from >= event.from && mention.to <= event.to && usable(mention))
			return mention;
	return undefined;
}

const ahead: ReadonlySet<Realis> = new Set(["planned", "proposed", "conditional", "postponed", "cancelled"]);

/** Reads the dates of one sentence for an event of it. */
interface Reader {
	value(told: Told): DateValue | undefined;
}

function readerOf(scene: Scene, clause: Clause, realis: Realis, memory: Memory): Reader {
	const tenseAt = (at: number): Tense => {
		if (ahead.has(realis)) return "future";
		const own = tenseOf(clauseAt(scene, at));
		return own === "none" ? tenseOf(clause) : own;
	};
	return {
		value: ({ mention, at }) => memory.dating.resolve(mention, tenseAt(at), anchorFor(scene, mention, at, memory)),
	};
}

/** «На второй день форума»: counted within the forum told before; else from the day just spoken of. */
function anchorFor(scene: Scene, { date }: DateMention, at: number, memory: Memory): DateValue | undefined {
	const next = scene.units[at + 1]?.mention;
	const named =
		date.nthDay === undefined || next?.kind !== "event"
			? undefined
			: memory.events.findLast(({ type, when }) => type === next.type && when?.precision === "interval")?.when;
	return named ?? anchorOf(memory, scene);
}

/** «Летом 2015 года … (2–5 июля)»: days within the stretch told beside them. */
function within(outer: DateValue, told: Told, dates: readonly Told[], memory: Memory): DateValue | undefined {
	if (!["year", "season", "half", "quarter", "month"].includes(outer.precision) || outer.earliest === null)
		return undefined;
	const year = Number(outer.earliest.slice(0, 4));
	for (const other of dates) {
		const { date } = other.mention;
		const last = date.range?.end ?? date;
		if (other === told || last.day === undefined || last.month === undefined || last.year !== undefined) continue;
		const inner = govern(memory.dating, { year }, () => memory.dating.resolve(other.mention, "none"));
		if (inner?.earliest == null || inner.latest === null || outer.latest === null) continue;
		if (inner.earliest >= outer.earliest && inner.latest <= outer.latest)
			return { ...inner, resolution: outer.resolution, evidence: joined(inner.evidence, outer.evidence) };
	}
	return undefined;
}

/** «Летом 2015 года … прошёл форум (2–5 июля)»: the days stand beside the event, what tells their year does not. */
function withinAny(told: Told, dates: readonly Told[], reader: Reader, memory: Memory): DateValue | undefined {
	for (const other of dates) {
		if (other === told || other.mention.date.year === undefined) continue;
		const outer = reader.value(other);
		const inner = outer && within(outer, other, [told], memory);
		if (inner !== undefined) return inner;
	}
	return undefined;
}

const has = (scene: Scene, lemmas: ReadonlySet<string>, clause?: Clause): boolean =>
	(clause === undefined ? scene.clauses : [clause]).some(({ predicates }) =>
		predicates.some(({ lemma }) => lemmas.has(lemma)),
	);

/** «Открылась 13 мая и завершится в субботу, 17 мая», «стартовал вчера, продлится до воскресенья». */
function fromTo(scene: Scene, reader: Reader): DateValue | undefined {
	let start: DateValue | undefined;
	for (const clause of scene.clauses) {
		const told = datesIn(scene, clause.from, clause.to).find(({ mention }) => mention.date.range === undefined);
		if (told === undefined) continue;
		if (has(scene, beginning, clause)) start ??= reader.value(told);
		else if (start !== undefined && has(scene, ending, clause)) {
			const end = reader.value({ ...told, mention: { ...told.mention, date: withoutBound(told.mention.date) } });
			return end && spanOf(start, end);
		}
	}
	return undefined;
}

function spanOf(start: DateValue, end: DateValue): DateValue | undefined {
	if (start.precision !== "day" || end.precision !== "day" || start.edtf >= end.edtf) return undefined;
	const relative = [start, end].find(({ resolution }) => resolution === "relative-to-publication");
	return {
		edtf: `${start.edtf}/${end.edtf}`,
		precision: "interval",
		earliest: start.earliest,
		latest: end.latest,
		resolution: (relative ?? start).resolution,
		evidence: joined(start.evidence, end.evidence),
	};
}

/** «Открылась 8 сентября, срок 4 дня», «15 мая начался трёхдневный форум»: from the first day on. */
function lastingFrom(value: DateValue, scene: Scene, memory: Memory): DateValue | undefined {
	if (value.precision !== "day" || !has(scene, beginning)) return undefined;
	for (const mention of scene.mentions) {
		if (mention.kind !== "date" || mention.date.duration === undefined) continue;
		const whole = memory.dating.resolve(mention, "none", value);
		if (whole?.precision === "interval" && whole.edtf.length === 21)
			return { ...whole, evidence: { ...joined(value.evidence, whole.evidence), how: "inferred" } };
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
	const reader = readerOf(scene, clause, realis, memory);
	const all = datesIn(scene, 0, scene.units.length);
	const own = all.filter((told) => told.at >= clause.from && told.at < clause.to);
	const told = (realis === "postponed" ? movedTo(scene, all) : undefined) ?? nearest(own, at) ?? nearest(all, at);
	if (told === undefined) {
		const event = scene.units[at]?.mention;
		const inside = adjectival(scene, event?.kind === "event" ? event : undefined);
		const value = inside && reader.value({ mention: inside, at });
		return value && { ...value, evidence: { ...value.evidence, how: "adjectival" } };
	}
	const value = reader.value(told);
	if (value === undefined || realis === "postponed") return value;
	return (
		fromTo(scene, reader) ??
		within(value, told, all, memory) ??
		withinAny(told, all, reader, memory) ??
		lastingFrom(value, scene, memory) ??
		value
	);
}
