import { Case, fold, Num } from "@letopis/morphology";
import { declineName } from "./decline.js";
import { formsAt, longest } from "./match-forms.js";
import { adjectiveEnding, typeAt } from "./match-types.js";
import type { FormMatch, TypeMatch } from "./matches.js";
import { casesOf } from "./paradigms.js";
import type { Place } from "./place.js";
import { draftOfNames } from "./place-names.js";
import { type Draft, type Found, placesOf, type Scan } from "./scan.js";
import { isDoubtful, townAt } from "./support.js";

/** Pieces of one hyphenated name, hyphens counted. */
const MOST_PARTS = 8;

const isSeparator = (norm: string | undefined): boolean =>
	norm === "," || norm === "и" || norm === "или" || norm === "-";

/** Does the row's own filed name have the type word («провинция Сычуань»), or is the word one of towns? */
function ownsType({ entry: { place } }: FormMatch, { type, abbreviated }: TypeMatch): boolean {
	if (abbreviated || (type.levels.includes("city") && type.word !== "округ") || type.levels.includes("country"))
		return true;
	return fold(place.name).includes(fold(type.word));
}

/** «провинции Сычуань», «городе Минске», but not «провинции Китая», «города Татарстана», «регионов Сибири». */
function suits(match: FormMatch, typed: TypeMatch): boolean {
	const { entry, cases } = match;
	if (entry.kind === "a" || !typed.type.levels.includes(entry.place.level)) return false;
	if (typed.type.word === "район" && entry.place.level === "region" && !typed.modifiers.includes("автономный"))
		return false;
	return (cases & Case.nomn) !== 0 || ((cases & casesOf(typed.grammar)) !== 0 && ownsType(match, typed));
}

/** A type word and the names after it: «провинций Цзянсу, Хэнань», «г. Харбин», «уезд Сюнькэ». */
export function typedAt(scan: Scan, at: number): Found | undefined {
	const typed = typeAt(scan.pieces, at, "before");
	if (typed === undefined) return undefined;
	if (typed.type.levels.includes("zone") && isQuote(scan.pieces[typed.to]?.norm)) return quotedAt(scan, typed);
	const names = longest(
		formsAt(scan.pieces, typed.to, scan.gazetteer),
		(match) => suits(match, typed) && (scan.pieces[typed.to]?.capital ?? false),
	);
	if (names.length === 0) return namedAfterTown(scan, typed) ?? unlistedAt(scan, typed);
	if (isHolder(scan, typed.to)) return undefined;
	const draft = typedDraft(names, typed);
	const more = moreNames(scan, typed, draft.to);
	// «города А и Б подписали»: the plural, as well as a singular in the genitive
	const cases = more.length > 0 && isStill(names) ? draft.cases | typed.grammar.plur : draft.cases;
	return { drafts: [{ ...draft, cases }, ...more], to: more.at(-1)?.to ?? draft.to };
}

/** «Область Навои», «провинция Ташкент»: a region by the bare name of the town it is called after. */
function namedAfterTown(scan: Scan, typed: TypeMatch): Found | undefined {
	const { pieces, gazetteer } = scan;
	if (!AFTER_TOWNS.has(typed.type.word) || !pieces[typed.to]?.capital) return undefined;
	const regionOf = ({ entry: { place } }: FormMatch): Place | undefined => {
		const region = place.parent === null ? undefined : gazetteer.place(place.parent);
		const stem = fold(place.name).slice(0, Math.max(3, place.name.length - 2));
		return region?.level === "region" && fold(region.name).startsWith(stem) ? region : undefined;
	};
	const names = longest(
		formsAt(pieces, typed.to, gazetteer),
		(match) =>
			match.entry.kind === "n" &&
			match.entry.place.level === "city" &&
			(match.cases & Case.nomn) !== 0 &&
			regionOf(match) !== undefined,
	);
	if (names.length === 0 || isHolder(scan, typed.to)) return undefined;
	const regions = names.map((match) => ({ ...match, entry: { ...match.entry, place: regionOf(match) as Place } }));
	const draft = typedDraft(regions, typed);
	return { drafts: [draft], to: draft.to };
}

/** Types of regions that towns give their name to. */
const AFTER_TOWNS: ReadonlySet<string> = new Set([
	"область",
	"провинция",
	"вилайет",
	"вилоят",
	"велаят",
	"ил",
	"жудец",
]);

/** «Глава города [Владимир Лукин]»: a first name in the nominative, and a surname behind it. */
function isHolder({ pieces, sentence }: Scan, at: number): boolean {
	const marked = (i: number, grammeme: string, cases: number): boolean =>
		pieces[i]?.capital === true &&
		sentence.tokens[pieces[i]?.token ?? -1]?.readings.some(
			({ tag }) => tag.grammemes.has(grammeme) && (tag.cases & cases) !== 0,
		) === true;
	return marked(at, "Name", Case.nomn) && marked(at + 1, "Surn", Case.nomn);
}

