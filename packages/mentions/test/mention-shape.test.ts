import { describe, expect, it } from "vitest";
import { findMentions, loadMentionResources } from "../src/index.js";
import { asMention, mentionWith } from "../src/mention-shape.js";
import { dictionary, reader } from "./reader.js";

const text =
	"Министр культуры Татарстана Ирина Лис и ректор КФУ Олег Ким 12 мая 2019 года подписали на форуме в Казани " +
	"соглашение о стажировке 20 студентов на 3 млн рублей.";
const mentions = findMentions(reader.read(text), loadMentionResources(dictionary)).flat();

describe("mentions of all kinds", () => {
	it("are found in one sentence", () => {
		expect([...new Set(mentions.map(({ kind }) => kind))].sort()).toEqual(
			["date", "document", "event", "money", "organization", "person", "place", "post", "quantity"].sort(),
		);
	});

	it("have the same fields in the same order", () => {
		const [first] = mentions;
		for (const mention of mentions) expect(Object.keys(mention)).toEqual(Object.keys(first ?? {}));
	});

	it("keep what was said of them, and the place of their fields, when some are set", () => {
		for (const mention of mentions) {
			const other = mentionWith(mention, { rule: "other" });
			expect({ ...other, rule: mention.rule }).toEqual({ ...mention });
			expect(other.rule).toBe("other");
			expect(Object.keys(other)).toEqual(Object.keys(asMention(mention)));
		}
	});
});
