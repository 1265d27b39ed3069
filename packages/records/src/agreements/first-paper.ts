import { type DocumentMention, Sign } from "@letopis/mentions";
import { ANY_CASE, Case, Num, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { mayAct, mayTellWith } from "../scene/may-act.js";
import type { Verbs } from "../scene/verbs.js";
import { isItem } from "../year.js";
import { marks } from "./signature.js";
import { type Act, actNouns } from "./verbs.js";

/** May the sentence do one of some things to a paper? */
const mayDo = ({ tokens }: Sentence, { acts }: Verbs, wanted: (act: Act) => boolean): boolean =>
	tokens.some(({ readings }) =>
		readings.some((reading) => {
			const lemma = withoutYo(reading.lemma);
			const act = acts.get(lemma) ?? actNouns.get(lemma);
			return (act !== undefined && wanted(act)) || marks.includes(lemma);
		}),
	);

const joints: ReadonlySet<string> = new Set([",", ";", "и", "а", "или"]);

/** Tokens before and behind a joint among which those stand whom it joins. */
const LONG = 16;

/** «Между», «с Псковом», «Минск и Брест»: may the sentence tell of two sides? */
function mayTellSides({ tokens }: Sentence): boolean {
	if (tokens.some(({ norm }) => norm === "между") || mayTellWith(tokens, Case.ablt)) return true;
	const isActor = (token: Token): boolean => mayAct(token, ANY_CASE);
	return tokens.some(
		({ norm }, at) =>
			joints.has(norm) &&
			(tokens[at - 1]?.norm === ")" || tokens.slice(Math.max(0, at - LONG), at).some(isActor)) &&
			tokens.slice(at + 1, at + LONG).some(isActor),
	);
}

/** Tokens behind a paper within which its term begins: «план на 2026–2027 годы». */
const TERM = 12;

const mayTellTerm = ({ signs, tokens }: Sentence, { to }: DocumentMention): boolean =>
	(signs & Sign.dateHead) !== 0 &&
	tokens.slice(to, to + TERM).some((token) => (token.signs & (Sign.dateHead | Sign.number)) !== 0);

/** «Планы:», «планов, в том числе», a line without a full stop: may papers of the sentence be listed? */
const mayList = ({ signs, tokens }: Sentence, { numbers }: DocumentMention): boolean =>
	((numbers & Num.plur) !== 0 || (signs & Sign.number) !== 0) &&
	(tokens.at(-1)?.norm !== "." || tokens.some(({ norm }) => norm === ":" || norm === "том" || norm === "среди"));

const binds = (act: Act): boolean => act === "sign" || act === "reach";
const anything = (): boolean => true;

/** «Планы», «программа», named alone: without sides, a term or the signing no paper between parties. */
const weakTells = (paper: DocumentMention, sentence: Sentence, verbs: Verbs): boolean =>
	mayDo(sentence, verbs, binds) ||
	mayTellTerm(sentence, paper) ||
	mayList(sentence, paper) ||
	mayTellSides(sentence) ||
	isItem(sentence);

/** «Документы»: any papers at all, unless something is done to them, or they are counted, or are somebody's. */
const genericTells = (sentence: Sentence, verbs: Verbs): boolean =>
	(sentence.signs & Sign.number) !== 0 ||
	mayDo(sentence, verbs, anything) ||
	sentence.tokens.some(({ norm }) => norm === "есть" || norm === "-" || norm === ":") ||
	mayTellSides(sentence) ||
	isItem(sentence);

/** May the paper give a record in a text that has told of nothing before its sentence? */
export function paperTells(paper: DocumentMention, sentence: Sentence, verbs: Verbs): boolean {
	if (paper.weak && !paper.complement) return weakTells(paper, sentence, verbs);
	return !paper.generic || genericTells(sentence, verbs);
}
