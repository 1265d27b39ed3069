// The whole pipeline on one thread: megabytes of UTF-8 and texts a second, the share of each stage, beside yardsticks in
// the same run; then one text of growing length. Seconds are of user time, so that other programs count for little.
//   PYTHON=… the interpreter that has support/requirements.txt; YARDSTICKS=… a folder with chrono-node in node_modules
import { loadMentionResources, readMentions } from "@letopis/mentions";
import { loadDictionary } from "@letopis/morphology";
import { buildRecords, signsWith, verbsWith } from "@letopis/records";
import { createReader } from "@letopis/text";
import { mayTell } from "../../records/dist/triggers.js";
import { createExtractor } from "../dist/index.js";
import { azAlone, chronoAlone, inPython } from "./support/systems.mjs";
import { bytesOf, sets, timed } from "./support/texts.mjs";

const ROUNDS = 3;
/** Texts for systems that are far slower. */
const FEW = 60;
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
const head = (...cells) => {
	console.log("");
	row(...cells);
	row(...cells.map((_, i) => (i === 0 ? "---" : "---:")));
};
const speedOf = ({ bytes, seconds }) => bytes / 1e6 / seconds;
const texts = [...sets.news, ...sets.mixed];
console.log(
	`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; news ${sets.news.length} texts, ` +
		`${(bytesOf(sets.news) / 1e6).toFixed(1)} MB; unrelated sentences by twenties ${sets.mixed.length} texts, ` +
		`${(bytesOf(sets.mixed) / 1e6).toFixed(1)} MB`,
);

const extractor = createExtractor();
const resources = { ...loadMentionResources(loadDictionary()), verbs: verbsWith() };
const { read } = createReader({ dictionary: resources.dictionary, signsOf: signsWith(resources) });
const context = { ...resources, sha256: "0".repeat(64), published: null, intents: false };
const countRecords = ({ agreements, events }) => agreements.length + events.length;
const sum = (list, count) => list.reduce((total, one) => total + count(one), 0);
const sentences = (document) => sum(document.sentences, ({ tokens }) => tokens.length);
const told = (document) => mayTell(document, resources, false);

/** Each does what the one before it did, and more; its count is printed, so that no round can be left out unseen. */
const stages = {
	text: (list) => sum(list, (text) => read(text).sentences.length),
	gate: (list) => sum(list, (text) => Number(told(read(text)))),
	mentions: (list) => sum(list.map(read).filter(told), (document) => readMentions(document, context).actors.length),
	records: (list) => sum(list, (text) => countRecords(buildRecords(read(text), context))),
	"whole, accepted by the contract": (list) => sum(list, (text) => countRecords(extractor.extract(text))),
};
const pruned = { "text layer, every sentence disambiguated": (list) => sum(list, (text) => sentences(read(text))) };

function best(list, works) {
	const result = {};
	for (let round = 0; round < ROUNDS; round++)
		for (const [name, work] of Object.entries(works)) {
			const { seconds, found } = timed(() => work(list));
			if (!(result[name]?.seconds <= seconds)) result[name] = { bytes: bytesOf(list), seconds, found };
		}
	return result;
}

const first = timed(() => sum(texts, (text) => countRecords(extractor.extract(text))));
head("set", "stage", "found", "MB/s up to here", "share of the whole");
const whole = {};
for (const [name, list] of Object.entries(sets)) {
	if (list.length === 0) continue;
	const measured = best(list, stages);
	whole[name] = measured["whole, accepted by the contract"];
	let before = 0;
	for (const [stage, { bytes, seconds, found }] of Object.entries(measured)) {
		const share = `${((100 * (seconds - before)) / whole[name].seconds).toFixed(0)} %`;
		row(name, stage, found, (bytes / 1e6 / seconds).toFixed(2), share);
		before = seconds;
	}
}
const total = Object.values(whole).reduce((a, b) => ({ bytes: a.bytes + b.bytes, seconds: a.seconds + b.seconds }));
console.log(
	`\nAll: ${speedOf(total).toFixed(2)} MB/s, ${(texts.length / total.seconds).toFixed(0)} texts a second, one thread; ` +
		`read for the first time, no word known: ${speedOf({ bytes: bytesOf(texts), seconds: first.seconds }).toFixed(2)} MB/s`,
);

head("system", "found", "MB/s", "Letopis, whole, is faster by");
const few = sets.news.filter((_, i) => i % Math.ceil(sets.news.length / FEW) === 0);
const ours = best(few, { whole: stages["whole, accepted by the contract"] }).whole;
const systems = {
	"az: tokens and readings": [azAlone, few],
	"chrono-node/ru: dates": [chronoAlone, few],
	"natasha: morphology, syntax, names, dates": [inPython("natasha"), few],
	"razdel and pymorphy3: readings": [inPython("pymorphy"), few],
	"PullEnti: places, dates, bodies, persons": [inPython("pullenti"), few.slice(0, 20)],
};
const ratios = {};
row("Letopis: agreements and events", ours.found, speedOf(ours).toFixed(3), "1");
for (const [name, { bytes, seconds, found }] of Object.entries(best(few, pruned)))
	row(`Letopis: ${name}`, found, (bytes / 1e6 / seconds).toFixed(3), "");
for (const [name, [open, list]] of Object.entries(systems)) {
	try {
		const result = (await open())(list);
		ratios[name] = speedOf(ours) / speedOf(result);
		row(name, result.found, speedOf(result).toFixed(3), ratios[name].toFixed(1));
	} catch (error) {
		row(name, "", "", `skipped: ${error.message.split("\n", 1)[0]}`);
	}
}

head("one text, KB", "MB/s");
const prose = texts.join("\n\n");
const sizes = [10, 100, 1000, 10_000].map((kilobytes) => {
	const wanted = Math.round((prose.length * kilobytes * 1000) / bytesOf(texts));
	const text = prose.repeat(Math.ceil(wanted / prose.length)).slice(0, wanted);
	const times = Math.max(1, 1000 / kilobytes);
	// other stretches of the same prose, so that short texts are as varied as long ones
	const parts = Array.from({ length: times }, (_, i) =>
		times === 1 ? text : prose.slice(i * wanted, (i + 1) * wanted),
	);
	const { seconds } = timed(() => sum(parts, (part) => countRecords(extractor.extract(part))));
	const speed = speedOf({ bytes: bytesOf(parts), seconds });
	row(kilobytes, speed.toFixed(2));
	return speed;
});
const spread = Math.max(...sizes) / Math.min(...sizes);

const bounds = [
	[`one thread ${speedOf(total).toFixed(2)} MB/s, bound 5`, speedOf(total) >= 5],
	[`10 KB to 10 MB within ${spread.toFixed(2)}, bound 1.5`, spread <= 1.5],
];
const natasha = ratios["natasha: morphology, syntax, names, dates"];
if (natasha !== undefined) bounds.push([`${natasha.toFixed(0)} × natasha, bound 100`, natasha >= 100]);
console.log("");
for (const [words, held] of bounds) console.log(`${words}: ${held ? "held" : "NOT HELD"}`);
if (bounds.some(([, held]) => !held)) process.exitCode = 1;
