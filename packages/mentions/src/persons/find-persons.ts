import { ANY_CASE, Case, type Dictionary, Gender, Num, type Reading } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { asMention, mentionWith } from "../mention-shape.js";
import { withCapitals } from "../organizations/capitals.js";
import { isCapitalized } from "../organizations/words.js";
import { isOfHolder } from "../places/of-holder.js";
import { findPosts } from "../posts/find-posts.js";
import { Sign } from "../sign.js";
import { chineseGiven } from "./eastern.js";
import { withNativeName } from "./native-names.js";
import { grammarOf, type NameGrammar, nominativeOf } from "./nominative.js";
import { articleAt, hyphenatedAt, type Part, partAt } from "./parts.js";
import { withPosts } from "./posts-of-persons.js";
import { type Company, type NameShape, templates } from "./templates.js";

export interface People {
	readonly persons: readonly PersonMention[];
	readonly posts: readonly PostMention[];
}

/** Persons named in a sentence, each with the post beside the name, and all posts. */
export function findPersons(
	sentence: Sentence,
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
	dictionary: Dictionary,
): People {
	const posts = findPosts(sentence, places, organizations, dictionary);
	if (!sentence.tokens.some((token) => token.kind === "word" && isCapitalized(token)))
		return { persons: [], posts: tied(posts, []) };
	const taken = takenBy(sentence, places, organizations, posts);
	const placed = new Array<boolean>(sentence.tokens.length).fill(false);
	for (const place of places) placed.fill(true, place.from, place.to);
	const field: Field = { sentence, taken, placed, dictionary };
	const persons: PersonMention[] = [];
	const titles = titleEnds(sentence.tokens, posts, places);
	for (let at = 0; at < sentence.tokens.length; ) {
		const { kind, shape } = sentence.tokens[at] as Token;
		const person =
			taken[at] || kind !== "word" || shape === "lower"
				? undefined
				: personAt(field, at, titles.get(at), persons.at(-1)?.to);
		if (person !== undefined) persons.push(person);
		at = person?.to ?? at + 1;
	}
	const held = withPosts(
		sentence,
		persons.flatMap((person) => withNativeName(sentence, person)),
		posts,
	);
	return { persons: held, posts: tied(posts, held) };
}

/** Less the people in the plural of whom none is named: «участники», «журналисты», «лидеры», «российские граждане». */
function tied(posts: readonly PostMention[], persons: readonly PersonMention[]): readonly PostMention[] {
	const held = new Set(persons.map(({ post }) => post));
	return posts.filter(
		(post) =>
			post.numbers !== Num.plur ||
			held.has(post) ||
			(post.actsFor !== "none" && (!post.generic || post.to > post.head + 1)),
	);
}

interface Field {
	readonly sentence: Sentence;
	/** Tokens that are part of no name. */
	readonly taken: readonly boolean[];
	/** Tokens of places. */
	readonly placed: readonly boolean[];
	readonly dictionary: Dictionary;
}

/** Tokens of bodies, posts and places, which are no part of a name; a place that may be a name («Владимир») is left. */
function takenBy(
	sentence: Sentence,
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
	posts: readonly PostMention[],
): readonly boolean[] {
	const taken = new Array<boolean>(sentence.tokens.length).fill(false);
	for (const { from, to, rule } of organizations) if (!isWeak(sentence.tokens, from, rule)) taken.fill(true, from, to);
	for (const { from, to } of posts) taken.fill(true, from, to);
	for (const place of places) if (!mayBeName(sentence.tokens, place)) taken.fill(true, place.from, place.to);
	return taken;
}

/** Bodies that a name may overrule: «Хилтон» behind «Франческа». */
const isWeak = (tokens: readonly Token[], from: number, rule: string): boolean =>
	rule === "organization/acronym" ||
	(rule === "organization/dictionary" && from > 0 && partAt(tokens, from - 1)?.first === true);

