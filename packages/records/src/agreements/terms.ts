import type { DateMention, DocumentMention, Mention, PlaceMention } from "@letopis/mentions";
import type { Document, Span, Token } from "@letopis/text";
import { evidence } from "../actor.js";
import type { Dating } from "../dating.js";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import { findUnit, inBrackets, normAt, placesIn, prepositionBefore, type Window } from "../scene/find.js";
import { predicateAt, type Tense } from "../scene/predicate.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { AgreementRecord, DateValue, Sphere } from "../schema.js";
import { faintSpheresOf, spherePair, spheresOfLemma } from "../spheres/sphere.js";
import { heldBy } from "./nested.js";
import { nameEnd } from "./paper-name.js";

/** «Договор (1999–2004)»: years from – to alone in brackets. */
function isBracketed({ units }: Scene, at: number, { date: { range } }: DateMention): boolean {
	const alone = normAt(units, at - 1) === "(" && normAt(units, at + 1) === ")";
	return alone && range?.start.year !== undefined && range.start.month === undefined && range.end.month === undefined;
}

/** «На 2026–2027 годы», «до 2030 года», «сроком на пять лет» behind a paper's name. */
export function isTerm(scene: Scene, at: number): boolean {
	const mention = scene.units[at]?.mention;
	if (mention?.kind !== "date") return false;
	if (mention.date.duration !== undefined || isBracketed(scene, at, mention)) return true;
	const before = normAt(scene.units, at - 1);
	return (
		before === "на" &&
		(mention.date.range !== undefined || (mention.date.year !== undefined && mention.date.month === undefined))
	);
}

/** The date told of the act: of the window's dates that are no term of validity the nearest to `at`; `unbounded`: no «до мая». */
export function actDate(scene: Scene, window: Window, at: number, unbounded = false): DateMention | undefined {
	let best: DateMention | undefined;
	let distance = Number.POSITIVE_INFINITY;
	for (let i = window.from; i < window.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "date" || isTerm(scene, i)) continue;
		if (mention.date.vague || mention.date.recurring || mention.date.duration !== undefined) continue;
		if (mention.date.anniversary !== undefined || (unbounded && mention.date.bound !== undefined)) continue;
		const far = Math.abs(i - at);
		if (far < distance) {
			best = mention;
			distance = far;
		}
	}
	return best;
}

/** The value of a date told, if there is one: see `Dating.resolve`. */
export function dateOf(
	mention: DateMention | undefined,
	tense: Tense,
	dating: Dating,
	anchor?: DateValue,
): DateValue | undefined {
	return mention === undefined ? undefined : dating.resolve(mention, tense, anchor);
}

/** The first place of the window that says where; `open`: outside brackets. */
export function placeOf(document: Document, scene: Scene, window: Window, open = false): DraftPlace | undefined {
	const place = placesIn(scene, window).find(({ from }) => !open || !inBrackets(scene.units, unitAt(scene, from)));
	return place && placeOfMention(document, place);
}

/** Units behind a paper among which a participle says how it was signed, and those of its phrase. */
const PHRASE = 20;

/**
 * «Соглашение, подписанное в августе в Чите», «соглашение (подписано в Чите в мае)»: the phrase behind a paper that tells
 * of its signing; undefined where there is none.
 */
export function signingPhrase({ units, verbs }: Scene, unit: number): Window | undefined {
	for (let at = unit + 2; at < units.length && at < unit + PHRASE; at++) {
		const opens = ["(", ","].includes(normAt(units, at - 1));
		const told = opens ? predicateAt(units, at) : undefined;
		if (told === undefined || verbs.acts.get(told.lemma) !== "sign" || told.negated) continue;
		if (told.form !== "participle" && !(told.form === "short" && normAt(units, at - 1) === "(")) continue;
		let to = at + 1;
		while (to < units.length && to < at + PHRASE && ![")", ",", ";"].includes(normAt(units, to))) to++;
		return { from: at, to };
	}
	return undefined;
}

/** Spheres of the tokens that no body's name covers: «между [заводом «Дизель»] и палатой о туризме». */
function spheresBy(
	document: Document,
	{ sentence: { tokens } }: Scene,
	{ from, to }: Window,
	names: readonly Mention[],
	read: (lemma: string) => readonly Sphere["code"][],
): Sphere[] {
	const spheres: Sphere[] = [];
	const add = (code: Sphere["code"], spans: Span[]): void => {
		if (spheres.every((sphere) => sphere.code !== code))
			spheres.push({ code, evidence: evidence(document, "explicit", spans) });
	};
	for (let i = from; i < to; i++) {
		const token = tokens[i];
		const lemma = token?.readings[0]?.lemma;
		if (token === undefined || lemma === undefined || names.some((name) => name.from <= i && i < name.to)) continue;
		const next = i + 1 < to ? tokens[i + 1] : undefined;
		const pair = next && spherePair(lemma, next.readings[0]?.lemma);
		if (pair === undefined) {
			for (const code of read(lemma)) add(code, [token]);
			continue;
		}
		add(pair.code, [{ start: token.start, end: (next as Token).end }]);
		i++;
	}
	return spheres;
}

