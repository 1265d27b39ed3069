import { workerData } from "node:worker_threads";
import { openExtractor, type ThreadData } from "./extract.js";
import { extractOne, lineOf } from "./extract-one.js";
import type { Line } from "./source.js";
import type { Task } from "./workers.js";

const { extract } = openExtractor(workerData as ThreadData);

/** What a thread of {@link openWorkers} does. */
export default function extractTask({ texts, run }: Task): Line[] {
	return texts.map((text) => lineOf(extractOne({ extract }, text, run)));
}
