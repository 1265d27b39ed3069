import type { Line } from "@letopis/pipeline";
import { sourcesOf } from "../inputs/sources.js";
import { survey } from "../inputs/survey.js";
import { type Io, interrupted, tell, UsageError } from "../io.js";
import { progressOn, silent } from "../output/progress.js";
import { openAmending } from "../run/amend.js";
import { filesWithout, readFailures } from "../run/failures.js";
import { type Manifest, writeManifest } from "../run/manifest.js";
import { closing, type FolderRun, stoppedEarly, type Work, writing } from "./folder-run.js";

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
	const kept = new Set(filesWithout(failures, given.inputs.files));
	const { size } = await survey({ files: given.inputs.files.filter((file) => !kept.has(file)), faults: [] }, depends);
	const amending = await writing(folder, () => openAmending(folder, earlier, failures));
	const progress = quiet ? silent : progressOn(io.stderr, size);
	let taken = 0;
	const work: Work = {
		sources,
		size,
		progress,
		take: (line: Line, path: string) => {
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

/** Digest of the input in which nothing failed, and of the options. */
async function keptOf({ given: { inputs, beside }, folder }: FolderRun, depends: unknown): Promise<string> {
	const files = filesWithout(await readFailures(folder), inputs.files);
	return (await survey({ ...inputs, faults: [], files }, depends, beside)).digest;
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
