import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileName, makeFixture, printFixture } from "@letopis/review";
import { decode } from "@letopis/text";
import { fileTrouble } from "../file-trouble.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { done, type Io, print, UsageError } from "../io.js";
import { refuseBadDate } from "./published-flag.js";

export interface FixtureFlags extends OwnDataFlags {
	readonly fixtures: string;
	readonly published?: string;
}

/** `letopis fixture add NAME FILE`: a fixture of a text, with its records of today to be corrected. */
export async function addFixtureCommand(name: string, file: string, flags: FixtureFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	if (fileName(name) !== name)
		throw new UsageError(`«${name}» cannot be the name of a file everywhere; «${fileName(name)}» can.`);
	const text = await reading(file);
	const { extract } = await ownExtractor(flags);
	const dated = flags.published === undefined ? {} : { published: flags.published };
	const extraction = extract(text, { id: name, ...dated });
	const path = await writeFixture(flags.fixtures, name, printFixture(makeFixture(extraction)), text);
	const { agreements, events } = extraction;
	const counts = `${agreements.length} agreements and ${events.length} events`;
	await print(
		io.stdout,
		`${path}: ${counts}, as they come out today; correct what is wrong and run \`letopis check ${flags.fixtures}\`.\n`,
	);
	return done;
}

async function reading(file: string): Promise<string> {
	try {
		return decode(await readFile(file)).text;
	} catch (error) {
		throw new Error(`cannot read ${file}: ${fileTrouble(error)}.`, { cause: error });
	}
}

/** Writes `NAME.json` and `NAME.txt` into a folder and gives the path of the first; what is there is never overwritten. */
export async function writeFixture(folder: string, name: string, json: string, text: string): Promise<string> {
	const path = join(folder, `${name}.json`);
	for (const [file, content] of [
		[path, json],
		[join(folder, `${name}.txt`), text],
	] as const) {
		try {
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, content, { flag: "wx" });
		} catch (error) {
			if ((error as { readonly code?: string }).code === "EEXIST" && (await isFile(file)))
				throw new Error(`${file} is there already; choose another name, or remove it first.`, { cause: error });
			throw new Error(`cannot write ${file}: ${fileTrouble(error)}.`, { cause: error });
		}
	}
	return path;
}

const isFile = (path: string): Promise<boolean> =>
	readFile(path).then(
		() => true,
		() => false,
	);
