// Installs with a pinned pnpm and builds, each only when something it depends on has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const PNPM = "pnpm@10.34.8";

/** Runs a command in the repository's root; exits with its status when it fails. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
		...options,
	});
	if (result.status !== 0) {
		console.error(`\n${command} ${args.join(" ")} failed (status ${result.status ?? result.error?.message}).`);
		process.exit(result.status ?? 1);
	}
}

function digest(files) {
	const hash = createHash("sha256").update(process.version);
	for (const file of files) hash.update(file).update("\0").update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

/** Does `work` unless `files` are as they were when it was last done. */
function once(name, files, work) {
	const stamp = join(root, "node_modules", `.letopis-${name}`);
	const now = digest(files);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
	work();
	mkdirSync(join(root, "node_modules"), { recursive: true });
	writeFileSync(stamp, now);
}

export function setup() {
	const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
	once("install", ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...packages], () => {
		console.error("Installing…");
		run("npx", ["-y", PNPM, "install", "--frozen-lockfile"]);
	});
	run(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "packages/letopis"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
