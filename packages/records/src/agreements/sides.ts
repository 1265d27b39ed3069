import { type DocumentMention, inGenitive, type Mention } from "@letopis/mentions";
import { Case, Num, withoutYo } from "@letopis/morphology";
import { type Actor, anaphoric, sameActor } from "../actor.js";
import { type Memory, sidesNow } from "../reading.js";
import { alike } from "../salience.js";
import { normAt, prepositionBefore, type Window } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { isWithin, liesIn } from "../territory.js";
import { betweenWords } from "./between-words.js";
import { type SideWord, sideWords } from "./side-words.js";

const byLemma: ReadonlyMap<string, SideWord> = new Map(sideWords.map((row) => [row.lemma, row]));

/** «Главы регионов»: of several such words in one unit the last says who is bound, any that persons hold the posts. */
function wordOf(scene: Scene, unit: MentionUnit): SideWord | undefined {
	const { mention } = unit;
	if (mention !== undefined && !standsFor(mention)) return undefined;
	let found: SideWord | undefined;
	for (let i = unit.from; i < unit.to; i++)
		for (const reading of scene.sentence.tokens[i]?.readings ?? []) {
			if (reading.tag.pos !== "NOUN" || (reading.tag.numbers & Num.plur) === 0) continue;
			const word = byLemma.get(withoutYo(reading.lemma));
			if (word !== undefined) found = found?.holders === true ? { ...word, holders: true } : word;
		}
	return found;
}

/** Groups and posts that name nobody: «вузы», «министерства», «ректоры». */
const standsFor = (mention: Mention): boolean =>
	(mention.numbers & Num.plur) !== 0 &&
	((mention.kind === "organization" && (mention.collective || mention.generic) && mention.territory === null) ||
		(mention.kind === "post" && mention.generic));

/** The plural word of the window that stands for both sides: «стороны», «вузы», «главы регионов». */
export function sideWordIn(scene: Scene, { from, to }: Window): SideWord | undefined {
	for (let i = from; i < to; i++) {
		const unit = scene.units[i] as MentionUnit;
		if (unit.numbers !== 0 && (unit.numbers & Num.plur) === 0) continue;
		const word = wordOf(scene, unit);
		if (word === undefined) continue;
		const before = prepositionBefore(scene.units, i);
		const subject = (unit.cases & Case.nomn) !== 0 && before === "";
		const agent = (unit.cases & Case.ablt) !== 0 && (before === "" || before === "между");
		const genitive = normAt(scene.units, i - 1) !== "" && (word.lemma === "сторона" || isOwners(scene, i));
		if (subject || agent || genitive) return word;
	}
	return undefined;
}

const counted: ReadonlySet<string> = new Set(["двух", "обоих", "обеих", "наших"]);

/** Units behind a paper's noun within which those it is of are told. */
const NAME = 8;

/** «Соглашение [двух областей]», «договор о дружбе [наших городов]». */
function isOwners({ units }: Scene, at: number): boolean {
	if (((units[at]?.cases ?? 0) & Case.gent) === 0 || !counted.has(normAt(units, at - 1))) return false;
	for (let i = at - 2; i >= 0 && i > at - NAME; i--) {
		if (units[i]?.mention?.kind === "document") return true;
		if (units[i]?.mention !== undefined || units[i]?.token.kind === "punct") return false;
	}
	return false;
}

const fits = (word: SideWord, actor: Actor): boolean =>
	word.stem !== undefined
		? actor.name.toLowerCase().includes(word.stem)
		: word.kinds.length === 0 || word.kinds.includes(actor.kind);

const both: ReadonlySet<string> = new Set(["двух", "обоих", "обеих"]);

/** «[Предприятия] двух регионов»: the like of each of the two the text has told. */
export function counterparts(scene: Scene, { from, to }: Window, memory: Memory): readonly Actor[] {
	for (let i = from; i + 2 < to; i++) {
		const { mention, cases } = scene.units[i] as MentionUnit;
		if (mention?.kind !== "organization" || !mention.collective || mention.territory !== null) continue;
		if ((cases & Case.nomn) === 0 || !both.has(normAt(scene.units, i + 1))) continue;
		const word = wordOf(scene, scene.units[i + 2] as MentionUnit);
		const meant = word === undefined ? [] : resolveSides(word, memory, scene.sentence.index);
		return meant.map((side) => ({
			...side,
			name: `${mention.name} ${inGenitive(side.name, memory.dictionary)}`,
			kind: mention.actor,
			collective: true,
			spans: [mention, ...side.spans],
		}));
	}
	return [];
}

