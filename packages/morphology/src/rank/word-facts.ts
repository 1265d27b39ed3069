import { Mark, type Reading, type Tag } from "../tag.js";
import { groupOf, lexicalGroup, Through, throughKind } from "./groups.js";
import { hashText } from "./hash.js";

/** What pruning asks of every token of one spelling, whatever its company. */
export interface WordFacts {
	/** The marks and cells of all readings together. */
	readonly marks: number;
	readonly cells: number;
	/** Hashes of the form and of its last three letters. */
	readonly hash: number;
	readonly ending: number;
	/** Hash of the lemma of each reading. */
	readonly lemmas: readonly number[];
	/** Group of each reading, and how it lets the case before it through. */
	readonly groups: readonly number[];
	readonly through: readonly number[];
	/** What the token lets through where none of its readings counts; -1 for a stop. */
	readonly passes: number;
	/** It ends the stretch in which a verb is looked for. */
	readonly barrier: boolean;
}

const BARRIERS = new Set([",", ";", ":", ".", "(", ")", "—", "-", "–", "что", "и"]);
const NONE: readonly number[] = Object.freeze([]);

export function factsOf(form: string, readings: readonly Reading[]): WordFacts {
	let marks = 0;
	let cells = 0;
	for (const { tag } of readings) {
		marks |= tag.marks;
		cells |= tag.cells;
	}
	const groups = readings.length === 0 ? NONE : readings.map(({ tag }) => groupIn(form, tag));
	return {
		marks,
		cells,
		hash: hashText(form, 0),
		ending: hashText(form, Math.max(form.length - 3, 0)),
		lemmas: readings.length === 0 ? NONE : readings.map(({ lemma }) => hashText(lemma, 0)),
		groups,
		through: readings.length === 0 ? NONE : groups.map((group) => (form === "и" ? Through.and : throughKind(group))),
		passes: readings.length === 0 ? throughOf(form) : Through.foreign,
		barrier: BARRIERS.has(form),
	};
}

const CLOSED = Mark.preposition | Mark.conjunction | Mark.particle;

/** The group of a reading of the word `form`. */
function groupIn(form: string, tag: Tag): number {
	const lexical = (tag.marks & CLOSED) !== 0 ? lexicalGroup(form) : -1;
	return lexical === -1 ? groupOf(tag) : lexical;
}

const PUNCTUATION: ReadonlyMap<string, number> = new Map([
	[",", Through.comma],
	['"', Through.quote],
	["«", Through.quote],
	["»", Through.quote],
	["(", Through.quote],
	[")", Through.quote],
	["-", Through.dash],
	["–", Through.dash],
	["—", Through.dash],
]);

/** What a token without readings lets through; -1 for a stop. */
function throughOf(form: string): number {
	const kind = PUNCTUATION.get(form);
	if (kind !== undefined) return kind;
	const unit = form.charCodeAt(0);
	if (unit >= 0x30 && unit <= 0x39) return Through.number;
	return /^\p{L}/u.test(form) ? Through.foreign : -1;
}
