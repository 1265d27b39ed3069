import { Case, Gender, Num, type Reading } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { asMention, mentionWith } from "../mention-shape.js";
import { postNouns } from "../posts/posts.js";
import { modifiersOf } from "./adjectives.js";
import { nominative, printed } from "./filed-name.js";
import { inGenitive } from "./phrase-cases.js";
import { type Scene, stretchOf } from "./scene.js";
import { groupsByNoun, typesOf } from "./types.js";
import { foldedLemma, genitiveEnd, hasGrammeme, isCapitalized, tagsWhere } from "./words.js";

/**
 * «предприятия Витебской области», «китайские компании»: people or bodies in the plural; of several places several
 * mentions («гости из Решта и Баку»), the first with the noun, the others with their place alone.
 */
export function findGroups(scene: Scene, at: number): readonly OrganizationMention[] {
	const first = partyAt(scene, at) ?? groupAt(scene, at);
	if (first === undefined) return [];
	const others = first.places.length > 0 && first.from < first.to - 1 ? placesBehind(scene, first.to) : [];
	if (others.length === 0) return [first, ...sidesBefore(scene, first)];
	const noun = first.name
		.split(" ")
		.slice(0, at - first.from + 1)
		.join(" ");
	const origin = scene.tokens[at + 1]?.norm === "из" ? "из " : "";
	if (origin !== "" && first.actor !== "delegation" && isCounted(scene.tokens[first.from - 1]))
		return [together(scene, first, others)];
	const nameOf = (place: PlaceMention): string => `${noun} ${origin}${inGenitive(place.name, scene.dictionary)}`;
	return [
		mentionWith(first, { name: nameOf(first.places[0] as PlaceMention) }),
		...others.map((place) => {
			const { start, end, from, to, territory } = place;
			return mentionWith(first, { start, end, from, to, name: nameOf(place), territory, places: [place] });
		}),
	];
}

/** «[90] учёных», «[двадцать] компаний». */
const isCounted = (token: Token | undefined): boolean =>
	token?.kind === "number" || token?.readings.some(({ tag }) => tag.pos === "NUMR") === true;

/** «90 учёных [из России, Китая и Монголии]»: counted together they are one group. */
function together(scene: Scene, first: OrganizationMention, others: readonly PlaceMention[]): OrganizationMention {
	const { to, end } = others.at(-1) as PlaceMention;
	const places = [...first.places, ...others];
	const one = places.every(({ territory }) => territory === first.territory);
	const joint = scene.tokens[first.to]?.norm === "," ? "" : " ";
	const name = `${first.name}${joint}${printed(scene, first.to, to)}`;
	return mentionWith(first, { to, end, name, territory: one ? first.territory : null, places });
}

const ANY_GENDER = Gender.masc | Gender.femn | Gender.neut;

/** «[российские] и белорусские вузы»: a group for each adjective of a place. */
function sidesBefore(scene: Scene, group: OrganizationMention): readonly OrganizationMention[] {
	const found: OrganizationMention[] = [];
	const [own] = group.places;
	if (own?.adjectival !== true || own.from !== group.from) return found;
	const rest = group.name
		.split(" ")
		.slice(own.to - own.from)
		.join(" ");
	for (let at = group.from; /^(?:,|и)$/u.test(scene.tokens[at - 1]?.norm ?? ""); ) {
		const place = scene.placeOver[at - 2];
		if (place?.adjectival !== true || place.to !== at - 1 || (place.cases & group.cases) === 0) break;
		if (place.to - place.from > 1 || place.territory === own.territory) break;
		const { start, end, from, to, territory } = place;
		const name = `${nominative(scene, from, { ...group, genders: ANY_GENDER }, true)} ${rest}`;
		found.push(mentionWith(group, { start, end, from, to, name, territory, places: [place] }));
		at = from;
	}
	return found;
}

/** «…, Баку и из Семея»: further places of a list. */
function placesBehind(scene: Scene, at: number): readonly PlaceMention[] {
	const found: PlaceMention[] = [];
	for (let i = at; /^(?:,|и)$/u.test(scene.tokens[i]?.norm ?? "") && found.length < 30; ) {
		const next = scene.tokens[i + 1]?.norm === "из" ? i + 2 : i + 1;
		const place = scene.placeAt.get(next);
		if (place === undefined || place.adjectival || (place.cases & Case.gent) === 0) break;
		found.push(place);
		i = place.to;
	}
	return found;
}

