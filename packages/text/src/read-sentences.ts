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
		sentences.push(new ReadSentence(sentences.length, zone, paragraph, own, dictionary));
		from = to;
	}
}

/** A sentence whose tokens are left the readings that their company allows as soon as somebody asks for them. */
class ReadSentence implements Sentence {
	readonly start: number;
	readonly end: number;
	readonly signs: number;
	readonly #read: Tokens;
	readonly #dictionary: Dictionary;
	#pruned = false;

	constructor(
		readonly index: number,
		readonly zone: ZoneKind,
		readonly paragraph: number,
		read: Tokens,
		dictionary: Dictionary,
	) {
		const { tokens, words } = read;
		this.#read = read;
		this.#dictionary = dictionary;
		this.start = (tokens[0] as Token).start;
		this.end = (tokens[tokens.length - 1] as Token).end;
		let signs = 0;
		for (const word of words) signs |= word.signs;
		this.signs = signs;
	}

	get tokens(): readonly Token[] {
		const { tokens, words } = this.#read;
		if (!this.#pruned) prune(tokens, words, this.#dictionary);
		this.#pruned = true;
		return tokens;
	}
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
