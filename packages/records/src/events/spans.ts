import { dateItself, govern, joined } from "../dating.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { predicateAt, type Tense } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import { datesIn, type Told } from "./told-dates.js";
import { beginning, ending } from "./verbs.js";

/** Reads the dates of one sentence for an event of it. */
export interface Reader {
	/** `since`: a day that one without a month counts from, before what the text has just spoken of. */
	value(told: Told, since?: DateValue, tense?: Tense): DateValue | undefined;
}

/** «Летом 2015 года … (2–5 июля)»: days within the stretch told beside them. */
export function within(outer: DateValue, told: Told, dates: readonly Told[], memory: Memory): DateValue | undefined {
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
export function withinAny(told: Told, dates: readonly Told[], reader: Reader, memory: Memory): DateValue | undefined {
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

/** «Открылась 13 мая и завершится в субботу, 17 мая», «откроется 5 июля и продлится до 9-го». */
export function fromTo(scene: Scene, reader: Reader): DateValue | undefined {
	let start: DateValue | undefined;
	for (const clause of scene.clauses) {
		const whole = begunAndEnded(scene, clause, reader);
		if (whole !== undefined) return whole;
		const told = datesIn(scene, clause.from, clause.to).find(({ mention }) => mention.date.range === undefined);
		if (told === undefined) continue;
		if (has(scene, beginning, clause)) start ??= reader.value(told);
		else if (start !== undefined && has(scene, ending, clause)) {
			const end = reader.value(unbound(told), start);
			return end && spanOf(start, end);
		}
	}
	return undefined;
}

/** «Визит, [начавшийся 9 июня], завершается сегодня», «[открывшиеся вчера] Дни продлятся до воскресенья». */
function begunAndEnded(scene: Scene, clause: Clause, reader: Reader): DateValue | undefined {
	if (!has(scene, ending, clause)) return undefined;
	const dates = datesIn(scene, clause.from, clause.to);
	const first = dates.find(({ at }) => {
		const told = [1, 2, 3].map((far) => predicateAt(scene.units, at - far)).find((one) => one !== undefined);
		return told?.form === "participle" && beginning.has(told.lemma);
	});
	const last = dates.find((told) => told !== first && told.mention.date.range === undefined);
	const start = first && reader.value(first, undefined, "past");
	const end = last && reader.value(unbound(last), start);
	return start && end && spanOf(start, end);
}

const unbound = (told: Told): Told => ({
	...told,
	mention: dateItself(told.mention),
});

/** «Открылась 12 июля … продлится до 15 июля», told in August: the end is in the year of the start. */
function endAfter({ edtf: start }: DateValue, end: DateValue): DateValue {
	if (end.resolution !== "year-from-publication") return end;
	const edtf = start.slice(0, 4) + end.edtf.slice(4);
	return edtf > start && edtf < end.edtf ? { ...end, edtf, earliest: edtf, latest: edtf } : end;
}

/** From one day to another; undefined where they are no days in this order. */
export function spanOf(start: DateValue, last: DateValue): DateValue | undefined {
	const end = endAfter(start, last);
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
