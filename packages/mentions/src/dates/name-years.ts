import type { Sentence, Span, Token } from "@letopis/text";

/** A year that belongs to a name: no date of anything, but it tells the year of a text that gives none. */
export interface NameYear extends Span {
	readonly year: number;
}

const yearAtEnd = /\p{L}["»”]?[-‐‑–](?<year>(?:19|20)\d{2})$/u;
const yearAlone = /^(?:19|20)\d{2}$/u;

/** «Иннопром-2018», «Gulf Air Cargo 2025», «ЭКСПО 2017»: the years inside names, with the spans of their digits. */
export function findNameYears(sentence: Sentence): readonly NameYear[] {
	const years: NameYear[] = [];
	sentence.tokens.forEach((token, i) => {
		const joined = token.text.length > 5 ? yearAtEnd.exec(token.text)?.groups?.["year"] : undefined;
		const alone = token.kind === "number" && yearAlone.test(token.text) && endsName(sentence.tokens, i);
		if (joined !== undefined || alone)
			years.push({ start: token.end - 4, end: token.end, year: Number(token.text.slice(-4)) });
	});
	return years;
}

/** The word before is a name or closes a quoted one («Весна»-2020), and what follows makes no date of the number. */
function endsName(tokens: readonly Token[], at: number): boolean {
	const [before, name] = [tokens[at - 1], tokens[at - 2]];
	if (!before || /^(?:г|гг|год.*|-|\/)$/u.test(tokens[at + 1]?.norm ?? "")) return false;
	if (before.norm === "-" && !before.spaced && name) return isName(name) || name.norm === '"';
	return isName(before) && at > 1;
}

const isName = ({ kind, shape, norm }: Token): boolean =>
	kind === "latin" ? shape !== "lower" : kind === "word" && (shape === "upper" || shape === "mixed") && norm.length > 2;
