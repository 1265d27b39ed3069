import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What a file is called while it is written. */
export const temporaryName = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.partial`);

/** Writes a file under a temporary name beside its own and renames it when whole: what was there stays until then. */
export async function writeWhole(path: string, content: string): Promise<void> {
	const partial = temporaryName(path);
	try {
		await writeFile(partial, content);
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true }).catch(() => {});
		throw error;
	}
}
