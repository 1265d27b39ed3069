import { done, type Io, print, tell, UsageError } from "../io.js";
import { loadGold, loadRecords } from "../score/load.js";
import { report } from "../score/report.js";
import { score } from "../score/score.js";

export interface ScoreFlags {
	readonly json?: true;
	readonly misses: string;
}

/** `letopis score GOLD RECORDS.jsonl`: precision, recall and F1 of each field. */
export async function scoreCommand(gold: string, records: string, flags: ScoreFlags, io: Io): Promise<number> {
	if (!/^\d+$/u.test(flags.misses))
		throw new UsageError(`--misses must be a whole number, and «${flags.misses}» is none.`);
	const documents = await loadGold(gold);
	const answers = await loadRecords(records, documents);
	if (answers.size === 0)
		await tell(io, `no document of ${gold} is in ${records}; look whether they are of the same texts.`);
	const result = score(documents, answers);
	const { misses: _, tallies: __, ...figures } = result;
	await print(io.stdout, flags.json ? `${JSON.stringify(figures)}\n` : report(result, Number(flags.misses)));
	return done;
}
