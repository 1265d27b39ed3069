// Partial span F1 of persons and organizations on FactRuEval-2016, and who holds which post where, by the benchmark's
// own scorer:
//   node packages/mentions/bench/actors-factrueval.mjs [--out]
// An organization counts when it has a name of its own, was known again from the text before it, or stands with a capital
// letter inside a sentence; bare type nouns and groups of people do not. A post with its field or an adjective of place
// counts by its head noun too, as the benchmark nests it. Occupations are counted in two ways, and each line says what it
// leaves out.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Num } from "@letopis/morphology";
import { benchmarks, chainOf, isNamed, readMentions, textsOf } from "./support.mjs";

const texts = textsOf("factrueval-dev");

/** The benchmark marks «министр финансов» and «российский лидер» twice: whole, and by the head noun alone. */
const isNested = ({ body, place, head, from }) =>
	body?.rule === "organization/implied-by-post" || (head > from && (place?.adjectival === true || body !== undefined));

/** A bare profession that the sentence gives nobody («эксперт считает») is no job, nor are «сотрудники» and «главы» in the plural. */
const isJob = (mention, held) =>
	held.has(mention.from) || (mention.numbers !== Num.plur && (mention.actsFor !== "none" || !mention.generic));

/** Founders and owners are another fact of the benchmark, «Ownership». */
const isOwner = ({ name }) => /(?<!\p{L})(?:со)?(?:основател|учредител|создател|владел)/iu.test(name);

/** «писатель» is of nothing that the text names. */
const isOfSomething = ({ actsFor, body, place }) => actsFor !== "none" || body !== undefined || place !== undefined;

/** «немецкий режиссёр», «лидер оппозиции»: a place by an adjective only, or none. */
const isOfBodyOrPlace = ({ actsFor, body, place }) =>
	actsFor === "territory" || actsFor === "municipality" || body !== undefined || place?.adjectival === false;

/** Two ways to tell which posts are occupations of the benchmark, which says it nowhere, each with what it leaves out. */
const countings = [
	{ counts: isOfSomething, without: "professions of no body and no place" },
	{
		counts: (post) => isOfBodyOrPlace(post) && !isOwner(post) && !/гражданин|гражданка/u.test(post.name),
		without: "owners and founders, citizens, offices of no body and no place but an adjective",
	},
];

/** Entities and relations of a text where `counts` tells which posts are occupations. */
function answerOf({ document, mentions }, text, counts) {
	const entities = [];
	const relations = [];
	const add = (type, { start, end }) => entities.push({ type, start, end });
	const relate = (type, { start, end }, other) =>
		relations.push({ type, head: [start, end], tail: [other.start, other.end] });
	const held = mentions.map((found, i) => {
		const posts = found.flatMap(({ kind, post }) => (kind === "person" && post?.sentence === i ? [post.from] : []));
		return new Set(posts);
	});
	for (const mention of mentions.flat()) {
		if (mention.kind === "place" && !mention.adjectival) add("PLACE", mention);
		if (mention.kind === "post" && isJob(mention, held[mention.sentence])) {
			add("POST", mention);
			if (isNested(mention)) add("POST", document.sentences[mention.sentence].tokens[mention.head]);
		}
		if (mention.kind === "organization") for (const body of chainOf(mention)) if (isNamed(body, text)) add("ORG", body);
		if (mention.kind !== "person") continue;
		add("PERSON", mention);
		if (mention.post !== undefined && !counts(mention.post)) continue;
		const side = mention.post?.body ?? mention.post?.place;
		if (mention.post) relate("WORKS_AS", mention, mention.post);
		if (side) relate("WORKPLACE", mention, side);
	}
	return { entities, relations };
}

const read = readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()
	.map((name) => {
		const text = readFileSync(new URL(name, texts), "utf8");
		return { doc: name.slice(0, -4), text, found: readMentions(text) };
	});
const folder = mkdtempSync(join(tmpdir(), "actors-"));

function reportOf(counts, file) {
	const lines = read.map(({ doc, text, found }) => JSON.stringify({ doc, ...answerOf(found, text, counts) }));
	writeFileSync(file, `${lines.join("\n")}\n`);
	return execFileSync(
		"python3",
		[
			"score.py",
			"--gold",
			"factrueval-dev",
			"--pred",
			file,
			"--map",
			"maps/factrueval.json",
			"--offsets",
			"utf16",
			"--no-examples",
		],
		{ cwd: fileURLToPath(benchmarks), encoding: "utf8" },
	);
}

const reports = countings.map(({ counts, without }, i) => {
	const file = join(folder, `pred-${i + 1}.jsonl`);
	return { without, file, report: reportOf(counts, file) };
});
const section = (report, title) => report.slice(report.indexOf(title)).split("\n\n", 1)[0];
console.log(section(reports[0].report, "ENTITIES, all, partial"));

/** Occupation is a fact of two relations; the benchmark's other facts are not answered here. */
const occupation = /^(?:WORKPLACE|WORKS_AS)/u;
const [, heads] = section(reports[0].report, "RELATIONS, entity").split("\n");
console.log(`\nOCCUPATION, entity\n${heads}   left out`);
for (const { without, report } of reports)
	for (const line of section(report, "RELATIONS, entity").split("\n"))
		if (occupation.test(line)) console.log(`${line}   ${without}`);
if (process.argv.includes("--out")) for (const { file } of reports) console.log(file);
