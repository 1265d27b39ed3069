// Zones and page dates against the coded documents: characters that are not white space.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { shared } from "./corpus.mjs";

const folder = `${shared}gold/`;
if (!existsSync(folder)) {
	console.log(`${folder} is not here; skipped.`);
	process.exit(0);
}
const { read } = createReader({ dictionary: loadDictionary() });
const number = (name) => Number(name.replace(/\D/gu, ""));
const SETS = {
	seeds: ["seeds", () => true],
	"dev, odd": ["dev", (name) => number(name) % 2 === 1],
	"dev, even": ["dev", (name) => number(name) % 2 === 0],
};

const kindsOf = (length, zones) => {
	const kinds = new Array(length).fill("body");
	for (const { kind, start, end } of zones) kinds.fill(kind, start, end);
	return kinds;
};
const edtf = (date) =>
	date === undefined
		? null
		: [
				date.year ?? "XXXX",
				...[date.month, date.day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, "0")),
			].join("-");

console.log(
	"| set | gold zones | out of the body | of the same kind | body taken out | as title | gold dates | found | wrong | invented |",
);
console.log(`| --- |${" ---: |".repeat(9)}`);
for (const [set, [path, keep]] of Object.entries(SETS)) {
	const sum = { zones: 0, out: 0, same: 0, body: 0, lost: 0, title: 0, dates: 0, found: 0, wrong: 0, invented: 0 };
	for (const file of readdirSync(folder + path).filter((name) => name.endsWith(".txt") && keep(name))) {
		const text = readFileSync(`${folder}${path}/${file}`, "utf8");
		const gold = JSON.parse(readFileSync(`${folder}${path}/${file.replace(".txt", ".json")}`, "utf8")).document;
		const { zones, pageDate } = read(text);
		const wanted = kindsOf(text.length, gold.zones);
		const given = kindsOf(text.length, zones);
		for (let at = 0; at < text.length; at++) {
			if (/\s/u.test(text[at])) continue;
			if (wanted[at] !== "body") {
				sum.zones++;
				if (given[at] !== "body") sum.out++;
				if (given[at] === wanted[at]) sum.same++;
			} else {
				sum.body++;
				if (given[at] === "title") sum.title++;
				else if (given[at] !== "body") sum.lost++;
			}
		}
		const date = gold.publishedFrom === "text" ? gold.published.edtf : null;
		const own = edtf(pageDate);
		if (date !== null) sum.dates++;
		if (date !== null && own === date) sum.found++;
		else if (date !== null && own !== null) sum.wrong++;
		else if (own !== null) sum.invented++;
	}
	const share = (part, whole) => `${part} (${((100 * part) / whole).toFixed(2)} %)`;
	const { zones, out, same, body, lost, title, dates, found, wrong, invented } = sum;
	console.log(
		`| ${[set, zones, share(out, zones), share(same, zones), share(lost, body), share(title, body), dates, found, wrong, invented].join(" | ")} |`,
	);
}
