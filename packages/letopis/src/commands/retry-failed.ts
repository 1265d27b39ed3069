import { sourcesOf } from "../inputs/sources.js";
import { survey } from "../inputs/survey.js";
import { type Io, interrupted, tell, UsageError } from "../io.js";
import { progressOn, silent } from "../output/progress.js";
import { openAmending } from "../run/amend.js";
import { type Failure, filesWithout, readFailures } from "../run/failures.js";
import { type Manifest, writeManifest } from "../run/manifest.js";
import { closing, type FolderRun, stoppedEarly, writing } from "./folder-run.js";

/** Extracts anew what failed in a run that is finished, and puts it in its places. */
export async function retryFailed(
	run: FolderRun,
	depends: unknown,
	digest: string,
	earlier: Manifest,
	io: Io,
): Promise<number> {
	const { folder, given, quiet } = run;
	const failures = await readFailures(folder);
	const sources = sourcesOf(given.inputs, given.telling, new Set(failures.map(({ index }) => index)));
	const { size } = await survey(within(run, failures, false), depends);
	const amending = await writing(folder, () => openAmending(folder, earlier, failures));
	const progress = quiet ? silent : progressOn(io.stderr, size);
	let taken = 0;
	const work = {
		sources,
		size,
		progress,
		take: (line: Parameters<typeof amending.take>[0], path: string) => {
			if (failures[taken++]?.path !== path) throw others(folder);
			return amending.take(line, path);
		},
		counts: () => amending.counts,
		stop: amending.discard,
	};
	if (await stoppedEarly(run, work, io)) {
		await tell(io, "stopped; the run is as it was.");
		return interrupted;
	}
	if (taken < failures.length || sources.count !== earlier.counts.documents + earlier.counts.failed) {
		await amending.discard();
		throw others(folder);
	}
	const manifest = await writing(folder, async () => withKept(run, depends, await amending.finish({ digest })));
	return closing(run, manifest, progress);
}

const others = (folder: string): UsageError =>
	new UsageError(
		`what failed in the run that ${folder} holds no longer stands where it did; write it anew with --overwrite.`,
	);

/** The input of a run without what failed, or that alone. */
function within({ given: { inputs } }: FolderRun, failures: readonly Failure[], without = true) {
	const kept = filesWithout(failures, inputs.files);
	if (without) return { ...inputs, faults: [], files: kept };
	const known = new Set(kept);
	return { files: inputs.files.filter((file) => !known.has(file)), faults: [] };
}

async function keptOf(run: FolderRun, depends: unknown): Promise<string> {
	const { given, folder } = run;
	return (await survey(within(run, await readFailures(folder)), depends, given.beside)).digest;
}

/** A finished run with the digest by which what did not fail is known to be the same. */
export async function withKept(run: FolderRun, depends: unknown, manifest: Manifest): Promise<Manifest> {
	if (manifest.counts.failed === 0) return manifest;
	const known = { ...manifest, kept: await keptOf(run, depends) };
	await writeManifest(run.folder, known);
	return known;
}

/** Whether all that did not fail in an earlier run is as it was. */
export const isKept = async (run: FolderRun, depends: unknown, { finished, kept }: Manifest): Promise<boolean> =>
	finished && kept !== undefined && kept === (await keptOf(run, depends));
