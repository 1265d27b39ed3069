import { readdirSync, readFileSync } from "node:fs";
import { loadMentionResources } from "@letopis/mentions";
import { loadDictionary } from "@letopis/morphology";
import { createReader, type Sentence } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { buildRecords, type Records, readRecords } from "../src/build-records.js";
import { saysMore } from "../src/events/more-words.js";
import { verbsWith } from "../src/scene/verbs.js";
import { Trigger } from "../src/trigger.js";
import { mayTell, signsWith } from "../src/triggers.js";

const resources = { ...loadMentionResources(loadDictionary()), verbs: verbsWith() };
const { read } = createReader({ dictionary: resources.dictionary, signsOf: signsWith(resources) });

const corpus = new URL("../../../corpus/", import.meta.url);
const documents = readdirSync(corpus)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => readFileSync(new URL(name, corpus), "utf8"));
const lines = documents.flatMap((text) => text.split("\n")).filter((line) => line.trim() !== "");

describe("the gate before the records", () => {
	it.each([
		["Стороны подписали соглашение.", true],
		["В Минске прошёл форум.", true],
		["Делегация посетила порт.", true],
		["Минск и Бонн — города-побратимы.", true],
		["Цены на нефть выросли на два процента.", false],
		["Писатель родился в Витебске.", false],
		["Прибыль завода выросла.", false],
		["Завод находится в центре города.", false],
		["Депутаты находятся в центре города.", true],
		["Вчера закон приняли.", false],
		["Вчера посла приняли в ратуше.", true],
		["О ценах говорили с тревогой.", false],
		["О ценах говорили с министром.", true],
		["Цены вернулись на прежний уровень.", false],
		["Мэр вернулся из Минска.", true],
		["Рыба выступает источником белка.", false],
		["В Минске выступил хор.", true],
		["Делегация не посетила порт.", false],
		["В концерте приняли участие дети.", false],
		["Депутаты находятся в тяжёлом положении.", false],
		["Дети собрались в понедельник.", false],
		["Комиссия собралась в понедельник.", true],
		["В лесу встречаются грибы.", false],
		["В Туле встречается с послом губернатор.", true],
		["План спасения готов.", false],
		["План подписали в мае.", true],
		["Завод готовит программу с Псковом.", true],
		["Планы Минска и Бреста одобрены.", true],
		["Программа на 2020–2024 годы готова.", true],
		["Программа телепередач вышла.", false],
		["Старые документы сгорели.", false],
		["Документы подписаны.", true],
		["Документы Минска и Бреста.", true],
	])("«%s»: %s", (text, may) => expect(mayTell(read(text), resources, false)).toBe(may));

	it("lets declarations of intent through where they are asked for", () => {
		const text = "Посол заявил о готовности развивать связи с областью.";
		expect([mayTell(read(text), resources, false), mayTell(read(text), resources, true)]).toEqual([false, true]);
	});

	/** Of a word that can tell nothing where it stands («завод находится в центре») the issue may be kept back, never a record. */
	const idle: ReadonlySet<string> = new Set(
		"event-without-party event-unsaid weak-noun-alone trigger-without-act".split(" "),
	);
	const weighty = ({ issues }: Records) => issues.filter(({ code }) => !idle.has(code));

	it("keeps back no line of the corpus that gives a record or an issue", () => {
		const kept = lines.map((line) => read(line)).filter((document) => !mayTell(document, resources, true));
		const context = { ...resources, sha256: "0".repeat(64), published: null, intents: true };
		const given = kept.filter((document) => {
			const records = readRecords(document, context);
			return records.agreements.length + records.events.length + weighty(records).length > 0;
		});
		expect(given.map(({ text }) => text)).toEqual([]);
		expect([lines.length > 500, kept.length > 100]).toEqual([true, true]);
	});

	it("leaves no sentence of the corpus unread that gives a record or adds to one", () => {
		const open = createReader({ dictionary: resources.dictionary });
		const context = { ...resources, sha256: "0".repeat(64), published: null, intents: true };
		const told = (records: Records) => JSON.stringify([records.agreements, records.events, weighty(records)]);
		const some = documents.filter((_, i) => i % 3 === 0);
		const lost = some.filter(
			(text) => told(buildRecords(read(text), context)) !== told(readRecords(open.read(text), context)),
		);
		expect(lost).toEqual([]);
		expect(some.length > 30).toBe(true);
	}, 60_000);
});

describe("words that say more of an event told before", () => {
	const signsOf = (text: string): number => read(text).sentences[0]?.signs ?? 0;
	it.each([
		["В составе делегации были ректоры.", true],
		["Участниками стали двадцать школ.", true],
		["Это было вчера.", true],
		["Цены на нефть выросли на два процента.", false],
		["Писатель родился в Витебске.", false],
	])("«%s»: %s", (text, says) => expect((signsOf(text) & Trigger.more) !== 0).toBe(says));

	it.each([
		["Участниками стали двадцать школ.", 6, true],
		["Следующую примет Псков.", 3, true],
		["Следующую примет Псков.", 4, false],
		["Третий дом сгорел.", 1, false],
		["Местом проведения станет Псков.", 2, true],
		["Место сухое.", 2, false],
		["Это случилось вчера.", 1, true],
		["Это дом.", 1, false],
		["Слово взял посол.", 1, true],
		["Слово забыто.", 1, false],
		["Гостей много, среди них мэр.", 1, true],
		["Среди леса дом.", 1, false],
	])("«%s», %i sentences behind it: %s", (text, back, says) =>
		expect(saysMore(read(text).sentences[0] as Sentence, back)).toBe(says),
	);
});
