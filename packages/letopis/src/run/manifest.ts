import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Counts } from "../output/counts.js";
import type { TableFormat } from "../tables/write-tables.js";

/** `run.json`: what a folder of records was made from, and how far. */
export interface Manifest {
	readonly finished: boolean;
	/** Digest of the input and the options. */
	readonly digest: string;
	readonly version: string;
	readonly grammar: string;
	/** Of the shards that are whole. */
	readonly counts: Counts;
	/** Files of records that are whole, in order. */
	readonly shards: readonly string[];
	/** Bytes of the files that are whole. */
	readonly bytes?: Readonly<Record<string, number>>;
	/** Where documents failed: digest of the files in which none did, and of the options. */
	readonly kept?: string;
	/** Files that are written anew and not in their places yet. */
	readonly amending?: readonly string[];
	/** Forms of the tables that were made of them. */
	readonly tables?: readonly TableFormat[];
}

const manifestFile = (folder: string): string => join(folder, "run.json");

/** Undefined when there is none, or none of ours. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
	try {
		const value = JSON.parse(await readFile(manifestFile(folder), "utf8")) as Partial<Manifest>;
		return typeof value.digest === "string" && Array.isArray(value.shards) ? (value as Manifest) : undefined;
	} catch {
		return undefined;
	}
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
	const partial = join(folder, "run.json.partial");
	await writeFile(partial, `${JSON.stringify(manifest, null, "\t")}\n`, { flush: true });
	await rename(partial, manifestFile(folder));
}
