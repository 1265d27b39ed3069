import { decode } from "@letopis/text";
import { fileTrouble } from "../file-trouble.js";
import { findInputs } from "../inputs/find-inputs.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { done, type Io, print, someFailed, tell } from "../io.js";
import { explanation } from "../output/explanation.js";
import { refuseBadDate } from "./published-flag.js";

export interface ExplainFlags extends OwnDataFlags {
	readonly published?: string;
	readonly intents?: true;
}

/** `letopis explain PATH…`: for each text, how every record came about and why a trigger gave none. */
export async function explainCommand(paths: readonly string[], flags: ExplainFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const { inputs, faults } = await findInputs(paths, io.stdin);
	for (const { path, reason } of faults) await tell(io, `cannot read ${path}: ${reason}.`);
	if (inputs.length === 0) return someFailed;
	const extractor = await ownExtractor(flags);
	const dated = flags.published === undefined ? {} : { published: flags.published };
	let failed = faults.length;
	for (const { id, path, format, read } of inputs) {
		try {
			const { text } = decode(await read());
			const html = format === undefined ? {} : { format };
			const extraction = extractor.extract(text, { id, ...dated, ...html, intents: flags.intents ?? false });
			await print(io.stdout, `${explanation(text, extraction)}\n`);
		} catch (error) {
			failed++;
			await tell(io, `cannot explain ${path ?? "standard input"}: ${fileTrouble(error)}.`);
		}
	}
	return failed === 0 ? done : someFailed;
}
