import { addDays, isoDay } from "./calendar.js";
import { boundsOf } from "./edtf.js";
import type { Bound, PartialDate } from "./partial-date.js";
import { resolvePoint } from "./resolve-point.js";
import { dayOf } from "./resolve-year.js";
import type { DateContext, Draft } from "./resolved-date.js";

/** A date with one open side: «до 2030 года» is `../2030`, «с 2026 года» `2026/..`. */
export function resolveBound(bound: Bound, date: PartialDate, context: DateContext): Draft | undefined {
	if (bound === "about") return resolvePoint(date, context);
	const ends = bound === "until" || bound === "by";
	const { tense, ...rest } = context;
	// «договорились до сентября согласовать»: what was said is past, the deadline need not be
	const side: DateContext = ends ? (tense === "past" ? rest : { ...rest, tense: "future" }) : context;
	const point = resolvePoint(date, side);
	if (!point || point.edtf.startsWith("..") || point.edtf.endsWith("..")) return undefined;
	const { resolution } = point;
	if (!ends) return { edtf: `${point.edtf.split("/")[0]}/..`, precision: "bounded", resolution };
	return { edtf: `../${lastOf(bound, date, point)}`, precision: "bounded", resolution };
}

function lastOf(bound: Bound, date: PartialDate, point: Draft): string {
	const last = point.edtf.split("/").at(-1) as string;
	if (point.precision === "day") return last;
	const isYear = date.year !== undefined && point.precision === "year";
	if (date.modifier === "late" || (date.relative && date.modifier === undefined && !isYear && bound === "until"))
		return isYear ? last : endOf(last);
	if (date.modifier === "early") return startOf(last);
	if (bound === "by" || point.precision === "year" || point.precision === "decade" || date.modifier) return plain(last);
	return dayBefore(last);
}

const yearless = (edtf: string) => edtf.replace("XXXX", "2001");
const restore = (edtf: string, day: string) => (edtf.startsWith("XXXX") ? `XXXX${day.slice(4)}` : day);

function endOf(edtf: string): string {
	return restore(edtf, boundsOf(yearless(edtf))?.latest ?? edtf);
}

function startOf(edtf: string): string {
	return restore(edtf, boundsOf(yearless(edtf))?.earliest ?? edtf);
}

/** «До сентября» is to the end of August. */
function dayBefore(edtf: string): string {
	const first = boundsOf(yearless(edtf))?.earliest;
	return first ? restore(edtf, isoDay(addDays(dayOf(first), -1))) : edtf;
}

/** An open end is never a decade: `../201X` is no value of the contract. */
const plain = (edtf: string) => (edtf.endsWith("X") ? `${edtf.slice(0, 3)}9` : edtf);
