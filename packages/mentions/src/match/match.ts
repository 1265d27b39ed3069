import { classTest } from "./classes.js";
import { type Node, parsePattern } from "./pattern.js";
import type { Embeddable, Unit } from "./unit.js";

/** A stretch of units, half-open. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

export interface Match extends Range {
	readonly captures: ReadonlyMap<string, Range>;
}

interface State {
	readonly from: number;
	readonly units: readonly Unit[];
	/** Cases, numbers and genders still possible for each `@n`. */
	readonly agreement: Map<string, readonly [number, number, number]>;
	readonly captures: Map<string, Range>;
	steps: number;
}

type Then = (at: number) => number;
/** Tries from a unit on; gives the position after the whole match, or -1. */
type Matcher = (state: State, at: number, then: Then) => number;

/** Steps one attempt may take before it is given up as hopeless: keeps hostile text linear. */
const STEP_LIMIT = 2_000;
/** Units the longest match may cover; also bounds the depth of the call stack. */
const LENGTH_LIMIT = 200;

function one(test: (unit: Unit) => boolean, cases: number, agree: string): Matcher {
	return (state, at, then) => {
		const unit = state.units[at];
		if (unit === undefined || at - state.from >= LENGTH_LIMIT || ++state.steps > STEP_LIMIT) return -1;
		if (cases !== 0 && (unit.cases & cases) === 0) return -1;
		if (!test(unit)) return -1;
		if (agree === "") return then(at + 1);
		const before = state.agreement.get(agree);
		const bits = [
			(before?.[0] ?? -1) & unit.cases & (cases || -1),
			(before?.[1] ?? -1) & unit.numbers,
			(before?.[2] ?? -1) & unit.genders,
		] as const;
		if (bits.includes(0)) return -1;
		state.agreement.set(agree, bits);
		const end = then(at + 1);
		if (end < 0) {
			if (before === undefined) state.agreement.delete(agree);
			else state.agreement.set(agree, before);
		}
		return end;
	};
}

function repeat(inner: Matcher, min: number, max: number, lazy: boolean): Matcher {
	const again = (state: State, at: number, then: Then, count: number): number => {
		const more = () =>
			count < max ? inner(state, at, (next) => (next > at ? again(state, next, then, count + 1) : -1)) : -1;
		if (count < min) return more();
		const first = lazy ? then(at) : more();
		return first >= 0 ? first : lazy ? more() : then(at);
	};
	return (state, at, then) => again(state, at, then, 0);
}

function compile(node: Node): Matcher {
	switch (node.type) {
		case "lemma":
			return one((unit) => unit.lemmas.includes(node.value), node.cases, node.agree);
		case "form":
			return one((unit) => unit.mention === undefined && unit.token.norm === node.value, node.cases, node.agree);
		case "class":
			return one(classTest(node.value), node.cases, node.agree);
		case "any":
			return one((unit) => unit.token.norm !== ";" || unit.mention !== undefined, 0, "");
		case "not": {
			const inner = compile(node.node);
			return (state, at, then) => (inner(state, at, (end) => end) >= 0 ? -1 : then(at));
		}
		case "sequence": {
			const parts = node.nodes.map(compile);
			const run = (state: State, at: number, then: Then, index: number): number => {
				const part = parts[index];
				return part === undefined ? then(at) : part(state, at, (next) => run(state, next, then, index + 1));
			};
			return (state, at, then) => run(state, at, then, 0);
		}
		case "choice": {
			const ways = node.nodes.map(compile);
			return (state, at, then) => {
				for (const way of ways) {
					const end = way(state, at, then);
					if (end >= 0) return end;
				}
				return -1;
			};
		}
		case "capture": {
			const inner = compile(node.node);
			return (state, at, then) =>
				inner(state, at, (next) => {
					const before = state.captures.get(node.name);
					state.captures.set(node.name, { from: at, to: next });
					const end = then(next);
					if (end < 0) {
						if (before === undefined) state.captures.delete(node.name);
						else state.captures.set(node.name, before);
					}
					return end;
				});
		}
		case "repeat":
			return repeat(compile(node.node), node.min, node.max, node.lazy);
	}
}

/** The words a match can begin with, or undefined when it can begin with anything. */
function openings(node: Node): readonly string[] | undefined {
	switch (node.type) {
		case "lemma":
		case "form":
			return [node.value];
		case "capture":
			return openings(node.node);
		case "repeat":
			return node.min > 0 ? openings(node.node) : undefined;
		case "choice": {
			const all = node.nodes.map(openings);
			return all.includes(undefined) ? undefined : (all as string[][]).flat();
		}
		case "sequence":
			return node.nodes[0] === undefined ? undefined : openings(node.nodes[0]);
		default:
			return undefined;
	}
}

export interface Pattern {
	readonly text: string;
	/** Lemmas or forms it can begin with; undefined: anything. */
	readonly openings: readonly string[] | undefined;
	/** The match that begins at unit `at`, if any. */
	matchAt(units: readonly Unit<Embeddable>[], at: number): Match | undefined;
}

/** Compiles a pattern; its syntax is described at `Node`. Throws a SyntaxError on a misspelt one. */
export function pattern(text: string): Pattern {
	const node = parsePattern(text);
	const matcher = compile(node);
	return {
		text,
		openings: openings(node),
		matchAt(units, at) {
			const state: State = { from: at, units, agreement: new Map(), captures: new Map(), steps: 0 };
			const to = matcher(state, at, (end) => end);
			return to < 0 ? undefined : { from: at, to, captures: state.captures };
		},
	};
}

/** Patterns filed under the words they can begin with, so that a sentence tries only those it has a word for. */
export function indexPatterns<T extends { readonly pattern: Pattern }>(
	rules: readonly T[],
): (unit: Unit) => readonly T[] {
	const byWord = new Map<string, T[]>();
	const always: T[] = [];
	for (const rule of rules) {
		if (rule.pattern.openings === undefined) always.push(rule);
		else
			for (const word of new Set(rule.pattern.openings)) {
				const list = byWord.get(word);
				if (list === undefined) byWord.set(word, [rule]);
				else list.push(rule);
			}
	}
	return (unit) => {
		let found: T[] | undefined;
		for (const lemma of unit.lemmas) {
			const list = byWord.get(lemma);
			if (list === undefined) continue;
			found = found === undefined ? [...list] : [...found, ...list.filter((rule) => !found?.includes(rule))];
		}
		return found === undefined ? always : [...found, ...always];
	};
}
