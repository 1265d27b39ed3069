// A thread's module for tests: what a text says, it does.
import { workerData } from "node:worker_threads";

const act = ({ id, text }, run) => {
	if (text.includes("умри")) process.exit(7);
	if (text.includes("вечно")) for (;;);
	if (text.includes("беда")) throw new Error("модуль сломан");
	const json = JSON.stringify({ id, length: text.length, data: workerData?.word, ...run });
	return { id, json, sha256: "0".repeat(64), agreements: 1, events: 0, issues: 0 };
};

export default ({ texts, run }) => texts.map((text) => act(text, run));
