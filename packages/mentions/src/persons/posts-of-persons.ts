import { Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PersonMention, PostMention } from "../mention.js";

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
	const postOf = new Map<number, PostMention>();
	const used = new Set<PostMention>();
	for (const post of posts) {
		let at = afterHonorific(tokens, post.to);
		for (let i = starts.get(at); i !== undefined; i = starts.get(at)) {
			const person = persons[i] as PersonMention;
			if ((person.cases & post.cases) === 0) break;
			postOf.set(i, post);
			used.add(post);
			if ((post.numbers & Num.plur) === 0 || !/^(?:,|и)$/u.test(tokens[person.to]?.norm ?? "")) break;
			at = person.to + 1;
		}
	}
	const postStarts = new Map(posts.map((post) => [post.from, post]));
	persons.forEach((person, i) => {
		if (postOf.has(i)) return;
		const mark = tokens[person.to]?.norm;
		const post = postStarts.get(person.to + 1);
		if (post === undefined || used.has(post) || (post.cases & person.cases) === 0) return;
		if (mark === "(" || mark === "-" || (mark === "," && isClosed(tokens, post.to))) postOf.set(i, post);
	});
	return persons.map((person, i) => {
		const post = postOf.get(i);
		return post ? { ...person, post } : person;
	});
}

const afterHonorific = (tokens: readonly Token[], at: number): number =>
	/^(?:господин|госпожа|г-н|г-жа|товарищ|д-р|доктор)/u.test(tokens[at]?.norm ?? "") ? at + 1 : at;

/** An apposition ends with a comma, a bracket or the sentence; a name must not follow. */
const isClosed = (tokens: readonly Token[], at: number): boolean => {
	const next = tokens[at];
	return next === undefined || next.kind === "punct" || next.norm === "и";
};
