import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «meeting 2021-05-11 in visit»: every event that is part of another, in order of text. */
const partsOf = (text: string): readonly string[] => {
	const { events } = recordsOf(text, "2021-05-12");
	return events.flatMap(({ type, when, partOf }) => {
		const whole = events.find(({ id }) => id === partOf);
		return whole === undefined ? [] : [`${type} ${when?.edtf} in ${whole.type}`];
	});
};

describe("which event is part of which", () => {
	it.each([
		[
			// the stay goes on: its end is not told
			"Делегация Бреста прибыла в Псков 11 мая. Сегодня гостей принял мэр Пскова Иван Белов.",
			["meeting 2021-05-12 in visit"],
		],
		[
			// only its end is told
			"Визит делегации Бреста в Псков завершится 14 мая. Вчера гостей принял мэр Пскова Иван Белов.",
			["meeting 2021-05-11 in visit"],
		],
		[
			// a day among those of a forum
			"Форум «Запад» пройдёт в Пскове с 25 по 27 мая. Выставка «Лён» откроется 25 мая.",
			["exhibition 2021-05-25 in forum"],
		],
		["В Пскове 11 мая прошёл форум «Запад». 12 мая гостей принял мэр Пскова Иван Белов.", []],
	])("«%s»", (text, expected) => expect(partsOf(text)).toEqual(expected));
});
