// Runs the command line over so many generated documents with so many workers: seconds by the clock, and the most that
// was resident.
//   node many.mjs 1000 2
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [documents, workers] = process.argv.slice(2).map(Number);
const towns = ["Минске", "Харбине", "Пскове", "Бресте", "Казани", "Хабаровске", "Гомеле", "Омске"];
const guests = [
	"Губернатор Псковской области",
	"Мэр Омска",
	"Делегация провинции Хэйлунцзян",
	"Посол Республики Корея",
];
const at = (list, i) => list[i % list.length];
function* sources() {
	for (let i = 0; i < documents; i++)
		yield {
			id: `d${i}`,
			text: `${at(guests, i)} ${1 + (i % 28)} мая 201${i % 10} года провёл встречу в ${at(towns, i >> 2)}.\n\n${"Погода в тот день была ясной, а улицы города с утра заполнили жители. ".repeat(1 + (i % 12))}\n\nСтороны подписали соглашение о сотрудничестве № ${i}.`,
		};
}
const folder = mkdtempSync(join(tmpdir(), "letopis-bench-"));
const [file, out] = [join(folder, "texts.jsonl"), join(folder, "records.jsonl")];
const texts = openSync(file, "w");
for (const source of sources()) writeSync(texts, `${JSON.stringify(source)}\n`);
closeSync(texts);
const started = performance.now();
process.argv = [...process.argv.slice(0, 2), "extract", file, "--out", out, "--workers", `${workers}`, "--quiet"];
await import("../../../letopis/bin/letopis.js");
const seconds = (performance.now() - started) / 1000;
rmSync(folder, { recursive: true, force: true });
if (process.exitCode !== 0) throw new Error(`letopis ended with status ${process.exitCode}`);
console.log(JSON.stringify({ seconds, rss: process.resourceUsage().maxRSS / 1e3 }));