/** «Владимир», «Израиль», and «Шиловский» right after a first name. */
function mayBeName(tokens: readonly Token[], { from, to, adjectival, cases }: PlaceMention): boolean {
	const part = to === from + 1 ? partAt(tokens, from) : undefined;
	if (part === undefined || isOfHolder(tokens, from, to, cases)) return false;
	if (/^(?:бин|ибн|бен|аль)$/u.test(tokens[to]?.norm ?? "") && isCapitalized(tokens[to + 1])) return true;
	return part.first || part.surname || (adjectival && from > 0 && partAt(tokens, from - 1)?.first === true);
}

const honorifics = new Set([
	"господин",
	"госпожа",
	"товарищ",
	"мистер",
	"миссис",
	"д-р",
	"г-н",
	"г-жа",
	"доктор",
	"профессор",
	"сэр",
	"шейх",
	"принц",
]);

/** Is the norm or the lemma of a word an honorific? */
export const isHonorific = (word: string): boolean => honorifics.has(word);

/** Positions right after a post in the singular or an honorific, with the post's cases. */
function titleEnds(
	tokens: readonly Token[],
	posts: readonly PostMention[],
	places: readonly PlaceMention[],
): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	tokens.forEach((token, i) => {
		if ((token.signs & Sign.honorific) === 0 || token.kind !== "word" || token.shape === "upper") return;
		const reading = token.readings.find((one) => honorifics.has(one.lemma));
		if (reading)
			ends.set(
				i + 1,
				token.readings.reduce((bits, one) => bits | (one.lemma === reading.lemma ? one.tag.cases : 0), 0),
			);
		else if (honorifics.has(token.norm)) ends.set(i + 1, ANY_CASE);
	});
	for (const post of posts) {
		ends.set(post.to, casesBefore(tokens, post));
		// «представитель президента в Чуйской области Улан Жумабеков»
		const where = /^во?$/u.test(tokens[post.to]?.norm ?? "") && places.find(({ from }) => from === post.to + 1);
		if (where) ends.set(where.to, post.cases);
	}
	return ends;
}

/** «Встреча главы города [Виталия Лихачёва]»: one man in the genitive, where the word that follows may be of one. */
function casesBefore(tokens: readonly Token[], { head, to, cases }: PostMention): number {
	const one = (tokens[head]?.readings ?? []).reduce(
		(bits, { tag }) => bits | ((tag.numbers & Num.sing) !== 0 ? tag.cases & cases : 0),
		0,
	);
	const fits = tokens[to]?.readings.some(({ tag }) => (tag.cases & one) !== 0 && (tag.numbers & Num.sing) !== 0);
	return one !== 0 && fits ? one : cases;
}

/** Longest name, in parts. */
const MOST = 7;

function personAt(
	{ sentence, taken, placed, dictionary }: Field,
	at: number,
	titleCases: number | undefined,
	before: number | undefined,
): PersonMention | undefined {
	// «Карнеги-Холл», «Минск-Брест»: the second half of a word.
	if (sentence.tokens[at - 1]?.norm === "-" && sentence.tokens[at]?.spaced === false) return undefined;
	const parts = partsFrom(sentence.tokens, at, taken);
	if (parts.length === 0 || parts[0]?.role === "particle") return undefined;
	const owner = ownerBefore(sentence.tokens, parts, placed[at] === true);
	if (owner && (placed[at] || isPlaceLike(sentence.tokens, at, placed))) return undefined;
	if (owner) return ownerOf(mentionOf(sentence, parts.slice(0, 1), ownName, undefined, dictionary));
	const led = titleCases === undefined ? casesOfPerson(sentence.tokens[at - 1]) : 0;
	const company: Company = {
		titled: titleCases !== undefined,
		led: led !== 0,
		titleCases: titleCases ?? (led || ANY_CASE),
		opening: isOpening(sentence.tokens, at),
		listed: before === at - 1 && /^(?:,|и)$/u.test(sentence.tokens[before]?.norm ?? ""),
		regnal: regnalNumber(sentence.tokens[at + 1]) !== "",
	};
	// «стадион имени Глеба Сомова»
	const governed = titleCases ?? (sentence.tokens[at - 1]?.norm === "имени" ? Case.gent : undefined);
	for (const template of templates) {
		const shape = template(parts, company);
		if (shape?.length === 1 && !company.titled && isPlaceLike(sentence.tokens, at, placed)) continue;
		if (shape !== undefined && isQuoted(sentence.tokens, at, parts[shape.length - 1] as Part)) continue;
		if (shape !== undefined) return mentionOf(sentence, parts.slice(0, shape.length), shape, governed, dictionary);
	}
	return undefined;
}

