import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Line } from "@letopis/pipeline";
import { linesOf } from "../inputs/lines.js";
import { type Counts, withDocument, withFailure } from "../output/counts.js";
import { tableFiles } from "../tables/write-tables.js";
import type { Failure } from "./failures.js";
import { ERRORS, nameShards } from "./files.js";
import { type Manifest, writeManifest } from "./manifest.js";
import { LONGEST } from "./position.js";
import { sizeOf } from "./whole.js";
import { errorLine, SHARD } from "./writer.js";

/** Puts what has become of documents that failed in their places among the records of a finished run. */
export interface Amending {
	readonly counts: Counts;
	/** Takes the line of the next document that failed; `path` is named where it fails again. */
	take(line: Line, path: string): Promise<void>;
	/** Puts the new files in the places of the old ones; `digests` are those of the input of today. */
	finish(digests: Pick<Manifest, "digest">): Promise<Manifest>;
	/** Leaves the run as it was. */
	discard(): Promise<void>;
}

/** What a file is called until it takes the place of the one of this name. */
const newOne = (name: string): string => `${name}.partial`;

/** Each shard in which a document of `failures` stands is written anew, and the errors are. */
export async function openAmending(
	folder: string,
	earlier: Manifest,
	failures: readonly Failure[],
	shardSize = SHARD,
): Promise<Amending> {
	const failed = new Set(failures.map(({ index }) => index));
	const total = earlier.counts.documents + earlier.counts.failed;
	const names: string[] = [];
	const files: FileHandle[] = [];
	const begin = async (name: string): Promise<FileHandle> => {
		names.push(name);
		files.push(await open(join(folder, newOne(name)), "w"));
		return files.at(-1) as FileHandle;
	};
	const errors = await begin(ERRORS);
	let counts = earlier.counts;
	let taken = 0;
	let shard: Copy | undefined;

	return {
		get counts() {
			return counts;
		},
		async take(line, path) {
			const { index } = failures[taken++] as Failure;
			const at = Math.floor(index / shardSize);
			if (shard?.at !== at) {
				await shard?.copyTo((shard.at + 1) * shardSize);
				const name = earlier.shards[at] as string;
				shard = copyOf(join(folder, name), await begin(name), { at, start: at * shardSize, total, failed });
			}
			await shard.copyTo(index);
			counts = { ...counts, failed: counts.failed - 1 };
			if ("failure" in line) await errors.appendFile(errorLine(index, line, path));
			else await shard.add(`${line.json}\n`);
			counts = "failure" in line ? withFailure(counts) : withDocument(counts, line);
		},
		async finish(digests) {
			await shard?.copyTo((shard.at + 1) * shardSize);
			for (const file of files) {
				await file.datasync();
				await file.close();
			}
			const { tables = [], bytes: before, kept: _, ...rest } = earlier;
			// Tables of the records of before are none of these.
			for (const name of tables.flatMap(tableFiles)) await rm(join(folder, name), { force: true });
			const bytes: Record<string, number> = {};
			for (const name of [...earlier.shards, ERRORS])
				bytes[name] = (await sizeOf(folder, names.includes(name) ? newOne(name) : name)) ?? before?.[name] ?? 0;
			const manifest: Manifest = { ...rest, ...digests, counts, bytes, amending: names };
			await writeManifest(folder, manifest);
			return settle(folder, manifest);
		},
		async discard() {
			for (const file of files) await file.close().catch(() => {});
			for (const name of names) await rm(join(folder, newOne(name)), { force: true });
		},
	};
}

interface Copy {
	readonly at: number;
	/** Copies the records of the documents up to this one, as far as they had not failed. */
	copyTo(end: number): Promise<void>;
	add(line: string): Promise<void>;
}

interface Stretch {
	readonly at: number;
	/** Documents of the shard begin here; all of the run end before `total`. */
	readonly start: number;
	readonly total: number;
	readonly failed: ReadonlySet<number>;
}

const LINE_FEED = Buffer.from("\n");

function copyOf(path: string, to: FileHandle, { at, start, total, failed }: Stretch): Copy {
	const lines = linesOf(createReadStream(path), LONGEST);
	let next = start;
	return {
		at,
		async copyTo(end) {
			for (const last = Math.min(end, total); next < last; next++) {
				if (failed.has(next)) continue;
				const line = await lines.next();
				if (line.done === true || line.value.bytes === undefined)
					throw new Error(`${path} has fewer records than run.json tells; write them anew with --overwrite`);
				await to.appendFile(Buffer.concat([line.value.bytes, LINE_FEED]));
			}
		},
		add: (line) => to.appendFile(line),
	};
}

/** Finishes what was left undone when a run ended: gives whole files their names, and puts new ones in the places of old ones. */
export async function settle(folder: string, manifest: Manifest): Promise<Manifest> {
	await nameShards(folder, manifest.shards);
	const { amending, ...settled } = manifest;
	if (amending === undefined) return manifest;
	for (const name of amending)
		if ((await sizeOf(folder, newOne(name))) !== undefined)
			await rename(join(folder, newOne(name)), join(folder, name));
	await writeManifest(folder, settled);
	return settled;
}
