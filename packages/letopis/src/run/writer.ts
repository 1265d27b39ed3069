import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Line } from "@letopis/pipeline";
import { type Counts, none, withDocument, withFailure } from "../output/counts.js";
import { ERRORS, nameShards, ONLY_SHARD, partialFile, shardFile } from "./files.js";
import { type Manifest, writeManifest } from "./manifest.js";
import { findPosition } from "./position.js";

/** Documents of a shard, failed ones included. */
export const SHARD = 10_000;
/** Characters held back, so that not every line is a call of the system. */
const HELD = 65_536;

export interface RunWriter {
	/** Index of the next document. */
	readonly position: number;
	readonly counts: Counts;
	/** Takes the next document's line; `path` is named where it failed. */
	write(line: Line, path: string): Promise<void>;
	/** Writes what is held and closes the files; the run can be resumed. */
	stop(): Promise<void>;
	/** Gives everything its name; the manifest of the run. */
	finish(): Promise<Manifest>;
}

/** What `errors.jsonl` says of a document. */
export const errorLine = (index: number, { id, failure }: Extract<Line, { failure: unknown }>, path: string): string =>
	`${JSON.stringify({ index, id, path, code: failure.code, reason: failure.message })}\n`;

export type Identity = Pick<Manifest, "digest" | "version" | "grammar">;

/** Opens a folder for the run of `identity`, where `earlier` came to when it is given. */
export async function openRun(
	folder: string,
	identity: Identity,
	earlier?: Manifest,
	shardSize = SHARD,
): Promise<RunWriter> {
	let manifest: Manifest = earlier ?? { finished: false, ...identity, counts: none, shards: [] };
	if (earlier === undefined) await writeManifest(folder, manifest);
	await nameShards(folder, manifest.shards);
	let shard = manifest.shards.length;
	let { index, counts } = await findPosition(folder, shard, shard * shardSize, manifest.counts);
	const errors = await open(join(folder, ERRORS), "a");
	let records = await open(join(folder, partialFile(shard)), "a");
	let [errorLines, recordLines] = ["", ""];

	/** Errors first: a record is never on the disk before the errors ahead of it. */
	const flush = async (): Promise<void> => {
		const [errorsHeld, recordsHeld] = [errorLines, recordLines];
		// What was written in part, as on a full disk, is cut by the next start and never written twice.
		[errorLines, recordLines] = ["", ""];
		if (errorsHeld !== "") await errors.appendFile(errorsHeld);
		if (recordsHeld !== "") await records.appendFile(recordsHeld);
	};
	/** The manifest tells of a shard before the shard has its name: what was left undone is done by the next start. */
	const completeShard = async (finished: boolean): Promise<void> => {
		await flush();
		await errors.datasync();
		await records.datasync();
		const { size } = await records.stat();
		await records.close();
		const name = finished && shard === 0 ? ONLY_SHARD : shardFile(shard);
		const bytes = { ...manifest.bytes, [name]: size, ...(finished ? { [ERRORS]: (await errors.stat()).size } : {}) };
		manifest = { ...manifest, finished, counts, shards: [...manifest.shards, name], bytes };
		await writeManifest(folder, manifest);
		await nameShards(folder, manifest.shards);
	};
	const close = async (...files: readonly FileHandle[]): Promise<void> => {
		for (const file of files) await file.close();
	};

	return {
		get position() {
			return index;
		},
		get counts() {
			return counts;
		},
		async write(line, path) {
			if (index === (shard + 1) * shardSize) {
				await completeShard(false);
				records = await open(join(folder, partialFile(++shard)), "a");
			}
			if ("failure" in line) {
				errorLines += errorLine(index, line, path);
				counts = withFailure(counts);
			} else {
				recordLines += `${line.json}\n`;
				counts = withDocument(counts, line);
			}
			index++;
			if (errorLines.length + recordLines.length >= HELD) await flush();
		},
		async stop() {
			try {
				await flush();
			} finally {
				await close(errors, records);
			}
		},
		async finish() {
			await completeShard(true);
			await close(errors);
			return manifest;
		},
	};
}
