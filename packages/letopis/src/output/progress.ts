import { type Counts, inWords } from "./counts.js";

export interface Progress {
	/** Shows how far a run is, but not more often than a person can read. */
	show(counts: Counts): void;
	/** Makes room for another message. */
	clear(): void;
	/** Says the last word. */
	end(sentence: string): void;
}

/** One rewritten line on a terminal; elsewhere a plain line every two seconds. Counts are shown as they come in. */
export function progressOn(stream: NodeJS.WritableStream, total: number): Progress {
	const terminal = (stream as Partial<NodeJS.WriteStream>).isTTY === true;
	const pause = terminal ? 50 : 2000;
	let next = performance.now() + pause;
	const erase = terminal ? "\r\u001b[K" : "";
	const line = (counts: Counts): string =>
		`letopis: ${counts.documents + counts.failed} of ${total} read: ${inWords(counts)}`;
	return {
		show(counts) {
			if (performance.now() < next) return;
			next = performance.now() + pause;
			stream.write(`${erase}${line(counts)}${terminal ? "" : "\n"}`);
		},
		clear() {
			if (terminal) stream.write(erase);
		},
		end(sentence) {
			stream.write(`${erase}letopis: ${sentence}\n`);
		},
	};
}

export const silent: Progress = { show: () => {}, clear: () => {}, end: () => {} };
