import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import type { Inputs } from "./input.js";

export interface Survey {
	/** Sixty-four hexadecimal digits of what a run is given. */
	readonly digest: string;
	/** Bytes that all files have on the disk. */
	readonly size: number;
}

/** Files whose state is asked for at the same time. */
const TOGETHER = 256;

/**
 * Looks at what a run is given: path, size and time of change of every file and of what `beside` names beside it, the
 * bytes of standard input, and `settings`, whatever else its output depends on.
 */
export async function survey(
	{ standard, files, faults }: Inputs,
	settings: unknown,
	beside?: (path: string) => string,
): Promise<Survey> {
	const hash = createHash("sha256").update(JSON.stringify(settings));
	let size = 0;
	for (const { path } of faults) hash.update(`\0${path}\0unreadable`);
	if (standard !== undefined) {
		const { content } = await standard.read();
		hash.update("\0\0").update(content);
		size += content.length;
	}
	for (let from = 0; from < files.length; from += TOGETHER) {
		const some = files.slice(from, from + TOGETHER);
		const states = await Promise.all(some.map(stateOf));
		const others = beside === undefined ? [] : await Promise.all(some.map((path) => stateOf(beside(path))));
		for (const [at, path] of some.entries()) {
			const state = states[at];
			hash.update(`\0${path}\0${inWords(state)}`);
			if (beside !== undefined) hash.update(`\0${inWords(others[at])}`);
			size += state?.size ?? 0;
		}
	}
	return { digest: hash.digest("hex"), size };
}

interface State {
	readonly size: number;
	readonly mtimeMs: number;
}

const stateOf = (path: string): Promise<State | undefined> => stat(path).catch(() => undefined);

const inWords = (state: State | undefined): string =>
	state === undefined ? "unreadable" : `${state.size} ${Math.floor(state.mtimeMs)}`;
