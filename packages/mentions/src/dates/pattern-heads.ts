import { hasLiteral, type LiteralSet } from "./literals.js";
import type { Element, Node } from "./pattern-syntax.js";

/** What a lexeme at one place of a pattern may be. */
export interface Heads {
	readonly classes: number;
	readonly literals: readonly string[];
	/** It may be anything, or nothing at all. */
	readonly free: boolean;
}

export const anything: Heads = { classes: -1, literals: [], free: true };
const nothing: Heads = { classes: 0, literals: [], free: false };

const either = (a: Heads, b: Heads): Heads => ({
	classes: a.classes | b.classes,
	literals: [...a.literals, ...b.literals],
	free: a.free || b.free,
});

const headOf = ({ classes, literals, negative, edge }: Element): Heads => ({
	classes,
	literals,
	free: negative || edge !== "",
});

/** What nodes can begin with; free where they may take nothing. */
export function headsOf(nodes: readonly Node[]): Heads {
	let heads = nothing;
	for (const node of nodes) {
		const own = "element" in node ? headOf(node.element) : node.choices.map(headsOf).reduce(either, nothing);
		heads = either(heads, { ...own, free: false });
		if (!own.free && ("element" in node || node.least > 0)) return heads;
	}
	return { ...heads, free: true };
}

/** What the second lexeme of nodes can be. */
export function secondsOf(nodes: readonly Node[]): Heads {
	const [node, ...rest] = nodes;
	if (node === undefined) return anything;
	if ("element" in node) return headOf(node.element).free ? anything : headsOf(rest);
	const again = node.most > 1 ? [{ ...node, least: 0 as const }] : [];
	const seconds = node.choices.map((choice) => secondsOf([...choice, ...again, ...rest])).reduce(either, nothing);
	return node.least > 0 ? seconds : either(seconds, secondsOf(rest));
}

/** Heads whose literals are known by number. */
export interface Second extends Omit<Heads, "literals"> {
	readonly literals: LiteralSet;
}

/** May a lexeme of these classes and this literal stand at the place? */
export const admits = ({ free, classes, literals }: Second, own: number, literal: number): boolean =>
	free || (classes & own) !== 0 || hasLiteral(literals, literal);
