import { isBinary } from "@letopis/pipeline";
import { decode } from "@letopis/text";
import { fileTrouble } from "../file-trouble.js";
import { givenBy, type InputFlags } from "../inputs/input-flags.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { inputsOf, NOT_TEXT } from "../inputs/sources.js";
import { done, type Io, print, someFailed, tell } from "../io.js";
import { explanation } from "../output/explanation.js";
import { refuseBadDate } from "./published-flag.js";

export interface ExplainFlags extends OwnDataFlags, InputFlags {
	readonly published?: string;
	readonly intents?: true;
}

/** `letopis explain PATH…`: for each text, how every record came about and why a trigger gave none. */
export async function explainCommand(paths: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const { inputs, telling } = await givenBy(paths, flags, io.stdin);
	const extractor = await ownExtractor(flags);
	const dated = flags.published === undefined ? {} : { published: flags.published };
	let failed = 0;
	for await (const { id, path, read, published, format } of inputsOf(inputs, telling)) {
		try {
			const { content } = await read();
			if (typeof content !== "string" && isBinary(content)) throw new Error(NOT_TEXT);
			const text = typeof content === "string" ? content : decode(content).text;
			const own = { ...(published === undefined ? dated : { published }), ...(format === undefined ? {} : { format }) };
			const extraction = extractor.extract(text, { id, ...own, intents: flags.intents ?? false, allIssues: true });
			await print(io.stdout, `${explanation(text, extraction)}\n`);
		} catch (error) {
			failed++;
			await tell(io, `cannot explain ${path}: ${fileTrouble(error)}.`);
		}
	}
	return failed === 0 ? done : someFailed;
}
