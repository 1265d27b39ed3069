// Installs with a pinned pnpm and builds, each only when something it depends on has changed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesUnder, once, root } from "./once.mjs";

export const PNPM = "pnpm@10.34.8";

/**
 * The environment without what an outer npm left in it (`npm test --silent` sets `npm_config_loglevel` and so on),
 * but with what says where packages come from.
 */
export function plainEnvironment() {
	const kept = /registry|proxy|cafile|^npm_config_(ca|cert|key|strict_ssl|cache|userconfig|globalconfig)$|_auth/iu;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/iu.test(name) || kept.test(name)));
}

/** Runs a command in the repository's root, its output on stderr; gives its exit status. */
export function attempt(command, args, options = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		env: plainEnvironment(),
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
		...options,
	});
	if (result.error) console.error(`${command}: ${result.error.message}`);
	return result.status ?? 1;
}

/** Like {@link attempt}, but ends this process when the command fails. */
export function run(command, args, options) {
	const status = attempt(command, args, options);
	if (status === 0) return;
	console.error(`\n${[command, ...args].join(" ")} failed (status ${status}).`);
	process.exit(status);
}

export function setup() {
	const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
	const manifests = ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", ...packages];
	// pnpm links a command only when its file is there, and leaves the rest of node_modules when it is interrupted.
	const linked = ["letopis", "tsc", "vitest", "biome"].every((name) =>
		existsSync(join(root, "node_modules/.bin", name)),
	);
	once("install", linked ? manifests : undefined, () => {
		console.error("Installing…");
		run("npx", ["-y", PNPM, "install", "--frozen-lockfile"]);
		return manifests;
	});
	run(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "packages/letopis"]);
	run(process.execPath, [".tools/bundle.mjs"]);
	const page = filesUnder("packages/review/page", "packages/review/src/fixture");
	once("page", existsSync(join(root, "packages/review/assets/page.js")) ? page : undefined, () => {
		run(process.execPath, [
			"packages/review/node_modules/vite/bin/vite.js",
			"build",
			"-c",
			"packages/review/page/vite.config.mjs",
		]);
		return page;
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
