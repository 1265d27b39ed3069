import { statSync } from "node:fs";
import type { Beside } from "./beside.js";
import { isArchive, kindOf, READ_PACKED, stem } from "./formats.js";
import type { Input, Place } from "./input.js";
import { namesOf } from "./names.js";
import { csvRows } from "./rows/csv-rows.js";
import { type FieldNames, rowInput } from "./rows/fields.js";
import { jsonRows, type RowPlace } from "./rows/json-rows.js";
import { flowOf, readBytes } from "./unfold.js";
import { type ZipEntry, zipEntries } from "./zip/entries.js";

/** How texts are told apart in files that hold many, and what is said of them elsewhere. */
export interface Telling {
	readonly names: FieldNames;
	readonly beside: Beside;
}

/** The texts of a file that is called `name`, in their order. A file that cannot be read, or read on, ends in a text that cannot be read. */
export async function* placesIn(path: string, name: string, telling: Telling): AsyncGenerator<Place> {
	const kind = kindOf(path) ?? "text";
	if (kind === "text" || kind === "html") {
		yield filePlace(path, name, telling);
		return;
	}
	try {
		if (kind === "zip") yield* zipPlaces(path, telling);
		else {
			const { chunks, advance } = flowOf(path);
			yield* rowPlaces(path, name, kind, chunks, advance, telling);
		}
	} catch (error) {
		yield { size: () => 0, open: () => unreadable(name, path, error) };
	}
}

/** A text that is known to be none. */
export const unreadable = (id: string, path: string, error: unknown): Input => ({
	id,
	path,
	source: path,
	read: () => Promise.reject(error),
});

const filePlace = (path: string, id: string, { beside }: Telling): Place => ({
	size() {
		try {
			return statSync(path).size;
		} catch {
			return 0;
		}
	},
	async open() {
		try {
			const said = await beside.of(path, stem(path));
			return { id, path, source: path, ...said, ...formatOf(path), read: () => readBytes(path) };
		} catch (error) {
			return unreadable(id, path, error);
		}
	},
});

const formatOf = (path: string) => (kindOf(path) === "html" ? { format: "html" as const } : {});

async function* rowPlaces(
	path: string,
	name: string,
	kind: "jsonl" | "csv",
	chunks: AsyncIterable<Uint8Array>,
	advance: () => number,
	telling: Telling,
): AsyncGenerator<Place> {
	for await (const place of kind === "csv" ? csvRows(chunks, telling.names) : jsonRows(chunks))
		yield { size: advance, open: () => opened(place, telling, path, name) };
}

async function opened({ number, row }: RowPlace, telling: Telling, path: string, name: string): Promise<Input> {
	try {
		return await rowInput(row(), telling.names, (id) => telling.beside.of(undefined, id), [path, name, number]);
	} catch (error) {
		return unreadable(`${name}-${number}`, `${path}#${number}`, error);
	}
}

async function* zipPlaces(archive: string, telling: Telling): AsyncGenerator<Place> {
	let any = false;
	const nameOf = namesOf(await entryNames(archive));
	for await (const entry of zipEntries(archive)) {
		const path = `${archive}/${entry.name}`;
		const kind = kindOf(entry.name);
		const name = nameOf(entry.name);
		any ||= kind !== undefined;
		const refused = refusal(entry.name);
		if (refused !== undefined) {
			any = true;
			const error = new Error(refused);
			yield { size: () => entry.packed, open: () => unreadable(name, path, error) };
		} else if (kind === "text" || kind === "html")
			yield { size: () => entry.packed, open: () => entryInput(entry, path, name, telling) };
		else if (kind === "jsonl" || kind === "csv") {
			let size = entry.packed;
			const once = (): number => {
				const now = size;
				size = 0;
				return now;
			};
			try {
				yield* rowPlaces(path, name, kind, entry.flow(), once, telling);
			} catch (error) {
				yield { size: once, open: () => unreadable(name, path, error) };
			}
		}
	}
	if (!any) throw new Error(`the archive holds no ${READ_PACKED} file; leave it out`);
}

async function entryNames(archive: string): Promise<readonly string[]> {
	const names: string[] = [];
	try {
		for await (const { name } of zipEntries(archive)) if (kindOf(name) !== undefined) names.push(name);
	} catch {
		// Told when the archive is read, after what can be read of it.
	}
	return names;
}

/** Why an entry that may hold texts is not read. */
function refusal(name: string): string | undefined {
	if (isArchive(name)) return "it is packed within the archive; unpack it and name it itself";
	if (kindOf(name) !== undefined && name.split("/").includes(".."))
		return "its name leads out of the archive; pack it anew";
	return undefined;
}

async function entryInput(entry: ZipEntry, path: string, id: string, { beside }: Telling): Promise<Input> {
	try {
		const [said, unfold] = [await beside.of(path, stem(path)), await entry.take()];
		return {
			id,
			path,
			source: path,
			...said,
			...formatOf(path),
			read: async () => ({ content: await unfold(), size: entry.packed }),
		};
	} catch (error) {
		return unreadable(id, path, error);
	}
}
