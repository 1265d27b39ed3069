import { type PlaceMention, withFields } from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import { type Actor, actorOf, anaphoric } from "../actor.js";
import type { Memory } from "../reading.js";
import { groupBefore, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { isWithin } from "../territory.js";
import { type LandWord, landWords } from "./land-words.js";

const byLemma: ReadonlyMap<string, LandWord> = new Map(landWords.map((word) => [word.lemma, word]));

/** The word for a place that a unit is, in the singular. */
function wordOf({ mention, token }: MentionUnit): LandWord | undefined {
	if (mention !== undefined || token.kind !== "word") return undefined;
	for (const { lemma, tag } of token.readings)
		if (tag.pos === "NOUN" && (tag.numbers & Num.sing) !== 0) {
			const word = byLemma.get(withoutYo(lemma));
			if (word !== undefined) return word;
		}
	return undefined;
}

/** «Город Псков», «область применения», «соседний регион»: not any place told before. */
function standsBare({ units, sentence, mentions }: Scene, at: number): boolean {
	const next = units[at + 1];
	const named = next?.mention?.kind === "place" && normAt(units, at + 1) === "" && !next.mention.adjectival;
	if (named || next?.token.shape === "title" || next?.token.norm === '"' || next?.token.norm === "-") return false;
	if (next !== undefined && next.mention === undefined && next.token.readings[0]?.tag.pos === "NOUN") return false;
	const token = units[at]?.from ?? 0;
	const before = sentence.tokens[token - 1];
	const adjective = mentions.some((mention) => mention.kind === "place" && mention.adjectival && mention.to === token);
	if (lemmaAt(units, at - 1, "который")) return true;
	return !adjective && before?.readings[0]?.tag.pos !== "ADJF";
}

const ties: ReadonlySet<string> = new Set(["связывать", "связать", "соединять", "объединять", "роднить", "породнить"]);

const isActor = (unit: MentionUnit | undefined): boolean => actorOf(unit?.mention) !== undefined;

/** «Край планирует», «область и Витебск подписали», «с городом», «договор края с»: it is somebody's side there. */
function isSide(scene: Scene, at: number): boolean {
	const { units } = scene;
	const { cases } = units[at] as MentionUnit;
	const preposition = prepositionBefore(units, at);
	if (preposition === "с" || preposition === "со" || preposition === "между") return (cases & Case.ablt) !== 0;
	if (preposition === "у") return (cases & Case.gent) !== 0;
	if (preposition !== "" || (cases & Case.nomn) === 0) return false;
	const [before, next] = [normAt(units, at - 1), normAt(units, at + 1)];
	if ((next === "и" && isActor(units[at + 2])) || (before === "и" && isActor(units[at - 2]))) return true;
	const { predicates } = clauseAt(scene, at);
	if (predicates.some(({ lemma }) => ties.has(lemma))) return true;
	const { token } = units[at] as MentionUnit;
	const genders = token.readings.reduce((all, { tag }) => all | tag.genders, 0);
	return predicates.some(
		({ form, numbers, genders: own }) => form === "finite" && (numbers & Num.sing) !== 0 && (own & genders) !== 0,
	);
}

const fits = (word: LandWord, actor: Actor): boolean => {
	const name = actor.name.toLowerCase();
	if (!word.kinds.includes(actor.kind) || actor.territory === null) return false;
	return (word.stem === undefined || name.includes(word.stem)) && (word.not === undefined || !name.includes(word.not));
};

/** The place told before that the word can be: one at home on the page, else the last. */
function meant(scene: Scene, at: number, word: LandWord, memory: Memory): Actor | undefined {
	const { mentions, units } = scene;
	const { start } = units[at] as MentionUnit;
	// «с Витебском город связывает договор», «Витебск, с которым город …»: the other side
	const clause = clauseAt(scene, at);
	const others = new Set(
		[
			...units.slice(clause.from, clause.to).map(({ mention }) => actorOf(mention)),
			...(groupBefore(scene, clause)?.members.map(({ actor }) => actor) ?? []),
		].flatMap((actor) => actor?.territory ?? []),
	);
	const { home } = memory;
	let last: Actor | undefined;
	const told = (place: PlaceMention): boolean => {
		const actor = place.adjectival ? undefined : actorOf(place);
		if (actor === undefined || !fits(word, actor) || others.has(actor.territory as string)) return false;
		last ??= actor;
		return home === undefined || isWithin(actor.territory, home);
	};
	const here = mentions.findLast(
		(mention): mention is PlaceMention => mention.kind === "place" && mention.end <= start && told(mention),
	);
	const place = here ?? memory.placeBefore(told);
	const actor = actorOf(place) ?? last;
	return actor && { ...anaphoric(actor), spans: [units[at] as MentionUnit] };
}

/** The sentence with «область», «край», «город» that are somebody's side as the place told before. */
export function withLands(scene: Scene, memory: Memory): Scene {
	let changed = false;
	const units = scene.units.map((unit, at): MentionUnit => {
		const word = unit.standsFor === undefined ? wordOf(unit) : undefined;
		if (word === undefined || !standsBare(scene, at) || !isSide(scene, at)) return unit;
		const actor = meant(scene, at, word, memory);
		if (actor === undefined) return unit;
		changed = true;
		return withFields(unit, { numbers: Num.sing, standsFor: [actor] });
	});
	return changed ? withFields(scene, { units }) : scene;
}
