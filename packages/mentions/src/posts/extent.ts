import { Case, type Reading } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention, PostMention } from "../mention.js";
import { placeBehindCountry } from "../organizations/complements.js";
import {
	dativeEnd,
	foldedLemma,
	genitiveEnd,
	hasGrammeme,
	isCapitalized,
	isNoun,
	isPersonal,
	phraseEnd,
} from "../organizations/words.js";
import { capitals } from "../places/capitals.js";
import type { PostNoun } from "./posts.js";

/** A sentence with its places and bodies while its posts are read, right to left. */
export interface PostScene {
	readonly tokens: readonly Token[];
	readonly placeAt: ReadonlyMap<number, PlaceMention>;
	readonly placeOver: readonly (PlaceMention | undefined)[];
	readonly organizationAt: ReadonlyMap<number, OrganizationMention>;
	readonly postAt: Map<number, PostMention>;
}

/** What follows a post noun as part of the post. */
export interface PostExtent {
	readonly to: number;
	readonly body?: OrganizationMention;
	readonly place?: PlaceMention;
	readonly inner?: PostMention;
	/** «культуры», «по научной работе». */
	readonly profile: boolean;
	/** A capitalised genitive that is a town's name by the dictionary alone: «глава Ельца». */
	readonly named: boolean;
}

interface Draft {
	at: number;
	body?: OrganizationMention;
	place?: PlaceMention;
	inner?: PostMention;
	profile: boolean;
	named: boolean;
	territoryNoun: boolean;
}

const MOST = 8;

export function extentOf(scene: PostScene, at: number, noun: PostNoun): PostExtent {
	const draft: Draft = { at, profile: false, named: false, territoryNoun: false };
	for (let i = 0; i < MOST && draft.inner === undefined; i++)
		if (!steps.some((step) => step(scene, draft, noun))) break;
	if (draft.inner !== undefined) tails.some((step) => step(scene, draft, noun));
	const { at: to, territoryNoun: _, ...rest } = draft;
	return { to, ...rest };
}

type Step = (scene: PostScene, draft: Draft, noun: PostNoun) => boolean;

const isGenitive = (mention: { readonly cases: number }): boolean => (mention.cases & Case.gent) !== 0;

/** Longest post that another leans on, in tokens. */
const LONGEST_INNER = 40;

const innerPost: Step = (scene, draft, noun) => {
	const inner = scene.postAt.get(draft.at);
	if (
		inner === undefined ||
		!isGenitive(inner) ||
		inner.to - inner.from > LONGEST_INNER ||
		!(noun.takes.has("x") || noun.takes.has("g"))
	)
		return false;
	draft.inner = inner;
	draft.at = inner.to;
	return true;
};

const body: Step = (scene, draft, noun) => {
	if (draft.body !== undefined || !noun.takes.has("b")) return false;
	const found = bodyFrom(scene, draft.at);
	if (found === undefined) return false;
	if (!isGenitive(found) && !(noun.takes.has("i") && (found.cases & Case.ablt) !== 0)) return false;
	if (found.rule === "organization/group" && noun.actsFor !== "none") return false;
	draft.body = found;
	// «глава «Росатома»»
	draft.at = found.to + (isQuoted(scene, found) ? 1 : 0);
	return true;
};

/** Do quotation marks stand round it that are no part of it? */
const isQuoted = ({ tokens }: PostScene, { from, to }: OrganizationMention): boolean =>
	tokens[from - 1]?.norm === '"' && tokens[to]?.norm === '"';

/**
 * The body at a position, in quotation marks, or behind adverbs and adjectives that belong to no name: «лидер крайне
 * правого Национального фронта», «московского «Центра»».
 */
function bodyFrom(scene: PostScene, from: number): OrganizationMention | undefined {
	const { tokens, organizationAt } = scene;
	for (let at = from; at < from + 4; at++) {
		const found = organizationAt.get(at) ?? organizationAt.get(at + 1);
		if (found !== undefined && (found.from === at || isQuoted(scene, found))) return found;
		if (tokens[at]?.shape !== "lower" || !(tokens[at] as Token).readings.some(isDescription)) return undefined;
	}
	return undefined;
}

const isDescription = ({ tag }: Reading): boolean =>
	tag.pos === "ADVB" || ((tag.pos === "ADJF" || tag.pos === "PRTF") && (tag.cases & Case.gent) !== 0);

const place: Step = (scene, draft, noun) => {
	const found = placeBehindCountry(scene.placeAt, draft.at);
	if (found === undefined || found.adjectival || !noun.takes.has("p") || !isGenitive(found)) return false;
	draft.place ??= found;
	draft.at = found.to;
	return true;
};

