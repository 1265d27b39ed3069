import { loadMentionResources } from "@letopis/mentions";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { readRecords } from "../src/build-records.js";
import { verbsWith } from "../src/scene/verbs.js";
import { signsWith } from "../src/triggers.js";

const resources = { ...loadMentionResources(loadDictionary()), verbs: verbsWith() };
const { read } = createReader({ dictionary: resources.dictionary, signsOf: signsWith(resources) });
const context = { ...resources, sha256: "0".repeat(64), published: null, intents: false };

const papers = (text: string) => {
	const { agreements } = readRecords(read(text), context);
	return agreements.map(({ type, links }) => [
		type,
		...links.map(({ rel, target }) => `${rel} ${agreements.find(({ id }) => id === target)?.type}`),
	]);
};

describe("a paper that holds another in its name is linked to it", () => {
	it.each([
		[
			"Стороны утвердили план мероприятий на 2026–2027 годы по реализации Соглашения между Минской областью и провинцией Ганьсу.",
			[["plan", "implements agreement"], ["agreement"]],
		],
		[
			"Минская область и провинция Ганьсу подписали протокол о продлении договора о дружбе.",
			[["protocol", "extends treaty"], ["treaty"]],
		],
		[
			// told before: the link goes to the first description
			"Действует соглашение между Минской областью и провинцией Ганьсу. Стороны подписали план мероприятий по реализации соглашения между Минской областью и провинцией Ганьсу.",
			[["agreement"], ["plan", "implements agreement"]],
		],
		[
			"Минская область и провинция Ганьсу подписали протокол о внесении изменений в договор о дружбе.",
			[["protocol", "amends treaty"], ["treaty"]],
		],
		[
			"Минская область и провинция Ганьсу подписали протокол о расторжении договора о дружбе.",
			[["protocol", "amends treaty"], ["treaty"]],
		],
		["Минская область и провинция Ганьсу подписали соглашение и протокол о намерениях.", [["agreement"], ["protocol"]]],
	])("«%s»", (text, expected) => expect(papers(text)).toEqual(expected));
});
