import { Case } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { capitals } from "../places/capitals.js";
import { eponymEnd } from "./eponyms.js";
import type { Scene } from "./scene.js";
import { groupsByNoun, type OrganizationType, typesByHead } from "./types.js";
import {
	dativeEnd,
	foldedLemma,
	genitiveEnd,
	hasGrammeme,
	isCapitalized,
	isNoun,
	isPersonal,
	isVerb,
	phraseEnd,
} from "./words.js";

/** What follows a type noun as part of the name. */
export interface Complements {
	readonly to: number;
	readonly places: readonly PlaceMention[];
	readonly parent?: OrganizationMention;
	/** Something there makes it one particular body: a place, a quotation, a number, an own name. */
	readonly proper: boolean;
	/** A genitive or «по …»: «культуры и спорта». */
	readonly profile: boolean;
	/** «по торговле»: what tells even a commission apart. */
	readonly topic: boolean;
	/** Ends of the genitive phrases joined by «и», for heads in the plural. */
	readonly conjuncts: readonly number[];
}

interface Draft {
	at: number;
	places: PlaceMention[];
	parent?: OrganizationMention;
	proper: boolean;
	profile: boolean;
	topic: boolean;
	conjuncts: number[];
}

/** How many complements one name may have. */
const MOST = 8;

export function complementsOf(scene: Scene, at: number, type: OrganizationType): Complements {
	const draft: Draft = { at, places: [], proper: false, profile: false, topic: false, conjuncts: [] };
	const around = scene.placeOver[at - 1];
	if (around !== undefined && around.from === at - 1 && around.to > at && !around.adjectival) {
		draft.places.push(around);
		draft.at = around.to;
		draft.proper = true;
	}
	for (let i = 0; i < MOST && draft.at < scene.tokens.length && draft.parent === undefined; i++)
		if (!steps.some((step) => step(scene, draft, type))) break;
	if (draft.parent !== undefined) wherePlace(scene, draft, type);
	const { at: to, places, parent, proper, profile, topic, conjuncts } = draft;
	return parent === undefined
		? { to, places, proper, profile, topic, conjuncts }
		: { to, places, parent, proper, profile, topic, conjuncts };
}

type Step = (scene: Scene, draft: Draft, type: OrganizationType) => boolean;

const quotation: Step = (scene, draft, type) => {
	const close = scene.closing.get(draft.at);
	if (close === undefined || draft.proper) return false;
	if (!type.takes.has("q") || !isNameLike(scene.tokens[draft.at + 1])) return false;
	draft.at = close + 1;
	draft.proper = true;
	return true;
};

const isNameLike = (token: Token | undefined): boolean =>
	token !== undefined &&
	(isCapitalized(token) || token.kind === "number" || token.kind === "latin" || token.norm === '"');

/** Longest name of a body that another is part of, in tokens: no honest chain is longer. */
const LONGEST_OWNER = 40;

const body: Step = (scene, draft, type) => {
	const owner = scene.organizationAt.get(draft.at);
	if (owner === undefined || !(type.takes.has("b") || (type.takes.has("g") && owner.collective))) return false;
	if ((owner.cases & Case.gent) === 0 || owner.to - owner.from > LONGEST_OWNER) return false;
	draft.parent = owner;
	draft.at = owner.to;
	draft.proper ||= !owner.generic && !owner.collective;
	return true;
};

const place: Step = (scene, draft, type) => {
	const typed =
		(isTypeWord(scene.tokens[draft.at]) || isDirection(scene.tokens[draft.at])) &&
		scene.placeOver[draft.at] === undefined;
	const from = isFrom(scene.tokens[draft.at]) && comesFrom.has(type.actor) ? 1 : 0;
	const found = placeBehindCountry(scene.placeAt, draft.at + (typed ? 1 : from));
	if (found === undefined || found.adjectival) return false;
	const takes =
		(type.takes.has("p") && (typed || (found.cases & Case.gent) !== 0)) ||
		(type.takes.has("n") && !type.takes.has("A") && (found.cases & Case.nomn) !== 0);
	if (!takes || (from > 0 && draft.places.length > 0)) return false;
	draft.places.push(found);
	draft.at = found.to;
	draft.proper = true;
	return true;
};

/** The place at a position, or behind the adjective of its country: «[китайской] провинции Цзянси», «[болгарского] Казанлыка». */
export function placeBehindCountry(placeAt: ReadonlyMap<number, PlaceMention>, at: number): PlaceMention | undefined {
	const place = placeAt.get(at);
	if (place?.adjectival !== true || place.places[0]?.level !== "country") return place;
	const inner = placeAt.get(place.to);
	const within = inner?.territory?.startsWith(place.territory ?? "-") === true;
	return within && inner.adjectival === false ? inner : place;
}

const typeWords = new Set("города провинции уезда области района края республики аймака штата округа".split(" "));

/** «города Яань»: the type word before a name that stays in the nominative. */
const isTypeWord = (token: Token | undefined): boolean => token !== undefined && typeWords.has(token.norm);

