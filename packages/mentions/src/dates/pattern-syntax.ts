import { Class, type ClassName } from "./lexicon/word.js";

export interface Element {
	/** Bit set of `Class`; 0 for literals. */
	readonly classes: number;
	readonly literals: readonly string[];
	/** Name of the capture; empty for none. */
	readonly name: string;
	/** No white space before it. */
	readonly glued: boolean;
	/** Must not stand here; takes nothing. */
	readonly negative: boolean;
	readonly edge: "start" | "end" | "";
	/** Left company only. */
	readonly optional: boolean;
}

/** One element, or alternatives repeated. */
export type Node =
	| { readonly element: Element }
	| { readonly least: 0 | 1; readonly most: number; readonly choices: readonly (readonly Node[])[] };

export interface PatternSyntax {
	/** What must stand before the mention, nearest last. */
	readonly left: readonly Element[];
	readonly body: readonly Node[];
	readonly right: readonly Node[];
}

/** Longest run of a starred group: lists longer than this are not read through. */
const MOST = 12;

/**
 * Reads a pattern. Elements stand between blanks:
 *
 * | written | stands for |
 * | --- | --- |
 * | `до` `до\|к` | a word or sign, one of several |
 * | `{day}` `{month\|mon:m}` | a class of the lexicon, either of two under the name `m` |
 * | `тот@first` | a word under a name |
 * | `x?` `( … \| … )` `( … )?` `( … )*` | optional, alternatives, optional group, repeated group |
 * | `~x` `!x` | no white space before x; x must not stand here |
 * | `^` `$` | start and end of the sentence |
 * | `… [ … ] …` | only what stands between is the mention; left of it single elements only |
 * | `<name>` | a part of a pattern from `macros` |
 *
 * @throws RangeError for a pattern that cannot be read.
 */
export function parsePattern(source: string, macros: Readonly<Record<string, string>> = {}): PatternSyntax {
	const words = expand(source, macros).split(" ").filter(Boolean);
	const open = words.indexOf("[");
	const close = words.lastIndexOf("]");
	const left = words.slice(0, Math.max(open, 0));
	if (left.some((word) => /^(?:\(|\)[?*]?|\|)$/u.test(word)))
		throw new RangeError(`Expected single elements before «[», got «${source}»`);
	return {
		left: left.map((word) => (word.endsWith("?") ? readElement(word.slice(0, -1), true) : readElement(word))),
		body: readNodes(words.slice(open + 1, close < 0 ? undefined : close)),
		right: readNodes(close < 0 ? [] : words.slice(close + 1)),
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
				const close = words[at - 1];
				nodes.push({ least: close === ")" ? 1 : 0, most: close === ")*" ? MOST : 1, choices: inner });
			} else if (word === ")" || word === ")?" || word === ")*") return list;
			else if (word === "|") list.push([]);
			else if (word.length > 1 && word.endsWith("?"))
				nodes.push({ least: 0, most: 1, choices: [[{ element: readElement(word.slice(0, -1)) }]] });
			else nodes.push({ element: readElement(word) });
		}
		return list;
	};
	return choices()[0] as Node[];
}

function readElement(word: string, optional = false): Element {
	const negative = word.length > 1 && word.startsWith("!");
	const glued = word.length > 1 && word.startsWith("~");
	const body = negative || glued ? word.slice(1) : word;
	const edge = body === "^" ? "start" : body === "$" ? "end" : "";
	const common = { glued, negative, edge, optional } as const;
	const braces = /^\{([a-z|]+)(?::([a-z]+))?\}$/u.exec(body);
	if (braces) {
		const names = (braces[1] as string).split("|");
		return {
			...common,
			classes: names.reduce((bits, name) => bits | classOf(name), 0),
			literals: [],
			name: braces[2] ?? (names[0] as string),
		};
	}
	const [text = "", name = ""] = body.length > 1 ? body.split("@") : [body];
	return { ...common, classes: 0, literals: text.length > 1 ? text.replaceAll("\\", "").split("|") : [text], name };
}

function classOf(name: string): number {
	const bit = Class[name as ClassName] as number | undefined;
	if (bit === undefined) throw new RangeError(`Expected a class of the lexicon, got {${name}}`);
	return bit;
}
