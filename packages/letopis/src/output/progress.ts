import type { Taken } from "../inputs/sources.js";
import { type Counts, some } from "./counts.js";

export interface Progress {
	/** Takes what a document weighed. */
	take(taken: Taken): void;
	/** Shows how far a run is, but not more often than a person can read. */
	show(counts: Counts): void;
	/** Makes room for another message. */
	clear(): void;
	/** Says the last word. */
	end(sentence: string): void;
}

/** Milliseconds between lines on a terminal, and elsewhere. */
const [OFTEN, SELDOM] = [100, 10_000];

/**
 * One rewritten line on a terminal; elsewhere a plain line every ten seconds. `size` is how many bytes of the disk
 * there are to be read; `now` gives milliseconds.
 */
export function progressOn(
	stream: NodeJS.WritableStream,
	size: number,
	now: () => number = () => performance.now(),
): Progress {
	const { isTTY: terminal = false, columns = 80 } = stream as Partial<NodeJS.WriteStream>;
	const pause = terminal ? OFTEN : SELDOM;
	const start = now();
	let next = start + pause;
	let [text, disk, passed] = [0, 0, 0];
	const erase = terminal ? "\r\u001b[K" : "";
	const line = ({ documents, agreements, events, failed }: Counts, ms: number): string => {
		const share = size === 0 ? 0 : Math.min((disk + passed) / size, 1);
		const left = disk === 0 ? undefined : (Math.max(size - passed - disk, 0) / disk) * ms;
		const parts = [
			some(documents + failed, "document"),
			...(size === 0 ? [] : [`${Math.floor(share * 100)} %`]),
			`${(text / 1000 / ms).toFixed(2)} MB/s`,
			`${agreements + events} records`,
			`${failed} failed`,
			...(left === undefined ? [] : [`${inUnits(left / 1000)} left`]),
		];
		return `letopis: ${parts.join(", ")}`;
	};
	return {
		take(taken) {
			text += taken.text;
			disk += taken.disk;
			passed += taken.passed;
		},
		show(counts) {
			const time = now();
			if (time < next) return;
			next = time + pause;
			const shown = line(counts, time - start);
			// A line that is longer than the terminal is wide would not be rewritten but scroll.
			stream.write(terminal ? erase + shown.slice(0, columns - 1) : `${shown}\n`);
		},
		clear() {
			if (terminal) stream.write(erase);
		},
		end(sentence) {
			stream.write(`${erase}letopis: ${sentence}\n`);
		},
	};
}

/** «40 s», «3 min», «2 h 5 min» */
export function inUnits(seconds: number): string {
	if (seconds < 60) return `${Math.ceil(seconds)} s`;
	const minutes = Math.ceil(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export const silent: Progress = { take: () => {}, show: () => {}, clear: () => {}, end: () => {} };
