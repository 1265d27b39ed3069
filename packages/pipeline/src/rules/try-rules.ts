import { documentFinder, eventFinder } from "@letopis/mentions";
import { verbsOf } from "@letopis/records";
import type { Document, Sentence } from "@letopis/text";
import type { Rules } from "./rules.js";

interface Tried {
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

type Holds = (sentence: Sentence) => boolean;

/** Does a row hold for a sentence? One test for each row, by table. */
const tests = (
	rules: Rules,
): readonly (readonly [table: string, rows: readonly Tried[], holds: readonly Holds[]])[] => {
	const { documentNouns = [], eventNouns = [], agreementVerbs = [], eventVerbs = [] } = rules;
	const verb = ({ lemma }: { readonly lemma: string }): Holds => {
		return (sentence) => verbsOf(sentence).includes(lemma);
	};
	const some = (find: (sentence: Sentence) => readonly unknown[]): Holds => {
		return (sentence) => find(sentence).length > 0;
	};
	return [
		["documentNouns", documentNouns, documentNouns.map((row) => some(documentFinder([row])))],
		["eventNouns", eventNouns, eventNouns.map((row) => some(eventFinder([row])))],
		["agreementVerbs", agreementVerbs, agreementVerbs.map(verb)],
		["eventVerbs", eventVerbs, eventVerbs.map(verb)],
	];
};

/** Tries every row on its own examples. Throws a RangeError with file, row and reason when one fails. */
export function tryRules(rules: Rules, name: string, read: (text: string) => Document): void {
	for (const [table, rows, holds] of tests(rules)) {
		rows.forEach(({ examples, never }, at) => {
			const held = (text: string): boolean => read(text).sentences.some((sentence) => holds[at]?.(sentence));
			const where = `${name}, ${table} row ${at + 1}`;
			for (const text of examples)
				if (!held(text)) throw new RangeError(`${where}: it finds nothing in its example «${text}»`);
			for (const text of never)
				if (held(text)) throw new RangeError(`${where}: it holds for «${text}», where it never should`);
		});
	}
}
