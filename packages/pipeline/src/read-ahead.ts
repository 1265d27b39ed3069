/** Results that come in ahead of the one who takes them, in the order of their items. */
export interface Reading<Result> {
	/** The next result, when it is at hand. */
	take(): { readonly result: Result } | undefined;
	/** Whether every item was pulled and every result taken. */
	readonly ended: boolean;
	/** The error of the iterable itself, if there was one. */
	readonly broken: { readonly error: unknown } | undefined;
	/** Pulls on, as far as there is room. */
	go(): void;
	/** Stops the pulling and closes the iterable. */
	close(): Promise<void>;
}

interface Slot<Result> {
	settled?: { readonly result: Result };
}

/** In place of a slot whose result was taken: a text is not to be held by its place in the row. */
const TAKEN: Slot<never> = Object.freeze({});

/**
 * Starts `work` for the items ahead of their taker, as long as `hasRoom` says so of how many are held and how many of
 * these are not there yet. `wake` is called whenever something has changed. `work` must not reject.
 */
export function readAhead<Item, Result>(
	items: Iterable<Item> | AsyncIterable<Item>,
	work: (item: Item, index: number) => Promise<Result>,
	hasRoom: (held: number, awaited: number) => boolean,
	wake: () => void,
): Reading<Result> {
	const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
	const window: Slot<Result>[] = [];
	let taken = 0;
	let count = 0;
	let awaited = 0;
	let state = "idle" as "idle" | "pulling" | "exhausted" | "closed";
	let broken: { readonly error: unknown } | undefined;
	const held = (): number => window.length - taken;

	const pull = async (): Promise<void> => {
		state = "pulling";
		try {
			while (state === "pulling" && hasRoom(held(), awaited)) {
				const next = await iterator.next();
				if (next.done === true) {
					if (state === "pulling") state = "exhausted";
					break;
				}
				const slot: Slot<Result> = {};
				window.push(slot);
				awaited++;
				work(next.value, count++).then((result) => {
					slot.settled = { result };
					awaited--;
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

	return {
		take() {
			const slot = window[taken];
			if (slot?.settled === undefined) return undefined;
			window[taken++] = TAKEN;
			if (taken >= 1000) window.splice(0, taken);
			taken %= 1000;
			return slot.settled;
		},
		get ended() {
			return state === "exhausted" && held() === 0;
		},
		get broken() {
			return broken;
		},
		go() {
			if (state === "idle" && hasRoom(held(), awaited)) void pull();
		},
		async close() {
			if (state === "exhausted" || state === "closed") return;
			const idle = state === "idle";
			state = "closed";
			const closing = Promise.resolve(iterator.return?.());
			// A pull that never ends would hold up the closing too, so it is waited for only when none is under way.
			if (idle) await closing;
			else closing.catch(() => {});
		},
	};
}
