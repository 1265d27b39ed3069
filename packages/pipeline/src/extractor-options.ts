import type { GazetteerFile, GazetteerRow } from "@letopis/mentions";
import { type Allowed, checkShape, isObject } from "./check-options.js";
import type { Rules, RulesFile } from "./rules/rules.js";

/** What an extractor knows beyond the packages' own data. Plain data: it can be copied to another thread. */
export interface ExtractorOptions {
	/** Places of the user's own: rows, or tables of them as text. */
	readonly gazetteer?: readonly (GazetteerRow | GazetteerFile)[];
	/** Rules of the user's own, or a file of them. */
	readonly rules?: Rules | RulesFile;
}

const SHAPE: Readonly<Record<keyof ExtractorOptions, Allowed>> = {
	gazetteer: { what: "a list of rows or tables", accepts: Array.isArray },
	rules: { what: "an object of tables, or a file of them", accepts: isObject },
};

/** Throws a TypeError for what is no option. */
export const checkOptions = (options: ExtractorOptions): void => checkShape(options, SHAPE);
