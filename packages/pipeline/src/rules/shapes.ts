import { INSTRUMENT_TYPES, OCCASION_TYPES } from "@letopis/mentions";
import { ACTS, eventType, role } from "@letopis/records";
import type { Rules } from "./rules.js";

/** What a cell of a row may hold; `what` completes «Expected `type` to be …». */
export interface Cell {
	readonly what: string;
	readonly accepts: (value: unknown) => boolean;
	readonly optional?: true;
}

const isText = (value: unknown): value is string =>
	typeof value === "string" && value.trim() !== "" && value.length <= 300;

const word: Cell = {
	what: "one word in lower-case Cyrillic letters",
	accepts: (value) => typeof value === "string" && /^[а-яё]+(?:-[а-яё]+)*$/u.test(value),
};
const words: Cell = {
	what: "a list of such words",
	accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(word.accepts),
};
const texts: Cell = {
	what: "a list of texts, at least one, of at most 300 characters each",
	accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
};
const yes: Cell = { what: "true, or left out", accepts: (value) => value === true };
const oneOf = (names: readonly string[]): Cell => ({
	what: `one of ${names.join(" ")}`,
	accepts: (value) => typeof value === "string" && names.includes(value),
});
const optional = (cell: Cell): Cell => ({ ...cell, optional: true });

type Shape<Row> = Readonly<Record<keyof Row, Cell>>;

/** The cells of the rows of each table. */
export const SHAPES: { readonly [Table in keyof Rules]-?: Shape<NonNullable<Rules[Table]>[number]> } = {
	documentNouns: {
		noun: word,
		adjective: optional(word),
		type: oneOf(INSTRUMENT_TYPES),
		weak: optional(yes),
		generic: optional(yes),
		examples: texts,
		never: texts,
	},
	eventNouns: {
		noun: word,
		adjective: optional(word),
		unless: optional(words),
		complement: optional(words),
		type: oneOf(OCCASION_TYPES),
		generic: optional(yes),
		online: optional(yes),
		plural: optional(yes),
		numbered: optional(yes),
		named: optional(yes),
		inRow: optional(yes),
		heldBy: optional(words),
		capital: optional(yes),
		examples: texts,
		never: texts,
	},
	agreementVerbs: {
		lemma: word,
		act: oneOf(ACTS),
		behind: optional(word),
		subject: optional(yes),
		examples: texts,
		never: texts,
	},
	eventVerbs: {
		lemma: word,
		type: oneOf(eventType.options),
		subject: oneOf(role.options),
		object: optional(oneOf(["place", "participant", "visitor"])),
		subjectMust: optional(oneOf(["delegation", "actor", "ensemble", "body"])),
		impersonal: optional(yes),
		settled: optional(yes),
		withPerson: optional(yes),
		mutual: optional(yes),
		stays: optional(yes),
		toward: optional(yes),
		spends: optional(yes),
		examples: texts,
		never: texts,
	},
};
