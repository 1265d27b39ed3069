import { AFTER_NUMBER, BEFORE_NAME, HEAD, PAIRS_ENDING, PAIRS_GOING_ON, TAIL } from "./data/abbreviations.js";
import type { Token } from "./document.js";

/** A full stop that may end a sentence: `tokens[dot]`, in a sentence begun at `begin`; `next` is the word that may begin another, `after` what follows it. */
export interface Stop {
	readonly tokens: readonly Token[];
	readonly begin: number;
	readonly dot: number;
	readonly next: Token;
	readonly after: Token | undefined;
}

/** Does the stop join what it stands between (`true`), part it (`false`), or is it not this rule's case? */
type Rule = (stop: Stop) => boolean | undefined;

const PROPER = ["Geox", "Surn", "Name", "Patr", "Orgn", "Abbr"];

/** Known to the dictionary, and not as a name: capitalised here because a sentence begins. */
const isOrdinary = ({ readings }: Token): boolean =>
	readings.some(({ known }) => known) &&
	!readings.some(({ known, tag }) => known && PROPER.some((grammeme) => tag.grammemes.has(grammeme)));

const FUNCTION_WORDS = new Set(["PREP", "CONJ", "PRCL", "NPRO"]);
const isFunctionWord = ({ readings }: Token): boolean =>
	readings.some(({ known, tag }) => known && FUNCTION_WORDS.has(tag.pos));

const isInitial = (token: Token | undefined): boolean =>
	token !== undefined && token.kind !== "number" && token.text.length === 1 && token.shape === "title";
const isRoman = (token: Token): boolean => /^[IVXLCDMХІ]+$/u.test(token.text);
const isCount = (token: Token | undefined): boolean =>
	token !== undefined && (token.kind === "number" || isRoman(token));

/** «15 мая», «№ 14»: the sentence goes on. */
const isFigure = (token: Token): boolean => token.kind === "number" || token.text === "№";

/** «1. Стороны…», «а. Стороны…»: nothing but a number or a letter stands before it in the sentence. */
const bullet: Rule = ({ tokens, begin, dot }) => {
	const word = tokens[begin] as Token;
	return dot - 1 === begin && (word.kind === "number" || word.text.length <= 2) ? true : undefined;
};

/** «т. е. Минск», «и. о. Главы» go on; «и т. д. Стороны» does not. */
const pair: Rule = ({ tokens, begin, dot, next }) => {
	if (dot - 3 < begin || tokens[dot - 2]?.text !== ".") return undefined;
	const both = `${tokens[dot - 3]?.norm}.${tokens[dot - 1]?.norm}`;
	if (PAIRS_ENDING.has(both)) return isFigure(next);
	return PAIRS_GOING_ON.has(both) && tokens[dot - 1]?.shape === "lower" ? true : undefined;
};

const MOST_INITIALS = 3;

/** «А. С. Пушкин», «Пушкин А. С. родился»; «Подписал Пушкин А. С. | Стороны…», «до 10 G. | Из-за…». */
const initial: Rule = ({ tokens, begin, dot, next, after }) => {
	if (!isInitial(tokens[dot - 1])) return undefined;
	if (tokens[dot - 2]?.kind === "number" || next.kind === "number") return false;
	if (isInitial(next) && after?.text === ".") return true;
	if (isFunctionWord(next)) return false;
	let first = dot - 1;
	const farthest = Math.max(begin, first - 2 * MOST_INITIALS);
	while (first - 2 >= farthest && tokens[first - 1]?.text === "." && isInitial(tokens[first - 2])) first -= 2;
	const surnameFirst = first > begin && tokens[first - 1]?.shape === "title";
	return !(surnameFirst && isOrdinary(next));
};

/** «2019 г. | Стороны», «XIX в. | Россия»; «в 2019 г. Витебской областью», «2019 г. 15 мая» go on. */
const afterNumber: Rule = ({ tokens, dot, next }) => {
	const word = tokens[dot - 1] as Token;
	if (!AFTER_NUMBER.has(word.norm) || !isCount(tokens[dot - 2])) return undefined;
	return isFigure(next) || isObliqueAdjective(next);
};

/** «Витебской», «Харбинским»: an agent, not the beginning of a sentence. */
const isObliqueAdjective = ({ norm, readings }: Token): boolean =>
	/ск(?:ой|им|ими|ого)$/u.test(norm) &&
	readings.length > 0 &&
	readings.every(({ tag }) => tag.pos === "ADJF" && (tag.cases & 1) === 0);

const head: Rule = ({ tokens, dot }) => (HEAD.has((tokens[dot - 1] as Token).norm) ? true : undefined);
const tail: Rule = ({ tokens, dot, next }) => (TAIL.has((tokens[dot - 1] as Token).norm) ? isFigure(next) : undefined);
const beforeName: Rule = ({ tokens, dot, next, after }) => {
	if (!BEFORE_NAME.has((tokens[dot - 1] as Token).norm)) return undefined;
	if (isInitial(next) && after?.text === ".") return true;
	return !isOrdinary(next) && !isFunctionWord(next);
};

const RULES: readonly Rule[] = [bullet, pair, initial, afterNumber, head, tail, beforeName];

/** The stop belongs to an abbreviation, an initial or a bullet, and the sentence goes on. */
export function joins(stop: Stop): boolean {
	const { tokens, begin, dot } = stop;
	if (dot === begin || tokens[dot]?.spaced) return false;
	for (const rule of RULES) {
		const answer = rule(stop);
		if (answer !== undefined) return answer;
	}
	return false;
}
