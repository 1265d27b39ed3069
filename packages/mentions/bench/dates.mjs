// Dates side by side with chrono-node/ru: the table of fixtures/dates, then MB/s over the corpus.
//   CHRONO=/folder/of/chrono-node node packages/mentions/bench/dates.mjs
// Without CHRONO only our own figures are printed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { bestOf } from "../../text/bench/rounds.mjs";
import { boundsOf } from "../dist/dates/edtf.js";
import { findDates } from "../dist/dates/find-dates.js";
import { resolveDate } from "../dist/dates/resolve-date.js";
import { readDateTable } from "./dates-table.mjs";

const reader = createReader({ dictionary: loadDictionary() });
const chrono = process.env.CHRONO
	? await import(pathToFileURL(join(process.env.CHRONO, "dist/esm/locales/ru/index.js")).href).catch(async () => {
			const { ru } = await import(pathToFileURL(join(process.env.CHRONO, "dist/esm/index.js")).href);
			return ru;
		})
	: undefined;

const pad = (number, length = 2) => String(number).padStart(length, "0");

function ours({ text, context, anchor }) {
	const bounds = anchor && boundsOf(anchor);
	const full = bounds
		? {
				...context,
				anchor: {
					edtf: anchor,
					precision: anchor.includes("/") ? "interval" : anchor.length === 10 ? "day" : "year",
					...bounds,
				},
			}
		: context;
	const dates = reader.read(text).sentences.flatMap((sentence) => findDates(sentence));
	return dates.map(({ date }) => resolveDate(date, full)?.edtf ?? "unknown");
}

/** Chrono says which parts it is sure of; an implied year counts for it. */
function point(components) {
	const [year, month, day] = ["year", "month", "day"].map((part) => components.get(part));
	if (components.isCertain("day") || components.isCertain("weekday"))
		return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
	if (components.isCertain("month")) return `${pad(year, 4)}-${pad(month)}`;
	return components.isCertain("year") ? pad(year, 4) : "no date";
}

function theirs({ text, context }) {
	const { year, month, day } = context.published;
	const results = chrono.parse(text, new Date(year, month - 1, day, 12), { forwardDate: context.tense === "future" });
	return results.map(({ start, end }) => (end ? `${point(start)}/${point(end)}` : point(start)));
}

/** Rows both can be asked: a page date to the day, and no heading or earlier date to count from. */
const rows = readDateTable();
const shared = rows.filter(
	({ context, anchor }) => context.published?.year && context.published.day && !context.contextYear && !anchor,
);
const plain = /^(?:\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u;

function score(list, read) {
	const tally = { rows: list.length, right: 0, wrong: 0, missed: 0, "false hits": 0 };
	for (const row of list) {
		const wanted = row.values.map((value) => value.split(" ")[0]);
		const got = read(row);
		const known = wanted.filter((value) => value !== "unknown");
		if (
			wanted.join() === got.join() ||
			(known.length === 0 && got.every((value) => value === "unknown") && wanted.length > 0)
		)
			tally.right++;
		else if (known.length === 0) tally[got.length > 0 ? "false hits" : "right"]++;
		else if (got.filter((value) => value !== "unknown").length === 0) tally.missed++;
		else tally.wrong++;
	}
	return tally;
}

const tables = {
	"all rows with a page day": shared,
	"rows whose value is a plain day, month, year or interval": shared.filter(
		({ values }) => values.length > 0 && values.every((value) => plain.test(value.split(" ")[0])),
	),
};
console.log(`table: ${rows.length} rows; ours on all of them`, JSON.stringify(score(rows, ours)));
for (const [name, list] of Object.entries(tables)) {
	console.log(name);
	console.log("  letopis", JSON.stringify(score(list, ours)));
	if (chrono) console.log("  chrono ", JSON.stringify(score(list, theirs)));
}

function textsIn(folder) {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return textsIn(path);
		return name.endsWith(".txt") ? [readFileSync(path, "utf8")] : [];
	});
}

function speed(name, texts) {
	const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
	const documents = texts.map((text) => reader.read(text));
	const stages = {
		"letopis, date stage": () =>
			documents.reduce((n, { sentences }) => n + sentences.reduce((m, s) => m + findDates(s).length, 0), 0),
		"letopis, with reading the text": () =>
			texts.reduce((n, text) => n + reader.read(text).sentences.reduce((m, s) => m + findDates(s).length, 0), 0),
		...(chrono
			? { chrono: () => texts.reduce((n, text) => n + chrono.parse(text, new Date(2021, 7, 6)).length, 0) }
			: {}),
	};
	console.log(`${name}: ${texts.length} texts, ${megabytes.toFixed(2)} MB`);
	for (const [stage, { seconds, found }] of bestOf(stages, 5))
		console.log(`  ${stage}: ${(megabytes / seconds).toFixed(1)} MB/s, ${found} dates`);
}

speed("corpus", textsIn(fileURLToPath(new URL("../../../corpus/", import.meta.url))));
const nerel = new URL("../../../../shared/benchmarks/nerel-train/", import.meta.url);
if (existsSync(nerel)) speed("NEREL", textsIn(fileURLToPath(nerel)));
