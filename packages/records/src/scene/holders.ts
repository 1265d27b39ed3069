import { type Mention, mentionWith, type PersonMention, type PostMention } from "@letopis/mentions";
import { Num } from "@letopis/morphology";
import { stem, type Token } from "@letopis/text";

/** Stems of the words of a name; those of one document come again and again. */
function stemming(): (name: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (name) => {
		const stems = known.get(name) ?? (name.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(stem);
		known.set(name, stems);
		return stems;
	};
}

/** Rule of a person meant by a post alone. */
export const byPost = "person/by-post";

/** «Глава региона» is the governor named before, «глава города» the mayor. */
const headOf: ReadonlyMap<string, PostMention["actsFor"]> = new Map([
	["региона", "territory"],
	["области", "territory"],
	["республики", "territory"],
	["края", "territory"],
	["города", "municipality"],
	["района", "municipality"],
]);

/** «Заместитель губернатора» of «замгубернатора». */
const inFull = (name: string): string => name.replace(/^зам(?=\p{Ll}{4})(?!еститель)/u, "заместитель ");

/** Is the post, named without its holder, that of a person named before with it? */
function sameSeat(post: PostMention, known: PostMention, wordsOf: (name: string) => readonly string[]): boolean {
	const [a, b] = [wordsOf(inFull(post.name)), wordsOf(inFull(known.name))];
	const [head] = a;
	if (head === undefined || b.length === 0) return false;
	const [own, other] = [post.place?.territory ?? post.body?.territory, known.place?.territory ?? known.body?.territory];
	if (own && other && own !== other) return false;
	if (head === b[0] && a.every((word) => b.includes(word))) return true;
	if (head !== "глав" || b[0] === "заместител") return false;
	// «глава Пензенской области»: the governor of it
	if (own !== undefined && own === other && post.actsFor === "territory" && known.actsFor === "territory") return true;
	// «главы регионов» is none in particular
	return a.length === 2 && headOf.get(post.name.split(" ")[1] ?? "") === known.actsFor;
}

/** How many holders back a bare post is looked for. */
const REACH = 40;

/**
 * «Посол принял ректора»: a post without a name becomes the person who was named with it before, marked as an anaphor by
 * its rule.
 */
export function withHolders(
	sentences: readonly (readonly Mention[])[],
	tokensOf: (sentence: number) => readonly Token[],
): readonly (readonly Mention[])[] {
	const holders: PersonMention[] = [];
	const wordsOf = stemming();
	return sentences.map((mentions) => {
		if (!mentions.some(({ kind }) => kind === "person" || kind === "post")) return mentions;
		const named = mentions.filter((mention) => mention.kind === "person");
		const taken = (post: PostMention): boolean =>
			named.some(
				({ from, to, post: own }) =>
					(own?.from === post.from && own.sentence === post.sentence) || (from < post.to + 1 && to > post.from - 1),
			);
		const read = mentions.map((mention): Mention => {
			if (mention.kind !== "post" || (mention.numbers & Num.sing) === 0 || taken(mention)) return mention;
			// «главы регионов»
			const last = tokensOf(mention.sentence)[mention.to - 1]?.readings ?? [];
			if (last.length > 0 && last.every(({ tag }) => (tag.numbers & Num.sing) === 0)) return mention;
			if (mentions.some((other) => other.kind === "post" && other !== mention && covers(other, mention)))
				return mention;
			const holder = holders
				.slice(-REACH)
				.findLast(({ post }) => post !== undefined && sameSeat(mention, post, wordsOf));
			if (holder === undefined) return mention;
			const { start, end, sentence, from, to, cases } = mention;
			return mentionWith(holder, { start, end, sentence, from, to, cases, numbers: Num.sing, rule: byPost });
		});
		holders.push(...named.filter(({ post }) => post !== undefined));
		return read;
	});
}

const covers = (a: Mention, b: Mention): boolean => a.from <= b.from && a.to >= b.to;
