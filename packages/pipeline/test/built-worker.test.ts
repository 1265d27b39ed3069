import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { createExtractor } from "../src/index.js";

const built = new URL("../dist/index.js", import.meta.url).href;
const corpus = new URL("../../../corpus/", import.meta.url).href;

/** In a process of its own, as the threads of a test runner would take over its way of finding modules. */
const script = `
import { readdirSync, readFileSync } from "node:fs";
import { createExtractor } from ${JSON.stringify(built)};
const corpus = new URL(${JSON.stringify(corpus)});
const ids = readdirSync(corpus).filter((name) => name.endsWith(".txt")).slice(0, 5);
const sources = ids.map((id) => ({ id, text: readFileSync(new URL(id, corpus), "utf8") }));
const all = [];
for (const workers of [0, 2]) {
	const lines = [];
	for await (const line of createExtractor().extractLines(sources, { workers })) lines.push(line.json ?? line.failure.code);
	all.push(lines);
}
console.log(JSON.stringify(all));
`;

it.each([
	["no flags", []],
	["a flag of the whole process", ["--max-old-space-size=1000"]],
])("the built worker gives what the caller's thread gives, under node with %s", (_, flags) => {
	const output = execFileSync(process.execPath, [...flags, "--input-type=module", "-e", script], {
		encoding: "utf8",
	});
	const [here, threads] = JSON.parse(output) as [string[], string[]];
	expect(here).toHaveLength(5);
	expect(here.every((line) => line.startsWith("{"))).toBe(true);
	expect(threads).toEqual(here);
});

it("a text in HTML is read as the text of its page", () => {
	const words = "Делегация Витебской области посетила провинцию Ганьсу 12 мая 2019 года.";
	const { extract } = createExtractor();
	const found = extract(`<html><body><article><p>${words}</p></article></body></html>`, { format: "html" });
	expect(found.events.map(({ type, when }) => [type, when?.edtf])).toEqual([["visit", "2019-05-12"]]);
});
