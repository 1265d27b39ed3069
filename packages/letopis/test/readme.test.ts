import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extract } from "../src/index.js";

const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const block = (fence: string): string => new RegExp(`\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, "u").exec(readme)?.[1] ?? "";

it("the README's example prints what the README says", () => {
	const code = block("ts").replace(/^import .*\n/u, "");
	const printed: string[] = [];
	const log = (...words: unknown[]) => printed.push(words.map(String).join(" "));
	// The README's own words are the code under test.
	new Function("extract", "console", code)(extract, { log });
	expect(printed).toEqual(block("text").trimEnd().split("\n"));
});

it("the README's record is the one that comes out", () => {
	const text = new Function(`return (${/const text =([\s\S]*?);/u.exec(readme)?.[1]})`)() as string;
	const [record] = extract(text, { published: "2024-05-15" }).agreements;
	expect(record).toEqual(JSON.parse(block("json")));
});
