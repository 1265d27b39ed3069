import { describe, expect, it } from "vitest";
import { recordsOf, spoken } from "./read.js";

const SITTING = "заседания Рабочей группы по сотрудничеству между Псковской областью и Республикой Беларусь";
const REST = "\n\nПредседательствовали:\nот Псковской области – Иванов И.И., заместитель губернатора.\n\n1. О ярмарке";

/** Kind, day and town of every event. */
const told = (text: string) =>
	recordsOf(text, "2019-06-19").events.map(
		({ type, when, places }) => `${type} ${spoken(when)} ${places.map(({ name }) => name).join(", ")}`,
	);

describe("the minutes of a sitting", () => {
	it.each([
		[`ПРОТОКОЛ\nседьмого ${SITTING}\n\nг. Витебск    19 июня 2019 года${REST}`, "[19 июня 2019 года] Витебск"],
		[`ПРОТОКОЛ № 3\n${SITTING}\n\n19 июня 2019 г.          г. Псков${REST}`, "[19 июня 2019 г.] Псков"],
		[`Протокол ${SITTING}\n\nг. Псков, 19 июня 2019 г.${REST}`, "[19 июня 2019 г.] Псков"],
	])("sat where and when its head says: %s", (text, head) =>
		expect(told(text)).toContain(`working-group-session 2019-06-19 explicit ${head}`),
	);

	it("gives the day of its head to no sitting of a page that is no minutes", () =>
		expect(told(`О работе\n${SITTING}\n\nг. Витебск    19 июня 2019 года${REST}`).join()).not.toContain("explicit"));
});
