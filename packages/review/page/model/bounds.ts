import type { DateValue } from "@letopis/records";

type Bounds = Pick<DateValue, "precision" | "earliest" | "latest">;

const unknown: Bounds = { precision: "year", earliest: null, latest: null };

/** Precision and calendar bounds of an EDTF date as a reviewer writes it: a day, month or year, or two with `/` between. */
export function boundsOf(edtf: string): Bounds {
	const [from, to] = edtf.split("/") as [string, string | undefined];
	if (to !== undefined) {
		const [first, last] = [ends(from), ends(to)];
		const open = from === ".." || to === "..";
		return { precision: open ? "bounded" : "interval", earliest: first?.[0] ?? null, latest: last?.[1] ?? null };
	}
	const found = ends(from);
	if (found === undefined) return unknown;
	return {
		precision: (["year", "month", "day"] as const)[from.split("-").length - 1] ?? "day",
		earliest: found[0],
		latest: found[1],
	};
}

function ends(date: string): readonly [string, string] | undefined {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date);
	if (found === null) return undefined;
	const [, year, month, day] = found;
	if (day !== undefined) return [date, date];
	if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return [`${date}-01`, `${date}-${String(lastDay).padStart(2, "0")}`];
}
