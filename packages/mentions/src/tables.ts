import { readdirSync, readFileSync } from "node:fs";
import { dateRules } from "./dates/grammar.js";
import { lexicon } from "./dates/lexicon/index.js";
import { documentNouns } from "./documents/nouns.js";
import { DOMAINS } from "./domains.js";
import { eventNouns } from "./events/nouns.js";
import { currencies, multipliers, numerals, ordinals } from "./numbers/numerals.js";
import { borders } from "./places/borders.js";
import { capitals } from "./places/capitals.js";
import { GAZETTEER_FILE } from "./places/gazetteer.js";

const folders = ["organizations", "persons", "posts"].map((name) => new URL(`../data/${name}/`, import.meta.url));

/** The rule tables of this package as text and its data files, for the grammar's hash. */
export function mentionTables(): readonly (string | Uint8Array)[] {
	const rules = [documentNouns, eventNouns, dateRules];
	const words = [lexicon, numerals, ordinals, multipliers, currencies].map((table) => [...table]);
	const places = [[...borders], [...capitals], [...DOMAINS]];
	const files = folders.flatMap((folder) =>
		readdirSync(folder)
			.sort()
			.map((name) => new URL(name, folder)),
	);
	return [
		...[...rules, ...words, ...places].map((table) => JSON.stringify(table)),
		...[GAZETTEER_FILE, ...files].map((file) => readFileSync(file)),
	];
}
