import { ANY_CASE, type Reading, withoutYo } from "@letopis/morphology";
import type { Sentence, Span, Token } from "@letopis/text";

/** What {@link unitsOf} embeds: any mention of the sentence. */
export interface Embeddable extends Span {
	readonly kind: string;
	readonly from: number;
	readonly to: number;
	readonly cases: number;
	readonly numbers: number;
}

/** What a pattern steps over: a token, or a recognised mention standing as one token. */
export interface Unit<M extends Embeddable = Embeddable> extends Span {
	/** Token positions in the sentence, half-open. */
	readonly from: number;
	readonly to: number;
	/** The token, or the first token of the mention. */
	readonly token: Token;
	readonly mention?: M | undefined;
	/** Every lemma and the norm, ё folded; empty for a mention. */
	readonly lemmas: readonly string[];
	readonly cases: number;
	readonly numbers: number;
	readonly genders: number;
}

const none: readonly string[] = Object.freeze([]);

/** Lemmas of a token without repetition, its norm last. */
export function lemmasOf(token: Token): readonly string[] {
	const { readings, norm } = token;
	if (readings.length === 0) return [norm];
	const lemmas: string[] = [];
	let last = "";
	for (let k = 0; k < readings.length; k++) {
		const own = (readings[k] as Reading).lemma;
		// readings of one lexeme stand side by side
		if (own === last) continue;
		last = own;
		const lemma = withoutYo(own);
		if (!lemmas.includes(lemma)) lemmas.push(lemma);
	}
	if (!lemmas.includes(norm)) lemmas.push(norm);
	return lemmas;
}

export function unitOfToken(token: Token, index: number): Unit<never> {
	const { start, end, readings } = token;
	let cases = 0;
	let numbers = 0;
	let genders = 0;
	for (let k = 0; k < readings.length; k++) {
		const { tag } = readings[k] as Reading;
		cases |= tag.cases;
		numbers |= tag.numbers;
		genders |= tag.genders;
	}
	if (readings.length === 0) cases = ANY_CASE;
	const lemmas = lemmasOf(token);
	// `mention` as well, so that all units have one hidden class
	return { start, end, from: index, to: index + 1, token, mention: undefined, lemmas, cases, numbers, genders };
}

/**
 * The sentence with its outermost mentions folded into single units, so that «[ORG] и [ORG] подписали [DOC]» is a
 * short pattern. Where two mentions overlap the longer wins, then the earlier.
 */
export function unitsOf<M extends Embeddable>(sentence: Sentence, mentions: readonly M[]): readonly Unit<M>[] {
	const order = [...mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
	const owner: (M | undefined)[] = new Array(sentence.tokens.length);
	for (const mention of order) {
		let free = true;
		for (let i = mention.from; i < mention.to && free; i++) free = owner[i] === undefined;
		if (free) for (let i = mention.from; i < mention.to; i++) owner[i] = mention;
	}
	const units: Unit<M>[] = [];
	for (let i = 0; i < sentence.tokens.length; ) {
		const mention = owner[i];
		const token = sentence.tokens[i] as Token;
		if (mention === undefined) {
			units.push(unitOfToken(token, i));
			i++;
			continue;
		}
		const { start, end, from, to, cases, numbers } = mention;
		units.push({ start, end, from, to, token, mention, lemmas: none, cases, numbers, genders: 7 });
		i = to;
	}
	return units;
}
