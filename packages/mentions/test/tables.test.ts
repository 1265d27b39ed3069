import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexicon } from "../src/dates/lexicon/index.js";
import { documentNouns } from "../src/documents/nouns.js";
import { ordinals } from "../src/numbers/numerals.js";
import { mentionTables } from "../src/tables.js";

const data = new URL("../data/", import.meta.url);
const tables = mentionTables();

describe("what the grammar's hash is taken of", () => {
	const files = ["organizations", "persons", "posts"].flatMap((folder) =>
		readdirSync(new URL(`${folder}/`, data)).map((name) => `${folder}/${name}`),
	);
	it.each(["gazetteer.txt", ...files])("%s, whole", (name) =>
		expect(tables.some((table) => readFileSync(new URL(name, data)).equals(Buffer.from(table)))).toBe(true),
	);
	it("the rows of rules in code", () => expect(tables).toContain(JSON.stringify(documentNouns)));
	it.each([
		["words of dates", lexicon],
		["ordinals", ordinals],
	] as const)("%s", (_, words) => expect(tables).toContain(JSON.stringify([...words])));
});
