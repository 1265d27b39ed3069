import { describe, expect, it } from "vitest";
import { signedOf, whenOf } from "./read.js";

const PAGE = "2021-05-12";

describe("anniversaries", () => {
	it.each([
		[
			"Минск и Бонн — города-побратимы, в этом году они отмечают 15-летие побратимства.",
			"twinning ../2006 relative-to-publication [15-летие] anniversary",
		],
		[
			"В Минске открылась выставка в честь 20-летия соглашения между Минском и Бонном.",
			"agreement ../2001 relative-to-publication [20-летия] anniversary",
		],
		[
			"12 мая Минск и Бонн отпраздновали двадцатилетие подписания соглашения о сотрудничестве.",
			"agreement ../2001 relative-to-publication [двадцатилетие] anniversary",
		],
		[
			"В мае исполняется 10 лет со дня подписания соглашения между Витебской областью и Псковской областью.",
			"agreement ../2011 relative-to-publication [10 лет] anniversary",
		],
		[
			"В Минске отметили 20-летие соглашения между Минском и Бонном, подписанного 12 мая 2001 года.",
			"agreement 2001-05-12 explicit [12 мая 2001 года]",
		],
		[
			"Минск и Бонн отметили 20-летие соглашения о сотрудничестве от 5 мая 2001 года.",
			"agreement 2001-05-05 explicit [5 мая 2001 года]",
		],
		["Минск и Бонн — побратимы с 2001 года и отмечают 20-летие побратимства.", "twinning 2001 explicit [с 2001 года]"],
	])("«%s»: %s", (text, told) => expect(signedOf(text, PAGE)).toEqual([told]));

	it("tells nothing without a page date, nor does the day of the feast", () => {
		const text = "12 мая в Минске открылась выставка в честь 20-летия соглашения между Минском и Бонном.";
		expect(signedOf(text)).toEqual(["agreement - anniversary"]);
	});

	it("keeps the old paper and the new one of the same sides apart", () => {
		const text =
			"В Минске отметили 20-летие соглашения между Минском и Бонном. 11 мая Минск и Бонн подписали новое соглашение.";
		expect(signedOf(text, PAGE)).toEqual([
			"agreement ../2001 relative-to-publication [20-летие] anniversary",
			"agreement 2021-05-11 year-from-publication [11 мая]",
		]);
	});

	it.each([
		["11 мая в Минске открылась выставка в честь 20-летия побратимства.", "exhibition 2021-05-11"],
		["Форум, посвящённый 30-летию установления дипломатических отношений, прошёл в Минске.", "forum ../2021-05-12"],
	])("are no day of the event: «%s»: %s", (text, told) => expect(whenOf(text, PAGE)[0]).toContain(told));
});
