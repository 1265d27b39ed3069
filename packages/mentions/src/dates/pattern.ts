import type { Lexeme } from "./lexeme.js";
import { Class, type Word } from "./lexicon/word.js";
import { hasLiteral, type LiteralSet, type Literals, literalSet } from "./literals.js";
import type { PartialDate } from "./partial-date.js";
import { anything, headsOf, type Second, secondsOf } from "./pattern-heads.js";
import { type Element, type Node, parsePattern } from "./pattern-syntax.js";

/** A date an earlier layer read: lexemes `from` to before `to`. */
export interface Piece {
	readonly from: number;
	readonly to: number;
	readonly date: PartialDate;
	/** Name of the rule. */
	readonly rule: string;
	/** Good only as a part of something longer. */
	readonly weak: boolean;
}

/** What an element of a pattern caught. */
export type Found = Word & {
	readonly date?: PartialDate;
	readonly norm: string;
	/** Capitalised inside a sentence. */
	readonly title?: boolean;
	/** A date of digits alone: «2004». */
	readonly bare?: boolean;
	/** Last word of a date. */
	readonly last?: string;
};
/** By class name, or by the name after the colon: `{day:last}`. */
export type Captures = { readonly [name: string]: Found | undefined };

/** What one layer reads: the sentence and the pieces of the layer before. */
export interface Scan {
	readonly lexemes: readonly Lexeme[];
	/** By first lexeme. */
	readonly pieces: readonly (Piece | undefined)[];
	/** Lexemes that were read as something else than a date. */
	readonly blocked: readonly (true | undefined)[];
	/** Work space of the matcher: where each capture stands (lexeme times two, plus one for a date), and the end of the body. */
	readonly slots: Int32Array;
	bodyEnd: number;
	/** 1 where a date stands or comes soon enough for a pattern that wants one to begin. */
	readonly near: Uint8Array;
}

/** Most captures one pattern has. */
const SLOTS = 12;
/** Lexemes a pattern may take before its first date: «не позднее», «второй половине». */
const REACH = 6;

export function scanOf(lexemes: readonly Lexeme[], list: readonly Piece[], blocked: Scan["blocked"]): Scan {
	const pieces: (Piece | undefined)[] = new Array(list.length === 0 ? 0 : lexemes.length);
	const near = new Uint8Array(lexemes.length);
	for (const piece of list) {
		pieces[piece.from] = piece;
		near.fill(1, Math.max(0, piece.from - REACH), piece.from + 1);
	}
	return { lexemes, pieces, blocked, slots: new Int32Array(SLOTS).fill(-1), bodyEnd: 0, near };
}

type Step = (scan: Scan, at: number) => boolean;

export interface Pattern {
	/** Classes and literals its body can begin with. */
	readonly firstClasses: number;
	readonly firstLiterals: readonly string[];
	/** What its second lexeme may be: most words behind a preposition are none of it. */
	readonly second: Second;
	/** End of the body when the pattern stands at `at`, else -1. Then {@link captures} tells what it caught. */
	match(scan: Scan, at: number): number;
	/** What the match caught. This or {@link forget} is to be asked once after each match: it clears the work space. */
	captures(scan: Scan): Captures;
	forget(scan: Scan): void;
}

/** What an element asks of a lexeme. */
interface Asked extends Omit<Element, "literals" | "name"> {
	readonly literals: LiteralSet;
}

const askedOf = ({ classes, literals, glued, negative, edge, optional }: Element, numbers: Literals): Asked => ({
	classes,
	literals: literalSet(literals, numbers),
	glued,
	negative,
	edge,
	optional,
});

/** What is gathered while a pattern is compiled: names of its captures, and numbers of its literals. */
interface Names {
	readonly captures: string[];
	readonly literals: Literals;
}

