import { readFile, writeFile } from "node:fs/promises";
import { cannotRead, cannotWrite } from "../file-trouble.js";
import { row, sum, type Tally } from "../score/tally.js";

/** The figures that were accepted last, in the folder of the fixtures. */
export const BASELINE_FILE = "baseline.json";

/** By document and field. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Tally>>>>;

/** A field that is worse than it was, over the documents that both have. */
export interface Fall {
	readonly field: string;
	readonly was: Tally;
	readonly is: Tally;
	/** The documents that are to blame. */
	readonly documents: readonly { readonly name: string; readonly was: Tally; readonly is: Tally }[];
}

export interface Judgement {
	readonly falls: readonly Fall[];
	/** Fields that are better than they were. */
	readonly rises: readonly Omit<Fall, "documents">[];
	/** Documents that only the baseline has, and such that it has not yet. */
	readonly gone: readonly string[];
	readonly added: readonly string[];
}

const nothing: Tally = { right: 0, gold: 0, found: 0 };

/** Fewer right, or more that are wrong beside them. */
const isWorse = (was: Tally, is: Tally): boolean =>
	is.right < was.right || row(is).f1 < row(was).f1 || (is.gold === 0 && is.found > was.found);

export const total = (figures: Figures, field: string, names: readonly string[]): Tally =>
	names.map((name) => figures[name]?.[field] ?? nothing).reduce(sum, nothing);

export const fieldsOf = (figures: Figures): readonly string[] => [
	...new Set(Object.values(figures).flatMap((fields) => Object.keys(fields))),
];

/** Today's figures against those that were accepted. */
export function judge(was: Figures, is: Figures): Judgement {
	const both = Object.keys(is).filter((name) => Object.hasOwn(was, name));
	const totals = fieldsOf(was).map((field) => ({ field, was: total(was, field, both), is: total(is, field, both) }));
	const falls = totals.filter((one) => isWorse(one.was, one.is));
	return {
		falls: falls.map((fall) => ({
			...fall,
			documents: both
				.map((name) => ({ name, was: was[name]?.[fall.field] ?? nothing, is: is[name]?.[fall.field] ?? nothing }))
				.filter((one) => isWorse(one.was, one.is)),
		})),
		rises: totals.filter((one) => isWorse(one.is, one.was) && !isWorse(one.was, one.is)),
		gone: Object.keys(was).filter((name) => !Object.hasOwn(is, name)),
		added: Object.keys(is).filter((name) => !Object.hasOwn(was, name)),
	};
}

/** What the figures would be if every record were as it is to be: the baseline where there is none. */
export const flawless = (is: Figures): Figures =>
	Object.fromEntries(
		Object.entries(is).map(([name, fields]) => {
			const right = Object.entries(fields).map(([field, { gold }]) => [field, { right: gold, gold, found: gold }]);
			return [name, Object.fromEntries(right)];
		}),
	);

/** The baseline of a file; undefined where there is none. */
export async function readBaseline(file: string): Promise<Figures | undefined> {
	let json: string;
	try {
		json = await readFile(file, "utf8");
	} catch (error) {
		if ((error as { readonly code?: string }).code === "ENOENT") return undefined;
		throw new Error(cannotRead(file, error), { cause: error });
	}
	try {
		const entries = Object.entries(JSON.parse(json) as Record<string, Record<string, unknown>>);
		return Object.fromEntries(entries.map(([name, fields]) => [name, unpack(fields)]));
	} catch {
		throw new Error(
			`${file} is no baseline; restore it, or delete it and write it anew with \`letopis check --update\`.`,
		);
	}
}

function unpack(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, Tally>> {
	return Object.fromEntries(
		Object.entries(fields).map(([field, counts]) => {
			if (!Array.isArray(counts) || counts.length !== 3 || !counts.every(Number.isSafeInteger)) throw new TypeError();
			const [gold, found, right] = counts as [number, number, number];
			return [field, { gold, found, right }];
		}),
	);
}

/** Writes a line for each document: `[in the fixture, found, right]` of each field that has anything. */
export async function writeBaseline(file: string, figures: Figures): Promise<void> {
	const lines = Object.entries(figures).map(([name, fields]) => {
		const counted = Object.entries(fields).filter(([, { gold, found }]) => gold > 0 || found > 0);
		const packed = counted.map(([field, { gold, found, right }]) => [field, [gold, found, right]]);
		return `  ${JSON.stringify(name)}: ${JSON.stringify(Object.fromEntries(packed))}`;
	});
	try {
		await writeFile(file, `{\n${lines.join(",\n")}\n}\n`);
	} catch (error) {
		throw new Error(cannotWrite(file, error), { cause: error });
	}
}
