import type { Outcome, Source } from "@letopis/pipeline";
import type { Extraction } from "@letopis/records";
import { fileTrouble } from "../file-trouble.js";
import { findInputs } from "../inputs/find-inputs.js";
import type { Input } from "../inputs/input.js";
import { type OwnDataFlags, ownExtractor } from "../inputs/own-data.js";
import { done, type Io, someFailed, tell } from "../io.js";
import { type Counts, inWords, none, withExtraction, withFailure } from "../output/counts.js";
import { outline } from "../output/outline.js";
import { type Progress, progressOn, silent } from "../output/progress.js";
import { fileSink, type RecordSink, recordsFile, streamSink } from "../output/record-sink.js";
import { refuseBadDate } from "./published-flag.js";

export interface ExtractFlags extends OwnDataFlags {
	readonly published?: string;
	readonly mentions?: true;
	readonly intents?: true;
	readonly out?: string;
	readonly format: "jsonl" | "text";
}

/** How one text's records are written. */
const writers: Readonly<Record<ExtractFlags["format"], (extraction: Extraction) => string>> = {
	jsonl: (extraction) => `${JSON.stringify(extraction)}\n`,
	text: (extraction) => `${outline(extraction)}\n`,
};

/** `letopis extract PATH…`: one JSON line (or outline) for each text; a text that fails is named on stderr and the others go on. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const { inputs, faults } = await findInputs(paths, io.stdin);
	for (const { path, reason } of faults) await tell(io, `cannot read ${path}: ${reason}.`);
	if (inputs.length === 0) return someFailed;
	const extractor = await ownExtractor(flags);
	const out = flags.out === undefined ? undefined : recordsFile(flags.out);
	const sink = out === undefined ? streamSink(io.stdout) : await fileSink(out);
	const progress = out === undefined ? silent : progressOn(io.stderr, inputs.length + faults.length);
	const options = {
		...(flags.published === undefined ? {} : { published: flags.published }),
		mentions: flags.mentions ?? false,
		intents: flags.intents ?? false,
	};
	try {
		const outcomes = extractor.extractAll(inputs.map(source), options);
		const counts = await writeAll(
			outcomes,
			inputs,
			{ ...none, failed: faults.length },
			sink,
			progress,
			writers[flags.format],
			io,
		);
		await sink.close();
		progress.end(`${inWords(counts)} → ${out}`);
		return counts.failed === 0 ? done : someFailed;
	} catch (error) {
		await sink.discard();
		throw error;
	}
}

async function writeAll(
	outcomes: AsyncIterable<Outcome>,
	inputs: readonly Input[],
	start: Counts,
	sink: RecordSink,
	progress: Progress,
	format: (extraction: Extraction) => string,
	io: Io,
): Promise<Counts> {
	let counts = start;
	let index = 0;
	for await (const outcome of outcomes) {
		const input = inputs[index++];
		if ("failure" in outcome) {
			counts = withFailure(counts);
			progress.clear();
			await tell(io, failure(input?.path ?? "standard input", outcome.failure));
		} else {
			await sink.write(format(outcome.extraction));
			counts = withExtraction(counts, outcome.extraction);
		}
		progress.show(counts);
	}
	return counts;
}

function failure(name: string, { code, message }: { readonly code: string; readonly message: string }): string {
	if (code === "unreadable") return `cannot read ${name}: ${message}.`;
	if (code === "not-text") return `cannot read ${name}: it is not text; leave it out or convert it to a .txt file.`;
	return `could not extract from ${name}: ${message}; please report it together with the text.`;
}

const source = ({ id, path, read }: Input): Source => ({
	id,
	...(path === undefined ? {} : { source: path }),
	text: async () => {
		try {
			return await read();
		} catch (error) {
			throw new Error(fileTrouble(error), { cause: error });
		}
	},
});
