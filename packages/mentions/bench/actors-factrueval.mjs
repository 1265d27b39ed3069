// Partial span F1 of persons and organizations on FactRuEval-2016, and who holds which post where, by the benchmark's
// own scorer:
//   node packages/mentions/bench/actors-factrueval.mjs [--out]
// An organization counts when it has a name of its own, was known again from the text before it, or stands with a capital
// letter inside a sentence; bare type nouns and groups of people do not. A post with its field or an adjective of place
// counts by its head noun too, as the benchmark nests it; a profession of no body is no occupation.
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

/** An occupation of the benchmark is somewhere: «писатель», «немецкий режиссёр», «лидер оппозиции», «гражданин Германии» have none. */
const isOccupation = (post) =>
	!isOwner(post) &&
	!/гражданин|гражданка/u.test(post.name) &&
	(post.actsFor === "territory" ||
		post.actsFor === "municipality" ||
		post.body !== undefined ||
		(post.place !== undefined && !post.place.adjectival));

function answerOf(text) {
	const entities = [];
	const relations = [];
	const add = (type, { start, end }) => entities.push({ type, start, end });
	const relate = (type, { start, end }, other) =>
		relations.push({ type, head: [start, end], tail: [other.start, other.end] });
	const { document, mentions } = readMentions(text);
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
		if (mention.post !== undefined && !isOccupation(mention.post)) continue;
		const side = mention.post?.body ?? mention.post?.place;
		if (mention.post) relate("WORKS_AS", mention, mention.post);
		if (side) relate("WORKPLACE", mention, side);
	}
	return { entities, relations };
}

const lines = readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()
	.map((name) => JSON.stringify({ doc: name.slice(0, -4), ...answerOf(readFileSync(new URL(name, texts), "utf8")) }));
const out = join(mkdtempSync(join(tmpdir(), "actors-")), "pred.jsonl");
writeFileSync(out, `${lines.join("\n")}\n`);
const report = execFileSync(
	"python3",
	[
		"score.py",
		"--gold",
		"factrueval-dev",
		"--pred",
		out,
		"--map",
		"maps/factrueval.json",
		"--offsets",
		"utf16",
		"--no-examples",
	],
	{ cwd: fileURLToPath(benchmarks), encoding: "utf8" },
);
const section = (title) => report.slice(report.indexOf(title)).split("\n\n", 1)[0];
console.log(section("ENTITIES, all, partial"));
console.log(`\n${section("RELATIONS, entity")}`);
if (process.argv.includes("--out")) console.log(out);
