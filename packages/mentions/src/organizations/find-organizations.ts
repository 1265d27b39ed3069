import { type Dictionary, Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { ActorKind, OrganizationMention, PlaceMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import type { Agreement } from "../phrase.js";
import { Sign } from "../sign.js";
import { type Modifiers, modifiersOf } from "./adjectives.js";
import { type Complements, complementsOf, placeBehindCountry } from "./complements.js";
import { nominative, printed } from "./filed-name.js";
import { findGroups } from "./groups.js";
import { type Head, headAt } from "./heads.js";
import { openers } from "./outsiders.js";
import { inGenitive } from "./phrase-cases.js";
import { type Scene, sceneOf, stretchOf } from "./scene.js";
import { sharedHeads } from "./shared-heads.js";
import { territoryOf } from "./territory.js";
import { expansions, headLemmas, knownByWord, typesOf } from "./types.js";
import { findUntyped } from "./untyped.js";
import { foldedLemma, isAdjective, isCapitalized, isLower } from "./words.js";

/**
 * Bodies named in a sentence, outermost first: «Комитет экономики Витебского облисполкома» is one mention whose parent
 * is «Витебский облисполком». The places are the true ones of the same sentence.
 */
export function findOrganizations(
	sentence: Sentence,
	places: readonly PlaceMention[],
	dictionary: Dictionary,
): OrganizationMention[] {
	const heads = candidates(sentence.tokens);
	if (heads.length === 0) return [];
	const scene = sceneOf(sentence, places, dictionary);
	for (let i = heads.length - 1; i >= 0; i--) readAt(scene, heads[i] as number);
	return outermost(scene);
}

/** A form with as many letters may be one of a compound: «кардиоцентр». */
export const LONG_HEAD = 8;

/** A type noun's lemma, ё folded; `long`: or that of a compound. */
export const isOrganizationLemma = (lemma: string, long: boolean): boolean =>
	headLemmas.has(lemma) || (long && typesOf(lemma) !== undefined);

/** «мид» in small letters. */
export const isOrganizationForm = (norm: string): boolean => norm.startsWith("ми") && knownByWord.has(norm);

function isOrganizationHead({ norm, readings }: Token): boolean {
	const isLong = norm.length >= LONG_HEAD;
	for (const reading of readings) if (isOrganizationLemma(foldedLemma(reading), isLong)) return true;
	return isOrganizationForm(norm);
}

const hasHead = (token: Token): boolean => (token.signs & Sign.organizationHead) !== 0 && isOrganizationHead(token);

/** Tokens at which a body's name may begin or have its head: the gate that most words do not pass. */
function candidates(tokens: readonly Token[]): readonly number[] {
	const found: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if (
			token.kind === "word" ? token.shape !== "lower" || hasHead(token) : token.kind === "latin" || token.norm === '"'
		)
			found.push(i);
	}
	return found;
}

function readAt(scene: Scene, at: number): void {
	const groups = findGroups(scene, at);
	const [group] = groups;
	const several = group?.generic ? severalAt(scene, at) : [];
	for (const mention of several.length > 0 ? several : groups) file(scene, mention);
	if (group !== undefined) return;
	const place = scene.placeOver[at];
	const hidden = scene.named.has(at) || (place !== undefined && !place.adjectival && place.from !== at);
	const found = hidden ? undefined : headAt(scene, at);
	const head = place?.from === at && !place.adjectival && !isBodyIn(place, found) ? undefined : found;
	if (head !== undefined) {
		const modifiers = modifiersOf(scene, at, head.tags, head.type.before);
		const complements = complementsOf(scene, head.to, head.type);
		for (const mention of mentionsOf(scene, head, modifiers, complements)) file(scene, mention);
		return;
	}
	const other = findUntyped(scene, at);
	if (other !== undefined) file(scene, other);
}

/** «Томский и Омский университеты»: no group, but each of them. */
function severalAt(scene: Scene, at: number): readonly OrganizationMention[] {
	const head = headAt(scene, at);
	if (head === undefined) return [];
	const modifiers = modifiersOf(scene, at, head.tags, head.type.before);
	return sharedHeads(scene, head, modifiers, complementsOf(scene, head.to, head.type));
}

/** «СЭЗ «Витебск»», «порт Далянь», «ЕАЭС», «Северный федеральный университет»: a place by the gazetteer, a body by its first word or its own name. */
const isBodyIn = (place: PlaceMention, head: Head | undefined): boolean =>
	head !== undefined &&
	(head.type.known === undefined ? place.to > head.to : place.places[0]?.level === "area" || place.to < head.to);

function file(scene: Scene, mention: OrganizationMention): void {
	const before = scene.organizationAt.get(mention.from);
	const better =
		before !== undefined && before.to === mention.to && /\/(?:known|shared-head|group)$/u.test(mention.rule);
	if (before === undefined || before.to < mention.to || better) scene.organizationAt.set(mention.from, mention);
}

function mentionsOf(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	complements: Complements,
): readonly OrganizationMention[] {
	const shared = sharedHeads(scene, head, modifiers, complements);
	if (shared.length > 0) return shared;
	const mention = mentionOf(scene, head, modifiers, complements);
	return mention ? [mention] : [];
}

function mentionOf(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	complements: Complements,
): OrganizationMention | undefined {
	const { type } = head;
	const { from, grammar } = modifiers;
	const { to, parent } = complements;
	if (isMiddle(scene, head, modifiers, complements)) return undefined;
	const own = placesIn(scene, from, to);
	const origin =
		type.actor === "delegation" && own.length === 0 && parent === undefined ? originOf(scene, from, to) : undefined;
	const inside = origin === undefined ? own : [origin];
	const local = inside.some((place) => place.to <= head.at);
	const titled = isDefinite(scene, head) && complements.profile;
	const opening = head.at > from && from === 0 && head.lemma !== "" && isOpening(scene.tokens[from] as Token);
	const named = complements.proper || modifiers.proper || local || titled || opening || type.known !== undefined;
	const described =
		named || (complements.profile && type.alone === "body") || complements.topic || parent !== undefined;
	if (!described && type.alone === "weak" && !isDefinite(scene, head)) return undefined;
	const plural = grammar.numbers === Num.plur || (type.takes.has("P") && (grammar.numbers & Num.plur) !== 0);
	return asMention({
		kind: "organization",
		...stretchOf(scene, from, to),
		cases: grammar.cases,
		numbers: grammar.numbers,
		rule: `organization/${type.known ? "known" : named ? "type-name" : described ? "type-profile" : "type-alone"}`,
		name:
			nameOf(scene, head, from, to, grammar, plural, parent) +
			(origin === undefined ? "" : ` ${inGenitive(origin.name, scene.dictionary)}`),
		actor: parent ? actorOfPart(type.actor, parent.actor) : type.actor,
		territory: origin?.territory ?? territoryOf(scene, head.type, from, head.at, complements),
		places: inside,
		...(parent ? { parent } : {}),
		generic: !described || (parent?.generic === true && !named),
		collective: type.alone === "group" || plural,
	});
}

const arrivals: ReadonlySet<string> = new Set("приехать приезжать прибыть прибывать прилететь прилетать".split(" "));

/** «из Волгограда приехала большая делегация», «делегация прибыла из Омска». */
function originOf({ tokens, placeAt, placeOver }: Scene, from: number, to: number): PlaceMention | undefined {
	const comes = (token: Token | undefined): boolean =>
		token?.readings.some(({ lemma, tag }) => tag.pos === "VERB" && arrivals.has(lemma)) === true;
	const behind = comes(tokens[to]) && tokens[to + 1]?.norm === "из" ? placeAt.get(to + 2) : undefined;
	const verb = tokens[from - 1]?.readings.some(isAdjective) === true ? from - 2 : from - 1;
	const before = comes(tokens[verb]) ? placeOver[verb - 1] : undefined;
	const place = behind ?? (before !== undefined && tokens[before.from - 1]?.norm === "из" ? before : undefined);
	return place?.adjectival === false && place.territory !== null ? place : undefined;
}

/** «в центре Москвы»: the middle of a place and no body. */
const isMiddle = (scene: Scene, head: Head, modifiers: Modifiers, complements: Complements): boolean =>
	head.lemma === "центр" &&
	scene.tokens[head.at]?.shape === "lower" &&
	modifiers.from === head.at &&
	complements.to === complements.places[0]?.to &&
	complements.places[0].from === head.to;

/** «Федеральное авиационное управление» at the beginning of a sentence; not «Первое издание». */
const isOpening = (token: Token): boolean =>
	isCapitalized(token) && !token.readings.some((reading) => openers.has(foldedLemma(reading)));

/** «Центр», «Фонд» with a capital letter in running text point back to a body named before. */
const isDefinite = (scene: Scene, head: Head): boolean =>
	head.at > 0 &&
	head.lemma !== "" &&
	scene.tokens[head.at]?.shape === "title" &&
	scene.tokens[head.at - 1]?.norm !== '"';

const placesIn = (scene: Scene, from: number, to: number): readonly PlaceMention[] => {
	const found: PlaceMention[] = [];
	for (let i = from; i < to; i++) {
		const place = scene.placeAt.get(i);
		if (place !== undefined && place.to <= to && placeBehindCountry(scene.placeAt, i) === place) found.push(place);
	}
	return found;
};

function nameOf(
	scene: Scene,
	head: Head,
	from: number,
	to: number,
	grammar: Agreement,
	plural: boolean,
	parent: OrganizationMention | undefined,
): string {
	const token = scene.tokens[head.at] as Token;
	// «ТПП» in capitals, «госуниверситет» in any form
	const written = (isLower(token) ? undefined : expansions.get(token.norm)) ?? expansions.get(head.lemma.toLowerCase());
	const wanted = written ? { ...grammar, genders: written.gender } : grammar;
	const words: string[] = [];
	for (let i = from; i < head.at; i++) words.push(nominative(scene, i, wanted, plural));
	if (head.type.known) words.push(head.type.known.name);
	else if (written) words.push(from === head.at ? capitalize(written.name) : written.name);
	else words.push(head.lemma === "" ? token.text : nominative(scene, head.at, grammar, plural, head.lemma));
	const local = from < head.at ? scene.placeOver[from] : undefined;
	const rest = restOf(scene, head.to, to, parent, governing.has(head.type.actor), local);
	const glue = rest !== "" && (scene.tokens[head.to] as Token).spaced ? " " : "";
	const front = words.join(" ").replace("( ", "(").replace(" )", ")");
	return `${front}${glue}${rest}`;
}

/** What follows the head as printed; an abbreviated owner is written out («отделение БелТПП»). */
function restOf(
	scene: Scene,
	from: number,
	to: number,
	parent: OrganizationMention | undefined,
	official: boolean,
	local: PlaceMention | undefined,
): string {
	if (parent === undefined || parent.from < from) return printed(scene, from, to, official, local);
	const abbreviated = parent.rule === "organization/known" || scene.tokens[parent.from]?.shape === "upper";
	if (!abbreviated) return printed(scene, from, to);
	return `${printed(scene, from, parent.from)} ${inGenitive(parent.name, scene.dictionary)}`.trimStart();
}

/** Bodies that file their region under its full name. */
const governing: ReadonlySet<ActorKind> = new Set(["executive", "legislature", "ministry", "department", "delegation"]);

const owners: ReadonlySet<ActorKind> = new Set([
	"chamber",
	"university",
	"company",
	"association",
	"organization",
	"school",
]);

/** A branch or a department is of the kind of a body that governs nothing: «Гомельское отделение БелТПП» is a chamber. */
const actorOfPart = (own: ActorKind, owner: ActorKind): ActorKind =>
	(own === "department" || own === "organization") && owners.has(owner) ? owner : own;

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Форд Фокус (Ford Focus)»: a Latin name in brackets is a body only behind a body. */
const isForeignAside = (scene: Scene, mention: OrganizationMention, before: OrganizationMention | undefined): boolean =>
	mention.rule === "organization/latin" &&
	scene.tokens[mention.from - 1]?.norm === "(" &&
	scene.tokens[mention.to]?.norm === ")" &&
	before?.to !== mention.from - 1;

/** Mentions that lie in no other, in order. */
function outermost(scene: Scene): OrganizationMention[] {
	const all = [...scene.organizationAt.values()].sort((a, b) => a.from - b.from || b.to - a.to);
	const kept: OrganizationMention[] = [];
	let reach = -1;
	for (const mention of all) {
		if (mention.from < reach || isForeignAside(scene, mention, kept.at(-1))) continue;
		kept.push(mention);
		reach = Math.max(reach, mention.to);
	}
	return kept;
}
