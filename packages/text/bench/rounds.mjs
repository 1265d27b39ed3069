/**
 * The best of several rounds of each stage, in turns: `{ found, seconds }` by name. Each stage gives a count, which has to be
 * the same every time, so that no round can be left out unseen.
 */
export function bestOf(stages, rounds) {
	const best = new Map();
	for (let round = 0; round < rounds; round++)
		for (const [name, run] of Object.entries(stages)) {
			const start = process.hrtime.bigint();
			const found = run();
			const seconds = Number(process.hrtime.bigint() - start) / 1e9;
			const before = best.get(name);
			if (before !== undefined && before.found !== found) throw new Error(`${name}: ${before.found} and then ${found}`);
			if (before === undefined || seconds < before.seconds) best.set(name, { found, seconds });
		}
	return best;
}
