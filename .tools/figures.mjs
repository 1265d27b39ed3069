// Writes the counts of fixtures/README.md anew: what is found in the coded documents, what is missed, what is false.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./once.mjs";
import { run, setup } from "./setup.mjs";

const readme = join(root, "fixtures/README.md");
const seeds = join(root, "../shared/gold/seeds");
const [begin, end] = ["<!-- figures -->", "<!-- /figures -->"];

if (!existsSync(seeds)) {
	console.error("../shared/gold/seeds is not here, so the column of the seeds cannot be counted; nothing was changed.");
	process.exit(1);
}
setup();
const { loadGold, loadRecords } = await import("../packages/letopis/dist/score/load.js");
const { score } = await import("../packages/letopis/dist/score/score.js");
const folder = mkdtempSync(join(tmpdir(), "letopis-figures-"));

async function scored(texts, gold, keep = () => true) {
	const out = join(folder, `${texts.replaceAll(/\W/gu, "-")}.jsonl`);
	if (!existsSync(out)) run(process.execPath, ["packages/letopis/bin/letopis.js", "extract", texts, "--out", out]);
	const documents = new Map([...(await loadGold(gold))].filter(([name]) => keep(name)));
	return score(documents, await loadRecords(out, documents));
}

const number = (name) => Number(name.replace(/\D/gu, ""));
const documents = join(root, "fixtures/documents");
const sets = {
	seeds: await scored("../shared/gold/seeds", seeds),
	dev: await scored("corpus", documents),
	"dev, odd": await scored("corpus", documents, (name) => number(name) % 2 === 1),
	"dev, even": await scored("corpus", documents, (name) => number(name) % 2 === 0),
};
rmSync(folder, { recursive: true, force: true });

const names = Object.keys(sets);
const row = (label, cell) => `| ${[label, ...names.map((name) => cell(sets[name]))].join(" | ")} |`;
const counts = ({ right, gold, found }) => `${gold} · ${right} · ${gold - right} · ${found - right}`;
const table = [
	`| gold · found · missed · false | ${names.join(" | ")} |`,
	`| --- |${" ---: |".repeat(names.length)}`,
	row("documents", ({ documents, answered }) => `${documents}, ${answered} answered`),
	...Object.keys(sets.dev.tallies).map((field) => row(field, ({ tallies }) => counts(tallies[field]))),
	row("record F1, agreements", ({ fields }) => fields["agreement.record"].f1.toFixed(3)),
	row("record F1, events", ({ fields }) => fields["event.record"].f1.toFixed(3)),
	row("exact agreements", ({ exact, tallies }) => `${Math.round(exact.agreement * tallies["agreement.record"].gold)}`),
	row("exact events", ({ exact, tallies }) => `${Math.round(exact.event * tallies["event.record"].gold)}`),
];
const text = readFileSync(readme, "utf8");
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from === -1 || to < from) throw new Error(`fixtures/README.md has no place between ${begin} and ${end}`);
const figures = `${begin}\n\nNode ${process.version}.\n\n${table.join("\n")}\n\n`;
writeFileSync(readme, text.slice(0, from) + figures + text.slice(to));
console.log(table.join("\n"));
