// Exact span F1 of countries, regions, towns and persons on NEREL, outermost among these and organizations, by the
// benchmark's own scorer:
//   node packages/mentions/bench/places-nerel.mjs [--out]
// Four tables. The first compares as it stands. The second cuts from both sides the type word before a name: Letopis
// takes «город Сочи», «штат Техас» whole, NEREL the name alone. The third leaves out adjectives as well: which of
// town, region, people or language «волгоградский», «татарский», «шотландский» means, NEREL settles one by one, and
// a record takes the territory either way. The fourth goes by what NEREL calls things where the contract goes by ISO 3166:
// England, Kosovo or South Ossetia are countries there, and an airport, a hospital or a base is a building and no body,
// so that the town in «аэропорт Барселоны» stands outermost. ORGANIZATION is partial there and listed for its nesting only.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TYPE_WORDS } from "../dist/places/type-words.js";
import { benchmarks, chainOf, dictionary, isNamed, readMentions, textsOf } from "./support.mjs";

const texts = textsOf("nerel-train");

const typeOf = { country: "COUNTRY", region: "STATE_OR_PROVINCE", city: "CITY", settlement: "CITY" };
const places = ["COUNTRY", "STATE_OR_PROVINCE", "CITY"];
const kept = [...places, "PERSON", "ORGANIZATION"];

/** The level a type word gives a place no row is: «городе Кётанго». None for «уезд», «община», which are towns or districts. */
function levelByType(written) {
	for (const word of written.toLowerCase().split(/[\s.]+/u)) {
		const lemmas = new Set(dictionary.read(word).map(({ lemma }) => lemma));
		const type = TYPE_WORDS.find((one) => lemmas.has(one.word.toLowerCase()) || one.before.includes(word));
		if (type === undefined) continue;
		return type.word !== "город" && type.levels.includes("district") ? undefined : type.levels[0];
	}
	return undefined;
}

/** ISO 3166-2 regions that NEREL counts among countries. */
const countries = new Set(["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "BA-SRP", "MD-SN"]);
const asCountry = /^(?:Косово|Южная Осетия|Республика Абхазия|Приднестровье|Тайвань)$/u;
const buildings = /^(?:\p{L}+ ){0,2}(?:аэропорт|больниц|госпитал|баз[аеуы]|архив|вокзал|стадион|порт[аеу]?(?!\p{L}))/iu;

function* entitiesOf(text) {
	for (const mention of readMentions(text).mentions.flat()) {
		const { kind, start, end, rule } = mention;
		if (kind === "person") yield { type: "PERSON", start, end, rule };
		if (kind === "organization")
			for (const body of chainOf(mention))
				if (isNamed(body, text)) {
					const building = buildings.test(text.slice(body.start, body.end));
					yield { type: "ORGANIZATION", start: body.start, end: body.end, rule, building };
				}
		const type = kind === "place" ? typeOf[mention.places[0]?.level ?? levelByType(text.slice(start, end))] : undefined;
		const country = countries.has(mention.territory) && mention.places?.[0]?.level === "region";
		const state = kind === "place" && (country || asCountry.test(mention.name));
		if (type !== undefined) yield { type, start, end, rule, adjectival: mention.adjectival, state };
	}
}

const answers = readdirSync(texts)
	.filter((name) => name.endsWith(".txt"))
	.sort()
	.map((name) => {
		const entities = [...entitiesOf(readFileSync(new URL(name, texts), "utf8"))];
		return { doc: name.slice(0, -4), entities, relations: [] };
	});

const folder = mkdtempSync(join(tmpdir(), "places-"));
const adjective = "^[\\w-]+(ск|цк)(ий|ая|ое|ие|ого|ой|ую|ому|им|ом|их|ими|ою)$";
const town =
	"(портов\\w+ )?(город\\w*|г\\.|сел[оеау]|селени\\w+|деревн\\w+|пос[её]л\\w+|местечк\\w+|коммун\\w+|порт\\w{0,2}|округ\\w{0,2})";
const region = "(штат|провинци|префектур|мухафаз|округ|графств|полуостров|остров|земл|департамент|воеводств)\\w*";
const trim = { CITY: `${town}\\s+`, STATE_OR_PROVINCE: `${region}\\s+` };
const same = Object.fromEntries(kept.map((type) => [type, type]));
const map = { gold: same, gold_default: "drop", pred_default: "same", relation_default: "drop" };

function scored(name, own, keep = () => true, typeAs = ({ type }) => type) {
	const [out, file] = [join(folder, `${name}.jsonl`), join(folder, `${name}.json`)];
	const typed = (entities) => entities.filter(keep).map((entity) => ({ ...entity, type: typeAs(entity) }));
	const lines = answers.map((answer) => JSON.stringify({ ...answer, entities: typed(answer.entities) }));
	writeFileSync(out, `${lines.join("\n")}\n`);
	writeFileSync(file, JSON.stringify({ ...map, ...own }));
	const args = ["--gold", "nerel-train", "--pred", out, "--map", file, "--offsets", "utf16", "--no-examples"];
	const report = execFileSync("python3", ["score.py", ...args], { cwd: fileURLToPath(benchmarks), encoding: "utf8" });
	const section = report.slice(report.indexOf("ENTITIES, outermost, exact")).split("\n\n", 1)[0];
	const rows = section.split("\n").filter((line) => /^(?:type|COUNTRY|STATE|CITY|PERSON)/u.test(line));
	console.log(`${name}\n${rows.join("\n")}\n`);
	if (process.argv.includes("--out")) console.log(out);
}

scored("as it stands", {});
scored("type words before a name cut", { trim_left: trim });
const ignored = Object.fromEntries(places.map((type) => [type, adjective]));
scored("and adjectives left out", { trim_left: trim, ignore_regex: ignored }, ({ adjectival }) => !adjectival);
scored(
	"and by what NEREL calls a country and a building",
	{ trim_left: trim, ignore_regex: ignored },
	({ adjectival, building }) => !adjectival && !building,
	({ type, state }) => (state ? "COUNTRY" : type),
);