const bodies: ReadonlySet<Mention["kind"]> = new Set(["organization", "person", "post"]);

/**
 * Spheres named among the tokens `from`–`to`: «в торгово-экономической, инвестиционной и социально-культурной сферах»;
 * `nameless` leaves out what the names of bodies say.
 */
export function spheresOfRange(document: Document, scene: Scene, from: number, to: number, nameless = false): Sphere[] {
	const between = scene.sentence.tokens.findIndex(({ norm }, at) => at >= from && at < to && norm === "между");
	const first = nameless ? from - 1 : between;
	const names = first < 0 && !nameless ? [] : scene.mentions.filter((one) => bodies.has(one.kind) && one.from > first);
	const spheres = spheresBy(document, scene, { from, to }, names, spheresOfLemma);
	return spheres.length > 0 ? spheres : spheresBy(document, scene, { from, to }, names, faintSpheresOf);
}

/** «(15.10.2014, Шицзячжуан; продлено)»: a place behind the day in its bracket. */
function placeBehindDay({ units }: Scene, at: number): PlaceMention | undefined {
	const place = units[at + 2]?.mention;
	const behind = units[at]?.mention?.kind === "date" && normAt(units, at - 1) === "(" && normAt(units, at + 1) === ",";
	if (!behind || place?.kind !== "place" || place.adjectival || place.places[0]?.level === "country") return undefined;
	return [")", ";"].includes(normAt(units, at + 3)) ? place : undefined;
}

/** «С Омском (2004 г., Тула), Пермью (Пермь, 2012)»: the place told with the day in the brackets of one partner of several. */
export function placeInBrackets(document: Document, { units }: Scene, window: Window): DraftPlace | undefined {
	if (findUnit(window, (i) => units[i]?.mention?.kind === "date") < 0) return undefined;
	for (let i = window.from; i < window.to; i++) {
		const place = units[i]?.mention;
		const apart = i === window.from || normAt(units, i - 1) === "," || prepositionBefore(units, i) !== "";
		if (place?.kind !== "place" || place.adjectival || place.places[0]?.level === "country" || !apart) continue;
		return placeOfMention(document, place);
	}
	return undefined;
}

/** «…, г. Шэньян, 17 мая 2011 года», «(Томск, июнь 2022 года)»: the place that stands before the day, or behind it. */
export function datedPlace(document: Document, scene: Scene, { from, to }: Window): DraftPlace | undefined {
	const plain = scene.clauses.every(({ predicates }) => predicates.length === 0);
	for (let i = from + 2; i < to; i++) {
		const behind = placeBehindDay(scene, i);
		if (behind !== undefined) return placeOfMention(document, behind);
		const mention = scene.units[i - 2]?.mention;
		if (scene.units[i]?.mention?.kind !== "date" || normAt(scene.units, i - 1) !== ",") continue;
		if (mention?.kind !== "place" || mention.adjectival || isTerm(scene, i)) continue;
		const before = normAt(scene.units, i - 3);
		if (mention.places[0]?.level === "country" || (before !== "(" && !(plain && before === ","))) continue;
		return placeOfMention(document, mention);
	}
	return undefined;
}

/** Spheres named in the paper's own name, without the paper it holds: «план по реализации [соглашения о туризме]». */
export function spheresOf(document: Document, scene: Scene, unit: number, mention: DocumentMention): Sphere[] {
	const { tokens } = scene.sentence;
	const held = heldBy(scene, unit)?.inner;
	const last = tokens.findIndex(({ end }) => end >= nameEnd(scene, unit, mention));
	const end = held === undefined ? last + 1 || tokens.length : (scene.units[held]?.from ?? tokens.length);
	return spheresOfRange(document, scene, mention.from, end);
}

/** A sum of money told in the clause: «на общую сумму 18,4 млн долларов». */
export function amountOf(document: Document, scene: Scene, window: Window): AgreementRecord["amount"] {
	for (const mention of scene.mentions) {
		if (mention.kind !== "money") continue;
		const at = unitAt(scene, mention.from);
		if (at < window.from || at >= window.to) continue;
		return { value: mention.value, currency: mention.currency, evidence: evidence(document, "explicit", [mention]) };
	}
	return undefined;
}
