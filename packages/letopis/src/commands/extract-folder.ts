import { version } from "@letopis/pipeline";
import { sourcesOf } from "../inputs/sources.js";
import { type Survey, survey } from "../inputs/survey.js";
import { type Io, interrupted, tell, UsageError } from "../io.js";
import { progressOn, silent } from "../output/progress.js";
import { makeFolder } from "../output/record-sink.js";
import { settle } from "../run/amend.js";
import { ownFiles, removeOwn } from "../run/files.js";
import { lockFolder, refuseRunning } from "../run/lock.js";
import { type Manifest, readManifest } from "../run/manifest.js";
import { lossIn, namesOf } from "../run/whole.js";
import { openRun } from "../run/writer.js";
import {
	closing,
	type FolderRun,
	isDone,
	makeTables,
	nothingToDo,
	stoppedEarly,
	type Work,
	writing,
} from "./folder-run.js";
import { isKept, retryFailed, withKept } from "./retry-failed.js";

/** Writes the records of many documents to a folder, so that a run that was stopped or killed can go on. */
export async function extractFolder(run: FolderRun, io: Io): Promise<number> {
	const { folder, given, settings, extractor } = run;
	const depends = { settings, input: given.settings, version, grammar: extractor.grammar };
	await refuseRunning(folder);
	const surveyed = await survey(given.inputs, depends, given.beside);
	const before = await agreed(run, depends, surveyed.digest);
	// A folder that cannot be written to may still hold a run that is whole.
	if (before !== undefined && !isToRetry(run, before) && (await isDone(run, before)))
		return nothingToDo(run, before, "", io);
	const release = await writing(folder, async () => {
		await makeFolder(folder);
		return lockFolder(folder);
	});
	try {
		return await extractLocked(run, depends, surveyed, io);
	} finally {
		await release();
	}
}

const isToRetry = ({ retry }: FolderRun, { counts }: Manifest): boolean => retry && counts.failed > 0;

/** What is to be done once no other run can write to the folder. */
async function extractLocked(run: FolderRun, depends: unknown, surveyed: Survey, io: Io): Promise<number> {
	const { folder, given, extractor, quiet } = run;
	const { digest, size } = surveyed;
	const found = await agreed(run, depends, digest);
	const earlier = found && (await writing(folder, () => settle(folder, found)));
	if (earlier?.finished === true) {
		if (isToRetry(run, earlier)) return retryFailed(run, depends, digest, earlier, io);
		return nothingToDo(run, earlier, await makeTables(run, earlier), io);
	}
	const writer = await writing(folder, async () => {
		if (earlier === undefined) await removeOwn(folder);
		return openRun(folder, { digest, version, grammar: extractor.grammar }, earlier);
	});
	const progress = quiet ? silent : progressOn(io.stderr, size);
	const work: Work = {
		sources: sourcesOf(given.inputs, given.telling, writer.position),
		size,
		progress,
		take: writer.write,
		counts: () => writer.counts,
		stop: writer.stop,
	};
	if (await stoppedEarly(run, work, io)) {
		await tell(io, `stopped after ${writer.counts.documents + writer.counts.failed} documents; go on with --resume.`);
		return interrupted;
	}
	const manifest = await writing(folder, async () => withKept(run, depends, await writer.finish()));
	return closing(run, manifest, progress);
}

/** The earlier run that this one goes on with, or that did all there is to do. Throws when neither may be. */
async function agreed(run: FolderRun, depends: unknown, digest: string): Promise<Manifest | undefined> {
	const { folder, resume, overwrite, retry } = run;
	if (overwrite) return undefined;
	const earlier = await readManifest(folder);
	const anew = "write it anew with --overwrite, or name another folder";
	if (earlier === undefined) {
		if (retry) throw new UsageError(`${folder} holds no run; leave out --retry-failed.`);
		if ((await ownFiles(folder)).length > 0) throw new UsageError(`${folder} holds records of another run; ${anew}.`);
		return undefined;
	}
	if (earlier.digest !== digest && !(retry && (await isKept(run, depends, earlier))))
		throw new UsageError(`${folder} holds a run over other input, options or rules; ${anew}.`);
	const loss = await lossIn(folder, earlier, await namesOf(folder, earlier));
	if (loss !== undefined)
		throw new UsageError(`${loss}, though ${folder} holds a run that had written it; put it back, or ${anew}.`);
	if (!earlier.finished && retry)
		throw new UsageError(`${folder} holds a run that was stopped; go on with --resume before --retry-failed.`);
	if (!earlier.finished && !resume)
		throw new UsageError(`${folder} holds a run that was stopped; go on with --resume, or ${anew}.`);
	return earlier;
}
