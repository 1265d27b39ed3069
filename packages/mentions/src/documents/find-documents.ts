import { Num, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { DocumentMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { type Agreement, grammarOf, hasLemma, modifiersBefore, quotationEnd } from "../phrase.js";
import { rowsByNoun } from "../rows-by-noun.js";
import { Sign } from "../sign.js";
import { type DocumentNoun, documentNouns } from "./nouns.js";

type ByNoun = ReadonlyMap<string, readonly DocumentNoun[]>;

function nounAt(
	tokens: readonly Token[],
	at: number,
	byNoun: ByNoun,
): { row: DocumentNoun; grammar: Agreement } | undefined {
	const token = tokens[at] as Token;
	for (const reading of token.readings) {
		if (reading.tag.pos !== "NOUN") continue;
		const lemma = withoutYo(reading.lemma);
		for (const row of byNoun.get(lemma) ?? []) {
			const before = tokens[at - 1];
			if (row.adjective !== undefined && !(before && hasLemma(before, row.adjective))) continue;
			const grammar = grammarOf(token, (pos, other) => pos === "NOUN" && withoutYo(other) === lemma);
			if (grammar) return { row, grammar };
		}
	}
	return undefined;
}

/** Genitive complements that make an instrument of a weak noun: «план мероприятий», «протокол намерений». */
const genitives = new Set([
	"мероприятие",
	"действие",
	"намерение",
	"сотрудничество",
	"партнерство",
	"консультация",
	"обмен",
	"работа",
]);
const adjectives = new Set(["совместный", "побратимский", "приграничный", "межрегиональный", "двусторонний"]);

function hasComplement(tokens: readonly Token[], head: number): boolean {
	let next = head + 1;
	if (tokens[next]?.norm === '"') next++;
	const token = tokens[next];
	if (token === undefined) return false;
	if (["о", "об", "обо", "по"].includes(token.norm)) return true;
	for (let i = next; i < next + 4 && i < tokens.length; i++) {
		const word = tokens[i] as Token;
		for (const lemma of genitives) if (hasLemma(word, lemma)) return true;
		if (!word.readings.some((reading) => reading.tag.pos === "ADJF")) return false;
		for (const lemma of adjectives) if (hasLemma(word, lemma)) return true;
	}
	return false;
}

/** Papers within one country, between parties, or with one's workers or tenants: no tie of two sides. */
const inner: readonly string[] = ["коалиционный", "трудовой", "брачный", "ипотечный"];

const isInner = (tokens: readonly Token[], from: number, head: number): boolean =>
	tokens.slice(from, head).some((token) => inner.some((lemma) => hasLemma(token, lemma)));

/** Papers named in a sentence: head noun with its adjectives; the complement is read by the frames. */
export type FindDocuments = (sentence: Sentence) => DocumentMention[];

/** Finds the papers of a table; of rows with one noun the first that fits counts. */
export function documentFinder(rows: readonly DocumentNoun[]): FindDocuments {
	const byNoun = rowsByNoun(rows);
	return (sentence) => documentsOf(sentence, byNoun);
}

/** With the nouns of this package. */
export const findDocuments = documentFinder(documentNouns);

function documentsOf(sentence: Sentence, byNoun: ByNoun): DocumentMention[] {
	const found: DocumentMention[] = [];
	if ((sentence.signs & Sign.documentNoun) === 0) return found;
	const { tokens } = sentence;
	for (let head = 0; head < tokens.length; head++) {
		const token = tokens[head] as Token;
		if ((token.signs & Sign.documentNoun) === 0 || token.kind !== "word" || token.readings.length === 0) continue;
		const noun = nounAt(tokens, head, byNoun);
		if (noun === undefined) continue;
		let { from, grammar } = modifiersBefore(tokens, head, noun.grammar);
		if (isInner(tokens, from, head)) continue;
		let to = head + 1;
		const open = tokens[from - 1]?.norm === '"';
		const quoted = open ? -1 : quotationEnd(tokens, head + 1);
		if (quoted > 0) to = quoted;
		if (open && tokens[to]?.norm === '"') {
			from--;
			to++;
		}
		const before = tokens[from - 1];
		const draft = before !== undefined && (hasLemma(before, "проект") || hasLemma(before, "текст"));
		found.push(
			asMention({
				kind: "document",
				start: (tokens[from] as Token).start,
				end: (tokens[to - 1] as Token).end,
				sentence: sentence.index,
				from,
				to,
				cases: grammar.cases,
				numbers: grammar.numbers === 0 ? Num.sing : grammar.numbers,
				rule: `document/${noun.row.type}`,
				type: noun.row.type,
				head,
				noun: noun.row.adjective === undefined ? noun.row.noun : `${noun.row.adjective} ${noun.row.noun}`,
				generic: noun.row.generic === true,
				weak: noun.row.weak === true,
				complement: quoted > 0 || hasComplement(tokens, head),
				proper: (token.shape === "title" && head > 0) || quoted > 0,
				draft,
			}),
		);
	}
	return found;
}
