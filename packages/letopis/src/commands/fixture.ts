import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileName, makeFixture, printFixture } from "@letopis/review";
import { decode } from "@letopis/text";
import { cannotRead } from "../file-trouble.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { done, type Io, print, UsageError } from "../io.js";
import { putFile } from "../output/put-file.js";
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
	const path = join(flags.fixtures, `${name}.json`);
	const options = { overwrite: false, remedy: "choose another name, or remove it first" };
	await putFile(path, printFixture(makeFixture(extraction)), options);
	await putFile(join(flags.fixtures, `${name}.txt`), text, options);
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
		throw new Error(cannotRead(file, error), { cause: error });
	}
}
