// Milliseconds from the start of the process to its first record, of the package as it is published, and what is resident then.
import { createExtractor } from "../../../letopis/bundle/index.js";

const text = "Делегация Витебской области посетила Харбин 5 мая 2016 года и подписала соглашение о сотрудничестве.";
const { agreements, events } = createExtractor().extract(text);
if (agreements.length + events.length === 0) throw new Error("no record");
console.log(JSON.stringify({ ms: performance.now(), rss: process.memoryUsage.rss() / 1e6 }));
