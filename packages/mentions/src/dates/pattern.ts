import type { Lexeme } from "./lexeme.js";
import { Class, type ClassName, type Word } from "./lexicon/word.js";
import type { PartialDate } from "./partial-date.js";

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

export interface Scan {
	readonly lexemes: readonly Lexeme[];
	/** By first lexeme. */
	readonly pieces: readonly (Piece | undefined)[];
	/** Lexemes that were read as something else than a date. */
	readonly blocked: readonly (true | undefined)[];
}

interface State extends Scan {
	readonly captures: { [name: string]: Found | undefined };
	bodyEnd: number;
}

type Step = (state: State, at: number) => boolean;

export interface Pattern {
	/** Classes and literals its body can begin with. */
	readonly firstClasses: number;
	readonly firstLiterals: readonly string[];
	/** Tries the body at `at`; gives what it caught and where the body ends. */
	match(scan: Scan, at: number): { readonly captures: Captures; readonly end: number } | undefined;
}

interface Element {
	readonly classes: number;
	readonly literals: readonly string[];
	readonly name: string;
	readonly glued: boolean;
	readonly negative: boolean;
	/** `^` or `$`. */
	readonly edge: boolean;
}
type Node =
	| { readonly kind: "element"; readonly element: Element }
	| {
			readonly kind: "many";
			readonly least: 0 | 1;
			readonly most: number;
			readonly choices: readonly (readonly Node[])[];
	  };

/** Longest run of a starred group: lists longer than this are not read through. */
const MOST = 12;

/**
 * Reads a pattern. Elements stand between blanks: a word or sign is itself, `а|б` either, `{day}` a class of the
 * lexicon, `{month|mon:m}` either of two classes under a name, `( … | … )?` or `)*` a group, `~x` without white space
 * before it, `!x` anything but, `x@name` a word under a name, `^` and `$` the ends of the sentence, `[ … ]` what belongs to the mention when the
 * pattern also looks at the company left and right. `<name>` is replaced from `macros`.
 */
export function compilePattern(source: string, macros: Readonly<Record<string, string>> = {}): Pattern {
	const words = expand(source, macros).split(" ").filter(Boolean);
	const open = words.indexOf("[");
	const close = words.lastIndexOf("]");
	if (words.slice(0, Math.max(open, 0)).some((word) => /^(?:\(|\)[?*]?|\|)$/u.test(word)))
		throw new RangeError(`Expected single elements before «[», got «${source}»`);
	const left = (open < 0 ? [] : words.slice(0, open)).map((word) => readElement(word.replace(/\?$/u, "")));
	const optionalLeft = (open < 0 ? [] : words.slice(0, open)).map((word) => word.endsWith("?"));
	const body = readNodes(words.slice(open + 1, close < 0 ? undefined : close));
	const right = readNodes(close < 0 ? [] : words.slice(close + 1));
	const finish = sequence(right, () => true);
	const run = sequence(body, (state, at) => {
		state.bodyEnd = at;
		return finish(state, at);
	});
	const first = firstOf(body);
	return {
		firstClasses: first.classes,
		firstLiterals: first.literals,
		match(scan, at) {
			const state: State = { ...scan, captures: {}, bodyEnd: at };
			if (!matchLeft(state, left, optionalLeft, at) || !run(state, at)) return undefined;
			return state.bodyEnd > at ? { captures: state.captures, end: state.bodyEnd } : undefined;
		},
	};
}

function expand(source: string, macros: Readonly<Record<string, string>>): string {
	return source.replace(/<([a-z-]+)>/gu, (whole, name: string) => {
		const text = macros[name];
		if (text === undefined) throw new RangeError(`Expected a known macro, got ${whole} in «${source}»`);
		return expand(text, macros);
	});
}

function readNodes(words: readonly string[]): readonly Node[] {
	let at = 0;
	const choices = (): Node[][] => {
		const list: Node[][] = [[]];
		while (at < words.length) {
			const word = words[at++] as string;
			const nodes = list.at(-1) as Node[];
			if (word === "(") {
				const inner = choices();
				const suffix = words[at - 1] as string;
				const [least, most] =
					suffix === ")*" ? ([0, MOST] as const) : suffix === ")?" ? ([0, 1] as const) : ([1, 1] as const);
				nodes.push({ kind: "many", least, most, choices: inner });
			} else if (word === ")" || word === ")?" || word === ")*") return list;
			else if (word === "|") list.push([]);
			else if (word.length > 1 && word.endsWith("?"))
				nodes.push({
					kind: "many",
					least: 0,
					most: 1,
					choices: [[{ kind: "element", element: readElement(word.slice(0, -1)) }]],
				});
			else nodes.push({ kind: "element", element: readElement(word) });
		}
		return list;
	};
	return choices()[0] as Node[];
}

