import { ANY_CASE, Num, parseTag, type Reading, type Tag } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { foldedLemma, isCapitalized, tagsWhere } from "../organizations/words.js";
import { isFirstNameReading } from "../persons/first-names.js";
import { Sign } from "../sign.js";
import { type PostNoun, postNouns, postPrefix } from "./posts.js";

/** A post noun found in a sentence; `to` is the position after it. */
export interface PostHead {
	readonly at: number;
	readonly to: number;
	readonly noun: PostNoun;
	readonly tags: readonly Tag[];
	/** Lemma as the dictionary writes it; empty for what does not change («врио»). */
	readonly lemma: string;
}

const acting = postNouns.get("врио") as PostNoun;
const anything: readonly Tag[] = [{ ...parseTag("NOUN,Fixd sing"), cases: ANY_CASE, numbers: Num.sing, genders: 7 }];

/** May a word spelt so be what {@link postHeadAt} finds, or begin it, whatever its lemma? */
export const isPostForm = (norm: string): boolean =>
	norm === "и" || norm === "ио" || norm === "и.о" || norm === "врио" || misread.has(norm);

/** Offices that are taken for forms of other words: «вали» of «валить», «каймакам» of «каймак», «примар» of «примара». */
const misread: ReadonlySet<string> = new Set(["вали", "каймакам", "примар", "маршалек"]);

/** May a word of this lemma, ё folded, be what {@link postHeadAt} finds? */
export const isPostLemma = (lemma: string): boolean =>
	postNouns.has(lemma) || verbs.has(lemma) || (lemma.includes("-") && postNouns.has(lemma.replace(postPrefix, "")));

/** Verbs whose participles are offices. */
const verbs: ReadonlySet<string> = new Set(["исполнять", "заведовать", "управлять", "командовать"]);

export function postHeadAt(tokens: readonly Token[], at: number): PostHead | undefined {
	const token = tokens[at] as Token;
	if ((token.signs & Sign.postHead) === 0 || token.kind !== "word") return undefined;
	const initials = token.norm.startsWith("и") ? actingEnd(tokens, at) : -1;
	if (initials > 0) return { at, to: initials, noun: acting, tags: anything, lemma: "" };
	// «зам. директора», «зав. отделом»
	const short = tokens[at + 1]?.norm === "." && /^за[мв]$/u.test(token.norm) ? postNouns.get(token.norm) : undefined;
	if (short !== undefined) return { at, to: at + 2, noun: short, tags: anything, lemma: token.norm };
	if (token.norm === "врио") return { at, to: at + 1, noun: acting, tags: anything, lemma: "" };
	if (misread.has(token.norm) && isTerritory(tokens[at + 1]))
		return { at, to: at + 1, noun: postNouns.get(token.norm) as PostNoun, tags: anything, lemma: "" };
	for (const reading of token.readings) {
		const { pos } = reading.tag;
		if (pos === "PRTF" && foldedLemma(reading) === "исполнять") {
			if (/^(?:обязанности|полномочия)$/u.test(tokens[at + 1]?.norm ?? ""))
				return {
					at,
					to: at + 2,
					noun: acting,
					tags: tagsWhere(token, (one) => one.tag.pos === "PRTF"),
					lemma: "",
				};
			continue;
		}
		if (pos !== "NOUN" && pos !== "ADJF" && pos !== "PRTF") continue;
		const lemma = foldedLemma(reading);
		const noun =
			postNouns.get(lemma) ?? (lemma.includes("-") ? compound(lemma) : undefined) ?? participle(token, lemma);
		if (noun !== undefined && (isHeading(tokens, at, lemma) || isDescription(tokens, at))) return undefined;
		if (noun === undefined || (pos !== "NOUN" && reading.tag.grammemes.has("plur"))) continue;
		if (token.shape === "title" && at > 0 && isPartOfName(tokens, at)) return undefined;
		if (token.readings.some((one) => one.tag.pos === "PREP")) return undefined;
		if (noun.actsFor === "none" && isThing(token, lemma) && !isCapitalized(tokens[at + 1])) continue;
		const tags = tagsWhere(token, (one) => one.tag.pos === pos && foldedLemma(one) === lemma);
		if (tags.length > 0) return { at, to: at + 1, noun, tags, lemma: reading.lemma };
	}
	return undefined;
}

