import type { Dictionary } from "@letopis/morphology";
import type { Sentence, Span, Token, Zone, ZoneKind } from "./document.js";
import { sentenceStarts } from "./sentences.js";
import { type Tokens, tokenize } from "./tokenize.js";
import type { Word, Words } from "./words.js";

/** The sentences of each line, parted where a zone begins or ends too, their readings pruned. */
export function readSentences(
	text: string,
	lines: readonly Span[],
	zones: readonly Zone[],
	words: Words,
	dictionary: Dictionary,
): Sentence[] {
	const sentences: Sentence[] = [];
	let next = 0;
	lines.forEach((line, paragraph) => {
		let from = line.start;
		while (from < line.end) {
			while (next < zones.length && (zones[next] as Zone).end <= from) next++;
			const zone = zones[next];
			const inside = zone !== undefined && zone.start <= from;
			const to = Math.min(line.end, zone === undefined ? line.end : inside ? zone.end : zone.start);
			addSentences(sentences, tokenize(text, from, to, words), inside ? zone.kind : "body", paragraph, dictionary);
			from = to;
		}
	});
	return sentences;
}

function addSentences(
	sentences: Sentence[],
	{ tokens, words }: Tokens,
	zone: ZoneKind,
	paragraph: number,
	dictionary: Dictionary,
): void {
	if (tokens.length === 0) return;
	const starts = sentenceStarts(tokens);
	let from = 0;
	for (let at = 0; at <= starts.length; at++) {
		const to = starts[at] ?? tokens.length;
		const whole = to - from === tokens.length;
		const own = { tokens: whole ? tokens : tokens.slice(from, to), words: whole ? words : words.slice(from, to) };
		sentences.push(sentenceOf(sentences.length, zone, paragraph, own, dictionary));
		from = to;
	}
}

/** A sentence whose tokens are left the readings that their company allows as soon as somebody asks for them. */
function sentenceOf(
	index: number,
	zone: ZoneKind,
	paragraph: number,
	{ tokens, words }: Tokens,
	dictionary: Dictionary,
): Sentence {
	const { start } = tokens[0] as Token;
	const { end } = tokens[tokens.length - 1] as Token;
	let signs = 0;
	for (const word of words) signs |= word.signs;
	let pruned = false;
	return {
		index,
		zone,
		paragraph,
		start,
		end,
		signs,
		get tokens() {
			if (!pruned) prune(tokens, words, dictionary);
			pruned = true;
			return tokens;
		},
	};
}

/** Leaves the tokens of one sentence the readings that their company allows. */
function prune(
	tokens: readonly { readings: Token["readings"] }[],
	words: readonly Word[],
	dictionary: Dictionary,
): void {
	const left = dictionary.prune(words);
	for (let at = 0; at < tokens.length; at++) {
		(tokens[at] as { readings: Token["readings"] }).readings = left[at] as Token["readings"];
	}
}
