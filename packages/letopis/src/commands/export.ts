import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "@letopis/review";
import { cannotWrite } from "../file-trouble.js";
import { type TextsFlags, textsAgain } from "../inputs/texts-again.js";
import { done, type Io, someFailed, tell, UsageError } from "../io.js";
import { refuseLoss } from "../output/target.js";
import { readRecords } from "./records-file.js";

export interface ExportFlags extends TextsFlags {
	readonly to: string;
	readonly out: string;
	readonly overwrite?: true;
}

/** `letopis export RECORDS.jsonl --to FORMAT --out DIR`: the records as another tool reads them. */
export async function exportCommand(records: string, flags: ExportFlags, io: Io): Promise<number> {
	const make = Object.hasOwn(formats, flags.to) ? formats[flags.to] : undefined;
	if (make === undefined)
		throw new UsageError(`--to must be one of ${Object.keys(formats).join(", ")}, and «${flags.to}» is none.`);
	const format = make();
	const read = flags.texts === undefined ? [records] : [records, flags.texts];
	// What stands there may hold the work of an annotator.
	const files = filesIn(flags.out, (path) =>
		refuseLoss({ path, mark: () => false, overwrite: flags.overwrite ?? false, read }),
	);
	const texts = textsAgain(flags, io.stdin);
	let [written, left] = [0, 0];
	try {
		await mkdir(flags.out, { recursive: true }).catch((error: unknown) => {
			throw new Error(cannotWrite(flags.out, error), { cause: error });
		});
		for (const piece of format.begin?.() ?? []) await files.add(piece.file, piece.content);
		for await (const extraction of readRecords(records)) {
			const text = format.needsText ? await texts.of(extraction) : "";
			if (text === undefined) {
				left++;
				await tell(
					io,
					`left out ${extraction.document.id}: its text was not found as it was extracted from; name the folder or file that holds it with --texts.`,
				);
				continue;
			}
			for (const piece of format.each({ extraction, text }, written)) await files.add(piece.file, piece.content);
			written++;
		}
		for (const piece of format.end?.() ?? []) await files.add(piece.file, piece.content);
	} finally {
		await texts.close();
		await files.close();
	}
	await tell(io, `${written} documents → ${join(flags.out, format.file ?? "")}`);
	return left === 0 ? done : someFailed;
}

/** Files of one folder, written piece by piece. The last few stay open: most formats write one file or one after another. */
function filesIn(folder: string, check: (path: string) => Promise<void>) {
	const begun = new Set<string>();
	const opened = new Map<string, FileHandle>();
	const most = 8;
	return {
		async add(name: string, content: string): Promise<void> {
			if (!begun.has(name)) await check(join(folder, name));
			try {
				let file = opened.get(name);
				if (file === undefined) {
					file = await open(join(folder, name), begun.has(name) ? "a" : "w");
					begun.add(name);
					opened.set(name, file);
					const [oldest] = opened;
					if (opened.size > most && oldest !== undefined) {
						opened.delete(oldest[0]);
						await oldest[1].close();
					}
				}
				await file.writeFile(content);
			} catch (error) {
				throw new Error(cannotWrite(join(folder, name), error), { cause: error });
			}
		},
		async close(): Promise<void> {
			for (const file of opened.values()) await file.close();
		},
	};
}
