import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { UsageError } from "../io.js";

/** Stands in a folder as long as a run writes there. */
export const LOCK = "run.lock";

interface Holder {
	readonly pid: number;
	readonly host: string;
	/** When the process began, as its system tells; a number of a process is given again to another. */
	readonly began: string;
	/** Tells this lock from any other. */
	readonly id: string;
}

/** Boot and tick at which a process began; empty where the system does not tell so. */
function beginningOf(pid: number): string {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		// The name of the process may hold anything; what follows it is parted by spaces.
		const [, rest = ""] = /\) (.*)$/su.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
		return `${boot} ${rest.split(" ")[19]}`;
	} catch {
		return "";
	}
}

const newHolder = (): Holder => ({
	pid: process.pid,
	host: hostname(),
	began: beginningOf(process.pid),
	id: randomUUID(),
});

async function holderIn(path: string): Promise<Partial<Holder> | undefined> {
	for (let attempt = 0; ; attempt++) {
		let text: string;
		try {
			text = await readFile(path, "utf8");
		} catch (error) {
			if (codeOf(error) === "ENOENT") return undefined;
			throw error;
		}
		try {
			return JSON.parse(text) as Partial<Holder>;
		} catch {
			// It is being written; whoever died over it holds nothing.
			if (attempt === 5) return {};
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
}

/** Of a process of another machine nobody here can tell. */
function isGone({ pid, host, began }: Partial<Holder>): boolean {
	if (pid === undefined || host === undefined) return true;
	if (host !== hostname()) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		return codeOf(error) === "ESRCH";
	}
	return began !== undefined && began !== "" && began !== beginningOf(pid);
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** Throws a UsageError when a run is writing to this folder. */
export async function refuseRunning(folder: string): Promise<void> {
	const holder = await holderIn(join(folder, LOCK)).catch(() => undefined);
	if (holder !== undefined && !isGone(holder)) throw new UsageError(running(folder, holder));
}

function running(folder: string, { pid, host }: Partial<Holder>): string {
	const where = host === hostname() ? "" : ` of ${host}; if that one is surely over, delete ${join(folder, LOCK)}`;
	return `${folder} is being written by another run, process ${pid}${where}; wait for its end, or name another folder.`;
}

/**
 * Takes a folder for this run; gives what leaves it again. A lock whose process is gone is taken over, by one only of
 * those who try.
 * @throws UsageError when another run has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	const path = join(folder, LOCK);
	const own = newHolder();
	const release = (): Promise<void> => rm(path, { force: true }).catch(() => {});
	for (let attempt = 0; attempt < 3; attempt++) {
		if (await created(path, own)) return release;
		const holder = await holderIn(path);
		if (holder === undefined) continue;
		if (!isGone(holder)) throw new UsageError(running(folder, holder));
		// Only one process ever makes the file of this name, and the lock may have been taken over meanwhile.
		const taking = `${path}.${holder.id ?? "torn"}`;
		if (!(await created(taking, own))) {
			const taker = await holderIn(taking);
			if (taker === undefined || !isGone(taker)) break;
			await rm(taking, { force: true });
			continue;
		}
		try {
			if ((await holderIn(path))?.id === holder.id) await rm(path, { force: true });
		} finally {
			await rm(taking, { force: true });
		}
	}
	throw new UsageError(`${folder} is being taken by another run; wait for its end, or name another folder.`);
}

/** Makes a file that is not there; false when it is. */
async function created(path: string, holder: Holder): Promise<boolean> {
	try {
		await writeFile(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
		return true;
	} catch (error) {
		if (codeOf(error) === "EEXIST") return false;
		// A file that could not be filled, as on a full disk, is not to stay.
		if (codeOf(error) === "ENOSPC" || codeOf(error) === "EDQUOT") await rm(path, { force: true });
		throw error;
	}
}
