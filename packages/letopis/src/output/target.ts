import { open, stat } from "node:fs/promises";
import { cannotWrite } from "../file-trouble.js";
import { UsageError } from "../io.js";

/** Tells a file that the same command wrote by its beginning. */
export type Mark = (beginning: string) => boolean;

/** What `extract` writes. */
export const isRecords: Mark = (beginning) => beginning.startsWith('{"contract":"');
/** What `review` writes. */
export const isPage: Mark = (beginning) =>
	beginning.startsWith("<!doctype html>") && beginning.includes("<title>Летопись</title>");

/** Bytes of a beginning. */
const BEGINNING = 1024;

/** Whether there is a file that may be replaced without a word: one that is empty or that the same command wrote. */
export async function isOwn(path: string, mark: Mark): Promise<boolean> {
	try {
		const file = await open(path);
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
			return bytesRead === 0 || mark(buffer.toString("utf8", 0, bytesRead));
		} finally {
			await file.close();
		}
	} catch {
		return false;
	}
}

export interface Target {
	readonly path: string;
	readonly mark: Mark;
	readonly overwrite: boolean;
	/** Files that the command reads. */
	readonly read: readonly string[];
}

/** Throws a UsageError where a file that is to be written would replace one that is read, or one of another kind. */
export async function refuseLoss({ path, mark, overwrite, read }: Target): Promise<void> {
	const there = await stat(path).catch(() => undefined);
	if (there === undefined) return;
	if (there.isDirectory()) throw new UsageError(cannotWrite(path, "it is a folder and not a file; name another file"));
	if (!there.isFile()) throw new UsageError(cannotWrite(path, "it is no plain file; name another file"));
	for (const one of read) {
		const { dev, ino } = (await stat(one).catch(() => undefined)) ?? {};
		if (dev === there.dev && ino === there.ino)
			throw new UsageError(`${path} is to be read and would be written over; name another file with --out.`);
	}
	if (!overwrite && !(await isOwn(path, mark)))
		throw new UsageError(`${path} is there already; name another file, or replace it with --overwrite.`);
}