const ownName: NameShape = { length: 1, surname: 0, rule: "owner" };

/** «адвокат Сантоса Фернандо Осуна», «в Пхёнчхане Алина Загитова»: the first word is no part of the whole name behind it. */
function ownerBefore(tokens: readonly Token[], [owner, first, last]: readonly Part[], isPlace: boolean): boolean {
	if (owner?.role !== "word" || first?.role !== "word" || !first.first || last?.role !== "word") return false;
	const before = tokens[owner.from - 1];
	if (before?.kind !== "word" || before.shape !== "lower" || last.patronymic) return false;
	if (placePrepositions.test(before.norm)) return isPlace || owner.strange || (owner.cases & first.cases) === 0;
	if (
		!isSubject(first.token) ||
		owner.first ||
		!/[аяы]$/u.test(owner.token.norm) ||
		owner.token.readings.some(isNominativeName)
	)
		return false;
	return before.readings.some((one) => one.known && one.tag.pos === "NOUN");
}

/** «Гибсона», a word nobody knows, as «Гибсон». */
function ownerOf(mention: PersonMention): PersonMention {
	const name = mention.name.replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "");
	return mentionWith(mention, { name, surname: name });
}

const placePrepositions = /^(?:в|во|из|под|близ|возле|вдоль)$/u;

/** A first name of the dictionary in the nominative and in no other case. */
const isSubject = (token: Token): boolean =>
	token.readings.some((one) => one.known && one.tag.grammemes.has("Name") && one.tag.cases === Case.nomn);

const isNominativeName = ({ known, tag }: Reading): boolean =>
	known && tag.grammemes.has("Surn") && (tag.cases & Case.nomn) !== 0;

/** Cases of a common noun for one person: «бегун», «разведчица»; 0 where it is none. */
function casesOfPerson(token: Token | undefined): number {
	if (token?.kind !== "word" || token.shape !== "lower") return 0;
	let cases = 0;
	for (const { known, tag } of token.readings) {
		if (!known || tag.pos !== "NOUN") continue;
		if (!tag.grammemes.has("anim") || (tag.numbers & Num.sing) === 0) return 0;
		cases |= tag.cases;
	}
	return cases;
}

/** «Ысык-Көл Инфо»: a name in quotation marks is no person's. */
const isQuoted = (tokens: readonly Token[], at: number, last: Part): boolean =>
	tokens[at - 1]?.norm === '"' && tokens[last.to]?.norm === '"' && !(tokens[last.to] as Token).spaced;

/** A word alone that is a place by the gazetteer, or stands where a place does: «в Лиде», «на улице Видова». */
function isPlaceLike(tokens: readonly Token[], at: number, placed: readonly boolean[]): boolean {
	if (placed[at]) return true;
	const before = tokens[at - 1];
	return (
		before !== undefined &&
		(placePrepositions.test(before.norm) || before.readings.some((one) => streets.has(one.lemma)))
	);
}

const streets = new Set("улица проспект площадь переулок бульвар набережная шоссе станция мост парк".split(" "));

