import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watch } from "../src/watch.js";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** After how many seconds a watch of one second is late, when the process works for `share` of the time. */
function lateAfter(share: number, patience?: number): number | undefined {
	const begin = Date.now();
	let late: number | undefined;
	const note = (): void => {
		late = (Date.now() - begin) / 1000;
	};
	watch(1000, note, patience, () => (Date.now() - begin) * share);
	vi.advanceTimersByTime(60_000);
	return late;
}

it.each([
	["two threads work", 2, undefined, 1],
	["one works", 1, undefined, 1],
	["it has a tenth of the processor", 0.1, undefined, 1],
	["it has a twentieth of it", 0.05, undefined, 2],
	["it has a thirtieth of it", 1 / 30, undefined, 3],
	["it waits for nothing that comes", 0, undefined, 10],
	["there is no patience", 0, 1, 1],
])("a second has passed when %s", (_name, share, patience, seconds) => {
	expect(lateAfter(share, patience)).toBe(seconds);
});

it("what is done in time is not late", () => {
	const late = vi.fn();
	const unwatch = watch(1000, late);
	vi.advanceTimersByTime(999);
	unwatch();
	vi.advanceTimersByTime(60_000);
	expect(late).not.toHaveBeenCalled();
});