function groupAt(scene: Scene, at: number): OrganizationMention | undefined {
	const token = scene.tokens[at] as Token;
	const reading = token.readings.find(
		(one) => (one.tag.numbers & Num.plur) !== 0 && groupsByNoun.has(foldedLemma(one)),
	);
	const group = reading && groupsByNoun.get(foldedLemma(reading));
	if (reading === undefined || group === undefined) return undefined;
	const tags = tagsWhere(token, (one) => one.lemma === reading.lemma && (one.tag.numbers & Num.plur) !== 0);
	const { from, grammar } = modifiersOf(scene, at, tags);
	const { to, place, owner } = belonging(scene, at + 1);
	if (scene.tokens[at + 1]?.norm === ":" && scene.placeAt.has(at + 2)) return undefined;
	const office = postNouns.get(foldedLemma(reading));
	if (office !== undefined && isFirstName(scene, to)) return undefined;
	// «ректоры [Тверского] и Гомельского университетов»: one of each; «представители» are of all
	if (office?.actsFor === "body" && office.bodies.size > 0 && owner?.rule === "organization/shared-head")
		return undefined;
	if (isListOfNames(scene, at, foldedLemma(reading)) || mayBeOne(scene, token, reading.lemma, at, from))
		return undefined;
	const side = place ?? scene.placeOver[from];
	if (side === undefined && owner === undefined && !group.alone) return undefined;
	const words: string[] = [];
	for (let i = from; i <= at; i++)
		words.push(nominative(scene, i, grammar, true, i === at ? reading.lemma : undefined));
	return asMention({
		kind: "organization",
		...stretchOf(scene, from, to),
		cases: grammar.cases,
		numbers: Num.plur,
		rule: "organization/group",
		name: [...words, printed(scene, at + 1, to)].join(" ").trim(),
		actor: group.actor,
		territory: side?.territory ?? owner?.territory ?? null,
		places: side ? [side] : [],
		...(owner ? { parent: owner } : {}),
		generic: side === undefined && owner === undefined,
		collective: true,
	});
}

/** «заводы [«Альфа» и «Бета»]»: bodies by name. */
const isListOfNames = ({ tokens, closing }: Scene, at: number, lemma: string): boolean => {
	const close = closing.get(at + 1);
	return close !== undefined && typesOf(lemma) !== undefined && isJoint(tokens[close + 1]) && closing.has(close + 2);
};

const isJoint = (token: Token | undefined): boolean => token?.norm === "," || token?.norm === "и";

/** «группа предпринимателей из Бреста», «группа белорусских врачей»: people of a place who come together. */
function partyAt(scene: Scene, at: number): OrganizationMention | undefined {
	const token = scene.tokens[at] as Token;
	const isParty = ({ lemma, tag }: Reading): boolean => lemma === "группа" && (tag.numbers & Num.sing) !== 0;
	if (token.shape === "upper" || !token.readings.some(isParty)) return undefined;
	const end = genitiveEnd(scene.tokens, at + 1);
	if (end < 0 || !scene.tokens[end - 1]?.readings.some(isOfMany)) return undefined;
	const behind = placeFrom(scene, end);
	const place = behind?.place ?? scene.placeOver[at + 1];
	if (place === undefined) return undefined;
	const grammar = modifiersOf(scene, at, tagsWhere(token, isParty)).grammar;
	const to = behind?.to ?? end;
	return asMention({
		kind: "organization",
		...stretchOf(scene, at, to),
		cases: grammar.cases,
		numbers: Num.sing,
		rule: "organization/group",
		name: `${nominative(scene, at, grammar, false, "группа")} ${printed(scene, at + 1, to)}`,
		actor: "delegation",
		territory: place.territory,
		places: [place],
		generic: false,
		collective: true,
	});
}

/** «врачей», «предпринимателей», of whom a group comes on business. */
const isOfMany = (reading: Reading): boolean => {
	const lemma = foldedLemma(reading);
	const isPeople = reading.tag.grammemes.has("anim") && (reading.tag.numbers & Num.plur) !== 0;
	return isPeople && !onTheirOwn.has(lemma) && (groupsByNoun.has(lemma) || postNouns.has(lemma));
};

