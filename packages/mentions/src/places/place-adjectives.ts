import { ANY_CASE, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { derivedForms } from "./derived-adjectives.js";
import { formsAt, longest } from "./match-forms.js";
import { adjectiveEnding, nominativeAdjective, typeAt } from "./match-types.js";
import type { FormMatch, TypeMatch } from "./matches.js";
import { casesOf, PARADIGMS } from "./paradigms.js";
import { type Piece, skipBracket } from "./pieces.js";
import type { Place } from "./place.js";
import { bareNames } from "./place-names.js";
import { type Draft, type Found, placesOf, type Scan } from "./scan.js";
import { townAt } from "./support.js";
import { COMMON_ADJECTIVES } from "./traps.js";

/** An adjective of a list: its forms in the gazetteer, none for an unlisted one. */
interface Member {
	readonly from: number;
	readonly to: number;
	readonly cases: number;
	readonly forms: readonly FormMatch[];
}

const MOST_MEMBERS = 40;
/** Pieces of one hyphenated word, hyphens counted. */
const MOST_PARTS = 8;

function memberAt(scan: Scan, at: number): Member | undefined {
	const piece = scan.pieces[at];
	if (!piece?.word) return undefined;
	const forms = longest(
		formsAt(scan.pieces, at, scan.gazetteer),
		(match) => match.entry.kind === "a" && match.cases !== 0,
	);
	const [first] = forms;
	if (first !== undefined)
		return { from: at, to: first.to, cases: forms.reduce((all, match) => all | match.cases, 0), forms };
	if (!piece.capital) return undefined;
	const to = hyphenatedEnd(scan.pieces, at);
	const ending = adjectiveEnding((scan.pieces[to - 1] as Piece).norm);
	return ending && casesOf(ending) !== 0 ? { from: at, to, cases: casesOf(ending), forms: [] } : undefined;
}

const hyphenatedEnd = (pieces: readonly Piece[], at: number): number => {
	let to = at + 1;
	while (
		to < at + MOST_PARTS &&
		pieces[to]?.dash &&
		pieces[to]?.joined &&
		pieces[to + 1]?.joined &&
		pieces[to + 1]?.word
	)
		to += 2;
	return to;
};

/** Position after «, », « и », «, а также » when one stands there. */
function afterSeparator(pieces: readonly Piece[], at: number): number | undefined {
	const norm = pieces[at]?.norm;
	if (norm === "и" || norm === "или") return at + 1;
	if (norm !== ",") return undefined;
	if (pieces[at + 1]?.norm === "а" && pieces[at + 2]?.norm === "также") return at + 3;
	return pieces[at + 1]?.norm === "и" ? at + 2 : at + 1;
}

/** Place adjectives: «Витебская область», «Свердловской и Амурской областей», «витебский», «российско-китайский». */
export function adjectivesAt(scan: Scan, at: number): Found | undefined {
	const first = memberAt(scan, at);
	const members: Member[] = [];
	let heads: { readonly members: readonly Member[]; readonly type: TypeMatch } | undefined;
	let next: Member | undefined = first;
	while (next !== undefined && members.length < MOST_MEMBERS) {
		members.push(next);
		// «Минской (2011 г.) и Гомельской (2016 г.) областями»
		const behind = skipBracket(scan.pieces, next.to);
		const type = typeAt(scan.pieces, next.to, "after") ?? typeAt(scan.pieces, behind, "after");
		if (type !== undefined && agrees(members, type) && members.every((member) => namesKind(scan, member, type))) {
			heads = { members, type };
			break;
		}
		const after = afterSeparator(scan.pieces, skipBracket(scan.pieces, next.to));
		next = after === undefined ? undefined : memberAt(scan, after);
	}
	if (heads !== undefined) {
		const { type } = heads;
		return {
			drafts: heads.members.map((member) => regionDraft(scan, member, type, member.to === type.from)),
			to: type.to,
		};
	}
	return compoundAt(scan, at) ?? ellipticAt(scan, members) ?? (first === undefined ? undefined : aloneAt(scan, first));
}

/** Type nouns an adjective may leave out, with the paradigm of their adjectives. */
const leftOut: ReadonlyMap<string, string> = new Map([
	["область", "adj-f"],
	["край", "adj-m"],
]);

/** How far back the type noun may stand, in pieces. */
const FAR = 60;

/** The last «область» or «край» told before a piece. */
function typeBefore({ pieces }: Scan, at: number): TypeMatch | undefined {
	for (let i = at - 1; i >= 0 && i > at - FAR; i--) {
		const type = typeAt(pieces, i, "after");
		if (type !== undefined && leftOut.has(type.type.word)) return type;
	}
	return undefined;
}

const opening: ReadonlySet<string> = new Set(["PREP", "CONJ", "VERB", "INFN", "PRTS", "PRCL"]);

/** «Брестская область с [Ферганской]», «с Минской областью, в мае – с [Гродненской и Брестской]»: adjectives that leave out the type noun told before. */
function ellipticAt(scan: Scan, members: readonly Member[]): Found | undefined {
	const [first] = members;
	const last = members.at(-1);
	if (first === undefined || last === undefined || !members.every(({ from }) => scan.pieces[from]?.capital))
		return undefined;
	const type = first.forms.length === 0 ? undefined : typeBefore(scan, first.from);
	const paradigm = type && PARADIGMS.get(leftOut.get(type.type.word) as string);
	if (type === undefined || paradigm === undefined) return undefined;
	const { pieces, sentence } = scan;
	const before = pieces[first.from - 1];
	if (before?.word && sentence.tokens[before.token]?.readings.some(({ tag }) => opening.has(tag.pos)) !== true)
		return undefined;
	const next = pieces[last.to];
	if (next !== undefined && (next.capital || (!next.word && next.norm === '"'))) return undefined;
	if (next?.word && agreesWith(sentence.tokens[next.token], ANY_CASE)) return undefined;
	const drafts: Draft[] = [];
	for (const { from, to, forms } of members) {
		const places = rowsOfType(forms, { ...type, modifiers: [] });
		const norm = (pieces[to - 1] as Piece).norm;
		const ending = [3, 2].map((length) => paradigm.get(norm.slice(-length))).find((found) => found !== undefined);
		const [place] = places;
		if (place === undefined || ending === undefined || !place.name.endsWith(` ${type.type.word}`)) return undefined;
		const cases = casesOf(ending);
		drafts.push({ from, to, head: from, name: place.name, places, cases, numbers: Num.sing, rule: "place/ellipsis" });
	}
	return { drafts, to: last.to };
}

/** «китайские провинции», «российский регион» name no place: the adjective must be one of a place of that kind, or unlisted. */
const namesKind = (scan: Scan, member: Member, type: TypeMatch): boolean =>
	(rowsOfType(member.forms, type).length > 0 &&
		(scan.pieces[member.from]?.capital || !isCommon(scan, member.to - 1))) ||
	((scan.pieces[member.from]?.capital ?? false) &&
		isDivision(type) &&
		(!isCommon(scan, member.to - 1) || isInTown(scan, type)) &&
		member.forms.every(({ entry: { place, weak } }) => weak || (place.level !== "country" && place.level !== "area")));

/** «Центральный район [Волгограда]», «Заводской район [города Минска]»: its town stands behind it. */
const isInTown = ({ pieces, gazetteer }: Scan, { type: { word }, to }: TypeMatch): boolean =>
	(word === "район" || word === "округ") && townAt(pieces, typeAt(pieces, to, "before")?.to ?? to, gazetteer);

/** Kinds of places that adjectives name without end: «Сычёвский район», but not «Исламское государство», «Мемориальный парк». */
const isDivision = ({ type: { levels, word } }: TypeMatch): boolean =>
	(levels.includes("district") || levels.includes("region")) && !NO_DIVISIONS.has(word);

const NO_DIVISIONS: ReadonlySet<string> = new Set([
	"город",
	"земля",
	"республика",
	"провинция",
	"штат",
	"регион",
	"префектура",
	"кантон",
]);

const agrees = (members: readonly Member[], type: TypeMatch): boolean =>
	members.every((member) => type.abbreviated || (member.cases & casesOf(type.grammar)) !== 0);

/** «Витебской» of «Витебской и Гродненской областей»; the member beside the type word takes it into its span. */
function regionDraft(scan: Scan, member: Member, type: TypeMatch, beside: boolean): Draft {
	const places = rowsOfType(member.forms, type);
	const to = beside ? type.to - (scan.pieces[type.to - 1]?.norm === "." && !type.abbreviated ? 1 : 0) : member.to;
	const cases = type.abbreviated ? member.cases : member.cases & casesOf(type.grammar);
	const written = scan.pieces.slice(member.from, member.to);
	const start = written[0]?.start as number;
	const text = textOf(scan, start, written.at(-1)?.end as number);
	const named = [
		nominativeAdjective(text, type.type) ?? text,
		...type.modifiers.map((word) => nominativeAdjective(word, type.type) ?? word),
		type.type.word,
	];
	const nearby = (
		placesOf(member.forms.filter(({ entry }) => !entry.weak))[0] ?? placesOf(derivedForms(scan, member.from))[0]
	)?.code;
	return {
		from: member.from,
		to,
		head: beside ? type.to - 1 : member.from,
		name: places[0]?.name ?? named.join(" "),
		places,
		...(places.length === 0 ? { territory: nearby ?? null } : {}),
		cases,
		numbers: Num.sing,
		rule: beside ? "place/adjective-type" : "place/ellipsis",
	};
}

/** The rows an adjective and a type word may mean: regions before districts before towns, by what the word says. */
function rowsOfType(forms: readonly FormMatch[], type: TypeMatch): readonly Place[] {
	const places = placesOf(
		forms.filter(({ entry: { place } }) => type.type.levels.includes(place.level) && fitsType(place, type)),
	);
	const districts = places.filter((place) => place.level === "district");
	if (districts.length === 0 || !type.type.levels.includes("district")) return places;
	// «Волжский городской округ» is the town before it is the district.
	return type.modifiers.includes("городской") ? places : districts;
}

/** A region's type word must be its own («Минская область», not «Минский край»); districts go by several. */
const fitsType = ({ name, level }: Place, { type, modifiers }: TypeMatch): boolean => {
	if (modifiers.includes("автономный")) return name.includes("автоном");
	if (modifiers.includes("федеральный")) return name.includes("федеральн");
	if (level === "region" && (type.word === "район" || type.word === "округ" || type.word === "АО"))
		return name.includes("округ");
	return type.word !== "республика" || /еспублика|^[^ ]+$/u.test(name);
};

function textOf({ sentence }: Scan, start: number, end: number): string {
	const token = sentence.tokens.find((candidate) => candidate.start <= start && start < candidate.end);
	return token === undefined ? "" : token.text.slice(start - token.start, end - token.start);
}

/** «российско-китайский»: two mentions over one token. */
function compoundAt(scan: Scan, at: number, depth = 0): Found | undefined {
	const { pieces, gazetteer } = scan;
	if (depth > MOST_PARTS) return undefined;
	if (isCommon(scan, at)) return undefined;
	const link = longest(
		formsAt(pieces, at, gazetteer),
		(match) => match.entry.kind === "a" && match.cases === 0 && match.to === at + 1,
	);
	if (link.length === 0 || !pieces[at + 1]?.dash || !pieces[at + 1]?.joined) return undefined;
	const rest = compoundAt(scan, at + 2, depth + 1) ?? lastOfCompound(scan, at + 2);
	const tail = rest?.drafts.at(-1);
	if (rest === undefined || tail === undefined) return undefined;
	return { drafts: [adjectival(link, at, at + 1, tail.cases, tail.numbers), ...rest.drafts], to: rest.to };
}

function lastOfCompound(scan: Scan, at: number): Found | undefined {
	const member = memberAt(scan, at);
	if (member === undefined || member.forms.length === 0) return undefined;
	return {
		drafts: [adjectival(member.forms, member.from, member.to, member.cases, numbersOf(member.forms))],
		to: member.to,
	};
}

const numbersOf = (forms: readonly FormMatch[]): number => forms.reduce((all, match) => all | match.numbers, 0);

function adjectival(
	forms: readonly FormMatch[],
	from: number,
	to: number,
	cases: number,
	numbers: number,
): Omit<Draft, "standing"> {
	const places = placesOf(forms);
	return {
		from,
		to,
		head: to - 1,
		name: places[0]?.name ?? "",
		places,
		adjectival: true,
		cases,
		numbers,
		rule: "place/adjective",
	};
}

/** «витебский завод», «Мозырский райисполком». */
function aloneAt(scan: Scan, listed: Member): Found | undefined {
	const derived = listed.forms.length === 0 && listed.to === listed.from + 1 ? derivedForms(scan, listed.from) : [];
	const member = derived.length === 0 ? listed : { ...listed, forms: derived };
	const capital = scan.pieces[member.from]?.capital ?? false;
	const forms = member.forms.filter(({ entry }) => !entry.weak && (capital || entry.place.level !== "district"));
	const common = isCommon(scan, member.to - 1);
	if (forms.length === 0 || (common && !beforeBody(scan, member.to))) return undefined;
	if (isNounHere(scan, member)) return undefined;
	const draft = adjectival(forms, member.from, member.to, member.cases, numbersOf(member.forms));
	return { drafts: [{ standing: isSurnameHere(scan, member) ? "doubtful" : "sure", ...draft }], to: member.to };
}

const ADJECTIVE_ENDING = /(?:ий|ый|ой|ая|ое|ого|ому|ым|им|ом|ую|ые|ие|ых|их|ыми|ими|о)$/u;

const isCommon = ({ pieces }: Scan, at: number): boolean =>
	COMMON_ADJECTIVES.has(pieces[at]?.norm.replace(ADJECTIVE_ENDING, "") ?? "");

/** «Октябрьский райисполком», «Кировский горсовет»: a local body vouches for a common adjective. */
const beforeBody = ({ pieces }: Scan, at: number): boolean =>
	/^(?:рай|гор|обл|районн|городск|областн|муницип|администрац)/u.test(pieces[at]?.norm ?? "");

/** «с Витебском»: the form is also one of a noun, and no noun follows that the adjective would agree with. */
function isNounHere(scan: Scan, member: Member): boolean {
	if (bareNames(scan, member.from).length === 0) return false;
	const next = scan.pieces[member.to];
	return next === undefined || !next.word || !agreesWith(scan.sentence.tokens[next.token], member.cases);
}

/** «Павел Слуцкий», «Дубровский заявил»: the adjective is a surname, for no noun follows that it would agree with. */
function isSurnameHere(scan: Scan, member: Member): boolean {
	const { sentence, pieces } = scan;
	const tokenAt = (at: number): Token | undefined => sentence.tokens[pieces[at]?.token ?? -1];
	const token = tokenAt(member.from);
	if (token === undefined || token.shape === "lower" || !token.readings.some(({ tag }) => tag.grammemes.has("Surn")))
		return false;
	return !agreesWith(tokenAt(member.to), member.cases);
}

const agreesWith = (token: Token | undefined, cases: number): boolean =>
	token?.readings.some(
		({ tag }) => (tag.pos === "NOUN" || tag.pos === "ADJF") && (tag.cases & cases) !== 0 && token.norm.length > 2,
	) ?? false;