/** «экс-губернатор»; «врач-хирург», of which the last word is a profession. */
function compound(lemma: string): PostNoun | undefined {
	const last = postNouns.get(lemma.slice(lemma.lastIndexOf("-") + 1));
	return postNouns.get(lemma.replace(postPrefix, "")) ?? (last?.actsFor === "none" ? last : undefined);
}

/**
 * «Эмир Орлов», «Владимир Рыбак», «А. Х. Хакимов»: within a sentence a capital letter and a name or an initial beside it make
 * a name of the word.
 */
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at - 1]?.norm === "." && /^\p{Lu}$/u.test(tokens[at - 2]?.text ?? "")) ||
	isFirstName(tokens[at - 1]) ||
	(isFirstName(tokens[at]) && tokens[at + 1]?.shape === "title" && !isPlaceName(tokens[at + 1] as Token));

const isFirstName = (token: Token | undefined): boolean =>
	token?.shape === "title" && token.readings.some(isFirstNameReading);

/** «вали [провинции]», «вали [Антальи]». */
const isTerritory = (token: Token | undefined): boolean =>
	token !== undefined &&
	(/^(?:провинции|города|воеводства|района|области)$/u.test(token.norm) ||
		(token.shape === "title" && token.readings.some(isOfPlace)));

const isPlaceName = (token: Token): boolean => token.readings.some((one) => one.known && isOfPlace(one));

const isOfPlace = ({ tag }: Reading): boolean => tag.grammemes.has("Geox") || tag.pos === "ADJF";

/** «политике», which is a thing as well as a person. */
const isThing = (token: Token, lemma: string): boolean =>
	token.readings.some(
		(one) => one.tag.pos === "NOUN" && one.known && one.tag.grammemes.has("inan") && foldedLemma(one) !== lemma,
	);

/** «во главе с заместителем», «во главе обедневшей страны»: not the head of anything; «члены семьи» hold no office. */
const isHeading = (tokens: readonly Token[], at: number, lemma: string): boolean =>
	(lemma === "глава" && tokens[at - 1]?.norm === "во" && tokens[at]?.norm === "главе") ||
	(lemma === "член" && /^сем(?:ь[ияею]|ей|ьям)/u.test(tokens[at + 1]?.norm ?? ""));

/** «управляющий директор»: a participle before the office that it agrees with. */
function isDescription(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (!token.norm.startsWith("управляющ")) return false;
	const cases = token.readings.reduce((all, { tag }) => (isNominal(tag) ? all | tag.cases : all), 0);
	return (
		tokens[at + 1]?.readings.some(
			(one) => one.tag.pos === "NOUN" && (one.tag.cases & cases) !== 0 && postNouns.has(foldedLemma(one)),
		) === true
	);
}

const isNominal = ({ pos }: Tag): boolean => pos === "NOUN" || pos === "ADJF" || pos === "PRTF";

/** «заведующая», «управляющим»: participles whose lemma is a verb. */
function participle(token: Token, lemma: string): PostNoun | undefined {
	if (!lemma.endsWith("ть")) return undefined;
	if (lemma === "заведовать") return postNouns.get("заведующий");
	if (lemma === "управлять" && /^управляющ/u.test(token.norm)) return postNouns.get("управляющий");
	return lemma === "командовать" ? postNouns.get("командующий") : undefined;
}

/** «и.о.», «и. о.», «ВрИО». */
function actingEnd(tokens: readonly Token[], at: number): number {
	const [first, dot, second, last] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (first?.norm === "ио" || first?.norm === "и.о")
		return dot?.norm === "." ? at + 2 : isCapitalized(first) ? -1 : at + 1;
	return first?.norm === "и" && dot?.norm === "." && second?.norm === "о" && last?.norm === "." ? at + 4 : -1;
}
