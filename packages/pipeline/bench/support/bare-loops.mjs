// Seconds by the clock that so many bare loops take, a thread each: what a machine can give to threads at all.
//   node bare-loops.mjs 2
import { Worker } from "node:worker_threads";

const LOOP = "let sum = 0; for (let i = 0; i < 1e9; i++) sum = (sum * 31 + i) | 0; process.exitCode = sum & 0;";
const loops = Number(process.argv[2]);
const started = performance.now();
await Promise.all(
	Array.from({ length: loops }, () => new Promise((resolve) => new Worker(LOOP, { eval: true }).on("exit", resolve))),
);
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000 }));
