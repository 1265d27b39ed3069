import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «trigger: kind of whom [where it is said]» of every record; «-» for what the text tells itself. */
const toldBy = (text: string): readonly string[] => {
	const { agreements, events } = recordsOf(text);
	return [...agreements, ...events].map(({ trigger, attribution }) => {
		if (attribution === undefined) return `${trigger.text}: -`;
		const { by, kind, span } = attribution;
		expect(text.slice(span.start, span.end)).toBe(span.text);
		return `${trigger.text}: ${kind} of ${by} [${span.text}]`;
	});
};

const signed = "Псковская область и Минская область подписали меморандум 3 июня 2021 года";
const paper = "подписали меморандум";

describe("a fact told as somebody's words is attributed to him", () => {
	it.each([
		// in his own words
		[
			`«${signed}», – сообщил губернатор Иван Петров.`,
			`${paper}: direct-quote of Иван Петров [сообщил губернатор Иван Петров]`,
		],
		[
			`«Мы довольны, – сказал губернатор Иван Петров. – ${signed}».`,
			`${paper}: direct-quote of Иван Петров [сказал губернатор Иван Петров]`,
		],
		[
			`– ${signed}, – рассказал губернатор Иван Петров.`,
			`${paper}: direct-quote of Иван Петров [рассказал губернатор Иван Петров]`,
		],
		[`Иван Петров отметил: «${signed}».`, `${paper}: direct-quote of Иван Петров [Иван Петров отметил]`],
		// in the reporter's
		[`Иван Петров напомнил, что ${signed}.`, `${paper}: indirect-speech of Иван Петров [Иван Петров напомнил]`],
		[
			`Выступила ректор Анна Котова. Она напомнила, что ${signed}.`,
			`${paper}: indirect-speech of Анна Котова [Она напомнила]`,
		],
		[
			`Выступила ректор Анна Котова. По её словам, ${signed}.`,
			`${paper}: indirect-speech of Анна Котова [По её словам]`,
		],
		[`По словам Ивана Петрова, ${signed}.`, `${paper}: indirect-speech of Иван Петров [По словам Ивана Петрова]`],
		[
			`${signed}. Об этом сообщил журналистам губернатор Иван Петров.`,
			`${paper}: indirect-speech of Иван Петров [Об этом сообщил журналистам губернатор Иван Петров]`,
		],
		[
			"Иван Петров предложил провести в Пскове форум городов-партнёров.",
			"провести в Пскове форум: indirect-speech of Иван Петров [Иван Петров предложил]",
		],
		// as a press service or a newspaper passes it on
		[
			`${signed}, сообщает пресс-служба правительства Псковской области.`,
			`${paper}: media-report of пресс-служба правительства Псковской области [сообщает пресс-служба правительства Псковской области]`,
		],
		[`${signed}, передаёт корреспондент БЕЛТА.`, `${paper}: media-report of БелТА [передаёт корреспондент БЕЛТА]`],
		[
			`${signed}, сообщили в Минкультуры Карелии.`,
			`${paper}: media-report of Министерство культуры Республики Карелия [сообщили в Минкультуры Карелии]`,
		],
	])("«%s»", (text, expected) => expect(toldBy(text)).toContain(expected));
});

describe("what the text tells itself is attributed to nobody", () => {
	it.each([
		[`${signed}.`],
		[`Напомним, ${signed}.`],
		[`${signed}. Иван Петров рассказал о погоде.`],
		[`Иван Петров рассказал о погоде. ${signed}.`],
		[`Об этом рассказал Иван Петров. ${signed}.`],
		// who said it is not told
		[`Ранее сообщалось, что ${signed}.`],
		[`Иван Петров не сказал, что ${signed}.`],
	])("«%s»", (text) => expect(toldBy(text)).toContain(`${paper}: -`));

	it("says nothing of the older paper in the name of the one reported", () => {
		const text =
			"Псковская область и Минская область подписали протокол о продлении договора о дружбе, сообщает пресс-служба правительства Псковской области.";
		expect(toldBy(text).map((told) => told.replace(/ of .*/u, ""))).toEqual([
			"подписали протокол о продлении: media-report",
			"продлении договора о дружбе: -",
		]);
	});
});
