/**
 * Starts `work` for up to `size` items ahead of the consumer and yields the results in the items' order.
 * Nothing waits for the whole iterable, and a consumer that stops asking stops the pulling. `work` must not reject.
 * An error of the iterable itself comes out after the results of the items before it.
 */
export async function* readAhead<Item, Result>(
	items: Iterable<Item> | AsyncIterable<Item>,
	work: (item: Item, index: number) => Promise<Result>,
	size: number,
	signal?: AbortSignal,
): AsyncGenerator<Result, void, undefined> {
	const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
	const window: { settled?: { result: Result } }[] = [];
	let count = 0;
	let state = "idle" as "idle" | "pulling" | "exhausted";
	let broken: { error: unknown } | undefined;
	let wake = (): void => {};

	const pull = async (): Promise<void> => {
		state = "pulling";
		try {
			while (window.length < size && signal?.aborted !== true) {
				const next = await iterator.next();
				if (next.done === true) {
					state = "exhausted";
					break;
				}
				const slot: { settled?: { result: Result } } = {};
				window.push(slot);
				work(next.value, count++).then((result) => {
					slot.settled = { result };
					wake();
				});
			}
			if (state === "pulling") state = "idle";
		} catch (error) {
			broken = { error };
			state = "exhausted";
		}
		wake();
	};
	const onAbort = (): void => wake();
	signal?.addEventListener("abort", onAbort);
	try {
		for (;;) {
			signal?.throwIfAborted();
			if (state === "idle" && window.length < size) void pull();
			const head = window[0];
			if (head?.settled !== undefined) {
				window.shift();
				yield head.settled.result;
			} else if (head === undefined && state === "exhausted") {
				if (broken !== undefined) throw broken.error;
				return;
			} else {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
		}
	} finally {
		signal?.removeEventListener("abort", onAbort);
		// A pull that never ends would hold up the closing too, so it is waited for only when none is under way.
		if (state !== "exhausted") {
			const closing = Promise.resolve(iterator.return?.());
			if (state === "idle") await closing;
			else closing.catch(() => {});
		}
	}
}
