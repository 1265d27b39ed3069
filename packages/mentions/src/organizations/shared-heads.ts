import { Case, Num, type Reading } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import type { Modifiers } from "./adjectives.js";
import { withCapitals } from "./capitals.js";
import type { Complements } from "./complements.js";
import { nominative, printed } from "./filed-name.js";
import type { Head } from "./heads.js";
import { inGenitive } from "./phrase-cases.js";
import type { Scene } from "./scene.js";
import { isAdjective, isCapitalized } from "./words.js";

/**
 * One plural head over several bodies: «министерства культуры и спорта», «правительствами Татарстана и Узбекистана»,
 * «Ивановский и Костромской университеты». The first mention holds the head, the others only their own words.
 */
export function sharedHeads(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	complements: Complements,
): readonly OrganizationMention[] {
	if ((modifiers.grammar.numbers & Num.plur) === 0 || head.lemma === "") return [];
	if (head.type.alone === "group" && head.type.actor !== "delegation") return overAdjectives(scene, head, complements);
	const quotations = quotationsAfter(scene, head);
	if (quotations.length > 1) return overQuotations(scene, head, modifiers, quotations);
	if (modifiers.grammar.numbers !== Num.plur && isGoverned(scene, modifiers.from)) return [];
	const places = placesAfter(scene, complements);
	if (places.length > 1) return overPlaces(scene, head, modifiers, complements, places);
	if (complements.conjuncts.length > 1 && head.type.actor === "ministry")
		return overProfiles(scene, head, modifiers, complements);
	return overAdjectives(scene, head, complements);
}

/** How far behind its subject the verb is looked for, in tokens. */
const REACH = 25;

/** «Делегации Китая и Монголии [прибыли]»: the first verb behind is in the plural. */
function hasPluralVerb({ tokens }: Scene, from: number): boolean {
	for (let i = from; i < tokens.length && i < from + REACH; i++) {
		const tag = tokens[i]?.readings[0]?.tag;
		if (tag?.pos === "VERB" || tag?.pos === "PRTS") return (tag.numbers & Num.sing) === 0;
	}
	return false;
}

/** «глава администрации …»: behind a noun, or at the beginning, a form that may be the genitive singular is it. */
const isGoverned = (scene: Scene, from: number): boolean => {
	const before = scene.tokens[from - 1];
	if (before === undefined) return !hasPluralVerb(scene, from);
	// «в Минск прибыли делегации»: no «прибыль»
	if (before.readings[0]?.tag.pos === "VERB") return false;
	// «в форуме приняли участие делегации»
	if (before.norm === "участие" && scene.tokens[from - 2]?.readings[0]?.tag.pos === "VERB") return false;
	return before.kind !== "word" || before.readings.some((one) => one.tag.pos === "NOUN" || one.tag.pos === "PREP");
};

/** Positions of the opening marks in «партии «Содружество», «Жаштар» и «Единство»». */
function quotationsAfter(scene: Scene, head: Head): readonly number[] {
	const found: number[] = [];
	for (let at = head.to; found.length < 30; ) {
		const close = scene.closing.get(at) ?? -1;
		if (close < 0) break;
		found.push(at);
		const mark = scene.tokens[close + 1]?.norm;
		if (mark !== "," && mark !== "и" && mark !== "или") break;
		at = close + 2;
	}
	return found;
}

function overQuotations(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	openings: readonly number[],
): readonly OrganizationMention[] {
	const noun = singular(scene, head, modifiers.from, modifiers.grammar);
	return openings.map((open, i) =>
		mention(scene, head, modifiers.grammar.cases, {
			from: i === 0 ? modifiers.from : open,
			to: (scene.closing.get(open) as number) + 1,
			name: `${noun} ${printed(scene, open, (scene.closing.get(open) as number) + 1)}`,
			territory: null,
			places: [],
		}),
	);
}

interface Part {
	readonly from: number;
	readonly to: number;
	readonly name: string;
	readonly territory: string | null;
	readonly places: readonly PlaceMention[];
}

const mention = (scene: Scene, head: Head, cases: number, part: Part): OrganizationMention =>
	asMention({
		kind: "organization",
		start: (scene.tokens[part.from] as Token).start,
		end: (scene.tokens[part.to - 1] as Token).end,
		sentence: scene.sentence.index,
		from: part.from,
		to: part.to,
		cases,
		numbers: Num.sing,
		rule: "organization/shared-head",
		name: part.name,
		actor: head.type.actor,
		territory: part.territory,
		places: part.places,
		generic: false,
		collective: false,
	});

const LONGEST_LIST = 60;
const listWords: ReadonlySet<string> = new Set([",", "и", "а", "также", "-", "г", "гг", ".", ";"]);
const isTypeWord = (norm: string): boolean =>
	/^(?:город|провинци|област|уезд|район|кра|республик|аймак)\p{L}{0,3}$/u.test(norm);

/** Places of a list that begins in the complement: «провинций Цзянсу (2001 г.), Хэнань и Сычуань, а также города Чунцин». */
function placesAfter(scene: Scene, complements: Complements): readonly PlaceMention[] {
	const places = [...complements.places];
	let depth = 0;
	const apposed = scene.tokens[complements.to]?.norm === ":";
	for (
		let at = complements.to + (apposed ? 1 : 0);
		(apposed || places.length > 0) && at < scene.tokens.length && at < complements.to + LONGEST_LIST;
	) {
		const place = scene.placeAt.get(at);
		const { norm } = scene.tokens[at] as Token;
		if (depth === 0 && place !== undefined) {
			if (place.adjectival || (place.cases & (Case.gent | Case.nomn)) === 0) break;
			places.push(place);
			at = place.to;
			continue;
		}
		if (norm === "(") depth++;
		else if (norm === ")") depth--;
		else if (depth === 0 && !listWords.has(norm) && !isTypeWord(norm) && (scene.tokens[at] as Token).kind !== "number")
			break;
		at++;
	}
	return places;
}

