import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

export const ROUNDS = 5;

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Milliseconds of each of several runs; their median. */
export const time = (run) =>
	median(
		Array.from({ length: ROUNDS }, () => {
			const start = performance.now();
			run();
			return performance.now() - start;
		}),
	);

/** Words a second of each reader over its list, the rounds interleaved; medians. */
export function measureSpeed(readers) {
	const speeds = readers.map(() => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [k, [read, forms]] of readers.entries()) {
			let readings = 0;
			const start = performance.now();
			for (const form of forms) readings += read(form);
			speeds[k].push((1000 * forms.length) / (performance.now() - start));
			if (readings === 0) throw new Error("Expected readings");
		}
	}
	return speeds.map(median);
}

/** az 0.2.3 without guesses at stutter, the fastest it can be asked. */
export async function openAz() {
	const Az = createRequire(import.meta.url)("az");
	const folder = new URL(".", new URL(`file://${createRequire(import.meta.url).resolve("az")}`)).pathname;
	await new Promise((resolve, reject) =>
		Az.Morph.init(folder.replace(/dist\/?$/u, "dicts"), (error) => (error ? reject(error) : resolve())),
	);
	return (form) => Az.Morph(form, { stutter: 0, ignoreCase: true }).length;
}
