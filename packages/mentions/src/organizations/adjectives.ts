import { Gender, Num, type Reading, type Tag } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Agreement } from "../phrase.js";
import { openers, outsiders } from "./outsiders.js";
import type { Scene } from "./scene.js";
import { foldedLemma, isCapitalized } from "./words.js";

export interface Modifiers {
	/** First token of the name. */
	readonly from: number;
	readonly grammar: Agreement;
	/** Some adjective is capitalised in running text: a name, not a description. */
	readonly proper: boolean;
}

/** One way to read a head: a reading's cases, numbers and genders, less what its adjectives do not share. */
type Way = Agreement;

const waysOf = (tags: readonly Tag[]): readonly Way[] =>
	tags.map(({ cases, numbers, genders }) => ({ cases, numbers, genders }));

const union = (ways: readonly Way[]): Agreement =>
	ways.reduce(
		(all, way) => ({
			cases: all.cases | way.cases,
			numbers: all.numbers | way.numbers,
			genders: all.genders | way.genders,
		}),
		{
			cases: 0,
			numbers: 0,
			genders: 0,
		},
	);

/** How many adjectives a name may have before its head. */
const MOST = 7;

/**
 * The adjectives before a head that belong to its name: «Белорусский государственный» before «университет», not
 * «крупнейший». Where a capital letter stands the name begins there. `insiders` are lemmas that belong to this head in
 * spite of being insiders or praise («управляющая компания», «первый заместитель»).
 */
export function modifiersOf(
	scene: Scene,
	head: number,
	tags: readonly Tag[],
	insiders: ReadonlySet<string> = none,
): Modifiers {
	const { tokens } = scene;
	let ways = waysOf(tags);
	let at = head;
	for (let i = head - 1; i >= 0 && i >= head - MOST; i--) {
		const token = tokens[i] as Token;
		if (joins(tokens, i, ways, insiders)) continue;
		if (isBracketed(tokens, i, ways, insiders)) {
			i -= 2;
			continue;
		}
		const fits = sharedWays(token, ways, insiders);
		if (fits.length === 0 || isOutsider(token, i, insiders)) break;
		ways = fits;
		at = i;
	}
	const grammar = union(ways);
	for (let i = at; i < head; i++)
		if (tokens[i]?.kind === "word" && isCapitalized(tokens[i])) return { from: i, grammar, proper: i > 0 };
	return { from: at, grammar, proper: false };
}

const none: ReadonlySet<string> = new Set();

/** Inside a sentence a capital letter makes any adjective part of the name: «Большой театр», «Новый банк». */
const isOutsider = (token: Token, at: number, insiders: ReadonlySet<string>): boolean => {
	if (isCapitalized(token) && at > 0) return false;
	return token.readings.some((reading) => {
		const lemma = foldedLemma(reading);
		return outsiders.has(lemma) && !insiders.has(lemma) && !(at === 0 && openers.has(lemma));
	});
};

/** The ways that some adjectival reading of the token shares, narrowed to what is shared. */
function sharedWays(token: Token, ways: readonly Way[], insiders: ReadonlySet<string>): readonly Way[] {
	if (/^\d{1,3}-?\p{Ll}{1,3}$/u.test(token.norm)) return ways;
	if (token.kind !== "word") return [];
	const shared: Way[] = [];
	for (const way of ways) {
		let [cases, numbers, genders] = [0, 0, 0];
		for (const reading of token.readings) {
			const { tag } = reading;
			const adjective =
				tag.pos === "ADJF"
					? !tag.grammemes.has("Apro")
					: tag.pos === "PRTF"
						? insiders.has(foldedLemma(reading)) || isCapitalized(token)
						: isSurnameOnly(reading);
			const gender =
				(tag.numbers & Num.plur) !== 0 ? 7 : (tag.pos === "NOUN" ? notFeminine : tag.genders) & way.genders;
			if (!adjective || (tag.cases & way.cases) === 0 || (tag.numbers & way.numbers) === 0 || gender === 0) continue;
			cases |= tag.cases & way.cases;
			numbers |= tag.numbers & way.numbers;
			genders |= way.genders;
		}
		if (cases !== 0) shared.push({ cases, numbers, genders });
	}
	return shared;
}

/** «Слуцкого», which the dictionary knows as a form of a surname only. */
const isSurnameOnly = ({ tag, lemma }: Reading): boolean =>
	tag.grammemes.has("Surn") && tag.genders === Gender.masc && /[сц]кий$/u.test(lemma);

const notFeminine = Gender.masc | Gender.neut;

/** «Северный [(Арктический)] федеральный университет»: the closing bracket behind an adjective that stands between two others. */
const isBracketed = (
	tokens: readonly Token[],
	i: number,
	ways: readonly Way[],
	insiders: ReadonlySet<string>,
): boolean =>
	tokens[i]?.norm === ")" &&
	tokens[i - 2]?.norm === "(" &&
	[tokens[i - 1], tokens[i - 3]].every(
		(token) => token !== undefined && isCapitalized(token) && sharedWays(token, ways, insiders).length > 0,
	);

/** «Промышленный и коммерческий банк»: the conjunction between two adjectives of one head. */
function joins(tokens: readonly Token[], i: number, ways: readonly Way[], insiders: ReadonlySet<string>): boolean {
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (tokens[i]?.norm !== "и" || before === undefined || after === undefined) return false;
	if (!isCapitalized(before) || isCapitalized(after)) return false;
	return sharedWays(before, ways, insiders).length > 0 && sharedWays(after, ways, insiders).length > 0;
}