/** «Университет [Южной] Флориды». */
const isDirection = (token: Token | undefined): boolean =>
	token?.shape === "title" && /^(?:южн|северн|западн|восточн|центральн)(?:ой|ого)$/u.test(token.norm);

const isFrom = (token: Token | undefined): boolean => token?.norm === "из";

/** «театр из Самары», «школа из Витебска»: what may come from a place. */
const comesFrom: ReadonlySet<string> = new Set([
	"organization",
	"school",
	"university",
	"company",
	"media",
	"delegation",
]);

const wherePlace: Step = (scene, draft, type) => {
	const isOf = draft.places.length > 0 || draft.parent?.territory != null;
	if (!type.takes.has("v") || !isOf || !/^во?$/u.test(scene.tokens[draft.at]?.norm ?? "")) return false;
	const found = scene.placeAt.get(draft.at + 1);
	if (found === undefined || found.adjectival || !mayHost(found, type)) return false;
	draft.at = found.to;
	return true;
};

/** An embassy stands in a country or in its capital, a consulate anywhere. */
const mayHost = ({ places }: PlaceMention, type: OrganizationType): boolean =>
	type.head !== "посольство" ||
	places.some(({ name, level, code }) => level === "country" || capitals.get(code?.slice(0, 2) ?? "")?.name === name) ||
	!places.some(({ code }) => code !== null && capitals.has(code.slice(0, 2)));

const onTopic: Step = (scene, draft, type) => {
	if (!type.takes.has("d") || scene.tokens[draft.at]?.norm !== "по") return false;
	const end = joined(scene, dativeEnd(scene.tokens, draft.at + 1), (from) => dativeEnd(scene.tokens, from));
	if (end < 0) return false;
	draft.at = inSphere(scene, nested(scene, end));
	draft.profile = true;
	draft.topic = true;
	return true;
};

/** «по надзору [в сфере образования и науки]». */
function inSphere(scene: Scene, at: number): number {
	const [where, what] = [scene.tokens[at], scene.tokens[at + 1]];
	if (where?.norm !== "в" || !/^(?:сфере|области)$/u.test(what?.norm ?? "") || what?.shape !== "lower") return at;
	const end = profileEnd(scene, at + 2);
	return end < 0 ? at : joined(scene, nested(scene, end), (from) => nestedFrom(scene, from));
}

const eponym: Step = (scene, draft, type) => {
	const end = type.takes.has("e") ? eponymEnd(scene, draft.at) : -1;
	if (end < 0) return false;
	draft.at = end;
	draft.proper = true;
	return true;
};

const numbered: Step = (scene, draft, type) => {
	const { tokens } = scene;
	if (!type.takes.has("t") || tokens[draft.at]?.norm !== "№" || tokens[draft.at + 1]?.kind !== "number") return false;
	draft.at += 2;
	draft.proper = true;
	return true;
};

/** Times and measures are never part of a body's name: «министерство пятого мая» does not exist. */
const foreign = new Set(
	"день неделя месяц год утро вечер ночь час минута рубль доллар процент раз тонна человек сторона".split(" "),
);

const isForeign = (token: Token): boolean =>
	token.readings.some((reading) => isNoun(reading) && foreign.has(foldedLemma(reading)));

/** A genitive phrase of common words, at a place where no other mention stands. */
function profileEnd(scene: Scene, at: number): number {
	const { tokens } = scene;
	if (scene.organizationAt.has(at) || tokens[at]?.norm === "имени") return -1;
	const end = genitiveEnd(tokens, at);
	if (end < 0) return -1;
	const noun = tokens[end - 1] as Token;
	if (isForeign(noun) || (scene.placeOver[end - 1] !== undefined && !scene.placeOver[end - 1]?.adjectival)) return -1;
	if (isCapitalized(noun) && hasGrammeme(noun, "Name")) return -1;
	return end;
}

/** Nouns that hang on a noun: «развития высокотехнологичных производств», «содействия торговле и инвестициям». */
function nested(scene: Scene, end: number): number {
	let to = end;
	for (let i = 0; i < 3; i++) {
		const last = scene.tokens[to - 1] as Token;
		const helped = /^(?:содействи|помощ|противодействи)/u.test(last.norm)
			? joined(scene, dativeEnd(scene.tokens, to), (from) => dativeEnd(scene.tokens, from))
			: -1;
		const next = helped > 0 ? helped : profileEnd(scene, to);
		if (next < 0) break;
		to = next;
	}
	return to;
}

/** Carries a phrase over «, … и …»; a comma counts only when an «и» closes the list. */
function joined(scene: Scene, end: number, read: (at: number) => number, ends?: number[]): number {
	if (end < 0) return end;
	const { tokens } = scene;
	let to = end;
	const commas: number[] = [];
	for (let at = end; at < tokens.length; ) {
		const mark = tokens[at]?.norm;
		if (mark !== "и" && mark !== ",") break;
		const next = isHead(tokens, at + 1) || scene.organizationAt.has(at + 1) ? -1 : read(at + 1);
		if (next < 0) break;
		if (mark === "и") {
			to = next;
			ends?.push(...commas, next);
			commas.length = 0;
		} else commas.push(next);
		at = next;
	}
	return to;
}

