import type { Token } from "@letopis/text";
import { type Agreement, agree } from "../phrase.js";
import type { Scene } from "./scene.js";
import { foldedLemma, grammarWhere, isAdjective, isCapitalized } from "./words.js";

/** Adjectives that tell one body from others or praise it, but belong to no name. */
const outsiders = new Set(
	(
		"новый старый бывший нынешний крупный крупнейший ведущий местный другой иной данный соответствующий профильный " +
		"заинтересованный зарубежный иностранный отечественный собственный следующий прошлый последний остальной " +
		"известный популярный частный многий целый различный разный именной будущий уполномоченный действующий " +
		"указанный вышеуказанный упомянутый вышестоящий головной базовый опорный подведомственный дочерний " +
		"принимающий одноименный родной знаменитый старейший единственный готовый должный"
	).split(" "),
);

export interface Modifiers {
	/** First token of the name. */
	readonly from: number;
	readonly grammar: Agreement;
	/** Some adjective is capitalised in running text: a name, not a description. */
	readonly proper: boolean;
}

const isOutsider = (token: Token): boolean =>
	token.readings.some((reading) => isAdjective(reading) && outsiders.has(foldedLemma(reading)));

const isQualitative = (token: Token): boolean =>
	token.readings.some((reading) => isAdjective(reading) && reading.tag.grammemes.has("Qual"));

/** How many adjectives a name may have before its head. */
const MOST = 7;

/**
 * The adjectives before a head that belong to its name: «Белорусский государственный» before «университет», not
 * «крупнейший». Where a capital letter stands the name begins there; a description in small letters keeps its
 * relational adjectives and loses its qualitative ones.
 */
export function modifiersOf(scene: Scene, head: number, grammar: Agreement): Modifiers {
	const { tokens } = scene;
	let shared = grammar;
	let at = head;
	for (let i = head - 1; i >= 0 && i >= head - MOST; i--) {
		const token = tokens[i] as Token;
		if (joins(tokens, i, shared)) continue;
		const both = agreeing(token, shared);
		if (both === undefined || isOutsider(token)) break;
		if (isQualitative(token) && !isCapitalized(token) && scene.placeOver[i] === undefined) break;
		shared = both;
		at = i;
	}
	for (let i = at; i < head; i++) {
		if (!isCapitalized(tokens[i]) || tokens[i]?.kind !== "word") continue;
		if (i > 0 || !isQualitative(tokens[i] as Token)) return { from: i, grammar: shared, proper: i > 0 };
		return { from: head === i + 1 ? head : i + 1, grammar: shared, proper: false };
	}
	return { from: at, grammar: shared, proper: false };
}

function agreeing(token: Token, shared: Agreement): Agreement | undefined {
	if (/^\d{1,3}-?\p{Ll}{1,3}$/u.test(token.norm)) return shared;
	const own = token.kind === "word" ? grammarWhere(token, isAdjective) : undefined;
	return own && agree(own, shared);
}

/** «Промышленный и коммерческий банк»: the conjunction between two adjectives of one head. */
function joins(tokens: readonly Token[], i: number, shared: Agreement): boolean {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (tokens[i]?.norm !== "и" || before === undefined || after === undefined) return false;
	return (
		isCapitalized(before) &&
		!isCapitalized(after) &&
		agreeing(before, shared) !== undefined &&
		agreeing(after, shared) !== undefined
	);
}
