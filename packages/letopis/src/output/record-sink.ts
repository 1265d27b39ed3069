import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite, codeOf } from "../file-trouble.js";
import { isClosedPipe, print } from "../io.js";
import { temporaryName } from "./whole-file.js";

/** Where the lines go. */
export interface RecordSink {
	write(line: string): Promise<void>;
	/** Makes the output whole. */
	close(): Promise<void>;
	/** Keeps the lines that were taken, under a name that says that there should be more; where they are. */
	keep(): Promise<string>;
	/** Leaves things as they were before. */
	discard(): Promise<void>;
}

export const streamSink = (stream: NodeJS.WritableStream): RecordSink => ({
	write: async (line) => {
		try {
			await print(stream, line);
		} catch (error) {
			if (isClosedPipe(error)) throw error;
			throw new Error(cannotWrite("to standard output", error), { cause: error });
		}
	},
	close: async () => {},
	keep: async () => "standard output",
	discard: async () => {},
});

/** Writes under a temporary name beside `path` and renames when whole, so no reader ever sees half a file. */
export async function fileSink(path: string): Promise<RecordSink> {
	const partial = temporaryName(path);
	const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			throw new Error(cannotWrite(path, error), { cause: error });
		}
	};
	const file = await attempt(async () => {
		await makeFolder(dirname(path));
		return open(partial, "w");
	});
	return {
		write: (line) => attempt(async () => file.appendFile(line)),
		close: () =>
			attempt(async () => {
				await file.close();
				await rename(partial, path);
			}),
		keep: () =>
			attempt(async () => {
				await file.close();
				const kept = `${path}.partial`;
				await rename(partial, kept);
				return kept;
			}),
		discard: async () => {
			await file.close().catch(() => {});
			await rm(partial, { force: true }).catch(() => {});
		},
	};
}

/** Makes a folder and those above it. `mkdir` with `recursive` never comes back where a file system makes none, such as /proc. */
export async function makeFolder(path: string): Promise<void> {
	try {
		await makeOne(path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
		await makeFolder(dirname(path));
		await makeOne(path);
	}
}

/** Another run may make it at the same moment. */
async function makeOne(path: string): Promise<void> {
	try {
		await mkdir(path);
	} catch (error) {
		if (codeOf(error) !== "EEXIST" || !(await stat(path)).isDirectory()) throw error;
	}
}
