import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	checkSpans,
	DOCUMENTS_FILE,
	type Fixture,
	parseFixture,
	printFixture,
	readBrat,
	readTask,
	uniqueNames,
} from "@letopis/review";
import { cannotRead } from "../file-trouble.js";
import { done, type Io, tell, UsageError } from "../io.js";
import { putFile } from "../output/put-file.js";

export interface ImportFlags {
	readonly from: string;
	readonly out: string;
	readonly overwrite?: true;
}

interface Read {
	readonly fixture: Fixture;
	readonly text: string;
	readonly warnings: readonly string[];
}

const readers: Readonly<Record<string, (path: string) => Promise<readonly Read[]>>> = {
	jsonl: fromLines,
	brat: fromBrat,
	"label-studio": fromLabelStudio,
};

/** `letopis import PATH --from TOOL --out DIR`: what was corrected elsewhere as fixtures, `NAME.json` beside `NAME.txt`. */
export async function importCommand(path: string, flags: ImportFlags, io: Io): Promise<number> {
	const reader = Object.hasOwn(readers, flags.from) ? readers[flags.from] : undefined;
	if (reader === undefined)
		throw new UsageError(`--from must be one of ${Object.keys(readers).join(", ")}, and «${flags.from}» is none.`);
	// Everything is read before anything is written: a faulty line leaves the fixtures as they were.
	const all = await reader(path);
	const nameOf = uniqueNames();
	const options = { overwrite: flags.overwrite ?? false, remedy: "move it away or give --overwrite" };
	for (const { fixture, text, warnings } of all) {
		for (const warning of warnings) await tell(io, warning);
		const name = nameOf(fixture.document.id);
		const { text: _, ...rest } = fixture;
		await putFile(join(flags.out, `${name}.json`), printFixture(rest), options);
		await putFile(join(flags.out, `${name}.txt`), text, options);
	}
	await tell(io, `${all.length} fixtures → ${flags.out}`);
	return done;
}

async function read(path: string): Promise<string> {
	return readFile(path, "utf8").catch((error: unknown) => {
		throw new Error(cannotRead(path, error), { cause: error });
	});
}

/** What the review page saves: a fixture a line, each with its text. */
async function fromLines(path: string): Promise<readonly Read[]> {
	const lines = (await read(path)).split("\n");
	return lines.flatMap((line, index) => {
		if (line.trim() === "") return [];
		const where = `${path}, line ${index + 1}`;
		const fixture = parseFixture(line, where);
		const { text } = fixture;
		if (text === undefined) throw new Error(`${where} has no text; write the page with its texts and save again.`);
		checkSpans(fixture, text, where);
		return [{ fixture, text, warnings: [] }];
	});
}

/** A folder that `letopis export --to brat` wrote and brat changed. */
async function fromBrat(path: string): Promise<readonly Read[]> {
	const lines = (await read(join(path, DOCUMENTS_FILE))).split("\n").filter((line) => line !== "");
	const all: Read[] = [];
	for (const [index, line] of lines.entries()) {
		const where = `${join(path, DOCUMENTS_FILE)}, line ${index + 1}`;
		const { file, document } = documentLine(line, where);
		const [text, standoff] = [await read(join(path, `${file}.txt`)), await read(join(path, `${file}.ann`))];
		all.push({ ...readBrat({ document, text, standoff, where: join(path, `${file}.ann`) }), text });
	}
	return all;
}

type DocumentLine = { readonly file: string; readonly document: Parameters<typeof readBrat>[0]["document"] };

function documentLine(line: string, where: string): DocumentLine {
	try {
		const value = JSON.parse(line) as Partial<DocumentLine>;
		// A name with a folder in it would read a file that is no part of the collection.
		if (typeof value.file === "string" && !/[/\\]|^\.+$/u.test(value.file) && typeof value.document?.id === "string")
			return value as DocumentLine;
	} catch {
		// Said below.
	}
	throw new Error(`${where} names no document; give the folder that \`letopis export --to brat\` wrote.`);
}

/** A JSON export of Label Studio. */
async function fromLabelStudio(path: string): Promise<readonly Read[]> {
	const content = await read(path);
	let tasks: unknown;
	try {
		tasks = JSON.parse(content);
	} catch {
		throw new Error(`${path} is not JSON; export the project from Label Studio as JSON.`);
	}
	if (!Array.isArray(tasks))
		throw new Error(`${path} is no list of tasks; export the project from Label Studio as JSON.`);
	return tasks.map((task, index) => readTask(task, `${path}, task ${index + 1}`));
}