const isQuote = (norm: string | undefined): boolean => norm === '"' || norm === "«" || norm === "»";

/** «СЭЗ «Брест»»: a zone by its quoted name; one nobody has listed lies where the town of that name does. */
function quotedAt(scan: Scan, typed: TypeMatch): Found | undefined {
	const { pieces, gazetteer } = scan;
	const from = typed.to + 1;
	let close = from;
	while (close < from + 8 && pieces[close] && !isQuote(pieces[close]?.norm)) close++;
	if (close === from || !isQuote(pieces[close]?.norm)) return undefined;
	const forms = longest(formsAt(pieces, from, gazetteer), (match) => match.entry.kind === "n" && match.to === close);
	const zones = placesOf(forms.filter((match) => match.entry.place.level === "zone"));
	if (zones.length === 0 && !typed.type.names) return undefined;
	const last = pieces[close - 1] as { end: number };
	const name = `${typed.type.word} «${textBetween(scan, (pieces[from] as { start: number }).start, last.end)}»`;
	const territory = (zones[0] ?? placesOf(forms)[0])?.code ?? null;
	const draft: Draft = {
		from: typed.from,
		to: close + 1,
		head: typed.to - 1,
		name,
		places: zones,
		territory,
		cases: casesOfOne(typed),
		numbers: Num.sing,
		rule: "place/type-quoted",
	};
	return { drafts: [draft], to: close + 1 };
}

const typedDraft = (names: readonly FormMatch[], typed: TypeMatch): Draft => {
	const draft = draftOfNames(names, "place/type-name");
	const own = casesOfOne(typed);
	const cases = isStill(names) ? own : own & draft.cases;
	return { ...draft, from: typed.from, head: typed.to - 1, metonym: false, cases, numbers: Num.sing };
};

/** A name left in the nominative says nothing of the case: «в провинции Сычуань». */
const isStill = (names: readonly FormMatch[]): boolean => names.some((match) => (match.cases & Case.nomn) !== 0);

/** The cases of the type word of one place: of its singular, unless it is a plural only («провинций А и Б»). */
const casesOfOne = ({ grammar: { sing, plur } }: TypeMatch): number => (sing === 0 ? plur : sing);

/** The further members of «провинций А, Б и В»: bare names of the same level. */
function moreNames(scan: Scan, typed: TypeMatch, from: number): readonly Draft[] {
	const drafts: Draft[] = [];
	if (typed.abbreviated || typed.grammar.plur === 0) return drafts;
	for (let at = from; drafts.length < 100; ) {
		const names = nextName(scan, typed, at);
		if (names === undefined) return drafts;
		const draft = draftOfNames(names, "place/type-list");
		drafts.push({ ...draft, metonym: false });
		at = draft.to;
	}
	return drafts;
}

function nextName(scan: Scan, typed: TypeMatch, at: number): readonly FormMatch[] | undefined {
	const { pieces, gazetteer } = scan;
	if (!isSeparator(pieces[at]?.norm) || !pieces[at + 1]?.capital) return undefined;
	const names = longest(formsAt(pieces, at + 1, gazetteer), (match) => suits(match, typed));
	return names.length === 0 ? undefined : names;
}

/** A name nobody has listed, vouched for by its type word. */
function unlistedAt(scan: Scan, typed: TypeMatch): Found | undefined {
	const { pieces } = scan;
	const first = pieces[typed.to];
	if (!typed.type.names || !first?.word || !first.capital) return undefined;
	const isNamesake = isWithin(scan, typed) && isFirstName(scan, typed.to) && !pieces[typed.to + 1]?.capital;
	if (!isProper(scan, typed.to) && !isWater(typed) && !isNamesake) return undefined;
	if (first.norm.length < 2 || (isListed(scan, typed.to) && !isWater(typed)) || isOwnerOfMany(scan, typed))
		return undefined;
	let to = typed.to + 1;
	while (
		to < typed.to + MOST_PARTS &&
		pieces[to]?.dash &&
		pieces[to]?.joined &&
		pieces[to + 1]?.joined &&
		(pieces[to + 1]?.capital || (pieces[to + 2]?.dash && pieces[to + 2]?.joined))
	)
		to += 2;
	if (pieces[to]?.capital && pieces[to]?.word && !beginsRegion(scan, to) && !townAt(pieces, to, scan.gazetteer)) {
		// «деревня Новая Боярщина», «в городе Бентон Харроу» have names of two words, «губернатор провинции Сюй Гуанмин» is a person.
		const isTown = adjectiveEnding(first.norm) !== undefined || isWithin(scan, typed);
		if (!isTown || !isProper(scan, to) || !isUnknown(scan, to)) return undefined;
		to++;
	}
	const last = pieces[to - 1] as { end: number };
	const written = textBetween(scan, first.start, last.end);
	const type = [...typed.modifiers, typed.type.word].join(" ");
	const name = nominative(scan, typed, written, to);
	const drafts: readonly Draft[] = [
		{
			from: typed.from,
			to,
			head: typed.to - 1,
			name:
				typed.type.levels.includes("city") &&
				/^(?:город|городок|местечко|посёлок|село|селение|деревня|пгт)$/u.test(typed.type.word)
					? name
					: `${type} ${name}`,
			places: [],
			territory: null,
			cases: casesOfOne(typed),
			numbers: Num.sing,
			rule: "place/type-unlisted",
		},
	];
	return { drafts, to };
}

