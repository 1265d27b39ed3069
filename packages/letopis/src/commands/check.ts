import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
	BASELINE_FILE,
	type Figures,
	flawless,
	type Judgement,
	judge,
	readBaseline,
	writeBaseline,
} from "../check/baseline.js";
import { coverageLines, coverageOf } from "../check/coverage.js";
import { type FixtureCase, loadFixtures } from "../check/fixtures.js";
import { differenceLines, fallLines, figureTable } from "../check/report.js";
import { type Checked, figuresOf, runCheck } from "../check/run-check.js";
import { readSettings } from "../check/settings.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { done, type Io, print, someFailed, tell, UsageError } from "../io.js";

export interface CheckFlags extends OwnDataFlags {
	readonly texts?: string;
	readonly all?: true;
	readonly coverage?: true;
	readonly update?: true;
	readonly allowWorse?: true;
}

/** `letopis check [FIXTURES]`: reads the texts of the fixtures again; fails when a field is worse than the baseline has it. */
export async function checkCommand(path: string, flags: CheckFlags, io: Io): Promise<number> {
	if (flags.allowWorse && !flags.update)
		throw new UsageError("--allow-worse says that --update may lower the baseline; give both, or neither.");
	const cases = await loadFixtures(path, flags.texts);
	const { gazetteer = [], rules } = await readSettings(path);
	const own = { gazetteer: [...gazetteer, ...(flags.gazetteer ?? [])], ...ruleFile(flags.rules ?? rules) };
	const checked = runCheck(cases, await ownExtractor(own));
	const file = await baselineFile(path);
	const was = await readBaseline(file);
	const is = figuresOf(checked);
	const judgement = judge(was ?? flawless(is), is);

	const lines = [
		...differing(checked, judgement, flags.all === true || was === undefined),
		...figureTable(is, was),
		"",
		...(flags.coverage ? [...coverageLines(coverageOf(checked)), ""] : []),
	];
	await print(io.stdout, `${lines.join("\n")}\n`);
	const worse = judgement.falls.length > 0 || judgement.gone.length > 0;
	if (flags.update) return update(file, is, was, judgement, flags.allowWorse === true, io);
	await print(io.stdout, `${verdict(cases, judgement, was, file).join("\n")}\n`);
	return worse ? someFailed : done;
}

const ruleFile = (rules: string | undefined): OwnDataFlags => (rules === undefined ? {} : { rules });

/** Beside the fixtures; of `x.jsonl` it is `x.baseline.json`. */
async function baselineFile(path: string): Promise<string> {
	const isFolder = await stat(path).then((found) => found.isDirectory());
	return isFolder ? join(path, BASELINE_FILE) : `${path.slice(0, -".jsonl".length)}.${BASELINE_FILE}`;
}

/** The differences of the documents that are worse, or of all. */
function differing(checked: readonly Checked[], { falls, added }: Judgement, all: boolean): readonly string[] {
	const blamed = new Set([...falls.flatMap(({ documents }) => documents.map(({ name }) => name)), ...added]);
	return checked
		.filter(({ name, differences }) => differences.length > 0 && (all || blamed.has(name)))
		.flatMap(({ name, differences, text }) => [name, ...differenceLines(differences, text), ""]);
}

async function update(
	file: string,
	is: Figures,
	was: Figures | undefined,
	judgement: Judgement,
	allowWorse: boolean,
	io: Io,
): Promise<number> {
	if (was !== undefined && !allowWorse && (judgement.falls.length > 0 || judgement.gone.length > 0)) {
		await print(io.stdout, `${fallLines(judgement).join("\n")}\n`);
		await tell(io, `${file} was left as it is, because it would fall; add --allow-worse if that is meant.`);
		return someFailed;
	}
	await writeBaseline(file, is);
	await print(io.stdout, `${file} now has the figures of today.\n`);
	return done;
}

function verdict(
	cases: readonly FixtureCase[],
	judgement: Judgement,
	was: Figures | undefined,
	file: string,
): readonly string[] {
	const { falls, gone, added, rises } = judgement;
	const documents = `${cases.length} fixture${cases.length === 1 ? "" : "s"}`;
	if (was === undefined) {
		const blamed = new Set(falls.flatMap((fall) => fall.documents.map(({ name }) => name)));
		const names = cases.map(({ name }) => name).filter((name) => blamed.has(name));
		if (names.length === 0) return [`${documents}: every record is as it is to be.`];
		return [
			`${names.length} of ${documents} differ: ${names.join(", ")}.`,
			"Correct the rules, or the fixtures; `letopis check --update` accepts today's figures as the baseline.",
		];
	}
	const news = [
		...(added.length === 0 ? [] : [`not in the baseline yet: ${added.join(", ")}`]),
		...(rises.length === 0 ? [] : [`better: ${rises.map(({ field }) => field).join(", ")}`]),
		...(added.length + rises.length === 0 ? [] : [`\`letopis check --update\` writes it into ${file}.`]),
	];
	if (falls.length === 0 && gone.length === 0) return [...news, `${documents}: nothing is worse than the baseline.`];
	return [...news, ...fallLines(judgement), `${documents}: worse than the baseline.`];
}
