// Of the participants of the coded documents, how many are named by some mention: by the rule the record scorer compares
// participants with; and how many of these have the right kind and the right side as well.
//   node packages/mentions/bench/actors-gold.mjs [odd|even] [--misses]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findMentions, loadMentionResources } from "../dist/index.js";

const gold = new URL("../../../../shared/gold/", import.meta.url);
if (!existsSync(gold)) {
	console.log("no documents at ../shared/gold: nothing measured");
	process.exit(0);
}
const half = process.argv.find((word) => word === "odd" || word === "even");
const dictionary = loadDictionary();
const reader = createReader({ dictionary });
const resources = loadMentionResources(dictionary);

const folded =
	/(?<![\p{L}\p{N}_])(?:г|город|города|провинци[яи]|област[ьи]|обл|республик[аи]|край|края|района?|имени|им)(?![\p{L}\p{N}_])\.?/gu;
const fold = (name) =>
	name
		.toLowerCase()
		.replaceAll("ё", "е")
		.replaceAll("\u00a0", " ")
		.replace(/[«»"“”„'()[\].,]/gu, " ")
		.replace("областной исполнительный комитет", "облисполком")
		.replace("городской исполнительный комитет", "горисполком")
		.replace("районный исполнительный комитет", "райисполком")
		.replace(folded, " ")
		.replace(/\s+/gu, " ")
		.trim();
const stems = (name) =>
	new Set(
		(fold(name).match(/[\p{L}\p{N}_-]+/gu) ?? []).filter((word) => word.length > 2).map((word) => word.slice(0, 5)),
	);
const within = (a, b) => [...a].every((word) => b.has(word));
function sameName(a, b) {
	const [x, y] = [fold(a), fold(b)];
	if (x === "" || y === "") return x === y;
	if (x.includes(y) || y.includes(x)) return true;
	const [p, q] = [stems(a), stems(b)];
	const shared = [...p].filter((word) => q.has(word)).length;
	return p.size > 0 && q.size > 0 && shared / new Set([...p, ...q]).size >= 0.6;
}
const placeKinds = new Set(["territory", "country", "municipality"]);
function same(g, m) {
	if ((g.kind === "person") !== (m.kind === "person")) return false;
	const [x, y] = [stems(g.name), stems(m.name)];
	if (g.kind === "person") return [...x].some((word) => y.has(word)) && (within(x, y) || within(y, x));
	const [a, b] = [g.territory ?? "", m.territory ?? ""];
	const nested = a.split("-")[0] === b.split("-")[0] && Math.min(a.length, b.length) === 2;
	if (a !== "" && b !== "" && a !== b && !nested) return false;
	return sameName(g.name, m.name);
}

const chainOf = (mention) => (mention.parent === undefined ? [mention] : [mention, ...chainOf(mention.parent)]);
const kindOfLevel = { country: "country", region: "territory" };
function poolOf(text) {
	return findMentions(reader.read(text), resources)
		.flat()
		.flatMap((mention) => {
			const { kind, name, territory } = mention;
			if (kind === "place") return [{ kind: kindOfLevel[mention.places[0]?.level] ?? "municipality", name, territory }];
			if (kind === "organization")
				return chainOf(mention).map((body) => ({ kind: body.actor, name: body.name, territory: body.territory }));
			const side = mention.post?.place?.territory ?? mention.post?.body?.territory ?? mention.side?.territory ?? null;
			if (kind === "person") return [{ kind, name, territory: side }];
			return kind === "post" && mention.body ? [{ ...mention.body, kind: mention.body.actor }] : [];
		});
}

const groupOf = (kind) =>
	kind === "person"
		? "persons"
		: placeKinds.has(kind)
			? "places"
			: /^(?:delegation|working-group|other)$/u.test(kind)
				? "groups"
				: "bodies";
const tally = new Map(
	["persons", "bodies", "groups", "places"].map((group) => [group, { all: 0, named: 0, kind: 0, side: 0, both: 0 }]),
);
for (const folder of ["seeds/", "dev/"]) {
	const files = new URL(folder, gold);
	for (const name of readdirSync(files)
		.filter((file) => file.endsWith(".txt"))
		.sort()) {
		const number = Number(/^d(\d+)/u.exec(name)?.[1] ?? 1);
		if (half !== undefined && (number % 2 === 1) !== (half === "odd")) continue;
		const { agreements, events } = JSON.parse(readFileSync(new URL(name.replace(/txt$/u, "json"), files), "utf8"));
		const pool = poolOf(readFileSync(new URL(name, files), "utf8"));
		const wanted = new Map();
		for (const record of [...agreements, ...events])
			for (const actor of [...(record.parties ?? []), ...(record.signatories ?? []), ...(record.participants ?? [])])
				if (!record.optional && !actor.optional) wanted.set(`${actor.kind} ${actor.name} ${actor.territory}`, actor);
		for (const actor of wanted.values()) {
			const row = tally.get(groupOf(actor.kind));
			const named = pool.filter((mention) => same(actor, mention));
			const rightKind = (mention) =>
				mention.kind === actor.kind || (placeKinds.has(mention.kind) && placeKinds.has(actor.kind));
			const rightSide = (mention) => (mention.territory ?? null) === (actor.territory ?? null);
			row.all++;
			if (named.length > 0) row.named++;
			if (named.some(rightKind)) row.kind++;
			if (named.some(rightSide)) row.side++;
			if (named.some((mention) => rightKind(mention) && rightSide(mention))) row.both++;
			if (named.length === 0 && process.argv.includes("--misses"))
				console.log(`${name}: ${actor.kind} ${actor.name} ${actor.territory}`);
		}
	}
}
console.log("participants       all  named  right kind  right side  both");
for (const [group, { all, named, kind, side, both }] of tally)
	console.log(
		`${group.padEnd(12)} ${[all, named, kind, side, both].map((count, i) => String(count).padStart([9, 7, 12, 12, 6][i])).join("")}   ${(named / all).toFixed(3)}`,
	);
const total = [...tally.values()].reduce((sum, row) => [sum[0] + row.all, sum[1] + row.named], [0, 0]);
console.log(`named, all groups: ${total[1]} of ${total[0]} (${(total[1] / total[0]).toFixed(3)})`);
