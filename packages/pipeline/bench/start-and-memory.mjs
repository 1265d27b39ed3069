// Start-up, resident memory and how threads add up, by the clock: for a quiet machine.
//   node start-and-memory.mjs [--long]   100,000 documents in place of 10,000
import { spawnSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
function run(args) {
	const started = process.hrtime.bigint();
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
	if (status !== 0) throw new Error(stderr);
	return { ms: Number(process.hrtime.bigint() - started) / 1e6, stdout };
}
const least = (times, work) => Math.min(...Array.from({ length: times }, work));
const bounds = [];
const told = (words, held) => {
	console.log(`${words}: ${held ? "held" : "NOT HELD"}`);
	bounds.push(held);
};

console.log(`Node ${process.version}; ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`);
const first = Array.from({ length: 5 }, () => JSON.parse(run([file("support/first-record.mjs")]).stdout));
const ms = Math.min(...first.map((one) => one.ms));
const rss = Math.min(...first.map((one) => one.rss));
told(`first record ${ms.toFixed(0)} ms after the start of the process, bound 400`, ms <= 400);
told(`resident then ${rss.toFixed(0)} MB, bound 200`, rss <= 200);
const version = least(5, () => run([file("../../letopis/bin/letopis.js"), "--version"]).ms);
told(`letopis --version ${version.toFixed(0)} ms, bound 150`, version <= 150);

const many = (documents, workers) => JSON.parse(run([file("support/many.mjs"), documents, workers]).stdout);
const most = process.argv.includes("--long") ? 100_000 : 10_000;
const one = many(most, 1);
const [few, two] = [many(1000, 2), many(most, 2)];
console.log(`${most} documents: one worker ${one.seconds.toFixed(1)} s, two ${two.seconds.toFixed(1)} s`);
// Right after them, so that what else runs on the machine weighs alike on both.
const bare = [1, 2].map((loops) => JSON.parse(run([file("support/bare-loops.mjs"), loops]).stdout).seconds);
const [threads, machine] = [one.seconds / two.seconds, (2 * bare[0]) / bare[1]];
console.log(
	`two bare loops ${machine.toFixed(2)} × one: two workers have ${((100 * threads) / machine).toFixed(0)} % of it`,
);
told(`two workers ${threads.toFixed(2)} × one, bound 1.8`, threads >= 1.8);
told(
	`resident at most ${two.rss.toFixed(0)} MB for ${most}, ${few.rss.toFixed(0)} for 1000, bounds 400 and 10 %`,
	two.rss < 400 && two.rss <= few.rss * 1.1,
);
if (bounds.includes(false)) process.exitCode = 1;
