import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const quiet = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Why there is no browser here, or undefined when there is one. Debian's Chromium is installed where that is allowed. */
export const missingBrowser = ((): string | undefined => {
	if (existsSync(executablePath)) return undefined;
	if (process.platform !== "linux" || process.getuid?.() !== 0)
		return `${executablePath} is not there, and only the super-user of a Debian system can install it`;
	const install = ["install", "-y", "--no-install-recommends", "chromium"];
	const options = {
		stdio: "ignore" as const,
		timeout: 240_000,
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	};
	if (spawnSync("apt-get", install, options).status !== 0) {
		spawnSync("apt-get", ["update"], options);
		spawnSync("apt-get", install, options);
	}
	return existsSync(executablePath) ? undefined : `${executablePath} is not there and could not be installed`;
})();

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: quiet });
