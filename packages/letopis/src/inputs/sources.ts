import type { Content, Source } from "@letopis/pipeline";
import { cannotRead, codeOf, fileTrouble } from "../file-trouble.js";
import type { Input, Inputs, Place } from "./input.js";
import { namesOf } from "./names.js";
import { placesIn, type Telling, unreadable } from "./places.js";

/** What became of one source on its way in. */
export interface Taken {
	/** What it is called where it fails. */
	readonly path: string;
	/** Bytes of its text. */
	readonly text: number;
	/** Bytes of the disk that it took. */
	readonly disk: number;
	/** Bytes of the disk that were passed over before it, as they were read by an earlier run. */
	readonly passed: number;
}

export interface Sources {
	readonly sources: AsyncIterable<Source>;
	/** Documents that were come by, wanted or not. */
	readonly count: number;
	/** Tells of the next outcome's source, in the order of the sources. */
	next(): Taken;
}

/** The texts of a run in their order: what was asked for and is not there, standard input, the files. */
async function* placesOf({ faults, standard, files }: Inputs, telling: Telling): AsyncGenerator<Place> {
	for (const { path, reason } of faults) yield { size: () => 0, open: () => unreadable(path, path, new Error(reason)) };
	if (standard !== undefined) yield { size: () => 0, open: () => standard };
	const nameOf = namesOf(files);
	for (const file of files) yield* placesIn(file, nameOf(file), telling);
}

/** Inputs one by one, as a command without workers takes them. */
export async function* inputsOf(inputs: Inputs, telling: Telling): AsyncGenerator<Input> {
	for await (const { open } of placesOf(inputs, telling)) yield await open();
}

/** Inputs as sources, from the document `wanted` on, or those that are wanted only. */
export function sourcesOf(inputs: Inputs, telling: Telling, wanted: number | ReadonlySet<number> = 0): Sources {
	const isWanted =
		typeof wanted === "number" ? (index: number) => index >= wanted : (index: number) => wanted.has(index);
	const slots: Slot[] = [];
	let [taken, passed, count] = [0, 0, 0];
	async function* sources(): AsyncGenerator<Source> {
		for await (const place of placesOf(inputs, telling)) {
			if (!isWanted(count++)) {
				passed += place.size();
				continue;
			}
			const input = await place.open();
			const slot: Slot = { path: input.path, text: 0, disk: 0 };
			slots.push(slot);
			yield sourceOf(input, slot, place);
		}
	}
	return {
		sources: sources(),
		get count() {
			return count;
		},
		next() {
			const { path, text, disk } = slots[taken++] ?? { path: "", text: 0, disk: 0 };
			if (taken >= 1000) slots.splice(0, taken);
			taken %= 1000;
			const before = passed;
			passed = 0;
			return { path, text, disk, passed: before };
		},
	};
}

interface Slot {
	readonly path: string;
	text: number;
	disk: number;
}

const sourceOf = ({ id, path: _, read, ...said }: Input, slot: Slot, { size }: Place): Source => ({
	id,
	...said,
	text: async () => {
		try {
			const { content, size: own } = await read();
			slot.text = sizeOf(content);
			slot.disk = own || size();
			return content;
		} catch (error) {
			throw Object.assign(new Error(fileTrouble(error), { cause: error }), { code: codeOf(error) });
		}
	},
});

const sizeOf = (content: Content): number =>
	typeof content === "string" ? Buffer.byteLength(content) : content.length;

/** Why bytes are not read as a text, and what to do. */
export const NOT_TEXT = "it is not text; leave it out or save it as plain text";

/** One failed document, for a person. */
export function failure(name: string, { code, message }: { readonly code: string; readonly message: string }): string {
	if (code === "unreadable") return cannotRead(name, message);
	if (code === "not-text") return cannotRead(name, NOT_TEXT);
	if (code === "too-large") return `left out ${name}: ${message}; split it.`;
	if (code === "time-budget") return `left out ${name}: ${message}.`;
	return `could not extract from ${name}: ${message}; please report it together with the text.`;
}
