// Remembers, by the digest of the files it depends on, that a piece of work was done. A failure is never remembered.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const built = new Set(["node_modules", "dist", "bundle"]);

/** Every file under the given files and folders, relative to the root, in one order everywhere. */
export function filesUnder(...paths) {
	return paths.flatMap((path) => {
		const full = join(root, path);
		if (!existsSync(full)) return [];
		if (statSync(full).isFile()) return [path];
		return readdirSync(full)
			.sort()
			.flatMap((name) => (built.has(name) ? [] : filesUnder(`${path}/${name}`)));
	});
}

export function digest(files) {
	const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
	for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

const stampOf = (name) => join(root, "node_modules", `.letopis-${name}`);

/**
 * Does `work` unless it was done and `files` are as they were. `files` undefined: does it in any case.
 * `work` gives the files to remember it by, or undefined when it failed; false is given back then.
 */
export function once(name, files, work) {
	const stamp = stampOf(name);
	if (files && existsSync(stamp) && readFileSync(stamp, "utf8") === digest(files)) return true;
	rmSync(stamp, { force: true });
	const before = files && digest(files);
	const done = work();
	if (!done) return false;
	// What changed while the work went on is not covered by it.
	if (before === undefined || before === digest(files)) {
		mkdirSync(join(root, "node_modules"), { recursive: true });
		writeFileSync(stamp, before ?? digest(done));
	}
	return true;
}
