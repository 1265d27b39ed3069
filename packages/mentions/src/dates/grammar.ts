import type { Vocabulary } from "./lexeme.js";
import { lexicon } from "./lexicon/index.js";
import type { Word } from "./lexicon/word.js";
import type { Literals } from "./literals.js";
import { compilePattern, type Pattern } from "./pattern.js";
import { admits } from "./pattern-heads.js";
import type { DateRule } from "./rule.js";
import { anniversaryRules } from "./rules/anniversary.js";
import { boundRules } from "./rules/bound.js";
import { dayMonthRules } from "./rules/day-month.js";
import { daysAloneRules } from "./rules/days-alone.js";
import { lengthRules } from "./rules/length.js";
import { longRules } from "./rules/long-ago.js";
import { macros } from "./rules/macros.js";
import { monthRules } from "./rules/month.js";
import { numericRules } from "./rules/numeric.js";
import { partOfYearRules } from "./rules/part-of-year.js";
import { pointRules } from "./rules/point.js";
import { rangeRules } from "./rules/range.js";
import { relativeRules } from "./rules/relative.js";
import { trapRules } from "./rules/traps.js";
import { vagueRules } from "./rules/vague.js";
import { weekdayRules } from "./rules/weekday.js";
import { yearRules } from "./rules/year.js";
import { yearFirstRules } from "./rules/year-first.js";

/**
 * Layers, each reading over what the one before has read; within a layer the longest reading wins, then the first.
 * Traps, atoms («12 мая 2018 г.»), what stands round one date («в начале …», «в среду, …»), ranges and bounds.
 */
export const dateRules: readonly (readonly DateRule[])[] = [
	trapRules,
	[
		...numericRules,
		...dayMonthRules,
		...daysAloneRules,
		...monthRules,
		...yearRules,
		...yearFirstRules,
		...partOfYearRules,
		...longRules,
		...relativeRules,
		...weekdayRules,
		...anniversaryRules,
		...lengthRules,
		...vagueRules,
	],
	pointRules,
	[...rangeRules, ...boundRules],
];

/** One pattern of one rule. */
export interface Candidate {
	readonly rule: DateRule;
	readonly pattern: Pattern;
	/** Place in the layer: of two readings of one length the first counts. */
	readonly order: number;
}

export interface Layer {
	/** Every rule of it wants a date that is read already. */
	readonly readsDates: boolean;
	/** Words that begin a pattern. */
	readonly literals: readonly string[];
	/** The patterns that may begin at a lexeme of these classes and this literal, where one of `behind` and `second` follows. */
	readonly candidates: (classes: number, literal: number, behind: number, second: number) => readonly Candidate[];
}

const none: readonly Candidate[] = [];

/** Patterns that may begin at one kind of lexeme. */
interface Beginning {
	readonly all: readonly Candidate[];
	/** Those left by the lexeme behind it: by its literal, then by its classes. */
	readonly known: (Map<number, readonly Candidate[]> | undefined)[];
}

/** Words that mean anything to the rules are few, so what two of them in a row may begin is worked out once. */
function narrowed({ all, known }: Beginning, behind: number, second: number): readonly Candidate[] {
	if (all.length === 0) return none;
	known[second] ??= new Map();
	const lists = known[second];
	const list = lists.get(behind);
	if (list !== undefined) return list;
	const made = all.filter(({ pattern }) => admits(pattern.second, behind, second));
	lists.set(behind, made.length === 0 ? none : made);
	return made;
}

function layerOf(rules: readonly DateRule[], literals: Literals): Layer {
	const all = rules
		.flatMap((rule) => rule.patterns.map((source) => ({ rule, pattern: compilePattern(source, literals, macros) })))
		.map((each, order): Candidate => ({ ...each, order }));
	const byLiteral = new Map<string, readonly Candidate[]>();
	for (const each of all)
		for (const literal of new Set(each.pattern.firstLiterals))
			byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), each]);
	const ofClasses = remembered((classes) => all.filter(({ pattern }) => (pattern.firstClasses & classes) !== 0));
	const merged: ((classes: number) => Beginning)[] = [];
	for (const [literal, list] of byLiteral)
		merged[literals.get(literal) as number] = remembered((classes) => merge(list, ofClasses(classes).all));
	return {
		literals: [...byLiteral.keys()],
		readsDates: rules.every(({ patterns }) => patterns.every((source) => source.includes("{date"))),
		candidates: (classes, literal, behind, second) => narrowed((merged[literal] ?? ofClasses)(classes), behind, second),
	};
}

/** Few sets of classes occur, so what each may begin is worked out once. */
function remembered(work: (classes: number) => readonly Candidate[]): (classes: number) => Beginning {
	const known = new Map<number, Beginning>();
	return (classes) => {
		const found = known.get(classes);
		if (found !== undefined) return found;
		const made: Beginning = { all: work(classes), known: [] };
		known.set(classes, made);
		return made;
	};
}

function merge(a: readonly Candidate[], b: readonly Candidate[]): readonly Candidate[] {
	return [...new Set([...a, ...b])].sort((x, y) => x.order - y.order);
}

const literals: Literals = new Map();

export const layers: readonly Layer[] = dateRules.map((rules) => layerOf(rules, literals));

/** The words patterns begin with: at a word that is neither of these nor of the lexicon nothing can begin. */
const beginnings = new Map<string, Word>(
	layers.flatMap((layer) => layer.literals.map((literal) => [literal, Object.freeze({ classes: 0 })] as const)),
);

/** The lexicon and the words that patterns name. */
export const vocabulary: Vocabulary = new Map(
	[...new Set([...literals.keys(), ...lexicon.keys()])].map((norm) => [
		norm,
		{ word: lexicon.get(norm) ?? beginnings.get(norm), literal: literals.get(norm) ?? 0 },
	]),
);
