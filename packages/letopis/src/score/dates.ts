import { mainDate } from "@letopis/records";
import type { ScoredRecord } from "./record.js";

/** The EDTF of the main date. */
export const mainEdtf = (record: ScoredRecord): string | undefined => mainDate(record)?.edtf;

/** Coarse closed bounds of an EDTF as sortable strings; undefined where a part of it is unknown. */
function bounds(edtf: string | undefined): readonly [string, string] | undefined {
	if (edtf === undefined || edtf === "" || edtf.includes("X")) return undefined;
	const parts = edtf.replaceAll(/[?~]/gu, "").split("/");
	const [low, high] = [parts[0]!, parts.at(-1)!];
	return [low === ".." || low === "" ? "0000" : low, high === ".." || high === "" ? "9999" : `${high}~`];
}

export function datesMeet(a: string | undefined, b: string | undefined): boolean {
	const [x, y] = [bounds(a), bounds(b)];
	return x !== undefined && y !== undefined && x[0] <= y[1] && y[0] <= x[1];
}
