import { checkPublished, createExtractor, type Outcome, type Source } from "@letopis/pipeline";
import { fileTrouble } from "../file-trouble.js";
import { findInputs } from "../inputs/find-inputs.js";
import type { Input } from "../inputs/input.js";
import { done, type Io, someFailed, tell, UsageError } from "../io.js";
import { type Counts, inWords, none, withExtraction, withFailure } from "../output/counts.js";
import { type Progress, progressOn, silent } from "../output/progress.js";
import { fileSink, type RecordSink, recordsFile, streamSink } from "../output/record-sink.js";

export interface ExtractFlags {
	readonly published?: string;
	readonly mentions?: true;
	readonly intents?: true;
	readonly out?: string;
}

/** `letopis extract PATH…`: one JSON line for each text; a text that fails is named on stderr and the others go on. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
	refuseBadDate(flags.published);
	const { inputs, faults } = await findInputs(paths, io.stdin);
	for (const { path, reason } of faults) await tell(io, `cannot read ${path}: ${reason}.`);
	if (inputs.length === 0) return someFailed;
	const extractor = createExtractor();
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
		const counts = await writeAll(outcomes, inputs, { ...none, failed: faults.length }, sink, progress, io);
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
			await sink.write(`${JSON.stringify(outcome.extraction)}\n`);
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

function refuseBadDate(published: string | undefined): void {
	try {
		if (published !== undefined) checkPublished(published);
	} catch {
		throw new UsageError(
			`--published must be a date such as 2021-08-05, 2021-08 or 2021, and «${published}» is none; correct it.`,
		);
	}
}