/** The two named before the word that fit it, the last pair of partners before any others. */
export function resolveSides(word: SideWord, memory: Memory, sentence: number): readonly Actor[] {
	const sides = sidesNow(memory, sentence);
	const told = [sides, memory.lead ?? []].find((pair) => pair.length > 1 && areMeant(word, pair));
	if (told !== undefined) return told.map(anaphoric);
	const anyone = word.kinds.length === 0 && word.stem === undefined;
	const lastTwo = (told: (actor: Actor) => boolean): readonly Actor[] => {
		const found: Actor[] = [];
		for (let i = memory.recent.length - 1; i >= 0 && found.length < 2; i--) {
			const { actor, at } = memory.recent[i] as { actor: Actor; at: number };
			if (sentence - at > REACH) break;
			if (!told(actor) || (anyone && (sides.length > 1 || !partners(actor, found)))) continue;
			if (fits(word, actor) && !found.some((other) => sameActor(other, actor))) found.unshift(actor);
		}
		return found;
	};
	const heads = word.holders === true ? lastTwo(({ how }) => how === "inferred") : [];
	const found = heads.length === 2 ? heads : lastTwo(() => true);
	if (found.length === 2) return found.map(anaphoric);
	const lands = word.kinds.some((kind) => powers.has(kind)) ? neighbours(word, memory, sentence) : [];
	if (lands.length === 2) return lands.map(anaphoric);
	const known = found.length < 2 ? mostNamed(word, memory) : [];
	if (known.length === 2) return known.map(anaphoric);
	const near = sides.some((side) => word.kinds.some((kind) => alike(kind, side.kind)));
	return sides.length > 1 && (near || word.kinds.length === 0) ? sides.map(anaphoric) : [];
}

/** Do the two fit the word, or one of them beside the government of the other: «регионы» of an область and an облисполком? */
const areMeant = (word: SideWord, sides: readonly Actor[]): boolean =>
	sides.every((side) => fits(word, side)) ||
	(sides.some((side) => fits(word, side)) && sides.every((side) => fits(word, side) || side.kind === "executive"));

/** «Делегация [Гродненской области] посетила [Липецк]. Регионы подписали»: one that fits, and the land told with it. */
function neighbours(word: SideWord, { recent }: Memory, sentence: number): readonly Actor[] {
	const near = recent
		.filter(({ actor, at }) => sentence - at <= NEAR && powers.has(actor.kind))
		.map(({ actor }) => actor);
	const one = near.findLast((actor) => fits(word, actor));
	const other = near.findLast(({ territory }) => one !== undefined && areApart(one.territory, territory));
	return one === undefined || other === undefined ? [] : [one, other];
}

/** How many sentences back two lands are told together. */
const NEAR = 2;

const areApart = (a: string | null, b: string | null): boolean =>
	a !== null && b !== null && !isWithin(a, b) && !liesIn(b, a);

/** Countries and parliaments come in twos on a page: the two it names most. */
const paired: ReadonlySet<string> = new Set(["country", "legislature"]);

function mostNamed(word: SideWord, { salient }: Memory): readonly Actor[] {
	if (!word.kinds.every((kind) => paired.has(kind)) || word.kinds.length === 0) return [];
	const [one, ...others] = salient.filter((actor) => actor.territory !== null && fits(word, actor));
	const other = others.find(({ territory }) => territory !== one?.territory);
	return one === undefined || other === undefined ? [] : [one, other];
}

const byAdjective: ReadonlyMap<string, SideWord> = new Map(betweenWords.map((word) => [word.lemma, word]));

/** «[Межправительственное] соглашение»: between whom its adjective says it is. */
export function sidesByAdjective(scene: Scene, { from, head }: DocumentMention, memory: Memory): readonly Actor[] {
	for (const { readings } of scene.sentence.tokens.slice(Math.max(0, from - 1), head))
		for (const { lemma } of readings) {
			const word = byAdjective.get(withoutYo(lemma));
			if (word !== undefined) return resolveSides(word, memory, scene.sentence.index);
		}
	return [];
}

/** «Стороны», where nothing told yet who they are: the last two of one kind and of different places. */
const partners = (actor: Actor, [known]: readonly Actor[]): boolean =>
	actor.territory !== null &&
	(known === undefined || (alike(actor.kind, known.kind) && actor.territory !== known.territory));

/** How many sentences back a plural word may point. */
const REACH = 8;

const powers: ReadonlySet<string> = new Set(["territory", "municipality", "executive"]);

/** The head of a region for its government, the mayor for his town. */
const speaksFor = (actor: Actor, side: Actor): boolean =>
	powers.has(actor.kind) && side.territory !== null && actor.territory === side.territory;

/** «Градоначальники подписали»: who was told before to act for each of the sides. */
export const headsOf = (sides: readonly Actor[], { recent }: Memory): readonly Actor[] =>
	sides.flatMap((side) => {
		const heads = recent.filter(({ person }) => person !== undefined);
		const told =
			heads.findLast(({ actor }) => actor.name === side.name) ??
			(powers.has(side.kind) ? heads.findLast(({ actor }) => speaksFor(actor, side)) : undefined);
		return told?.person === undefined ? [] : [anaphoric(told.person)];
	});