/** Where a capital letter tells nothing: a sentence begins, or speech. */
const isOpening = (tokens: readonly Token[], at: number): boolean => {
	const before = tokens[at - 1];
	return before === undefined || before.norm === '"' || (before.norm === "-" && at === 1) || before.norm === ":";
};

function partsFrom(tokens: readonly Token[], at: number, taken: readonly boolean[]): readonly Part[] {
	const parts: Part[] = [];
	for (let i = at; i < tokens.length && parts.length < MOST && !taken[i]; ) {
		const part = (i > at ? (articleAt(tokens, i) ?? hyphenatedAt(tokens, i)) : undefined) ?? partAt(tokens, i);
		if (part === undefined) break;
		const glued = !(tokens[i] as Token).spaced && parts.length > 0 && parts.at(-1)?.role !== "initial";
		if (glued && part.role !== "initial") break;
		parts.push(part);
		i = part.to;
	}
	while (parts.at(-1)?.role === "particle" && parts.at(-1)?.token.shape === "lower" && !isSuffix(parts.at(-1) as Part))
		parts.pop();
	return parts;
}

/** «Гусейн оглы», «Нурбек улы». */
const isSuffix = (part: Part): boolean => /^(?:оглы|улы|уулу|угли|кызы|гызы|заде)$/u.test(part.token.norm);

function mentionOf(
	sentence: Sentence,
	parts: readonly Part[],
	shape: NameShape,
	titleCases: number | undefined,
	dictionary: Dictionary,
): PersonMention {
	const grammar = grammarOf(parts, { cases: titleCases ?? ANY_CASE, genders: 7 });
	const words =
		shape.rule === "chinese" ? chineseWords(parts) : parts.map((part) => nominativeOf(part, grammar, dictionary));
	const first = parts[0] as Part;
	const last = parts.at(-1) as Part;
	const numeral = regnalNumber(sentence.tokens[last.to]);
	const to = numeral === "" ? last.to : last.to + 1;
	const surname = numeral !== "" || shape.surname < 0 ? undefined : words[shape.surname];
	return asMention({
		kind: "person",
		start: first.token.start,
		end: (sentence.tokens[to - 1] as Token).end,
		sentence: sentence.index,
		from: first.from,
		to,
		cases: grammar.cases,
		numbers: Num.sing,
		rule: `person/${shape.rule}`,
		name: [...naturalOrder(words, shape), ...(numeral === "" ? [] : [numeral])].join(" "),
		...(surname === undefined ? {} : { surname }),
		gender: genderOf(parts, grammar),
	});
}

/** «Елизавета II». */
const regnalNumber = (token: Token | undefined): string =>
	token?.spaced && /^[IVX]{1,5}$/u.test(token.text) ? token.text : "";

/** «Ощепков С. Л.» → «С. Л. Ощепков», «Иванов Иван Иванович» → «Иван Иванович Иванов». */
const naturalOrder = (words: readonly string[], { rule }: NameShape): readonly string[] =>
	rule === "surname-initials" || rule === "surname-first" || rule === "surname-first-patronymic"
		? [...words.slice(1), words[0] as string]
		: words;

const chineseWords = (parts: readonly Part[]): readonly string[] =>
	parts.map(({ token }, i) =>
		i === 0 ? token.text : withCapitals(chineseGiven(token.norm)?.base ?? token.norm, token.text),
	);

function genderOf(parts: readonly Part[], { genders, cases }: NameGrammar): PersonMention["gender"] {
	if (!parts.some((part) => part.first || part.patronymic || part.surname)) return "unknown";
	if (genders === Gender.masc) return "male";
	// «Витторио Сандали»: no name of a woman ends so, whatever the surname looks like
	if (genders === Gender.femn) return /\p{L}{2}[иктрсн]о$/u.test(parts[0]?.token.norm ?? "") ? "male" : "female";
	return (cases & Case.nomn) === 0 && genders === (Gender.masc | Gender.neut) ? "male" : "unknown";
}
