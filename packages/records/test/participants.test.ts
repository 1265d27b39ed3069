import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** «forum: speaker Иван Петров, host Минск»: who took part in each event, and how. */
const partsOf = (text: string): readonly string[] =>
	recordsOf(text, "2024-05-16").events.map(
		({ type, participants }) => `${type}: ${participants.map(({ role, name }) => `${role} ${name}`).join(", ")}`,
	);

describe("who takes part in an event", () => {
	it.each([
		[
			"a title leads to the ceremony",
			"Минск и Псков подписали соглашение о сотрудничестве\n\nМэр Минска Иван Петров и глава Пскова Анна Лис подписали соглашение о сотрудничестве. Церемония прошла в четверг.",
			["signing-ceremony: signatory Иван Петров, signatory Анна Лис"],
		],
		[
			"told some sentences later",
			"15 мая в Минске прошёл форум «Лес». Лес здесь любят. Сосна стоит века. Говорили о дубах. Спорили. С докладом выступил министр Олег Ким.",
			["forum: speaker Олег Ким"],
		],
	])("%s", (_, text, parts) => expect(partsOf(text)).toEqual(parts));
});
