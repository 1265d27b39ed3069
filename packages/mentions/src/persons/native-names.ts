import type { Sentence, Token } from "@letopis/text";
import type { PersonMention } from "../mention.js";

const foreign =
	/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Latin}\p{Script=Mongolian}'.·-]+$/u;

/** Longest name in another script, in tokens. */
const LONGEST = 6;

/** «Ван Вэньтао (王文涛)», «Джоэл Саймон (Joel Simon)»: the name in its own script, from the brackets behind it. */
export function withNativeName(sentence: Sentence, person: PersonMention): PersonMention {
	const { tokens } = sentence;
	if (tokens[person.to]?.norm !== "(" || person.nativeName !== undefined) return person;
	let name = "";
	for (let i = person.to + 1; i < tokens.length && i <= person.to + 1 + LONGEST; i++) {
		const token = tokens[i] as Token;
		if (token.norm === ")") return name === "" ? person : { ...person, nativeName: name };
		if (token.kind === "word" || !foreign.test(token.text)) return person;
		name += `${token.spaced && name !== "" ? " " : ""}${token.text}`;
	}
	return person;
}
