import { type EventMention, quotationEnd } from "@letopis/mentions";
import { Case, type Dictionary, Gender, Num } from "@letopis/morphology";
import type { Document, Token } from "@letopis/text";
import { normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { gatherings, sessions } from "./kinds.js";

/** What joins a topic to the noun, and the cases it asks for: «семинар [по] логистике», «форум [о] воде». */
const topical: ReadonlyMap<string, number> = new Map([
	["по", Case.datv],
	["о", Case.loct],
	["об", Case.loct],
	["для", Case.gent],
]);

const stops: ReadonlySet<string> = new Set(["date", "person", "event", "document"]);

/** Words of a topic that name nothing: «о [том], как …», «по [итогам] …». */
const empty: ReadonlySet<string> = new Set(["тот", "это", "который", "итог", "адрес", "случай", "словам", "весь"]);

interface Tail {
	/** Unit after the name. */
	readonly to: number;
	/** «… по сотрудничеству». */
	readonly topic: boolean;
}

/** «Выставка [Air Cargo 2025]»: where a name in Latin letters ends that begins at a unit, or -1. */
function latinEnd(units: readonly MentionUnit[], at: number): number {
	if (!/^\p{Lu}\p{Script=Latin}+/u.test(units[at]?.token.text ?? "") || units[at]?.mention !== undefined) return -1;
	let to = at;
	while (to < at + 6 && /^(?:\p{Script=Latin}+|\d{1,4})$/u.test(units[to]?.token.text ?? "")) to++;
	return to;
}

/** How far the name goes behind its noun: «Форум [регионов Беларуси и России]», «семинар [по логистике «Путь»]». */
export function tailOf(scene: Scene, unit: number): Tail {
	const { units } = scene;
	let to = unit + 1;
	let topic = false;
	let joined = false;
	let wanted: number = Case.gent;
	const latin = latinEnd(units, unit + 1);
	if (latin > 0) return { to: latin, topic: true };
	for (let i = unit + 1; i < units.length && i < unit + 16; i++) {
		const current = units[i] as MentionUnit;
		const { mention } = current;
		const quoted = mention === undefined ? quotationEnd(scene.sentence.tokens, current.from) : -1;
		if (quoted > 0) {
			while ((units[i]?.to ?? quoted) < quoted) i++;
			return { to: i + 1, topic };
		}
		if (mention !== undefined) {
			if (stops.has(mention.kind) || (mention.cases & wanted) === 0) break;
			wanted = Case.gent;
			topic ||= joined;
			to = i + 1;
			continue;
		}
		const norm = normAt(units, i);
		if (norm === "и" || (norm === "," && isAdjective(units[i - 1]) && isAdjective(units[i + 1]))) continue;
		const asked = topical.get(norm);
		if (asked !== undefined && to === i) {
			if (units[i + 1]?.lemmas.some((lemma) => empty.has(lemma))) break;
			wanted = asked;
			joined = true;
			continue;
		}
		if (current.token.kind === "punct" || (current.cases & wanted) === 0) break;
		// «на форум прибыли мэры»: no «прибыль»
		if (current.token.readings[0]?.tag.pos === "VERB") break;
		const noun = current.token.readings.some((r) => r.tag.pos === "NOUN" && (r.tag.cases & wanted) !== 0);
		if (!noun && (!isAdjective(current) || predicateAt(units, i) !== undefined)) break;
		if (!noun) continue;
		topic ||= joined;
		wanted = Case.gent;
		to = i + 1;
	}
	return { to, topic };
}

const isAdjective = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined &&
	unit?.token.readings.some((r) => r.tag.pos === "ADJF" || r.tag.pos === "PRTF") === true;

/** A word of a name as it stands in the nominative of `number`; as it is told where the dictionary has no such form. */
export function inNominative(
	token: Token,
	noun: boolean,
	genders: number,
	dictionary: Dictionary,
	number: number,
): string {
	const numbered = /^(\d+|[IVXLCХІС]+)-\p{Ll}{1,3}$/u.exec(token.text)?.[1];
	if (!noun && numbered !== undefined) return `${numbered}-${numeralEnding(genders, number)}`;
	const reading = token.readings.find((r) =>
		noun ? r.tag.pos === "NOUN" : r.tag.pos === "ADJF" || r.tag.pos === "PRTF",
	);
	if (reading === undefined) return token.text;
	const form = dictionary.inflect(token.norm, reading, {
		case: Case.nomn,
		number,
		...(noun ? {} : { gender: genders }),
	});
	if (form === undefined) return token.text;
	if (token.shape === "upper") return form.toUpperCase();
	return token.shape === "title" ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** «13-[й] форум», «3-[я] ярмарка», «8-[е] заседание», «4-[е] чтения». */
function numeralEnding(genders: number, number: number): string {
	if (number === Num.plur || genders === Gender.neut) return "е";
	return genders === Gender.femn ? "я" : "й";
}

/** Kinds that a bare noun with its complement already names: «семинар по логистике», not «встреча губернаторов». */
const namedByComplement: ReadonlySet<string> = new Set([...gatherings, "presentation", "matchmaking"]);

const nameless: ReadonlySet<string> = new Set(["meeting", "negotiations", "visit", "signing-ceremony", "opening"]);

/** Nouns of such kinds that their complement names all the same: «политические консультации двух ведомств», «открытие памятника». */
const nameable: ReadonlySet<string> = new Set(["консультация", "открытие"]);

/** «Видеоконференция «Пермь – Циндао»», «политические консультации»; not «раунд консультаций». */
function isNameable({ sentence: { tokens } }: Scene, { noun, head, from, to }: EventMention): boolean {
	if (to > head + 1) return true;
	return nameable.has(noun) && !tokens[from - 1]?.readings.some(({ lemma }) => lemma === "раунд");
}

/** Adjectives that point to an event and are no part of its name: «[очередное] заседание», «[ответный] визит». */
const pointing: ReadonlySet<string> = new Set([
	"следующий",
	"очередной",
	"ответный",
	"предстоящий",
	"прошлый",
	"прошедший",
	"нынешний",
	"минувший",
	"предыдущий",
	"запланированный",
	"юбилейный",
	"этот",
	"такой",
]);

const owning: ReadonlySet<string> = new Set(["его", "ее", "их", "чье", "чей", "чья"]);

/** «[Трёхдневный] форум». */
const lasting = /(?<!еже)дневн(?:ый|ая|ое|ого|ой|ому|ым|ом|ую|ые|ых)$/u;

const isPointing = (token: Token): boolean =>
	lasting.test(token.norm) || owning.has(token.norm) || token.readings.some(({ lemma }) => pointing.has(lemma));

/** «Первое заседание рабочей группы», «концерт хора», «биржа контактов»: what any such event is called. */
export function isCommonName(name: string, type: EventType): boolean {
	if (/^(?:(?:гала-)?концерт|гастроли)(?:\s|$)/iu.test(name)) return true;
	if (type === "matchmaking") return name.toLowerCase() === "биржа контактов";
	return sessions.has(type) && /^\p{L}\p{Ll}+ заседание(?: (?!(?:по|об?|для) )\p{Ll}+){0,2}$/u.test(name);
}

/**
 * The filed name, head in the nominative, when the event has one: an edition, a capital, a quoted name, or a complement
 * that says what it was about.
 */
export function nameOf(
	document: Document,
	scene: Scene,
	unit: number,
	event: EventMention,
	dictionary: Dictionary,
): string | undefined {
	if (nameless.has(event.type) && !isNameable(scene, event)) return undefined;
	const { tokens } = scene.sentence;
	const head = tokens[event.head] as Token;
	const tail = tailOf(scene, unit);
	const quoted = event.to > event.head + 1;
	const capital = tokens
		.slice(event.from, event.head + 1)
		.some((token, i) => (i > 0 || event.from > 0) && token.shape !== "lower" && token.shape !== "none");
	const complement = tail.to > unit + 1 && (namedByComplement.has(event.type) || nameable.has(event.noun));
	const quotes =
		sessions.has(event.type) && /[«"“]/u.test(document.text.slice(head.end, scene.units[tail.to - 1]?.end));
	const told = tail.topic || complement || quotes || (event.noun === "консультация" && event.from < event.head);
	if (event.edition === undefined && !quoted && !capital && !told) return undefined;
	const end = scene.units[tail.to - 1]?.end ?? event.end;
	const noun = head.readings.find((reading) => reading.tag.pos === "NOUN");
	const number = noun?.tag.numbers === Num.plur ? Num.plur : Num.sing;
	const words = tokens
		.slice(event.from, event.head)
		.filter((token, i, all) => !isPointing(token) && !(token.norm === "," && i > 0 && isPointing(all[i - 1] as Token)))
		.map((token) => inNominative(token, false, noun?.tag.genders ?? 7, dictionary, number));
	words.push(inNominative(head, true, 7, dictionary, number));
	return `${words.join(" ")}${document.text.slice(head.end, Math.max(end, event.end))}`
		.replace(/\s+/gu, " ")
		.replaceAll(" ,", ",")
		.trim();
}
