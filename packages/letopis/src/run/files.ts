import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const number = (shard: number): string => String(shard + 1).padStart(5, "0");

/** `records-00001.jsonl` is shard 0. */
export const shardFile = (shard: number): string => `records-${number(shard)}.jsonl`;
/** What a shard is called while it is written. */
export const partialFile = (shard: number): string => `${shardFile(shard)}.partial`;
/** The records of a run that has but one shard. */
export const ONLY_SHARD = "records.jsonl";
export const ERRORS = "errors.jsonl";
/** The tables as a database. */
export const DATABASE = "records.duckdb";

const OURS = [
	/^(?:records(?:-\d{5,})?|errors)\.jsonl(?:\.partial)?$/u,
	/^run\.json(?:\.partial)?$/u,
	/^(?:agreements|events|parties|participants)\.(?:csv|parquet)(?:\.partial)?$/u,
	/^records\.duckdb(?:\.partial(?:\.wal)?)?$/u,
];

/** Whether a run may write a file of this name. */
export const isOurs = (name: string): boolean => OURS.some((pattern) => pattern.test(name));

/** What an earlier run left in a folder. */
export async function ownFiles(folder: string): Promise<readonly string[]> {
	try {
		return (await readdir(folder)).filter(isOurs);
	} catch {
		return [];
	}
}

export async function removeOwn(folder: string): Promise<void> {
	for (const name of await ownFiles(folder)) await rm(join(folder, name));
}

/** Gives whole shards their names; one that has its name already is left alone. */
export async function nameShards(folder: string, shards: readonly string[]): Promise<void> {
	const present = new Set(await ownFiles(folder));
	for (const [index, name] of shards.entries())
		if (present.has(partialFile(index)) && !present.has(name))
			await rename(join(folder, partialFile(index)), join(folder, name));
}
