// A thread's module for tests: it starts as the data say.
import { workerData } from "node:worker_threads";

const { how, starts } = workerData;
const before = Atomics.add(starts, 0, 1);
if (how === "throws" || (how === "throws when it is replaced" && before > 0)) throw new Error("модуль сломан");
if (how === "exits") process.exit(7);
if (how === "never") await new Promise(() => {});

export default ({ texts }) => {
	if (texts.length > 0) process.exit(7);
	return [];
};