const singular = (scene: Scene, head: Head, from: number, grammar: Modifiers["grammar"]): string => {
	const words: string[] = [];
	const gender = scene.dictionary.read(head.lemma).find((reading) => reading.lemma === head.lemma)?.tag.genders ?? 7;
	const wanted = { ...grammar, genders: gender };
	for (let i = from; i < head.at; i++) words.push(nominative(scene, i, { ...wanted, numbers: Num.plur }, false));
	return [...words, withCapitals(head.lemma, (scene.tokens[head.at] as Token).text)].join(" ");
};

/** «Кыргызской Республики» as the text has it; «Омска» of «города Омск», «Республики Дагестан» of «Дагестана». */
const genitiveOf = (scene: Scene, { name, cases, from, to, rule, places }: PlaceMention): string =>
	cases === Case.gent &&
	(to - from > 1 || places[0]?.level !== "region") &&
	!/unlisted|ellipsis/u.test(rule) &&
	// «Ховдского аймака» as it stands, «Псковской области» as it is filed
	(places[0]?.level === "country" || !/adjective/u.test(rule) || !/област|кра[йя]|республик|провинц/iu.test(name)) &&
	isCapitalized(scene.tokens[from])
		? printed(scene, from, to)
		: inGenitive(name, scene.dictionary);

function overPlaces(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	complements: Complements,
	places: readonly PlaceMention[],
): readonly OrganizationMention[] {
	const noun = singular(scene, head, modifiers.from, modifiers.grammar);
	const first = places[0] as PlaceMention;
	const profile = first.from < complements.to ? printed(scene, head.to, first.from) : "";
	return places.map((place, i) =>
		mention(scene, head, modifiers.grammar.cases, {
			from: i === 0 ? modifiers.from : place.from,
			to: place.to,
			name: [noun, profile, genitiveOf(scene, place)].filter((part) => part !== "").join(" "),
			territory: place.territory,
			places: [place],
		}),
	);
}

function overProfiles(
	scene: Scene,
	head: Head,
	modifiers: Modifiers,
	complements: Complements,
): readonly OrganizationMention[] {
	const noun = singular(scene, head, modifiers.from, modifiers.grammar);
	const last = complements.conjuncts.at(-1) as number;
	const tail = printed(scene, last, complements.to);
	const place = complements.places[0];
	return complements.conjuncts.map((end, i) => {
		const from = i === 0 ? modifiers.from : (complements.conjuncts[i - 1] as number) + 1;
		const profile = printed(scene, i === 0 ? head.to : from, end);
		return mention(scene, head, modifiers.grammar.cases, {
			from,
			to: end === last ? complements.to : end,
			name: [noun, profile, tail].filter((part) => part !== "").join(" "),
			territory: place?.territory ?? null,
			places: place ? [place] : [],
		});
	});
}

const casesOf = (head: Head): number => head.tags.reduce((bits, tag) => bits | tag.cases, 0);

/** «Омский и Тарский [медицинские] институты»: the first of the plural adjectives that all have in common; `head.at` for none. */
function commonFrom({ tokens, placeOver }: Scene, head: Head): number {
	const isCommon = (token: Token | undefined): boolean =>
		token?.readings[0] !== undefined &&
		isAdjective(token.readings[0]) &&
		token.readings.some(
			(one) => isAdjective(one) && one.tag.numbers === Num.plur && (one.tag.cases & casesOf(head)) !== 0,
		);
	let at = head.at;
	while (at > head.at - 4 && placeOver[at - 1] === undefined && isCommon(tokens[at - 1])) at--;
	return at;
}

/** «Ивановский и [Омский аграрный] университеты»: adjectives in the singular before a plural head, the first of each a place. */
function overAdjectives(scene: Scene, head: Head, complements: Complements): readonly OrganizationMention[] {
	const { tokens, placeOver } = scene;
	const cases = casesOf(head);
	const isOne = (one: Reading): boolean =>
		isAdjective(one) && one.tag.numbers === Num.sing && (one.tag.cases & cases) !== 0;
	const found: { readonly from: number; readonly to: number }[] = [];
	const common = commonFrom(scene, head);
	let to = common;
	for (let i = common - 1; i >= 0 && i > common - 20; i--) {
		const token = tokens[i] as Token;
		if (i === to - 1 && (token.norm === "и" || token.norm === ",")) to = i;
		else if (!token.readings.some(isOne)) break;
		else if (placeOver[i] !== undefined) {
			found.unshift({ from: i, to });
			to = i;
		}
	}
	if (found.length < 2) return [];
	const genders = scene.dictionary.read(head.lemma).find((one) => one.lemma === head.lemma)?.tag.genders ?? 7;
	const own = { cases, numbers: Num.sing, genders };
	const noun = singular(scene, head, common, { ...own, numbers: Num.plur });
	const tail = printed(scene, head.to, complements.to);
	return found.map((part, i) => {
		const words: string[] = [];
		for (let at = part.from; at < part.to; at++) words.push(nominative(scene, at, own, false));
		return mention(scene, head, cases, {
			from: part.from,
			to: i === found.length - 1 ? complements.to : part.to,
			name: [...words, noun, tail].filter((word) => word !== "").join(" "),
			territory: placeOver[part.from]?.territory ?? null,
			places: [],
		});
	});
}
