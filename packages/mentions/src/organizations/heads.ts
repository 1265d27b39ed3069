import { ANY_CASE, Gender, Num, parseTag, type Tag } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Scene } from "./scene.js";
import {
	knownByPrefix,
	knownByStem,
	knownByWord,
	type OrganizationType,
	stemOf,
	typesByHead,
	typesOf,
} from "./types.js";
import { foldedLemma, isAdjective, isLower, isNoun, tagsWhere } from "./words.js";

/** A type noun, or a body's own name, found in a sentence. */
export interface Head {
	readonly at: number;
	readonly to: number;
	readonly type: OrganizationType;
	/** Its readings; one that allows every case where nothing tells. */
	readonly tags: readonly Tag[];
	/** Lemma of the type noun as the dictionary writes it; empty for an acronym or an own name. */
	readonly lemma: string;
}

/** What an acronym can be: any case, any gender, one body. */
const anything: readonly Tag[] = [
	{
		...parseTag("NOUN,Fixd sing"),
		cases: ANY_CASE,
		numbers: Num.sing,
		genders: Gender.masc | Gender.femn | Gender.neut,
	},
];

/** «Омское ООО»: a society by its last letter. */
const society: readonly Tag[] = anything.map((tag) => ({ ...tag, genders: Gender.neut }));
const tagsOfAcronym = (norm: string): readonly Tag[] => (norm.endsWith("о") ? society : anything);

/** The head that begins at a token, if any. */
export function headAt(scene: Scene, at: number): Head | undefined {
	const token = scene.tokens[at] as Token;
	if (token.kind !== "word") return undefined;
	return (
		(isLower(token) ? lowerKnown(token, at) : knownHead(scene, token, at)) ??
		nounHead(scene, token, at) ??
		acronymHead(token, at)
	);
}

function nounHead(scene: Scene, token: Token, at: number): Head | undefined {
	for (const reading of token.readings) {
		if (!isNoun(reading) && reading.tag.pos !== "ADJF") continue;
		const lemma = foldedLemma(reading);
		const rows = typesOf(lemma);
		if (rows === undefined) continue;
		const tags = tagsWhere(token, (other) => other.tag.pos === reading.tag.pos && foldedLemma(other) === lemma);
		if (tags.length === 0) continue;
		const acronym = token.shape === "upper" || token.shape === "mixed";
		const type = rows.find((row) => (acronym || !row.takes.has("A")) && hasCompanion(scene.tokens, at, row));
		if (type?.alone === "none") return undefined;
		if (type?.takes.has("A")) return { at, to: at + 1, type, tags: tagsOfAcronym(token.norm), lemma: "" };
		if (type !== undefined) return { at, to: at + 1, type, tags, lemma: reading.lemma };
	}
	return undefined;
}

/** «ООО», «СЭЗ», «СШ»: a type written in capitals. */
function acronymHead(token: Token, at: number): Head | undefined {
	if ((token.shape !== "upper" && token.shape !== "mixed") || token.text.length > 6) return undefined;
	const type = typesByHead.get(token.norm)?.find((row) => row.alone !== "none");
	return type && { at, to: at + 1, type, tags: tagsOfAcronym(token.norm), lemma: "" };
}

/** How far an adjective or preposition that makes the type may stand before the noun, and a noun after it. */
const REACH = 4;

function hasCompanion(tokens: readonly Token[], at: number, type: OrganizationType): boolean {
	if (type.before.size === 0 && type.after.size === 0) return true;
	for (let i = at - 1; i >= 0 && i >= at - REACH && type.before.size > 0; i--) {
		const token = tokens[i] as Token;
		if (type.before.has(token.norm)) return true;
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

/** «в миде Грузии»: ministries alone are known in small letters. */
function lowerKnown(token: Token, at: number): Head | undefined {
	const type = token.norm.startsWith("ми") ? knownWord(token) : undefined;
	return type?.actor === "ministry" ? { at, to: at + 1, type, tags: tagsOf(token), lemma: "" } : undefined;
}

function knownHead(scene: Scene, token: Token, at: number): Head | undefined {
	for (const { words, type } of knownByPrefix.get(token.norm.slice(0, 3)) ?? []) {
		const to = at + words.length;
		const fits = words.every((word, i) => isFormOf(scene.tokens[at + i], word));
		if (fits) return { at, to, type, tags: tagsOf(scene.tokens[to - 1] as Token), lemma: "" };
	}
	const type = knownWord(token);
	if (type === undefined) return undefined;
	return { at, to: at + 1, type, tags: token.shape === "upper" ? anything : tagsOf(token), lemma: "" };
}

/** «Единой» for «единая»: the same stem, an ending no longer than a case has. */
const isFormOf = (token: Token | undefined, word: string): boolean =>
	token?.norm.startsWith(stemOf(word)) === true && token.norm.length <= word.length + 2;

const endings = /(?:ом|ах|ов|а|у|е|ы|и)$/u;

function knownWord(token: Token): OrganizationType | undefined {
	const { norm } = token;
	const direct = knownByWord.get(norm);
	if (direct !== undefined) return direct;
	for (const reading of token.readings) {
		const type = knownByWord.get(foldedLemma(reading));
		if (type !== undefined) return type;
	}
	if (token.shape === "mixed") return knownByWord.get(norm.replace(endings, ""));
	if (token.shape !== "title" || norm.length < 7 || token.readings.some((reading) => reading.known)) return undefined;
	for (let cut = 0; cut <= 3; cut++) {
		const type = knownByStem.get(norm.slice(0, norm.length - cut));
		if (type !== undefined) return type;
	}
	return undefined;
}

const tagsOf = (token: Token): readonly Tag[] => {
	const tags = tagsWhere(token, isNoun);
	return tags.length > 0 ? tags : anything;
};
