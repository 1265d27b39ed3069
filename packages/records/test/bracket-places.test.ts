import { describe, expect, it } from "vitest";
import { recordsOf } from "./read.js";

/** Kind and places of the first event. */
const placeOf = (text: string) => {
	const [first] = recordsOf(text, "2021-05-12").events;
	return `${first?.type} ${first?.places.map(({ name }) => name).join(", ")}`;
};

describe("a place in brackets behind an event", () => {
	it.each([
		["В планах на 2022 год: форум приграничных муниципалитетов (г. Псков, II квартал), ремонт.", "forum Псков"],
		[
			"3 июня – заседание рабочей группы по сотрудничеству с Республикой Абхазия (Сухум).",
			"working-group-session Сухум",
		],
		["18 июня – заседание подкомиссии по приграничному сотрудничеству (Улан-Удэ).", "commission-session Улан-Удэ"],
	])("is the event's though a body is named before it: «%s»", (text, place) => expect(placeOf(text)).toBe(place));

	it("is not the event's where it says where a guest is from", () =>
		expect(placeOf("В Пскове прошла встреча с мэром города Хошиарпур (Индия).")).toBe("meeting Псков"));
});
