import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { codeOf } from "../file-trouble.js";
import { UsageError } from "../io.js";
import { type Holder, isGone, isKnown, newHolder, readHolder } from "./holder.js";

/** Stands in a folder as long as a run writes there. */
const LOCK = "run.lock";
/** How often a lock that is half written is looked at, and milliseconds between. */
const LOOKS = 6;
const PAUSE = 50;

async function holderIn(path: string): Promise<Partial<Holder> | undefined> {
	for (let look = 1; ; look++) {
		let text: string;
		try {
			text = await readFile(path, "utf8");
		} catch (error) {
			if (codeOf(error) === "ENOENT") return undefined;
			throw error;
		}
		const holder = readHolder(text);
		if (holder !== undefined) return holder;
		// It is being written; whoever died over it holds nothing.
		if (look === LOOKS) return {};
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
}

/** Throws a UsageError when a run is writing to this folder. */
export async function refuseRunning(folder: string): Promise<void> {
	const holder = await holderIn(join(folder, LOCK)).catch(() => undefined);
	if (holder !== undefined && !isGone(holder)) throw new UsageError(running(folder, holder));
}

function running(folder: string, holder: Partial<Holder>): string {
	const { pid, host } = holder;
	const where = host === hostname() ? "" : ` of ${host}`;
	const over = isKnown(holder) ? "" : `; if that run is surely over, delete ${join(folder, LOCK)}`;
	return `${folder} is being written by another run, process ${pid}${where}; wait for its end, or name another folder${over}.`;
}

/**
 * Takes a folder for this run; gives what leaves it again. A lock whose process is gone is taken over, by one only of
 * those who try.
 * @throws UsageError when another run has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
	const path = join(folder, LOCK);
	const own = newHolder();
	const isOwn = async (): Promise<boolean> => (await holderIn(path))?.id === own.id;
	// Whoever deleted this lock by hand may have begun another run.
	const release = async (): Promise<void> => {
		if (await isOwn().catch(() => false)) await rm(path, { force: true }).catch(() => {});
	};
	for (let attempt = 0; attempt < 3; attempt++) {
		if (await created(path, own)) {
			// Where files are slow to be written, as over a network, another run may have thought the lock torn.
			if (await isOwn()) return release;
			break;
		}
		const holder = await holderIn(path);
		if (holder === undefined) continue;
		if (!isGone(holder)) throw new UsageError(running(folder, holder));
		if (!(await takenOver(path, holder, own))) break;
	}
	throw new UsageError(`${folder} is being taken by another run; wait for its end, or name another folder.`);
}

/**
 * Deletes the lock of a process that is gone; false when another does. The right to it is a file called after the
 * process, which one alone can make; of whoever died over that, the next has the right who makes a file called after him.
 * The lock goes before these files do: whoever makes one of them again finds another lock, or none.
 */
async function takenOver(path: string, holder: Partial<Holder>, own: Holder): Promise<boolean> {
	const rights: string[] = [];
	for (let before = holder; ; ) {
		const right = `${path}.${before.id ?? "torn"}`;
		if (rights.includes(right)) return false;
		rights.push(right);
		if (await created(right, own)) break;
		const taker = await holderIn(right);
		if (taker === undefined || !isGone(taker)) return false;
		before = taker;
	}
	try {
		const there = await holderIn(path);
		if (there !== undefined && there.id === holder.id) await rm(path, { force: true });
	} finally {
		for (const right of rights.reverse()) await rm(right, { force: true });
	}
	return true;
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
