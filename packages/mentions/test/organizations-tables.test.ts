import { describe, expect, test } from "vitest";
import { readTable, wordsOf } from "../src/organizations/read-table.js";
import { readCodes } from "../src/places/codes.js";
import { actorsOf, chainOf } from "./organizations-reader.js";

/** The example stands after a preposition that fits no case, so that only its own words speak. */
const organizationsIn = (example: string) =>
	actorsOf(`Приехала ${example}.`).found.organizations.flat().flatMap(chainOf);

describe("every type noun finds its example", () => {
	const rows = readTable("organizations/types.tsv").filter((row) => row["example"] !== "");
	test.each(rows.map((row) => [row["head"], row["actor"], row["example"] as string]))(
		"%s is a %s: «%s»",
		(_, actor, example) => {
			expect(organizationsIn(example).map((mention) => mention.actor)).toContain(actor);
		},
	);
});

describe("no type noun finds what it never means", () => {
	const rows = readTable("organizations/types.tsv").filter((row) => row["never"] !== "");
	const traps = rows.flatMap((row) => (row["never"] ?? "").split(", ").map((trap) => [row["head"], trap] as const));
	test.each(traps)("%s: «%s»", (_, trap) => {
		expect(organizationsIn(trap).filter((mention) => !mention.generic)).toEqual([]);
	});
});

describe("every group finds its example", () => {
	const rows = readTable("organizations/groups.tsv");
	test.each(rows.map((row) => [row["noun"], row["actor"], row["example"] as string]))(
		"%s is a %s: «%s»",
		(_, actor, example) => {
			const groups = actorsOf(`Приехали ${example}.`).found.organizations.flat();
			expect(groups.filter((mention) => mention.collective).map((mention) => mention.actor)).toContain(actor);
		},
	);
});

describe("every known body is filed under its own name", () => {
	const rows = readTable("organizations/known.tsv");
	test.each(rows.map((row) => [row["form"] as string, row["actor"], row["name"]]))(
		"%s is a %s",
		(form, actor, name) => {
			const printed =
				form.length < 6 && !form.includes(" ") ? form.toUpperCase() : form.charAt(0).toUpperCase() + form.slice(1);
			const mentions = actorsOf(`Об этом сообщила ${printed}.`).found.organizations.flat().flatMap(chainOf);
			expect(mentions.map((mention) => [mention.actor, mention.name])).toContainEqual([actor, name]);
		},
	);
});

test("letters of universities: lower case, once each, with codes of regions", () => {
	const rows = readTable("organizations/universities.tsv");
	expect(new Set(rows.map((row) => row["form"])).size).toBe(rows.length);
	for (const { form, territories, whose } of rows as readonly Record<"form" | "territories" | "whose", string>[]) {
		expect(form).toMatch(/^[а-я]{3,11}$/u);
		expect(territories).toMatch(/^[A-Z]{2}-[A-Z\d]{1,3}(?:,[A-Z]{2}-[A-Z\d]{1,3})*$/u);
		expect(whose.split(", ")).toHaveLength(territories.split(",").length);
	}
});

test("first names by country: with a capital letter, in one row each, with codes of ISO 3166", () => {
	const rows = readTable("persons/origins.tsv");
	const names = rows.flatMap((row) => wordsOf(row["names"]));
	expect(names.length).toBeGreaterThan(700);
	expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
	expect(names.filter((name) => !/^(?:\p{Lu}[\p{L}-]+|person\/[a-z]+)$/u.test(name))).toEqual([]);
	const codes = readCodes();
	expect(rows.flatMap((row) => wordsOf(row["countries"])).filter((code) => !codes.has(code))).toEqual([]);
});
