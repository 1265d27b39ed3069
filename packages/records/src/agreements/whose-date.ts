import type { DateMention } from "@letopis/mentions";
import { inBrackets, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Deed } from "./deed.js";
import { isTerm } from "./terms.js";

/** Months a stretch has at least that is no time of signing: «с 1 января 2026 г. по 31 декабря 2030 г.» */
const LONG = 6;

/** A stretch of half a year or more that nothing puts in the past: the life of the paper. */
function isLife(scene: Scene, at: number): boolean {
	const mention = scene.units[at]?.mention;
	const range = mention?.kind === "date" ? mention.date.range : undefined;
	if (range === undefined || ["в", "во", "за"].includes(normAt(scene.units, at - 1))) return false;
	const { start, end } = range;
	if (start.month === undefined || end.month === undefined) return false;
	const years = end.year === undefined || start.year === undefined ? 0 : end.year - start.year;
	return years * 12 + end.month - start.month >= LONG;
}

/** A comma between a date and a word is worth so many words. */
const COMMA = 2;

const commas = ({ units }: Scene, a: number, b: number): number => {
	let count = 0;
	for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (normAt(units, i) === ",") count++;
	return count;
};

/** «От 9 февраля 2018 года», «договор 2006 года»: the paper's own date, however near the verb stands. */
export function isOwn(scene: Scene, at: number, { date }: DateMention): boolean {
	const before = normAt(scene.units, at - 1);
	if (before === "от") return true;
	// «соглашение с областью (2004 год) расторгнуто в марте»
	if (before === "(" && [")", ",", ";"].includes(normAt(scene.units, at + 1)) && date.bound === undefined) return true;
	const bare = date.year !== undefined && date.month === undefined && date.bound === undefined;
	// «соглашение о связях, 1970 г., возобновлено в 2003 году»
	if (bare && before === "," && normAt(scene.units, at + 1) === ",") return true;
	return bare && at > 0 && !["в", "во", "на", "за", "("].includes(before) && !/^\p{P}+$/u.test(before);
}

/** «Расторгли договор в марте», «в ноябре договор был расторгнут»: a date that is not the paper's own is the verb's. */
export const ofAct = (final: Deed | undefined): boolean => final !== undefined && later.has(final.act) && final.at >= 0;

const later: ReadonlySet<Deed["act"]> = new Set(["approve", "extend", "suspend", "terminate", "expire", "refuse"]);

/** Index of the nearest of paper, act and signing; `acted`: it can be but the act's. */
export const nearestOf = (distances: readonly number[], acted: boolean): number =>
	acted ? 1 : distances.indexOf(Math.min(...distances));

/** «[По состоянию на] 1 февраля действуют 14 соглашений», «по данным на 1 мая»: as of when it is told, and no day of an act. */
const isAsOf = ({ units }: Scene, at: number): boolean =>
	normAt(units, at - 1) === "на" && normAt(units, at - 3) === "по" && asOf.has(normAt(units, at - 2));

const asOf: ReadonlySet<string> = new Set(["состоянию", "данным", "сведениям"]);

/** «На пять лет», «действует с 2005 года»: how long a paper is in force, and no day of an act. */
export const isLasting = (scene: Scene, at: number): boolean => isTerm(scene, at) || isLife(scene, at);

/** Tells the day of no act at all. */
export const isNoDay = (scene: Scene, at: number): boolean => isLasting(scene, at) || isAsOf(scene, at);

/** «… соглашение (2010), программа на 2019–2021 годы (2018)»: the day in brackets is that of the paper before them. */
export function ofAnother(scene: Scene, date: number, unit: number): boolean {
	if (date > unit || !inBrackets(scene.units, date) || inBrackets(scene.units, unit)) return false;
	const open = findLast(scene, date, (i) => normAt(scene.units, i) === "(");
	return findLast(scene, open, (i) => scene.units[i]?.mention?.kind === "document") >= 0;
}

function findLast(_: Scene, before: number, test: (at: number) => boolean): number {
	for (let i = before - 1; i >= 0 && i > before - REACH; i--) if (test(i)) return i;
	return -1;
}

/** Units looked back over. */
const REACH = 25;

/** Words between a date and what it may be told of. */
export const distance = (scene: Scene, anchor: number, at: number): number =>
	Math.abs(anchor - at) + COMMA * commas(scene, anchor, at);
