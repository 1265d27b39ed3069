import { Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PersonMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { quotationEnd } from "../phrase.js";

/**
 * Gives each person the post beside the name: right before it («губернатор … Иван Петров»), or behind it after a comma
 * or in brackets («Иван Петров, министр экономики»). A post in the plural is of every name of the list behind it.
 */
export function withPosts(
	sentence: Sentence,
	persons: readonly PersonMention[],
	posts: readonly PostMention[],
): PersonMention[] {
	const { tokens } = sentence;
	const starts = new Map(persons.map((person, i) => [person.from, i]));
	const postStarts = new Map(posts.map((post) => [post.from, post]));
	const postOf = new Map<number, PostMention>();
	const used = new Set<PostMention>();
	const behind = (marks: RegExp): void =>
		persons.forEach((person, i) => {
			const post = telling(tokens, postStarts, postBehind(tokens, postStarts, person.to + 1));
			if (postOf.has(i) || post === undefined || used.has(post) || (post.cases & person.cases) === 0) return;
			const mark = tokens[person.to]?.norm ?? "";
			if (!marks.test(mark) || (mark === "," && !isClosed(tokens, post.to))) return;
			postOf.set(i, post);
			used.add(post);
		});
	behind(/^[(-]$/u);
	signed(tokens, persons, posts, postOf, used);
	for (const post of posts) {
		if (used.has(post)) continue;
		let at = nameAfter(tokens, post, postStarts, starts);
		for (let i = starts.get(at); i !== undefined; i = starts.get(at)) {
			const person = persons[i] as PersonMention;
			if ((person.cases & post.cases) === 0 || (postOf.has(i) && isRank(post))) break;
			if (at === post.to + 1 && tokens[post.to]?.norm === "," && tokens[person.to]?.norm !== ",") break;
			postOf.set(i, post);
			used.add(post);
			if ((post.numbers & Num.plur) === 0 || !/^(?:,|и)$/u.test(tokens[person.to]?.norm ?? "")) break;
			at = person.to + 1;
		}
	}
	behind(/^,$/u);
	return persons.map((person, i) => {
		const post = postOf.get(i);
		return post ? mentionWith(person, { post }) : person;
	});
}

/** «…, известный учёный, [член Палаты]», «…, отец двоих детей и [директор завода]»: of a list, the first office that tells of what. */
function telling(
	tokens: readonly Token[],
	starts: ReadonlyMap<number, PostMention>,
	first: PostMention | undefined,
): PostMention | undefined {
	let post = first;
	for (let i = 0; post?.generic === true && i < 3; i++) {
		if (!/^(?:,|и)$/u.test(tokens[post.to]?.norm ?? "")) break;
		const next = postBehind(tokens, starts, post.to + 1);
		if (next === undefined || (next.cases & post.cases) === 0) break;
		post = next;
	}
	return post?.generic === false && post !== first && isClosed(tokens, post.to) ? post : first;
}

const former: ReadonlySet<string> = new Set(
	"бывший нынешний тогдашний действующий действовать новый ныне ранее известный".split(" "),
);

/** A post at a position, or behind «бывший», «ныне». */
function postBehind(
	tokens: readonly Token[],
	starts: ReadonlyMap<number, PostMention>,
	from: number,
): PostMention | undefined {
	for (let at = from; at < from + 3; at++) {
		const post = starts.get(at);
		if (post !== undefined) return post;
		const token = tokens[at];
		if (token?.readings.some(({ lemma }) => former.has(lemma)) !== true) return undefined;
	}
	return undefined;
}

/** A line of its own at the foot of a text: «Кирсан Илюмжинов Президент ФИДЕ». */
function signed(
	tokens: readonly Token[],
	[person]: readonly PersonMention[],
	[post]: readonly PostMention[],
	postOf: Map<number, PostMention>,
	used: Set<PostMention>,
): void {
	if (person?.from !== 0 || post?.from !== person.to || post.to !== tokens.length) return;
	postOf.set(0, post);
	used.add(post);
}

/** «шейх», «полковник» behind an office. */
const isRank = (post: PostMention): boolean => post.generic && post.actsFor === "none";

/** How far a name may stand behind its post, over «в Северо-Кавказском округе» or «(ОФДД)», in tokens. */
const REACH = 7;

/**
 * Where the name of a post's holder would begin: right behind it, behind «господин» or a rank («полковник»), behind a
 * short name in brackets or quotation marks, behind a circumstance («представитель президента в округе»), behind a comma
 * when one follows too.
 */
function nameAfter(
	tokens: readonly Token[],
	post: PostMention,
	posts: ReadonlyMap<number, PostMention>,
	names: ReadonlyMap<number, number>,
): number {
	let at = post.to;
	if (tokens[at]?.norm === "(") {
		let close = at + 1;
		while (close < at + 5 && tokens[close] !== undefined && tokens[close]?.norm !== ")") close++;
		if (tokens[close]?.norm === ")") at = close + 1;
	}
	const quoted = quotationEnd(tokens, at);
	if (names.has(quoted)) at = quoted;
	if (/^(?:господин|госпожа|г-н|г-жа|товарищ|д-р|доктор|шейх)/u.test(tokens[at]?.norm ?? "")) at++;
	const rank = posts.get(at);
	if (rank && isRank(rank) && (rank.cases & post.cases) !== 0) at = rank.to;
	if (names.has(at) || (post.numbers & Num.plur) !== 0) return at;
	// «Бывший спикер парламента, Нэнси Пелоси, …»: an apposition to the office a sentence begins with.
	if (post.from < 2 && tokens[at]?.norm === "," && names.has(at + 1)) return at + 1;
	if (isPreposition(tokens[at]))
		for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
			if (names.has(i)) return i;
			if (!isNominal(tokens[i] as Token)) break;
		}
	return at;
}

const isPreposition = (token: Token | undefined): boolean =>
	token?.readings.some((one) => one.tag.pos === "PREP") === true && /^(?:в|во|на|по|при|от|из|у)$/u.test(token.norm);

const isNominal = (token: Token): boolean =>
	token.kind === "word" && token.readings.some((one) => one.tag.pos === "NOUN" || one.tag.pos === "ADJF");

/** An apposition ends with a comma, a bracket or the sentence; a name must not follow. */
const isClosed = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at];
	return next === undefined || next.kind === "punct" || next.norm === "и";
};
