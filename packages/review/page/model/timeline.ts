import { mainDate } from "@letopis/records/main-date";
import type { Entry } from "./page-data.js";

/** A year or month, and how much is dated in it. */
export interface Bin {
	/** `2021` or `2021-05` */
	readonly key: string;
	readonly agreements: number;
	readonly events: number;
}

const mostYears = 60;

/**
 * Counts records by the year (or month, `by: "month"`) in which their date begins, with the empty ones between the
 * first and the last. Records without a calendar bound are left out.
 */
export function binsOf(entries: readonly Entry[], by: "year" | "month"): Bin[] {
	const counts = new Map<string, { agreements: number; events: number }>();
	for (const { family, record } of entries) {
		const date = mainDate(record);
		const day = date?.earliest ?? date?.latest;
		if (day == null) continue;
		const key = day.slice(0, by === "year" ? 4 : 7);
		const bin = counts.get(key) ?? { agreements: 0, events: 0 };
		if (family === "agreement") bin.agreements++;
		else bin.events++;
		counts.set(key, bin);
	}
	const keys = [...counts.keys()].sort();
	const [first, last] = [keys[0], keys.at(-1)];
	if (first === undefined || last === undefined) return [];
	// «С 1478 года»: one date long ago would press all others into a corner
	const whole = by === "month" || Number(last) - Number(first) <= mostYears;
	const shown = whole ? between(first, last) : keys;
	return shown.map((key) => ({ key, ...(counts.get(key) ?? { agreements: 0, events: 0 }) }));
}

function between(first: string, last: string): string[] {
	const keys = [first];
	for (let key = first; key < last; keys.push(key)) key = after(key);
	return keys;
}

function after(key: string): string {
	const [year, month] = key.split("-").map(Number) as [number, number | undefined];
	const padded = (value: number, width: number): string => String(value).padStart(width, "0");
	if (month === undefined) return padded(year + 1, 4);
	return month === 12 ? `${padded(year + 1, 4)}-01` : `${padded(year, 4)}-${padded(month + 1, 2)}`;
}