/** «министерство культуры и правительство области»: the second is a body of its own. */
function isHead(tokens: readonly Token[], at: number): boolean {
	for (let i = at; i < tokens.length && i < at + 4; i++) {
		const token = tokens[i] as Token;
		if (token.kind !== "word") return false;
		for (const reading of token.readings) {
			if (!isNoun(reading)) continue;
			const lemma = foldedLemma(reading);
			if (typesByHead.get(lemma)?.some((type) => type.alone === "body") || groupsByNoun.has(lemma)) return true;
		}
		if (token.readings.some(isNoun)) return false;
	}
	return false;
}

const profile: Step = (scene, draft, type) => {
	if (!type.takes.has("g") || draft.profile || draft.conjuncts.length > 0) return false;
	const first = profileEnd(scene, draft.at);
	if (first < 0 || (type.alone === "group" && isVerb(scene.tokens[draft.at]))) return false;
	const end = nested(scene, first);
	draft.conjuncts.push(end);
	draft.at = joined(scene, end, (from) => nestedFrom(scene, from), draft.conjuncts);
	draft.profile = true;
	if (isCapitalized(scene.tokens[first - 1])) draft.proper = true;
	return true;
};

function nestedFrom(scene: Scene, from: number): number {
	const end = profileEnd(scene, from);
	return end < 0 ? -1 : nested(scene, end);
}

/** «Движение против незаконной вырубки», «Фронт за демократию против диктатуры». */
const cause: Step = (scene, draft, type) => {
	const word = scene.tokens[draft.at]?.norm;
	if (!type.takes.has("z") || (word !== "за" && word !== "против")) return false;
	const end = phraseEnd(scene.tokens, draft.at + 1, word === "за" ? Case.accs : Case.gent);
	if (end < 0) return false;
	draft.at = end;
	draft.profile = true;
	draft.proper ||= isCapitalized(scene.tokens[draft.at - 1]);
	return true;
};

const before: Step = (scene, draft, type) => {
	if (scene.tokens[draft.at]?.norm !== "при" || !(type.takes.has("r") || type.takes.has("d"))) return false;
	const owner = scene.organizationAt.get(draft.at + 1);
	if (owner !== undefined) {
		draft.parent = owner;
		draft.at = owner.to;
		return true;
	}
	const end = phraseEnd(scene.tokens, draft.at + 1, Case.loct);
	if (end < 0 || !isOffice(scene.tokens[end - 1] as Token)) return false;
	draft.at = end;
	draft.proper = true;
	return true;
};

/** «совет при президенте», «при губернаторе». */
const isOffice = (token: Token): boolean => hasGrammeme(token, "anim");

const withPartner: Step = (scene, draft, type) => {
	const word = scene.tokens[draft.at]?.norm;
	if (!type.takes.has("s") || (word !== "с" && word !== "со") || !draft.profile) return false;
	const partner = scene.placeAt.get(draft.at + 1);
	const end = partner && !partner.adjectival ? partner.to : phraseEnd(scene.tokens, draft.at + 1, Case.ablt);
	if (end < 0) return false;
	draft.at = end;
	return true;
};

const bareName: Step = (scene, draft, type) => {
	if (!type.takes.has("n") || draft.proper || draft.profile) return false;
	const end = bareNameEnd(scene, draft.at, type.actor === "university");
	if (end < 0) return false;
	draft.at = end;
	draft.proper = true;
	return true;
};

/**
 * «корпорация Microsoft», «компания Шеврон»: a Latin run, or one capitalised word that is no person's name; a university
 * has none of its own («Университет Джиммы»).
 */
function bareNameEnd(scene: Scene, at: number, anybody: boolean): number {
	const { tokens } = scene;
	const token = tokens[at];
	if (token === undefined || scene.placeOver[at] !== undefined) return -1;
	if (token.kind === "latin") return latinEnd(tokens, at);
	if (token.kind !== "word" || !isCapitalized(token)) return -1;
	const next = tokens[at + 1];
	if (token.text.length === 1 && next?.norm === ".") return -1;
	if ((!anybody && token.readings.some(isPersonal)) || (next?.kind === "word" && isCapitalized(next) && next.spaced))
		return -1;
	return at + 1;
}

const connectors = new Set(["of", "and", "for", "the", "&", "de", "la", "del", "di", "und", "der", ".", ",", "-", "+"]);

/** Position after a name in Latin letters: «Weifang Truck Co., Ltd», «Bank of East Asia». */
export function latinEnd(tokens: readonly Token[], at: number): number {
	let to = at + 1;
	for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
		const token = tokens[i] as Token;
		if (token.kind === "latin" && (isCapitalized(token) || !token.spaced)) to = i + 1;
		else if (token.kind === "number" && !token.spaced) to = i + 1;
		else if (!connectors.has(token.norm)) break;
	}
	return to;
}

const steps: readonly Step[] = [
	quotation,
	numbered,
	eponym,
	body,
	place,
	wherePlace,
	onTopic,
	cause,
	before,
	withPartner,
	profile,
	bareName,
];
