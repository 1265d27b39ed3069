import type { DocumentMention } from "@letopis/mentions";
import { Case, type Dictionary, Num, withoutYo } from "@letopis/morphology";
import type { Document, Span, Token } from "@letopis/text";
import { lemmaAt, normAt, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { heldBy } from "./nested.js";
import { afterNumber } from "./number.js";
import { complementEnd, complementFrom, isPurpose } from "./title.js";

function nominative(token: Token, noun: boolean, genders: number, dictionary: Dictionary): string {
	const reading = token.readings.find((r) =>
		noun ? r.tag.pos === "NOUN" : r.tag.pos === "ADJF" || r.tag.pos === "PRTF",
	);
	if (reading === undefined) return token.text;
	const gender = noun ? {} : { gender: genders };
	const form = dictionary.inflect(token.norm, reading, { case: Case.nomn, number: Num.sing, ...gender });
	if (form === undefined) return token.text;
	return token.shape === "title" ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** Complements so usual that they tell nothing: «о сотрудничестве двух регионов». */
const plain =
	/^(?:об?\s+(?:(?:взаимн|двусторонн|дальнейш)\p{L}+\s+)?сотрудничеств\p{L}+)?\s*(?:(?:(?:двух|трех|трёх|обеих)\s+)?(?:регион|област|сторон|город|стран|палат)\p{L}{0,3})?$/u;

/** «Соглашение об этом»: what it is about is told elsewhere. */
const elsewhere = /^об?\s+(?:этом|том|н[её]м|ней|них)$/u;

/** Adjectives that name a kind of paper: «рамочное соглашение», «дополнительное соглашение». */
const kinds: ReadonlySet<string> = new Set([
	"рамочный",
	"дополнительный",
	"инвестиционный",
	"коллективный",
	"учредительный",
	"дилерский",
	"лицензионный",
	"концессионный",
	"генеральный",
	"трехсторонний",
	"четырехсторонний",
]);

/** «О сотрудничестве [облисполкома]», «соглашение [Карелии]»: whose it is, no part of the name. */
const isOwner = (unit: MentionUnit | undefined): boolean =>
	(unit?.mention?.kind === "place" || unit?.mention?.kind === "organization") && (unit.cases & Case.gent) !== 0;

/** Units of a paper's name behind its noun, half-open. */
type Piece = Window;

/** «Соглашение [Карелии]», «о сотрудничестве [облисполкома]»: where those whose paper it is begin; «программа сотрудничества А и Б» is named by them. */
function withoutOwner({ units }: Scene, { from, to }: Piece): number {
	if (isOwner(units[from])) return from;
	const plainly = isAbout(units, from) && lemmaAt(units, from + 1, "сотрудничество");
	return plainly && from + 2 < to && isOwner(units[from + 2]) ? from + 2 : to;
}

const isAbout = (units: readonly MentionUnit[], at: number): boolean => ["о", "об", "обо"].includes(normAt(units, at));

const isOpener = (units: readonly MentionUnit[], at: number): boolean =>
	isAbout(units, at) || normAt(units, at) === "по" || isPurpose(units, at);

const with_: ReadonlySet<string> = new Set(["с", "со"]);

/** «От 5 мая 2020 года [№ 7] | о культурном обмене»: unit after the day of the paper that ends at `at`. */
function afterDay(scene: Scene, at: number): number {
	const { units } = scene;
	if (normAt(units, at) !== "от" || units[at + 1]?.mention?.kind !== "date") return at;
	return afterNumber(scene, at + 1);
}

/**
 * The words of a paper's name behind its noun: its complement, the paper it holds, and the complement that its sides or
 * its day stand before: «соглашение между А и Б | о торговле», «соглашение от 5 мая | о торговле».
 */
function piecesOf(scene: Scene, unit: number): readonly Piece[] {
	const { units } = scene;
	const first = afterNumber(scene, unit);
	const held = heldBy(scene, unit);
	if (held !== undefined) return [{ from: first, to: piecesOf(scene, held.inner).at(-1)?.to ?? held.inner + 1 }];
	const own = { from: first, to: complementEnd(scene, unit) };
	const to = withoutOwner(scene, own);
	if (to < own.to || own.to > first) return [{ from: first, to }];
	const between = normAt(units, first) === "между";
	const sides = between ? Case.ablt | Case.gent : with_.has(normAt(units, first)) ? Case.ablt : 0;
	const next = (sides === 0 ? undefined : readGroup(units, first + 1, sides)?.to) ?? afterDay(scene, first);
	if (next === first || !isOpener(units, next)) return [own];
	const end = complementFrom(scene, next);
	return end === next ? [own] : [{ from: between ? first : next, to: end }];
}

/** The spans of a paper's name behind its noun. */
const nameSpans = (scene: Scene, unit: number): readonly Span[] =>
	piecesOf(scene, unit).flatMap(({ from, to }) =>
		from < to ? [{ start: scene.units[from]?.start ?? 0, end: scene.units[to - 1]?.end ?? 0 }] : [],
	);

/** Unit after a paper's name. */
export const afterName = (scene: Scene, unit: number): number =>
	Math.max(unit + 1, piecesOf(scene, unit).at(-1)?.to ?? 0);

/** Where a paper's name ends, as an offset of the text. */
export const nameEnd = (scene: Scene, unit: number, { end }: DocumentMention): number =>
	Math.max(end, ...nameSpans(scene, unit).map((span) => span.end));

export interface Title {
	readonly text: string;
	readonly span: Span;
}

/** The paper's title, its head in the nominative; undefined when it says no more than «соглашение о сотрудничестве». */
export function titleOf(
	document: Document,
	scene: Scene,
	unit: number,
	mention: DocumentMention,
	dictionary: Dictionary,
): Title | undefined {
	// «договорённость о поставках», «бумаги о торговле»: what is agreed, no name
	if (mention.generic || mention.type === "arrangement") return undefined;
	const { tokens } = scene.sentence;
	const head = tokens[mention.head] as Token;
	const tail = nameBehind(document, scene, unit, mention, head);
	const noun = head.readings.find((reading) => reading.tag.pos === "NOUN");
	const genders = noun?.tag.numbers === Num.plur ? lemmaGender(dictionary, noun.lemma) : (noun?.tag.genders ?? 7);
	const words: string[] = [];
	let kind = false;
	for (let i = mention.from; i < mention.head; i++) {
		const token = tokens[i] as Token;
		if (token.norm === '"' || token.readings.some((reading) => reading.tag.pos === "PRTF")) continue;
		kind ||= token.readings.some(({ lemma }) => kinds.has(withoutYo(lemma)));
		words.push(nominative(token, false, genders, dictionary));
	}
	words.push(nominative(head, true, genders, dictionary));
	const text = `${words.join(" ")}${tail}`.replace(/\s+/gu, " ").trim();
	const more = tail.replace(/["«»“”„]/gu, "").trim();
	if (elsewhere.test(more)) return undefined;
	if (!kind && (more === "" || (!mention.proper && plain.test(more)))) return undefined;
	return { text, span: { start: (tokens[mention.from] as Token).start, end: nameEnd(scene, unit, mention) } };
}

/** What follows the noun in a paper's name, its number left out. */
function nameBehind(document: Document, scene: Scene, unit: number, mention: DocumentMention, head: Token): string {
	const { text } = document;
	let name = text.slice(head.end, mention.end);
	let last = mention.end;
	for (const { start, end } of nameSpans(scene, unit)) {
		const between = text.slice(last, start);
		name += `${/^\s*$/u.test(between) ? between : " "}${text.slice(start, end)}`;
		last = end;
	}
	return name;
}

function lemmaGender(dictionary: Dictionary, lemma: string): number {
	return dictionary.read(lemma).find((reading) => reading.tag.pos === "NOUN")?.tag.genders ?? 7;
}
