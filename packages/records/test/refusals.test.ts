import { loadMentionResources } from "@letopis/mentions";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { readRecords } from "../src/build-records.js";
import { refusals } from "../src/refusals.js";
import { verbsWith } from "../src/scene/verbs.js";
import { signsWith } from "../src/triggers.js";

const resources = { ...loadMentionResources(loadDictionary()), verbs: verbsWith() };
const { read } = createReader({ dictionary: resources.dictionary, signsOf: signsWith(resources) });
const context = { ...resources, sha256: "0".repeat(64), published: null, intents: false };

const cases: readonly (readonly [text: string, code: string, trigger: string, agreements: number])[] = [
	["Облисполком и завод обсудили план.", "weak-noun-alone", "план", 0],
	["Меморандум хорош.", "trigger-without-act", "Меморандум", 0],
	["Минская область и провинция Ганьсу не подписали соглашение.", "signing-denied", "соглашение", 0],
	["Завод подписал соглашение.", "trigger-without-party", "соглашение", 0],
	["Минская область и провинция Ганьсу подписали договор о программе обменов.", "paper-in-name", "программе", 1],
	["Минская область и провинция Ганьсу подписали соглашение (меморандум) о дружбе.", "paper-repeated", "меморандум", 1],
	["Завод договорился.", "tie-without-sides", "договорился", 0],
	["Минская область и провинция Ганьсу не договорились.", "tie-denied", "договорились", 0],
	["Минск не является побратимом Бонна.", "tie-denied", "побратимом", 0],
	["Минская область и провинция Ганьсу договорились провести форум.", "tie-to-act", "договорились", 0],
	["Встречи с мэром нет.", "event-denied", "Встречи", 0],
	["Минская область и провинция Ганьсу подписали план мероприятий.", "event-in-paper-name", "мероприятий", 1],
	["Были и ярмарки.", "event-unsaid", "ярмарки", 0],
	["Прилетел дедушка.", "event-without-party", "Прилетел", 0],
];

const reasons: Readonly<Record<string, string>> = refusals;

describe("a trigger without a record says which step failed", () => {
	it.each(cases)("«%s»: %s", (text, code, trigger, count) => {
		const { agreements, issues } = readRecords(read(text), context);
		expect(agreements.length).toBe(count);
		expect(issues).toEqual([
			{
				code,
				message: reasons[code],
				span: { start: text.indexOf(trigger), end: text.indexOf(trigger) + trigger.length, text: trigger },
			},
		]);
	});

	it("has an example of every reason", () => {
		expect(new Set(cases.map(([, code]) => code))).toEqual(new Set(Object.keys(reasons)));
	});

	it("leaves none where there is a record", () => {
		const text = "Минская область и провинция Ганьсу подписали соглашение о сотрудничестве.";
		expect(readRecords(read(text), context).issues).toEqual([]);
	});
});
