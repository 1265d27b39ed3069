import {
	type DateMention,
	type EventMention,
	type Mention,
	mentionWith,
	type PersonMention,
	type ReadMentions,
	unitsOf,
} from "@letopis/mentions";
import type { Document, Sentence } from "@letopis/text";
import { type Clause, clausesOf } from "./clauses.js";
import { byPost, withHolders } from "./holders.js";
import type { MentionUnit } from "./predicate.js";
import type { Verbs } from "./verbs.js";

/** One sentence read for frames. */
export interface Scene {
	readonly sentence: Sentence;
	/** Every mention of the sentence, nested ones too, in order of start. */
	readonly mentions: readonly Mention[];
	/** Tokens, with outermost mentions as single units. */
	readonly units: readonly MentionUnit[];
	readonly clauses: readonly Clause[];
	readonly verbs: Verbs;
}

/** Zones whose sentences give records. */
export const told: ReadonlySet<string> = new Set(["body", "title"]);

/** How far a holder's name may stand behind the post, over «в Казахстане» or «(Нойда)», in tokens. */
const REACH = 8;

/** A post and the person who holds it, side by side, are one unit. */
function withPosts(mentions: readonly Mention[]): readonly Mention[] {
	const apart = ({ from, to, post }: PersonMention): boolean =>
		post === undefined ||
		(Math.abs(to - post.from) > 1 &&
			(from < post.to ||
				from - post.to > REACH ||
				mentions.some((other) => other.kind === "person" && other.from >= post.to && other.to <= from)));
	return mentions.map((mention) => {
		if (mention.kind !== "person" || mention.post === undefined || mention.rule === byPost) return mention;
		const { post } = mention;
		if (post.sentence !== mention.sentence) return mention;
		if (apart(mention)) return mention;
		return mentionWith(mention, {
			start: Math.min(mention.start, post.start),
			end: Math.max(mention.end, post.end),
			from: Math.min(mention.from, post.from),
			to: Math.max(mention.to, post.to),
			cases: mention.cases & post.cases || post.cases,
		});
	});
}

/** Position of a sentence, by its index in the document, in {@link Scenes.sentences}: a menu or a teaser between two sentences takes them no further apart. */
export type Rank = (index: number) => number;

/** The scenes of a document: most sentences have nothing that a frame asks for, and are never read. */
export interface Scenes {
	/** Sentences whose zone gives records, in order. */
	readonly sentences: readonly Sentence[];
	/** The scene of one of {@link sentences}, read when first asked for. */
	at(position: number): Scene;
	/** Its dates, without the rest of it. */
	datesAt(position: number): readonly DateMention[];
	readonly rank: Rank;
}

/** «29-я Ассамблея регионов», «Праздник яблока»: what is named like a body and is an occasion. */
function isOccasion({ tokens }: Sentence, body: Mention, occasions: readonly EventMention[]): boolean {
	if (body.kind !== "organization") return false;
	const quoted = tokens[body.from]?.norm === '"';
	return occasions.some(
		({ from, to, edition }) =>
			from === (quoted ? body.from + 1 : body.from) &&
			to <= body.to &&
			(quoted || edition !== undefined || to === body.to),
	);
}

/** The scenes of a document, each read when first asked for. */
export function scenesOf(document: Document, { actors, among, dates }: ReadMentions, verbs: Verbs): Scenes {
	const held = withHolders(
		document.sentences.map(({ zone, index }) => (told.has(zone) ? (actors[index] ?? []) : [])),
		(index) => document.sentences[index]?.tokens ?? [],
	);
	const sentences = document.sentences.filter(({ zone }) => told.has(zone));
	const scenes: (Scene | undefined)[] = [];
	const read = (sentence: Sentence): Scene => {
		const own = withPosts(among(held[sentence.index] ?? [], sentence.index));
		const occasions = own.filter((mention) => mention.kind === "event");
		const groups = new Set(own.flatMap((mention) => (mention.kind === "organization" ? [mention.from] : [])));
		// «театры из Минска, [Риги] и Хельсинки»: the theatres of the second place, not the place
		const embedded = own.filter(
			(mention) =>
				!(mention.kind === "place" && (mention.adjectival || groups.has(mention.from))) &&
				mention.kind !== "quantity" &&
				!isOccasion(sentence, mention, occasions),
		);
		const units = unitsOf(sentence, embedded);
		return { sentence, mentions: own, units, clauses: clausesOf(units), verbs };
	};
	let ranks: Map<number, number> | undefined;
	return {
		sentences,
		rank: (index) => {
			ranks ??= new Map(sentences.map((sentence, position) => [sentence.index, position]));
			return ranks.get(index) ?? -1;
		},
		at: (position) => (scenes[position] ??= read(sentences[position] as Sentence)),
		datesAt: (position) => dates((sentences[position] as Sentence).index),
	};
}

/** The clause a unit stands in. */
export function clauseAt(scene: Scene, unit: number): Clause {
	return (scene.clauses.find((clause) => unit >= clause.from && unit < clause.to) ?? scene.clauses.at(-1)) as Clause;
}

/** The unit that covers a token position, or -1. */
export function unitAt(scene: Scene, token: number): number {
	return scene.units.findIndex((unit) => token >= unit.from && token < unit.to);
}
