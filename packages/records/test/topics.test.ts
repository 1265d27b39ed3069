import { loadDictionary } from "@letopis/morphology";
import { readDocument } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { topicWords } from "../src/events/topic-words.js";
import { recordsOf } from "./read.js";

const topicsOf = (text: string): readonly string[] =>
	recordsOf(text, "2021-05-12").events.flatMap(({ type, topics }) =>
		topics.map(({ spans }) => `${type}: ${spans.map((span) => span.text).join(" … ")}`),
	);

describe("what was talked about at an event", () => {
	it.each([
		["Мэр Минска встретился с послом Китая. Обсудили поставки чая.", ["meeting: поставки чая"]],
		[
			"Мэр Минска встретился с послом Китая. Обсуждались поставки говядины и прямое сообщение между Минском и Пекином.",
			["meeting: поставки говядины", "meeting: прямое сообщение между Минском и Пекином"],
		],
		[
			"Мэр Минска встретился с послом Китая. Речь шла о сборке тракторов, ремонте дорог и мостов и о 40 студентах из Китая, которые учатся в Минске.",
			["meeting: сборке тракторов", "meeting: ремонте дорог и мостов", "meeting: студентах из Китая"],
		],
		[
			"Мэр Минска встретился с послом Китая. Говорили, по словам мэра, о туризме, но и о музеях.",
			["meeting: туризме", "meeting: музеях"],
		],
		[
			"В Минске прошли переговоры с делегацией Бреста. Обсуждаться будет автобус Минск – Брест.",
			["negotiations: автобус Минск – Брест"],
		],
		["Вопросы приграничной торговли обсудили на форуме в Минске.", ["forum: приграничной торговли"]],
		["В Минске прошёл круглый стол о сельской медицине.", ["round-table: сельской медицине"]],
		["Завтра в Минске пройдёт семинар по карантину растений.", ["seminar: карантину растений"]],
		["Встреча с делегацией Бреста по вопросам школьных обменов назначена на 25 мая.", ["meeting: школьных обменов"]],
		["В Минске прошёл круглый стол. Его темой стало право малых городов.", ["round-table: право малых городов"]],
		["В Минске прошёл семинар, посвящённый сельскому туризму.", ["seminar: сельскому туризму"]],
	])("«%s»: %j", (text, topics) => expect(topicsOf(text)).toEqual(topics));

	it.each([
		["what is held up to nobody", "Горожане обсудили новость из чатов."],
		["what was not talked about", "Мэр Минска встретился с послом Китая. Поставки чая не обсуждались."],
		["what is offered for talk", "Мэр Минска встретился с послом Китая. Посол предложил обсудить поставки чая."],
		["a mere pronoun", "Мэр Минска встретился с послом Китая. Говорили об этом и о том, что будет."],
		["how it was held", "В Минске прошёл круглый стол по видеосвязи."],
		["an anniversary", "В Минске прошёл семинар, посвящённый 80-летию университета."],
		["who was there", "В Минске обсудят на встрече мэров."],
	])("takes no topic from %s: «%s»", (_, text) => expect(topicsOf(text)).toEqual([]));
});

describe("words of topics", () => {
	const dictionary = loadDictionary();
	const lemmasOf = (text: string) =>
		readDocument(text, { dictionary }).sentences.flatMap(({ tokens }) =>
			tokens.flatMap(({ readings }) => readings.map(({ lemma }) => lemma.replaceAll("ё", "е"))),
		);
	it.each(topicWords.map(({ lemma, examples, never }) => [lemma, ...examples, ...never]))(
		"«%s» stands in «%s» and not in «%s»",
		(lemma, example, trap) => {
			expect(lemmasOf(example as string)).toContain(lemma);
			expect(lemmasOf(trap as string)).not.toContain(lemma);
		},
	);
});
