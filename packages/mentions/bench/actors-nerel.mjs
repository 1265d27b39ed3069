// Exact and partial span F1 of persons and organizations on NEREL, outermost spans, by the benchmark's own scorer:
//   node packages/mentions/bench/actors-nerel.mjs [--out]
// As NEREL counts them, an organization has a name of its own, stands with a capital letter inside a sentence, or is a bare
// power of state («правительство», «полиция»); another bare type noun does not count though the text names its body before.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchmarks, chainOf, readMentions, textsOf } from "./support.mjs";

const texts = textsOf("nerel-train");

const powers =
	/^(?:правительств|кабинет|кабмин|парламент|сенат|дум|генштаб|прокуратур|полици|администраци|пресс-служб)/iu;

function isCounted({ rule, generic, collective, actor, from }, words) {
	if (rule === "organization/group") return false;
	if (!generic) return true;
	if (from > 0 && /^\p{Lu}/u.test(words)) return true;
	return !collective && (actor === "legislature" || powers.test(words));
}

function entitiesOf(text) {
	const entities = [];
	const add = (type, { start, end }) => entities.push({ type, start, end });
	for (const mention of readMentions(text).mentions.flat()) {
		if (mention.kind === "person") add("PERSON", mention);
		if (mention.kind !== "organization") continue;
		for (const body of chainOf(mention))
			if (isCounted(body, text.slice(body.start, body.end))) add("ORGANIZATION", body);
	}
	return entities;
}

const lines = readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()
	.map((name) => ({ doc: name.slice(0, -4), entities: entitiesOf(readFileSync(new URL(name, texts), "utf8")) }))
	.map((answer) => JSON.stringify({ ...answer, relations: [] }));
const folder = mkdtempSync(join(tmpdir(), "actors-"));
const [out, map] = [join(folder, "pred.jsonl"), join(folder, "map.json")];
writeFileSync(out, `${lines.join("\n")}\n`);
const kept = { PERSON: "PERSON", ORGANIZATION: "ORGANIZATION" };
writeFileSync(
	map,
	JSON.stringify({ gold: kept, gold_default: "drop", pred: kept, pred_default: "drop", relation_default: "drop" }),
);
const report = execFileSync(
	"python3",
	["score.py", "--gold", "nerel-train", "--pred", out, "--map", map, "--offsets", "utf16", "--no-examples"],
	{ cwd: fileURLToPath(benchmarks), encoding: "utf8", maxBuffer: 1 << 26 },
);
const section = (title) => report.slice(report.indexOf(title)).split("\n\n", 1)[0];
console.log(section("ENTITIES, outermost, exact"));
console.log(`\n${section("ENTITIES, outermost, partial")}`);
if (process.argv.includes("--out")) console.log(out);
