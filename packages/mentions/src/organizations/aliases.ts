import type { Document, Token } from "@letopis/text";
import type { OrganizationMention } from "../mention.js";

/** Longest short name in brackets, in tokens. */
const LONGEST = 5;

/**
 * Short names that the document gives in brackets behind a full one, in lower case: «Нижневолжский технический
 * университет (далее – НВТУ)», «… торговле и инвестициям (КОТРА)», «… («Сборка»)».
 */
export function aliasesOf(
	document: Document,
	organizations: readonly (readonly OrganizationMention[])[],
): ReadonlyMap<string, OrganizationMention> {
	const aliases = new Map<string, OrganizationMention>();
	organizations.forEach((mentions, i) => {
		const tokens = document.sentences[i]?.tokens ?? [];
		for (const mention of mentions) {
			if (mention.generic || /acronym/u.test(mention.rule)) continue;
			const alias = aliasAfter(tokens, mention.to);
			if (alias !== "") aliases.set(alias, mention);
		}
	});
	return aliases;
}

function aliasAfter(tokens: readonly Token[], at: number): string {
	if (tokens[at]?.norm !== "(") return "";
	let from = at + 1;
	const later = tokens[from]?.norm === "далее";
	if (later) from += tokens[from + 1]?.norm === "-" || tokens[from + 1]?.norm === ":" ? 2 : 1;
	let to = from;
	while (to < tokens.length && to < from + LONGEST && tokens[to]?.norm !== ")") to++;
	if (tokens[to]?.norm !== ")") return "";
	// «(СибГИЛТ, Красноярск)»
	const comma = !later && tokens[from + 1]?.norm === "," ? from + 1 : to;
	const words = tokens.slice(from, comma).filter((token) => token.norm !== '"');
	const short = words.length === 1 && (words[0]?.shape === "upper" || words[0]?.shape === "mixed");
	const quoted = tokens[from]?.norm === '"' && tokens[to - 1]?.norm === '"';
	if (!later && !short && !quoted) return "";
	return words
		.map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
		.join("")
		.toLowerCase();
}
