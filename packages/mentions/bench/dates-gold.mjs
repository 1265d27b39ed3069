// How many dates of the coded documents are found in their evidence and resolved to the coded value:
//   node packages/mentions/bench/dates-gold.mjs [odd|even] [--seeds] [--list]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findDates } from "../dist/dates/find-dates.js";
import { resolveDate, withoutBound } from "../dist/dates/resolve-date.js";

const gold = new URL(`../../../../shared/gold/${process.argv.includes("--seeds") ? "seeds" : "dev"}/`, import.meta.url);
if (!existsSync(gold)) {
	console.log("no coded documents at ../shared/gold/dev: nothing measured");
	process.exit(0);
}
const half = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "all";
const list = process.argv.includes("--list");
const reader = createReader({ dictionary: loadDictionary() });
const futures = new Set(["planned", "proposed", "conditional", "postponed", "intent-declared"]);
const presents = new Set(["ongoing", "in-force", "recurring"]);
const derived = new Set(["inherited-from-event", "bounded-by-publication", "bounded-by-context"]);

const known = (value) => {
	if (!value) return undefined;
	const [year, month, day] = value.edtf.split("-");
	return {
		...(year === "XXXX" ? {} : { year: Number(year) }),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) }),
	};
};

/** Our values for a coded date: each mention that its first evidence span touches. */
function values(record, value, mentions, published) {
	const own = value.evidence.spans.filter((span) => span.text !== published?.evidence.spans[0]?.text);
	const spans = own.length > 0 ? own : value.evidence.spans;
	const touching = mentions.filter(({ start, end }) => spans.some((span) => span.start < end && start < span.end));
	const stands = record.status ?? record.realis;
	const tense = futures.has(stands) ? "future" : presents.has(stands) ? "present" : "past";
	const page = known(published);
	const base = { tense, ...(page ? { published: page } : {}) };
	const others = value.evidence.spans.length > 1 ? value.evidence.spans : [];
	const years = others.flatMap((span) =>
		span === spans[0] ? [] : (/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(span.text)?.[0] ?? []),
	);
	const contextYear = value.resolution === "year-from-context" ? Number(years[0]) || undefined : undefined;
	const context = contextYear === undefined ? base : { ...base, contextYear };
	const anchors = touching.map(({ date }) => resolveDate(withoutBound(date), context)).filter(Boolean);
	anchors.push(...(page ? [resolveDate(page, {})] : []));
	return touching.flatMap(({ date }) =>
		[date, withoutBound(date)].flatMap((each) =>
			[undefined, ...anchors].flatMap((anchor) => resolveDate(each, anchor ? { ...context, anchor } : context) ?? []),
		),
	);
}

const tally = { dates: 0, found: 0, edtf: 0, both: 0 };
for (const file of readdirSync(gold)
	.filter((name) => name.endsWith(".json"))
	.sort()) {
	const number = Number(/\d+/u.exec(file)?.[0]);
	if (half !== "all" && (number % 2 === 1) !== (half === "odd")) continue;
	const text = readFileSync(new URL(file.replace(".json", ".txt"), gold), "utf8");
	const coded = JSON.parse(readFileSync(new URL(file, gold), "utf8"));
	const mentions = reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
	for (const record of [...coded.agreements, ...coded.events])
		for (const field of ["signed", "reached", "inForce", "validity", "when"]) {
			const value = record[field];
			if (!value || derived.has(value.resolution)) continue;
			const ours = values(record, value, mentions, coded.document.published);
			const equal = ours.filter(({ edtf }) => edtf === value.edtf);
			const both = equal.some(({ resolution }) => resolution === value.resolution);
			tally.dates++;
			if (ours.length > 0) tally.found++;
			if (equal.length > 0) tally.edtf++;
			if (both) tally.both++;
			else if (list) {
				const said = value.evidence.spans.map((span) => span.text).join(" | ");
				const got = [...new Set(ours.map(({ edtf, resolution }) => `${edtf} ${resolution}`))].join("; ");
				console.log(
					`${file.slice(0, -5)} ${field} ${value.edtf} ${value.resolution} «${said}» ${record.status ?? record.realis} → ${got || "nothing"}`,
				);
			}
		}
}
console.log(
	JSON.stringify({
		half,
		...tally,
		"edtf %": (100 * tally.edtf) / tally.dates,
		"edtf and resolution %": (100 * tally.both) / tally.dates,
	}),
);
