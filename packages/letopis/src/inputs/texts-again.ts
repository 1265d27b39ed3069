import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { Extraction } from "@letopis/records";
import { decode, htmlToText } from "@letopis/text";
import type { Io } from "../io.js";
import { nothing } from "./beside.js";
import { findInputs } from "./find-inputs.js";
import type { Input, Inputs } from "./input.js";
import type { Telling } from "./places.js";
import { inputsOf } from "./sources.js";

export interface TextsFlags {
	/** The folder or file that holds the texts, when they are not where they were read from. */
	readonly texts?: string;
	readonly textField?: string;
}

/** The texts that records were read from. */
export interface Texts {
	/** Undefined where the text is not found, or is no longer the same. */
	of(extraction: Extraction): Promise<string | undefined>;
	close(): Promise<void>;
}

interface Found {
	readonly text: string;
	readonly sha256: string;
}

/** Finds texts again by their digests: in files of their own, else in rows and archives. */
export function textsAgain({ texts: within, textField }: TextsFlags, stdin: Io["stdin"]): Texts {
	const names = { text: textField, id: undefined, date: undefined, url: undefined };
	const telling: Telling = { names, beside: nothing };
	let open: Round | undefined;
	return {
		async of({ document: { id, source, sha256 } }) {
			const alone =
				within === undefined ? [source] : [basename(source ?? id), `${id}.txt`].map((name) => join(within, name));
			for (const file of alone.filter((path) => path !== undefined))
				for await (const found of foundIn({ files: [file], faults: [] }, telling))
					if (found.sha256 === sha256) return found.text;
			const place = within ?? holderOf(source);
			if (place === undefined) return undefined;
			if (open?.place !== place) {
				await open?.close();
				open = round(place, async () => foundIn(await findInputs({ paths: [place] }, stdin), telling));
			}
			return open.find(sha256);
		},
		close: async () => open?.close(),
	};
}

/** «news.zip» of «news.zip/a/b.jsonl#3», «b.jsonl» of «b.jsonl#3» */
function holderOf(source: string | undefined): string | undefined {
	const [, archive, table] = /^(?:(.*?\.zip)\/.*|(.*)#\d+)$/isu.exec(source ?? "") ?? [];
	return archive ?? table;
}

async function* foundIn(inputs: Inputs, telling: Telling): AsyncGenerator<Found> {
	for await (const input of inputsOf(inputs, telling)) {
		// What cannot be read is no text that records were read from.
		const text = await textOf(input).catch(() => undefined);
		if (text !== undefined) yield { text, sha256: createHash("sha256").update(text, "utf8").digest("hex") };
	}
}

async function textOf({ read, format }: Input): Promise<string> {
	const { content } = await read();
	const text = typeof content === "string" ? content : decode(content).text;
	return format === "html" ? htmlToText(text).text : text;
}

interface Round {
	readonly place: string;
	find(sha256: string): Promise<string | undefined>;
	close(): Promise<void>;
}

/** Goes through the texts of a place, and around again: the records of a run stand in the order of its texts. */
function round(place: string, begin: () => Promise<AsyncGenerator<Found>>): Round {
	const passed = new Set<string>();
	let [texts, whole]: [AsyncGenerator<Found> | undefined, boolean] = [undefined, false];
	return {
		place,
		async find(sha256) {
			for (let rounds = 0; rounds < 2 && (!whole || passed.has(sha256)); rounds++) {
				texts ??= await begin();
				for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
					passed.add(next.value.sha256);
					if (next.value.sha256 === sha256) return next.value.text;
				}
				[texts, whole] = [undefined, true];
			}
			return undefined;
		},
		close: async () => void (await texts?.return(undefined)),
	};
}