const onTheirOwn: ReadonlySet<string> = new Set(["гражданин", "террорист", "боевик", "миллионер", "инвестор"]);

/** «депутаты Думы Иван Петров и Олег Сидоров»: office holders by name. */
const isFirstName = ({ tokens }: Scene, at: number): boolean => {
	const token = tokens[at];
	return token?.shape === "title" && hasGrammeme(token, "Name") && isCapitalized(tokens[at + 1]);
};

/** «компании» may be one company in the genitive: where a noun governs it, or a name of its own follows. */
function mayBeOne(scene: Scene, token: Token, lemma: string, at: number, from: number): boolean {
	if (!token.readings.some((one) => one.lemma === lemma && (one.tag.numbers & Num.sing) !== 0)) return false;
	const next = scene.tokens[at + 1];
	if (scene.closing.has(at + 1) || next?.kind === "latin") return true;
	const before = scene.tokens[from - 1];
	if (isSubject(scene, at, from)) return false;
	// «принял ректора университета»
	const person = token.readings.some(
		({ lemma: noun, tag }) => noun === lemma && tag.grammemes.has("anim") && (tag.numbers & Num.sing) !== 0,
	);
	const body = scene.organizationAt.get(at + 1);
	const single = body !== undefined && !body.collective && (body.numbers & Num.plur) === 0;
	if (person && single && before?.readings.some(({ tag }) => tag.pos === "VERB" || tag.pos === "INFN") === true)
		return true;
	return before === undefined
		? false
		: before.readings.some((one) => one.tag.pos === "NOUN") || (before.kind === "punct" && before.norm === "(");
}

const has = (token: Token | undefined, pos: string): boolean =>
	token?.readings.some(({ tag }) => tag.pos === pos) === true;

/** How far a verb may stand behind its subject, and a preposition before it, in tokens. */
const REACH = 6;

/** «По итогам выставки [предприятия двух регионов] подписали»: behind what a preposition opens a sentence with, before a plural verb. */
function isSubject({ tokens }: Scene, at: number, from: number): boolean {
	let verb = at + 1;
	while (verb <= at + REACH && !has(tokens[verb], "VERB") && isNominal(tokens[verb])) verb++;
	const tags = tokens[verb]?.readings.filter(({ tag }) => tag.pos === "VERB").map(({ tag }) => tag) ?? [];
	if (tags.length === 0 || tags.some(({ numbers }) => (numbers & Num.plur) === 0)) return false;
	let first = from - 1;
	while (first > 0 && first > from - REACH && isNominal(tokens[first]) && !has(tokens[first], "PREP")) first--;
	return first === 0 && first < from - 1 && has(tokens[first], "PREP");
}

const isNominal = (token: Token | undefined): boolean =>
	token?.norm === "и" || has(token, "NOUN") || has(token, "ADJF") || has(token, "NUMR");

interface Belonging {
	readonly to: number;
	readonly place?: PlaceMention;
	readonly owner?: OrganizationMention;
}

/** «… Витебской области», «… из Решта», «… пищевой промышленности Омска», «… администраций регионов». */
function belonging(scene: Scene, at: number): Belonging {
	const direct = placeFrom(scene, at);
	if (direct) return direct;
	const owner = scene.organizationAt.get(at);
	// «принимала гостей палата Адыгеи»: it received them
	if (owner) return owner.cases === 0 || (owner.cases & Case.gent) !== 0 ? { to: owner.to, owner } : { to: at };
	const end = genitiveEnd(scene.tokens, at);
	return (end > 0 && scene.placeOver[end - 1] === undefined && placeFrom(scene, end)) || { to: at };
}

function placeFrom(scene: Scene, at: number): Belonging | undefined {
	const from = scene.tokens[at]?.norm === "из" ? at + 1 : at;
	const end = from > at ? genitiveEnd(scene.tokens, from) : -1;
	const place = scene.placeAt.get(from) ?? (end > 0 ? scene.placeAt.get(end) : undefined);
	return place === undefined || place.adjectival ? undefined : { to: place.to, place };
}