/** «мэр столицы Башкортостана»: of the chief town. */
const capital: Step = ({ tokens, placeAt }, draft, noun) => {
	if (!noun.takes.has("p") || !tokens[draft.at]?.readings.some((one) => one.lemma === "столица")) return false;
	const land = placeBehindCountry(placeAt, draft.at + 1);
	const town = land?.territory == null || !isGenitive(land) ? undefined : capitals.get(land.territory);
	if (land === undefined || town === undefined) return false;
	const row = {
		id: "",
		name: town.name,
		level: "city",
		code: town.territory,
		parent: null,
		weight: 0,
		flags: new Set<string>(),
	} as const;
	draft.place ??= { ...land, name: town.name, territory: town.territory, places: [row] };
	draft.at = land.to;
	return true;
};

/** «приматор Оломоуца Мирослав Жбанек»: a town that no list knows, before a name in two words. */
const unknownTown: Step = ({ tokens, placeOver }, draft, noun) => {
	const [town, first, second] = tokens.slice(draft.at, draft.at + 3);
	if (noun.actsFor !== "municipality" || draft.place !== undefined || draft.named) return false;
	if (town?.kind !== "word" || town.shape !== "title" || placeOver[draft.at] !== undefined) return false;
	if (town.readings.some(({ known }) => known) || !townInGenitive.test(town.norm)) return false;
	const isName = first?.readings.some((one) => one.known && one.tag.grammemes.has("Name")) === true;
	if (!isName || !isCapitalized(first) || !isCapitalized(second)) return false;
	draft.named = true;
	draft.at++;
	return true;
};

/** Not the ending of a woman's surname. */
const townInGenitive = /(?<!ов|ев|ин|ын|ск)(?:а|я|и|ы)$/u;

const wherePlace: Step = (scene, draft, noun) => {
	if (!noun.takes.has("v") || !/^во?$/u.test(scene.tokens[draft.at]?.norm ?? "")) return false;
	const found = scene.placeAt.get(draft.at + 1);
	if (found === undefined || found.adjectival) return false;
	draft.at = found.to;
	return true;
};

const territoryNouns = new Set(
	"регион область край республика провинция город район округ страна уезд аймак штат муниципалитет государство муниципальный село поселок гмина жупания воеводство повят остан коммуна графство префектура".split(
		" ",
	),
);

/** «глава региона», «губернатор области»: a territory the text named before. */
const territoryNoun: Step = (scene, draft, noun) => {
	const token = scene.tokens[draft.at];
	if (token === undefined || draft.territoryNoun || !noun.takes.has("l") || scene.placeOver[draft.at] !== undefined)
		return false;
	const found = token.readings.some(
		(one) => isNoun(one) && (one.tag.cases & Case.gent) !== 0 && territoryNouns.has(foldedLemma(one)),
	);
	if (!found) return false;
	draft.at++;
	draft.territoryNoun = true;
	return true;
};

/** «по итогам», «по приглашению», «по видеосвязи»: what is no field of an office. */
const circumstance =
	/^(?:итог|результат|случаю|приглаш|поручени|слов|мнени|данным|инициатив|просьб|окончани|завершени|традици|видео|телефон|поводу|сообщени|прибыти|воскресен|суббот|пятниц|понедельник|вторник|четверг|средам)/u;

const onTopic: Step = (scene, draft, noun) => {
	if (!noun.takes.has("d") && noun.actsFor !== "body") return false;
	if (scene.tokens[draft.at]?.norm !== "по" || circumstance.test(scene.tokens[draft.at + 1]?.norm ?? "")) return false;
	const area = placeBehindCountry(scene.placeAt, draft.at + 1);
	if (area !== undefined && !area.adjectival) {
		draft.place ??= area;
		draft.at = area.to;
		return true;
	}
	const end = listEnd(scene, dativeEnd(scene.tokens, draft.at + 1), (from) => dativeEnd(scene.tokens, from));
	if (end < 0) return false;
	draft.at = Math.max(end, withWhom(scene, end), chain(scene, end, noun));
	draft.profile = true;
	return true;
};

/** «по связям [с общественностью]», «по работе [с регионами]». */
function withWhom({ tokens }: PostScene, at: number): number {
	const isTie = /^(?:связям|взаимодействию|работе|сотрудничеству|отношениям)$/u.test(tokens[at - 1]?.norm ?? "");
	return isTie && /^со?$/u.test(tokens[at]?.norm ?? "") ? phraseEnd(tokens, at + 1, Case.ablt) : -1;
}