/** Compiles a pattern; its language is told at {@link parsePattern}. Its literals are numbered in `literals`. */
export function compilePattern(
	source: string,
	literals: Literals,
	macros: Readonly<Record<string, string>> = {},
): Pattern {
	const { left, body, right } = parsePattern(source, macros);
	const captures: string[] = [];
	const names: Names = { captures, literals };
	const before = left.map((element) => askedOf(element, literals));
	const finish = sequence(right, () => true, names);
	const run = sequence(
		body,
		(scan, at) => {
			scan.bodyEnd = at;
			return finish(scan, at);
		},
		names,
	);
	if (captures.length > SLOTS)
		throw new RangeError(`Expected at most ${SLOTS} captures, got ${captures.length} in «${source}»`);
	const first = headsOf(body);
	// a date already read may be several lexemes long
	const second = (first.classes & Class.date) === 0 ? secondsOf([...body, ...right]) : anything;
	return {
		firstClasses: first.classes,
		firstLiterals: first.literals,
		second: { classes: second.classes, literals: literalSet(second.literals, literals), free: second.free },
		match: (scan, at) => (matchLeft(scan, before, at) && run(scan, at) && scan.bodyEnd > at ? scan.bodyEnd : -1),
		captures(scan) {
			const found: { [name: string]: Found } = {};
			captures.forEach((name, slot) => {
				const at = scan.slots[slot] as number;
				if (at >= 0) found[name] = foundAt(scan, at >> 1, (at & 1) === 1);
				scan.slots[slot] = -1;
			});
			return found;
		},
		forget: (scan) => void scan.slots.fill(-1),
	};
}

function sequence(nodes: readonly Node[], next: Step, names: Names): Step {
	return nodes.reduceRight<Step>(
		(after, node) => ("element" in node ? single(node.element, after, names) : many(node, after, names)),
		next,
	);
}

function many({ least, most, choices }: Extract<Node, { choices: unknown }>, next: Step, names: Names): Step {
	let step = next;
	for (let i = 0; i < most; i++) {
		const steps = choices.map((choice) => sequence(choice, step, names));
		const [only] = steps;
		const inner: Step =
			steps.length === 1 && only
				? only
				: (scan, at) => {
						for (const each of steps) if (each(scan, at)) return true;
						return false;
					};
		step = least > 0 ? inner : (scan, at) => inner(scan, at) || next(scan, at);
	}
	return step;
}

function single(element: Element, next: Step, { captures, literals }: Names): Step {
	const asked = askedOf(element, literals);
	if (element.negative || element.edge !== "") return (scan, at) => holds(scan, asked, at) && next(scan, at);
	if (element.name === "")
		return (scan, at) => {
			const to = advance(scan, asked, at);
			return to >= 0 && next(scan, to);
		};
	if (!captures.includes(element.name)) captures.push(element.name);
	const slot = captures.indexOf(element.name);
	const isDate = (element.classes & Class.date) === 0 ? 0 : 1;
	return (scan, at) => {
		const to = advance(scan, asked, at);
		if (to < 0) return false;
		const before = scan.slots[slot] as number;
		scan.slots[slot] = at * 2 + isDate;
		if (next(scan, to)) return true;
		scan.slots[slot] = before;
		return false;
	};
}

/** Where the element ends if it stands at `at`, else -1. */
function advance(scan: Scan, { classes, literals, glued }: Asked, at: number): number {
	const lexeme = scan.lexemes[at];
	if (lexeme === undefined || (glued && lexeme.spaced) || scan.blocked[at]) return -1;
	if (classes === 0) return hasLiteral(literals, lexeme.literal) ? at + 1 : -1;
	if ((classes & Class.date) !== 0) return scan.pieces[at]?.to ?? -1;
	return (classes & lexeme.classes) !== 0 ? at + 1 : -1;
}

function holds(scan: Scan, element: Asked, at: number): boolean {
	if (element.edge === "start") return at <= 0 !== element.negative;
	if (element.edge === "end") return at >= scan.lexemes.length !== element.negative;
	return advance(scan, element, at) < 0;
}

/** The company left of the body, nearest last, single elements only. */
function matchLeft(scan: Scan, left: readonly Asked[], start: number): boolean {
	let at = start - 1;
	for (let i = left.length - 1; i >= 0; i--) {
		const element = left[i] as Asked;
		if (element.edge !== "" || element.negative) {
			if (!holds(scan, element, element.edge === "start" ? at + 1 : at)) return false;
		} else if (at >= 0 && advance(scan, element, at) >= 0) at--;
		else if (!element.optional) return false;
	}
	return true;
}

function foundAt(scan: Scan, at: number, isDate: boolean): Found {
	const { word, classes, norm, title } = scan.lexemes[at] as Lexeme;
	const piece = isDate ? scan.pieces[at] : undefined;
	if (!piece) return { norm, title, ...word };
	const bare = piece.to === at + 1 && (classes & Class.num) !== 0;
	return { classes: Class.date, norm, date: piece.date, bare, last: scan.lexemes[piece.to - 1]?.norm ?? "" };
}
