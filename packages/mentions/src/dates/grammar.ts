import { Class } from "./lexicon/word.js";
import { type CompiledRule, compileRule, type DateRule } from "./rule.js";
import { boundRules } from "./rules/bound.js";
import { dayMonthRules } from "./rules/day-month.js";
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

/**
 * Layers, each reading over what the one before has read; within a layer the longest reading wins, then the first.
 * Traps, atoms («12 мая 2018 г.»), what stands round one date («в начале …», «в среду, …»), ranges and bounds.
 */
export const dateRules: readonly (readonly DateRule[])[] = [
	trapRules,
	[
		...numericRules,
		...dayMonthRules,
		...monthRules,
		...yearRules,
		...partOfYearRules,
		...longRules,
		...relativeRules,
		...weekdayRules,
		...lengthRules,
		...vagueRules,
	],
	pointRules,
	[...rangeRules, ...boundRules],
];

/** The rules of a layer by what a text must show for them to begin. */
export interface Layer {
	readonly byLiteral: ReadonlyMap<string, readonly CompiledRule[]>;
	readonly byClass: readonly (readonly [classes: number, rule: CompiledRule])[];
	/** All classes any rule begins with. */
	readonly classes: number;
	/** The rules a set of classes may begin, remembered. */
	readonly candidates: (classes: number, norm: string) => readonly CompiledRule[];
}

export const layers: readonly Layer[] = dateRules.map((rules) =>
	layerOf(rules.map((rule) => compileRule(rule, macros))),
);

const none: readonly CompiledRule[] = [];

function layerOf(rules: readonly CompiledRule[]): Layer {
	const byLiteral = new Map<string, CompiledRule[]>();
	const byClass: (readonly [number, CompiledRule])[] = [];
	const order = new Map(rules.map((rule, index) => [rule, index]));
	let all = 0;
	for (const rule of rules) {
		let classes = 0;
		for (const pattern of rule.patterns) {
			classes |= pattern.firstClasses;
			for (const literal of pattern.firstLiterals) {
				const list = byLiteral.get(literal) ?? [];
				if (!list.includes(rule)) byLiteral.set(literal, [...list, rule]);
			}
		}
		if (classes !== 0) byClass.push([classes, rule]);
		all |= classes;
	}
	const lists = new Map<number, readonly CompiledRule[]>();
	const ofClasses = (classes: number) => {
		const known = lists.get(classes);
		if (known) return known;
		const list = byClass.filter(([wanted]) => (wanted & classes) !== 0).map(([, rule]) => rule);
		lists.set(classes, list);
		return list;
	};
	return {
		byLiteral,
		byClass,
		classes: all,
		candidates(classes, norm) {
			const literal = byLiteral.get(norm) ?? none;
			if ((classes & all) === 0) return literal;
			const listed = ofClasses(classes);
			if (literal === none) return listed;
			return [...new Set([...literal, ...listed])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		},
	};
}

export const { date: dateClass } = Class;
