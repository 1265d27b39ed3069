import { loadDictionary } from "@letopis/morphology";
import { readDocument } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { orderWords, rowWords } from "../src/events/order-words.js";
import { recordsOf } from "./read.js";

/** «forum 2022 after forum 2021 (stated)»: types, with the number or the realis that tells them apart. */
const orderOf = (text: string): readonly string[] => {
	const { events } = recordsOf(text, "2021-05-12");
	const called = (id: string): string => {
		const event = events.find((other) => other.id === id);
		return `${event?.type} ${event?.edition ?? event?.realis}`;
	};
	return events.flatMap(({ id, links }) =>
		links.map(({ rel, target, certainty }) => `${called(id)} ${rel} ${called(target)} (${certainty})`),
	);
};

describe("which event is before or after which", () => {
	it.each([
		[
			"В Минске прошло второе заседание комиссии. Следующее, третье заседание примет Брест.",
			["commission-session 3 after commission-session 2 (stated)"],
		],
		["В Минске завершился VII фестиваль. VIII фестиваль пройдёт через год.", ["festival 8 after festival 7 (stated)"]],
		[
			"6 мая в Минске прошёл форум «Лес». Предыдущий форум «Лес» прошёл в Бресте в 2017 году.",
			["forum actual before forum actual (stated)"],
		],
		[
			"Вчера в Минск прибыла делегация Бреста. Ответный визит делегации Минска намечен на июль.",
			["visit planned after visit ongoing (stated)"],
		],
		[
			"10 мая в Минске прошло заседание рабочей группы по подготовке III Форума регионов.",
			["working-group-session actual before forum 3 (stated)"],
		],
		[
			"Одновременно с форумом «Лес» в Минске проходит ярмарка мёда.",
			["fair ongoing co-located forum ongoing (stated)"],
		],
		[
			"В Туле открылся форум. На следующий день после форума делегация Минска отправится в Псков.",
			["visit planned after forum actual (stated)"],
		],
	])("«%s»: %j", (text, order) => expect(orderOf(text)).toEqual(order));

	it.each([
		["two events told side by side", "В Минске прошёл форум. В Бресте пройдёт ярмарка."],
		["a year, not a row", "В прошлом году в Минске прошёл форум. В Бресте открылась выставка."],
		["a row of which nothing else is told", "Следующее заседание комиссии примет Брест."],
	])("links nothing by %s: «%s»", (_, text) => expect(orderOf(text)).toEqual([]));
});

describe.each([
	["words of a row", rowWords],
	["words of order", orderWords],
] as const)("%s", (_, rows) => {
	const dictionary = loadDictionary();
	const lemmasOf = (text: string) =>
		readDocument(text, { dictionary }).sentences.flatMap(({ tokens }) =>
			tokens.flatMap(({ readings }) => readings.map(({ lemma }) => lemma.replaceAll("ё", "е"))),
		);
	it.each(rows.map(({ lemma, examples, never }) => [lemma, ...examples, ...never]))(
		"«%s» stands in «%s» and not in «%s»",
		(lemma, example, trap) => {
			expect(lemmasOf(example as string)).toContain(lemma);
			expect(lemmasOf(trap as string)).not.toContain(lemma);
		},
	);
});
