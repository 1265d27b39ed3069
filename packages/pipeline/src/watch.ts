/** Times the milliseconds of {@link watch} after which it is late whatever the process did. */
export const PATIENCE = 10;

/** Milliseconds that the process has been given a processor, all its threads together. */
const worked = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/**
 * Calls `late` once `ms` milliseconds have passed, in at least a tenth of which the process worked: where other programs
 * take the processor, no text is to blame. Gives what ends the watch.
 */
export function watch(ms: number, late: () => void, patience = PATIENCE, clock = worked): () => void {
	const before = clock();
	let looks = 0;
	const look = (): void => {
		if (++looks >= patience || clock() - before >= ms / 10) late();
		else timer = setTimeout(look, ms);
	};
	let timer = setTimeout(look, ms);
	return () => clearTimeout(timer);
}
