// Reads so many generated documents with so many workers: seconds by the clock, and the most that was resident.
//   node many.mjs 1000 2
import { createExtractor } from "../../dist/index.js";

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
const extractor = createExtractor();
const started = performance.now();
let lines = 0;
for await (const _ of extractor.extractLines(sources(), { workers })) lines++;
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ lines, seconds, rss: process.resourceUsage().maxRSS / 1e3 }));
