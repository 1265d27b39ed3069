import { ANY_CASE, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Agreement } from "../phrase.js";
import type { Scene } from "./scene.js";
import { knownByPrefix, knownByWord, type OrganizationType, stemOf, typesByHead } from "./types.js";
import { foldedLemma, grammarWhere, isAdjective, isLower, isNoun } from "./words.js";

/** A type noun, or a body's own name, found in a sentence. */
export interface Head {
	readonly at: number;
	readonly to: number;
	readonly type: OrganizationType;
	readonly grammar: Agreement;
	/** Lemma of the type noun as the dictionary writes it; empty for an acronym or an own name. */
	readonly lemma: string;
}

const anything: Agreement = { cases: ANY_CASE, numbers: Num.sing, genders: 7 };

/** The head that begins at a token, if any. */
export function headAt(scene: Scene, at: number): Head | undefined {
	const token = scene.tokens[at] as Token;
	if (token.kind !== "word") return undefined;
	return knownHead(scene, token, at) ?? nounHead(scene, token, at) ?? acronymHead(token, at);
}

function nounHead(scene: Scene, token: Token, at: number): Head | undefined {
	for (const reading of token.readings) {
		if (!isNoun(reading) && reading.tag.pos !== "ADJF") continue;
		const lemma = foldedLemma(reading);
		const rows = typesByHead.get(lemma);
		if (rows === undefined) continue;
		const grammar = grammarWhere(token, (other) => other.tag.pos === reading.tag.pos && foldedLemma(other) === lemma);
		if (grammar === undefined) continue;
		for (const type of rows)
			if (hasCompanion(scene.tokens, at, type)) return { at, to: at + 1, type, grammar, lemma: reading.lemma };
	}
	return undefined;
}

/** «ООО», «СЭЗ», «СШ»: a type written in capitals. */
function acronymHead(token: Token, at: number): Head | undefined {
	if (isLower(token) || token.text.length > 6) return undefined;
	const type = typesByHead.get(token.norm)?.[0];
	return type && { at, to: at + 1, type, grammar: anything, lemma: "" };
}

/** How far an adjective that makes the type may stand before the noun, and a noun after it. */
const REACH = 4;

function hasCompanion(tokens: readonly Token[], at: number, type: OrganizationType): boolean {
	if (type.before.size === 0 && type.after.size === 0) return true;
	for (let i = at - 1; i >= 0 && i >= at - REACH && type.before.size > 0; i--) {
		const token = tokens[i] as Token;
		if (!token.readings.some(isAdjective) && token.norm !== "и") break;
		if (token.readings.some((reading) => type.before.has(foldedLemma(reading)))) return true;
	}
	for (let i = at + 1; i < tokens.length && i <= at + REACH && type.after.size > 0; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== "word") break;
		if (
			type.after.has(token.text) ||
			token.readings.some((reading) => isNoun(reading) && type.after.has(foldedLemma(reading)))
		)
			return true;
		if (!token.readings.some(isAdjective)) break;
	}
	return false;
}

function knownHead(scene: Scene, token: Token, at: number): Head | undefined {
	for (const { words, type } of knownByPrefix.get(token.norm.slice(0, 3)) ?? []) {
		const to = at + words.length;
		const fits = words.every((word, i) => (scene.tokens[at + i] as Token | undefined)?.norm.startsWith(stemOf(word)));
		if (fits && !isLower(token)) return { at, to, type, grammar: grammarOf(scene.tokens[to - 1] as Token), lemma: "" };
	}
	const type = knownWord(token);
	if (type === undefined || (isLower(token) && type.actor !== "ministry")) return undefined;
	return { at, to: at + 1, type, grammar: token.shape === "upper" ? anything : grammarOf(token), lemma: "" };
}

const endings = /(?:ом|ах|ов|а|у|е|ы|и)$/u;

function knownWord(token: Token): OrganizationType | undefined {
	const { norm } = token;
	const direct = knownByWord.get(norm);
	if (direct !== undefined) return direct;
	for (const reading of token.readings) {
		const type = knownByWord.get(foldedLemma(reading));
		if (type !== undefined) return type;
	}
	return token.shape === "mixed" ? knownByWord.get(norm.replace(endings, "")) : undefined;
}

const grammarOf = (token: Token): Agreement => {
	const found = grammarWhere(token, isNoun);
	return found ? { ...found, numbers: Num.sing } : anything;
};
