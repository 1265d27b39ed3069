import { Sign } from "@letopis/mentions";
import { ANY_CASE, Case, Num, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { sideWords } from "../agreements/side-words.js";
import { mayAct, mayTellWith } from "../scene/may-act.js";
import { homeNouns } from "./home.js";
import { itself } from "./pronouns.js";
import { subjectNames } from "./subject-kinds.js";
import { centres, into, outOf } from "./venue-places.js";
import { shells, venueOf } from "./venues.js";
import type { EventVerb } from "./verbs.js";

const has = ({ norm, readings }: Token, words: ReadonlySet<string>): boolean =>
	words.has(norm) || readings.some(({ lemma }) => words.has(withoutYo(lemma)));

/** Words that point to a place or a day told elsewhere, or to whoever receives guests. */
const elsewhere: ReadonlySet<string> = new Set("там тут здесь где куда тогда хозяин принимающий".split(" "));
/** «У нас», «к нам». */
const near: ReadonlySet<string> = new Set(["у", "к", "ко", "("]);
const wheres: ReadonlySet<string> = new Set([...homeNouns, ...centres, ...venueOf.keys(), ...shells, "мы"]);

/** Tokens behind a preposition within which the place is told: «в северном карельском городе Костомукша». */
const REACH = 8;

const isWhere = (token: Token): boolean =>
	(token.shape !== "lower" && token.shape !== "none") ||
	(token.signs & (Sign.place | Sign.organizationHead)) !== 0 ||
	has(token, wheres);

/** May the sentence tell a day, or a place behind a preposition? */
const maySet = ({ signs, tokens }: Sentence): boolean =>
	(signs & Sign.dateHead) !== 0 ||
	tokens.some(
		(token, at) =>
			has(token, elsewhere) ||
			((into.has(token.norm) || outOf.has(token.norm) || near.has(token.norm)) &&
				tokens.slice(at + 1, at + 1 + REACH).some(isWhere)),
	);

/** Words for those who meet, told before. */
const others: ReadonlySet<string> = new Set(["гость", "коллега", "партнер", "они"]);
const sides: ReadonlySet<string> = new Set(sideWords.map(({ lemma }) => lemma));

const isSides = ({ readings }: Token): boolean =>
	readings.some(({ lemma, tag }) => (tag.numbers & Num.plur) !== 0 && sides.has(withoutYo(lemma)));

/** May the sentence tell of two who meet, or of one and of with whom? */
function mayMeet({ tokens }: Sentence): boolean {
	if (mayTellWith(tokens, Case.ablt)) return true;
	if (tokens.some((token) => has(token, others) || itself.has(token.norm) || isSides(token))) return true;
	return tokens.filter((token) => mayAct(token, ANY_CASE)).length > 1;
}

/** «МПК», «оно», «собрание»: may the word be a commission's, or point to one? */
const mayBeBody = ({ norm, shape, signs, readings }: Token): boolean =>
	subjectNames.body.test(norm) ||
	shape === "upper" ||
	shape === "mixed" ||
	norm === '"' ||
	(signs & Sign.organizationHead) !== 0 ||
	readings.some(({ lemma }) => bodies.has(lemma) || subjectNames.body.test(lemma));

const bodies: ReadonlySet<string> = new Set("он она оно они который гость делегация член участник".split(" "));

/** «[Не] встретились», «приняли [участие]»: tells of no event, whatever stands around it. */
const isIdle = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.norm === "не" || tokens[at - 1]?.norm === "участие" || tokens[at + 1]?.norm === "участие";

/** May the verb at a token tell of an event by itself? A day or place, the other or the body must be there that it asks for. */
export function verbTells({ settled, object, subjectMust }: EventVerb, sentence: Sentence, at: number): boolean {
	if (isIdle(sentence.tokens, at) || (settled === true && !maySet(sentence))) return false;
	if (object === "participant") return mayMeet(sentence);
	return subjectMust !== "body" || sentence.tokens.some(mayBeBody);
}
