import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { codeOf } from "../file-trouble.js";

/** The process that holds a lock. */
export interface Holder {
	readonly pid: number;
	readonly host: string;
	/** When the process began, as its system tells; a number of a process is given again to another. */
	readonly began: string;
	/** Tells this lock from any other. */
	readonly id: string;
}

/** This process, with a lock of its own. */
export const newHolder = (): Holder => ({
	pid: process.pid,
	host: hostname(),
	began: beginningOf(process.pid),
	id: randomUUID(),
});

/** The holder that the text of a lock names; nothing of one that is torn or of another making. */
export function readHolder(text: string): Partial<Holder> | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return undefined;
	}
}

/** Whether a process is no more; of one of another machine nobody here can tell. */
export function isGone({ pid, host, began = "" }: Partial<Holder>): boolean {
	if (pid === undefined || host === undefined) return true;
	if (host !== hostname()) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (codeOf(error) === "ESRCH") return true;
	}
	// The number may be that of another's process now, to which no signal may be sent.
	const now = beginningOf(pid);
	return began !== "" && now !== "" && began !== now;
}

/** Whether a holder that is not gone is surely the one that took the lock. */
export const isKnown = ({ host, began = "" }: Partial<Holder>): boolean => host === hostname() && began !== "";

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