function readElement(word: string): Element {
	const negative = word.startsWith("!");
	const glued = word.startsWith("~");
	const body = negative || glued ? word.slice(1) : word;
	const [text = "", label = ""] = body.length > 1 ? body.split("@") : [body];
	const braces = /^\{([a-z|]+)(?::([a-z]+))?\}$/u.exec(body);
	if (!braces)
		return {
			classes: 0,
			literals: text.length > 1 ? text.replaceAll("\\", "").split("|") : [text],
			name: label,
			glued,
			negative,
			edge: body === "^" || body === "$",
		};
	const names = (braces[1] as string).split("|");
	let classes = 0;
	for (const name of names) {
		const bit = Class[name as ClassName] as number | undefined;
		if (bit === undefined) throw new RangeError(`Expected a class of the lexicon, got {${name}}`);
		classes |= bit;
	}
	return { classes, literals: [], name: braces[2] ?? (names[0] as string), glued, negative, edge: false };
}

function sequence(nodes: readonly Node[], next: Step): Step {
	return nodes.reduceRight<Step>(
		(after, node) => (node.kind === "element" ? single(node.element, after) : many(node, after)),
		next,
	);
}

function many(node: Node & { kind: "many" }, next: Step): Step {
	const { least, most, choices } = node;
	if (most === 1) {
		const steps = choices.map((choice) => sequence(choice, next));
		return (state, at) => steps.some((step) => step(state, at)) || (least === 0 && next(state, at));
	}
	let step = next;
	for (let i = 0; i < most; i++) {
		const deeper = step;
		const steps = choices.map((choice) => sequence(choice, deeper));
		step = (state, at) => steps.some((inner) => inner(state, at)) || next(state, at);
	}
	return step;
}

function single(element: Element, next: Step): Step {
	return (state, at) => {
		if (element.negative || element.edge) return holds(state, element, at) && next(state, at);
		const to = advance(state, element, at);
		if (to < 0) return false;
		if (element.name === "") return next(state, to);
		const before = state.captures[element.name];
		state.captures[element.name] = caught(state, element, at);
		if (next(state, to)) return true;
		state.captures[element.name] = before;
		return false;
	};
}

/** Where the element ends if it stands at `at`, else -1. */
function advance(state: State, { classes, literals, glued }: Element, at: number): number {
	const lexeme = state.lexemes[at];
	if (lexeme === undefined || state.blocked[at] || (glued && lexeme.spaced)) return -1;
	if (classes === 0) return literals.includes(lexeme.norm) ? at + 1 : -1;
	if ((classes & Class.date) !== 0) return state.pieces[at]?.to ?? -1;
	return (classes & lexeme.word.classes) !== 0 ? at + 1 : -1;
}

function caught(state: State, element: Element, at: number): Found {
	const lexeme = state.lexemes[at] as Lexeme;
	const piece = (element.classes & Class.date) !== 0 ? state.pieces[at] : undefined;
	if (!piece) return { ...lexeme.word, norm: lexeme.norm, title: lexeme.title };
	const last = state.lexemes[piece.to - 1] as Lexeme;
	const bare = piece.to === at + 1 && (lexeme.word.classes & Class.num) !== 0;
	return { classes: Class.date, norm: lexeme.norm, date: piece.date, bare, last: last.norm };
}

function holds(state: State, element: Element, at: number): boolean {
	if (element.edge) {
		const isEdge = element.literals[0] === "^" ? at === 0 : at >= state.lexemes.length;
		return isEdge !== element.negative;
	}
	return advance(state, element, at) < 0;
}

function matchLeft(state: State, left: readonly Element[], optional: readonly boolean[], start: number): boolean {
	let at = start - 1;
	for (let i = left.length - 1; i >= 0; i--) {
		const element = left[i] as Element;
		if (element.edge || element.negative) {
			if (!(element.edge ? at < 0 !== element.negative : advance(state, element, at) < 0)) return false;
			continue;
		}
		const ok = at >= 0 && advance(state, element, at) >= 0;
		if (!ok && !optional[i]) return false;
		if (ok) at--;
	}
	return true;
}

function firstOf(nodes: readonly Node[]): { classes: number; literals: string[] } {
	let classes = 0;
	const literals: string[] = [];
	for (const node of nodes) {
		if (node.kind === "element") {
			return { classes: classes | node.element.classes, literals: [...literals, ...node.element.literals] };
		}
		for (const choice of node.choices) {
			const inner = firstOf(choice);
			classes |= inner.classes;
			literals.push(...inner.literals);
		}
		if (node.least > 0) break;
	}
	return { classes, literals };
}
