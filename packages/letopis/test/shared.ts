import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Reference material that lies beside the repository, where there is any. */
export const shared = (path: string): string => fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url));

/** Why a test that needs these files, or Python, cannot run; undefined when it can. Printed, so nobody takes silence for success. */
export function missing(paths: readonly string[], python = false): string | undefined {
	const absent = paths.filter((path) => !existsSync(shared(path)));
	const reason =
		absent.length > 0
			? `../shared/${absent.join(", ../shared/")} is not here`
			: python && spawnSync("python3", ["--version"]).status !== 0
				? "python3 is not here"
				: undefined;
	if (reason !== undefined) console.info(`skipped: ${reason}`);
	return reason;
}
