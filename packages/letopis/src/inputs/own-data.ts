import { readFile } from "node:fs/promises";
import { createExtractor, type Extractor, type GazetteerFile } from "@letopis/pipeline";
import { decode } from "@letopis/text";
import { cannotRead } from "../file-trouble.js";
import { UsageError } from "../io.js";

export interface OwnDataFlags {
	/** Files of gazetteer rows. */
	readonly gazetteer?: readonly string[];
	/** A file of rules. */
	readonly rules?: string;
}

async function readOwn(file: string): Promise<GazetteerFile> {
	try {
		return { file, text: decode(await readFile(file)).text };
	} catch (error) {
		throw new UsageError(cannotRead(file, error));
	}
}

/** An extractor with the places and rules of the user's own. Throws a UsageError with file, row and reason. */
export async function ownExtractor({ gazetteer = [], rules }: OwnDataFlags): Promise<Extractor> {
	const options = {
		gazetteer: await Promise.all(gazetteer.map(readOwn)),
		...(rules === undefined ? {} : { rules: await readOwn(rules) }),
	};
	try {
		return createExtractor(options);
	} catch (error) {
		if (error instanceof RangeError || error instanceof TypeError) throw new UsageError(`cannot use ${error.message}.`);
		throw error;
	}
}
