import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { UsageError } from "../io.js";
import { type Beside, type Manifest, nothing, readManifest, sidecarOf, sidecars } from "./beside.js";
import { findInputs } from "./find-inputs.js";
import type { Inputs } from "./input.js";
import type { Telling } from "./places.js";
import type { FieldNames } from "./rows/fields.js";

/** What a command is told of its texts. */
export interface InputFlags {
	readonly filesFrom?: string;
	readonly textField?: string;
	readonly idField?: string;
	readonly dateField?: string;
	readonly urlField?: string;
	/** A table of dates and addresses. */
	readonly manifest?: string;
	/** A `NAME.json` beside each text. */
	readonly sidecars?: true;
}

export interface Given {
	readonly inputs: Inputs;
	readonly telling: Telling;
	/** What the flags say, for the digest of a run. */
	readonly settings: unknown;
	/** The file beside a text that its reading depends on. */
	readonly beside: ((path: string) => string) | undefined;
	/** What a person should know of them though nothing is wrong. */
	readonly note: string | undefined;
}

/** Finds what a command is to read, and reads what is said of it. */
export async function givenBy(
	paths: readonly string[],
	flags: InputFlags,
	stdin: AsyncIterable<Uint8Array | string>,
	except?: string,
): Promise<Given> {
	const { filesFrom, manifest } = flags;
	if (paths.length === 0 && filesFrom === undefined) throw new UsageError("missing required argument 'path'");
	if (filesFrom === "-" && paths.includes("-"))
		throw new UsageError("standard input is either a text or a list of files; leave out one of the two.");
	if (manifest !== undefined && flags.sidecars)
		throw new UsageError("dates stand either in a manifest or in sidecars; leave out one of the two.");
	const names: FieldNames = { text: flags.textField, id: flags.idField, date: flags.dateField, url: flags.urlField };
	const table = manifest === undefined ? undefined : await readManifest(manifest, names, paths);
	const beside: Beside = table ?? (flags.sidecars ? sidecars(names) : nothing);
	const found = await findInputs({ paths, filesFrom, except }, stdin);
	if (found.files.length + found.faults.length === 0 && found.standard === undefined && filesFrom !== undefined)
		throw new UsageError(`${filesFrom === "-" ? "standard input" : filesFrom} names no file; list some, one a line.`);
	const inputs = { ...found, files: found.files.filter((file) => !isManifest(file, paths, manifest)) };
	return {
		inputs,
		telling: { names, beside },
		settings: { names, manifest: manifest === undefined ? undefined : await digestOf(manifest, paths) },
		beside: flags.sidecars ? sidecarOf : undefined,
		note: table && noteOf(table, inputs.files),
	};
}

/** What a manifest tells of that is not read: most often its paths begin elsewhere. */
function noteOf(manifest: Manifest, files: readonly string[]): string | undefined {
	const absent = manifest.absent(files);
	if (absent.length === 0) return undefined;
	const shown = absent.slice(0, 3).map((name) => `«${name}»`);
	const more = absent.length > shown.length ? ` and ${absent.length - shown.length} more` : "";
	return `${manifest.path} tells of texts that are not among those to be read: ${shown.join(", ")}${more}. Its paths begin at its folder, at a folder that is read, or here.`;
}

/** A manifest that lies among its texts is none of them, unless it is named as one. */
const isManifest = (file: string, paths: readonly string[], manifest: string | undefined): boolean =>
	manifest !== undefined && resolve(file) === resolve(manifest) && !paths.includes(file);

/** Of what a manifest says, and of where its paths may begin. */
const digestOf = async (path: string, roots: readonly string[]): Promise<string> =>
	createHash("sha256")
		.update(JSON.stringify([dirname(path), ...roots].map((root) => relative(".", root))))
		.update(await readFile(path))
		.digest("hex");
