import type { GazetteerFile, GazetteerRow } from "@letopis/mentions";
import type { Rules, RulesFile } from "./rules/rules.js";

/** What an extractor knows beyond the packages' own data. Plain data: it can be copied to another thread. */
export interface ExtractorOptions {
	/** Places of the user's own: rows, or tables of them as text. */
	readonly gazetteer?: readonly (GazetteerRow | GazetteerFile)[];
	/** Rules of the user's own, or a file of them. */
	readonly rules?: Rules | RulesFile;
}

const NAMES: ReadonlySet<string> = new Set<keyof ExtractorOptions>(["gazetteer", "rules"]);

/** Throws a TypeError for what is no option. */
export function checkOptions(options: ExtractorOptions): void {
	for (const name of Object.keys(options))
		if (!NAMES.has(name)) throw new TypeError(`Expected the options ${[...NAMES].join(" and ")}, got \`${name}\``);
	if (options.gazetteer !== undefined && !Array.isArray(options.gazetteer))
		throw new TypeError("Expected `gazetteer` to be a list of rows or tables");
}