const instrumental: Step = (scene, draft, noun) => {
	if (!noun.takes.has("i") || draft.profile) return false;
	const end = phraseEnd(scene.tokens, draft.at, Case.ablt);
	if (end < 0) return false;
	draft.at = Math.max(end, chain(scene, end, noun));
	draft.profile = true;
	return true;
};

/** A genitive phrase of common words where no place, body or person stands; a minister's «местного управления» is none. */
function profileEnd(scene: PostScene, at: number, noun: PostNoun): number {
	if (scene.placeOver[at] !== undefined && !scene.placeOver[at]?.adjectival) return -1;
	const body = scene.organizationAt.get(at);
	const field = body?.rule === "organization/type-alone" && !noun.takes.has("b");
	if (scene.postAt.has(at) || (body !== undefined && body.rule !== "organization/group" && !field)) return -1;
	const end = genitiveEnd(scene.tokens, at);
	if (end < 0) return -1;
	const last = scene.tokens[end - 1] as Token;
	// «по политическим вопросам [Халифа бен Насер]»
	if (isCapitalized(last) && /^(?:бен|бин|ибн|бинт|аль)$/u.test(scene.tokens[end]?.norm ?? "")) return -1;
	if (scene.placeOver[end - 1] !== undefined || (isCapitalized(last) && last.readings.some(isPersonal))) return -1;
	return end;
}

/** Genitive phrases that hang on one another: «внешних связей администрации», at most three. */
function chain(scene: PostScene, from: number, noun: PostNoun): number {
	let end = profileEnd(scene, from, noun);
	for (let i = 0; i < 2 && end > 0; i++) {
		const next = profileEnd(scene, end, noun);
		if (next < 0) break;
		end = next;
	}
	return end;
}

const profile: Step = (scene, draft, noun) => {
	if (!noun.takes.has("g") || draft.profile) return false;
	const end = listEnd(scene, chain(scene, draft.at, noun), (from) => chain(scene, from, noun));
	if (end < 0) return false;
	draft.named ||= hasGrammeme(scene.tokens[end - 1] as Token, "Geox") && isCapitalized(scene.tokens[end - 1]);
	draft.at = end;
	draft.profile = true;
	return true;
};

/** Carries a phrase over «, … и …»; a comma counts only when an «и» closes the list. */
function listEnd(scene: PostScene, end: number, read: (at: number) => number): number {
	if (end < 0) return end;
	let to = end;
	for (let at = end; at < scene.tokens.length; ) {
		const mark = scene.tokens[at]?.norm;
		if ((mark !== "и" && mark !== ",") || scene.organizationAt.has(at + 1) || scene.postAt.has(at + 1)) break;
		const next = read(at + 1);
		if (next < 0) break;
		if (mark === "и") to = next;
		at = next;
	}
	return to;
}

/** «наблюдатель от ОБСЕ», «депутат от партии «Заря»». */
const sender: Step = (scene, draft, noun) => {
	const found =
		noun.takes.has("o") && scene.tokens[draft.at]?.norm === "от" ? bodyFrom(scene, draft.at + 1) : undefined;
	if (found === undefined || !isGenitive(found)) return false;
	draft.body ??= found;
	draft.at = found.to;
	return true;
};

/** «кандидат [в президенты]», «кандидат [на пост главы]». */
const candidacy: Step = (scene, draft, noun) => {
	if (!noun.takes.has("k") || draft.profile) return false;
	const [first, second] = [scene.tokens[draft.at]?.norm ?? "", scene.tokens[draft.at + 1]?.norm ?? ""];
	const at = /^во?$/u.test(first)
		? draft.at + 1
		: first === "на" && /^(?:пост|должность)$/u.test(second)
			? draft.at + 2
			: -1;
	const sought = at < 0 ? undefined : scene.postAt.get(at);
	if (sought === undefined) return false;
	draft.at = sought.to;
	draft.profile = true;
	if (sought.place !== undefined) draft.place ??= sought.place;
	if (sought.body !== undefined) draft.body ??= sought.body;
	return true;
};

/** What may stand behind the office that a deputy or an envoy serves: «заместитель главы [по экономике]», «полпред президента [в округе]». */
const tails: readonly Step[] = [wherePlace, onTopic];

const steps: readonly Step[] = [
	candidacy,
	sender,
	innerPost,
	body,
	place,
	capital,
	unknownTown,
	wherePlace,
	territoryNoun,
	onTopic,
	instrumental,
	profile,
];
