import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { checkSpans, type Fixture, parseFixture, publishedByCaller } from "@letopis/review";
import { decode } from "@letopis/text";
import { cannotRead } from "../file-trouble.js";
import { BASELINE_FILE } from "./baseline.js";
import { readSettings, SETTINGS_FILE } from "./settings.js";

/** A fixture with its text, ready to be read again. */
export interface FixtureCase {
	/** Its path within the folder, without the ending. */
	readonly name: string;
	readonly text: string;
	readonly expected: Fixture;
	/** What the extractor is to be told of the text. */
	readonly options: { readonly id: string; readonly published?: string };
}

/**
 * The fixtures of a folder (every `.json` under it, its text beside it as `.txt` or in `texts`) or of a `.jsonl` file,
 * in the order of their names.
 * @throws Error that names the file, and the row where it has rows, when something is no fixture or has no text.
 */
export async function loadFixtures(path: string, texts?: string): Promise<readonly FixtureCase[]> {
	const cases = path.endsWith(".jsonl") ? await fromLines(path) : await fromFolder(path, texts);
	if (cases.length === 0)
		throw new Error(`${path} holds no fixture; make one with \`letopis fixture add NAME FILE --fixtures ${path}\`.`);
	return cases;
}

async function fromLines(path: string): Promise<readonly FixtureCase[]> {
	const lines = (await read(path)).split("\n");
	return lines.flatMap((line, index) => {
		if (line.trim() === "") return [];
		const where = `${path}, line ${index + 1}`;
		const fixture = parseFixture(line, where);
		if (fixture.text === undefined) throw new Error(`${where}: a fixture in a .jsonl file has to hold its \`text\`.`);
		return [fixtureCase(fixture.document.id, fixture, fixture.text, where)];
	});
}

async function fromFolder(folder: string, texts?: string): Promise<readonly FixtureCase[]> {
	const settings = await readSettings(folder);
	const shared = texts ?? settings.texts;
	const files = await listed(folder);
	return Promise.all(
		files.map(async (file) => {
			const where = join(folder, file);
			const fixture = parseFixture(await read(where), where);
			const name = file.slice(0, -".json".length);
			return fixtureCase(name, fixture, fixture.text ?? (await textOf(where, shared)), where);
		}),
	);
}

/** Every `.json` under a folder, by its path from there with `/` between the parts, numbers in their order. */
async function listed(folder: string): Promise<readonly string[]> {
	try {
		const entries = await readdir(folder, { recursive: true, encoding: "utf8" });
		const files = entries.map((name) => name.split(sep).join("/")).filter(isFixture);
		return files.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
	} catch (error) {
		throw new Error(cannotRead(folder, error), { cause: error });
	}
}

const isFixture = (path: string): boolean =>
	path.endsWith(".json") &&
	path !== SETTINGS_FILE &&
	path !== BASELINE_FILE &&
	!path.split("/").some((part) => part === "node_modules" || part.startsWith("."));

/** The text of `NAME.json`: `NAME.txt` beside it, else in the folder of texts. */
async function textOf(file: string, texts: string | undefined): Promise<string> {
	const name = `${basename(file, ".json")}.txt`;
	const beside = join(dirname(file), name);
	const places = texts === undefined ? [beside] : [beside, join(texts, name)];
	for (const place of places) {
		try {
			return decode(await readFile(place)).text;
		} catch (error) {
			if ((error as { readonly code?: string }).code !== "ENOENT")
				throw new Error(cannotRead(place, error), { cause: error });
		}
	}
	throw new Error(
		`${file} has no text: there is no ${places.join(" and no ")}; put it there, or name the folder of the texts with --texts.`,
	);
}

function fixtureCase(name: string, expected: Fixture, text: string, where: string): FixtureCase {
	const { sha256, id } = expected.document;
	if (sha256 !== undefined && sha256 !== createHash("sha256").update(text, "utf8").digest("hex"))
		throw new Error(`${where}: the text is not the one the fixture was made of (its SHA-256 differs).`);
	checkSpans(expected, text, where);
	const published = publishedByCaller(expected);
	return { name, text, expected, options: { id, ...(published === undefined ? {} : { published }) } };
}

async function read(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		throw new Error(cannotRead(path, error), { cause: error });
	}
}
