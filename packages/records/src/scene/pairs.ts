import { ANY_CASE } from "@letopis/morphology";
import { normAt } from "./find.js";
import { type Group, type Member, readGroup } from "./groups.js";
import type { MentionUnit } from "./predicate.js";

/** «г.Гомель – г.Хуайань (2014 г.), г.Яань (2018 г.)»: each of the left with each of the right. */
export interface Pair {
	readonly left: Member;
	readonly right: Member;
}

const isDash = (unit: MentionUnit | undefined): boolean => unit?.mention === undefined && unit?.token.norm === "-";
const isBreak = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined && (unit?.token.norm === ";" || unit?.token.norm === ",");

/** «У А — с Б, у В — с Г»: the prepositions of a pair's sides. */
const joined: ReadonlySet<string> = new Set(["у", "с", "со"]);
function afterPreposition(units: readonly MentionUnit[], at: number): number {
	const first = ["а", "и"].includes(normAt(units, at)) ? at + 1 : at;
	return joined.has(normAt(units, first)) ? first + 1 : first;
}

const isWith = (units: readonly MentionUnit[], at: number): boolean => ["с", "со"].includes(normAt(units, at));

/** A side of a pair ends at a dash or a semicolon, so «А-Б, В; Г-Д» is read as {А: Б, В}, {Г: Д}. */
function side(units: readonly MentionUnit[], at: number): Group | undefined {
	return readGroup(units, at, ANY_CASE);
}

/**
 * Reads pairs of places joined by dashes from `at` on: «Витебск-Харбин, Цзинань; Новополоцк-Вэйхай». Undefined unless
 * at least one pair is there.
 */
export function readPairs(
	units: readonly MentionUnit[],
	at: number,
): { pairs: readonly Pair[]; to: number } | undefined {
	const pairs: Pair[] = [];
	let to = at;
	for (let next = at; ; ) {
		const left = side(units, afterPreposition(units, next));
		if (left === undefined || !isDash(units[left.to])) break;
		// «с [Гродно], Ржев – с Лидой»: the first is whom another paper is with
		if (next === at && left.members.length > 1 && (isWith(units, next) || isWith(units, next - 1))) {
			const last = left.members.at(-1);
			if (last !== undefined && normAt(units, last.at - 1) === ",") {
				next = last.at;
				continue;
			}
		}
		const right = side(units, afterPreposition(units, left.to + 1));
		if (right === undefined) break;
		// «Гродно – Вологда, Лида – Елец»: the last one before a dash begins the next pair
		const begins = right.members.length > 1 && isDash(units[right.to]) ? right.members.at(-1) : undefined;
		const rights = begins === undefined ? right.members : right.members.slice(0, -1);
		for (const a of left.members) for (const b of rights) pairs.push({ left: a, right: b });
		if (begins !== undefined) {
			next = begins.at;
			to = begins.at - 1;
			continue;
		}
		to = right.to;
		if (!isBreak(units[to])) break;
		next = to + 1;
	}
	return pairs.length > 0 ? { pairs, to } : undefined;
}
