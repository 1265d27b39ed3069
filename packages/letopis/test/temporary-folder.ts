import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export interface TemporaryFolder {
	/** Its path, with `/` between the parts; another one for each test. */
	readonly folder: string;
	/** Writes a file and the folders above it; its path. */
	put(name: string, content: string | Uint8Array): string;
}

/** A folder for each test of the file that asks, gone when the test is over. */
export function temporaryFolder(): TemporaryFolder {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "letopis test ")).replaceAll("\\", "/");
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	return {
		get folder() {
			return folder;
		},
		put(name, content) {
			const path = `${folder}/${name}`;
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, content);
			return path;
		},
	};
}
