import { ANY_CASE } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PersonMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";

const foreign =
	/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Latin}\p{Script=Mongolian}'.·-]+$/u;

/** Longest name in another script, in tokens. */
const LONGEST = 6;

/**
 * «Ван Вэньтао (王文涛)», «Джоэл Саймон (Joel Simon)»: the person with the name in its own script, from the brackets
 * behind it, and where that is in Latin letters a second mention for it, filed under the same name.
 */
export function withNativeName(sentence: Sentence, person: PersonMention): readonly PersonMention[] {
	const { tokens } = sentence;
	if (tokens[person.to]?.norm !== "(") return [person];
	const from = person.to + 1;
	let to = from;
	let nativeName = "";
	for (; to < tokens.length && tokens[to]?.norm !== ")"; to++) {
		const token = tokens[to] as Token;
		if (token.kind === "word" || to - from > LONGEST || !foreign.test(token.text)) return [person];
		nativeName += `${token.spaced && nativeName !== "" ? " " : ""}${token.text}`;
	}
	if (nativeName === "" || to === tokens.length) return [person];
	const named = mentionWith(person, { nativeName });
	const first = tokens[from] as Token;
	if (first.kind !== "latin") return [named];
	const last = tokens[to - 1] as Token;
	return [
		named,
		mentionWith(named, { start: first.start, end: last.end, from, to, cases: ANY_CASE, rule: "person/native-name" }),
	];
}