/** «[село Удрын] Кяхтинского района». */
const beginsRegion = ({ pieces }: Scan, at: number): boolean =>
	adjectiveEnding(pieces[at]?.norm ?? "") !== undefined && typeAt(pieces, at + 1, "after") !== undefined;

/** «в городе», «из села»: a preposition of place before the type word. */
const isWithin = ({ pieces }: Scan, { from, type }: TypeMatch): boolean =>
	type.levels.includes("settlement") && /^(?:во?|из|под|близ|у)$/u.test(pieces[from - 1]?.norm ?? "");

/** «в городе Констанс, штат Огайо». */
const isFirstName = ({ sentence, pieces }: Scan, at: number): boolean =>
	sentence.tokens[pieces[at]?.token ?? -1]?.readings.some(({ tag }) => tag.grammemes.has("Name")) === true;

/** «города Великобритании», «в порту Азова», «районов Костромской области»: what follows is a place of its own. */
const isListed = ({ pieces, gazetteer }: Scan, at: number): boolean =>
	formsAt(pieces, at, gazetteer).some(({ entry: { kind, place, weak }, cases }) =>
		kind === "a" ? !weak : !isDoubtful(place.flags) && (place.weight > 6 || (cases & Case.nomn) === 0),
	);

/** «городов Каспия»: after a plural the one name would stand in the nominative. */
function isOwnerOfMany(scan: Scan, { grammar, to }: TypeMatch): boolean {
	const token = scan.sentence.tokens[scan.pieces[to]?.token ?? -1];
	const cases = token?.readings.reduce((all, { tag, known }) => (known ? all | tag.cases : all), 0) ?? 0;
	return grammar.sing === 0 && (cases & Case.gent) !== 0 && (cases & Case.nomn) === 0;
}

const isUnknown = ({ pieces, gazetteer }: Scan, at: number): boolean => formsAt(pieces, at, gazetteer).length === 0;

/** «река Славянка», «мыс Надежды»: waters and capes are named after anything. */
const isWater = ({ type }: TypeMatch): boolean => type.levels.every((level) => level === "area");

/** Not a common word in capitals: «города Министерства» names no town. */
function isProper({ sentence, pieces }: Scan, at: number): boolean {
	const piece = pieces[at];
	const token = piece && sentence.tokens[piece.token];
	if (token === undefined || piece?.capitals) return false;
	const known = token.readings.filter((reading) => reading.known);
	return (
		known.length === 0 ||
		known.some(({ tag }) => tag.grammemes.has("Geox") || tag.grammemes.has("Surn") || tag.pos === "ADJF")
	);
}

function textBetween({ sentence }: Scan, start: number, end: number): string {
	let text = "";
	for (const token of sentence.tokens) {
		if (token.end <= start || token.start >= end) continue;
		if (token.spaced && text !== "") text += " ";
		text += token.text.slice(Math.max(0, start - token.start), Math.min(token.text.length, end - token.start));
	}
	return text;
}

/** «в городе Лунчжоу», «в городе Заславле»: a town's name takes the case of its type word, or stays as it is. */
function nominative(scan: Scan, typed: TypeMatch, written: string, to: number): string {
	const piece = scan.pieces[to - 1];
	const token = piece && scan.sentence.tokens[piece.token];
	if (
		token === undefined ||
		to !== typed.to + 1 ||
		(casesOf(typed.grammar) & Case.nomn) !== 0 ||
		!typed.type.levels.includes("city")
	)
		return written;
	for (const { lemma, tag, known } of token.readings) {
		if (!known || !tag.grammemes.has("Geox") || (tag.cases & casesOf(typed.grammar)) === 0) continue;
		return lemma.charAt(0).toUpperCase() + lemma.slice(1);
	}
	const stem = /^(.+ск)(?:а|у|ом|е)$/u.exec(written)?.[1];
	return stem !== undefined && declineName(stem).length > 0 ? stem : written;
}
