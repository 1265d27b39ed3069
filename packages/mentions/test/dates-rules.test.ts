import { describe, expect, it } from "vitest";
import { dateRules } from "../src/dates/grammar.js";
import { datesOf } from "./dates-reader.js";

/** «в [2021]» is the text «в 2021» with the mention from 2 to 6. */
function unmark(marked: string): { text: string; start: number; end: number } {
	const open = marked.indexOf("[");
	const text = marked.replace("[", "").replace("]", "");
	return open < 0 ? { text, start: 0, end: text.length } : { text, start: open, end: marked.indexOf("]") - 1 };
}

const rules = dateRules.flat();

describe("every date rule", () => {
	it("has a name of its own", () => {
		const names = rules.map(({ name }) => name);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
	for (const { name, examples, never } of rules) {
		for (const [marked, date] of examples)
			it(`${name} finds «${marked}»`, () => {
				const { text, start, end } = unmark(marked);
				const found = datesOf(text)
					.filter((mention) => mention.start < end && start < mention.end)
					.map((mention) => [mention.rule, mention.start, mention.end, mention.date]);
				expect(found).toEqual([[name, start, end, date]]);
			});
		for (const text of never)
			it(`${name} finds nothing in «${text}»`, () => {
				expect(datesOf(text).filter((mention) => mention.rule === name)).toEqual([]);
			});
	}
	for (const { examples } of rules)
		for (const [marked] of examples)
			if (!marked.includes("["))
				it(`reads «${marked}» inside a sentence with the same bounds`, () => {
					const { text, start, end } = unmark(marked);
					const mentions = datesOf(`Стороны сообщают: ${text}, и это всё.`);
					expect(mentions.map((mention) => [mention.start - 18, mention.end - 18])).toContainEqual([start, end]);
				});
});
