import type { DocumentMention } from "@letopis/mentions";
import { Case, type Dictionary, Num } from "@letopis/morphology";
import type { Document, Span, Token } from "@letopis/text";
import { normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { afterNumber, tailOf } from "./number.js";

const stops = new Set([
	"между",
	"с",
	"со",
	"(",
	")",
	";",
	":",
	"-",
	"|",
	"/",
	".",
	"!",
	"?",
	"от",
	"из",
	"до",
	"за",
	"после",
	"который",
]);
const subjectWords = new Set(["сфера", "область", "отрасль", "деятельность"]);

/**
 * Unit after a paper's complement: «о сотрудничестве в сфере образования», «на 2026–2027 годы», up to the parties, a
 * verb, or the end of the phrase.
 */
export function complementEnd(scene: Scene, unit: number): number {
	const { units } = scene;
	const first = afterNumber(scene, unit);
	let end = first;
	for (let i = first; i < units.length && i < unit + 30; i++) {
		const current = units[i] as MentionUnit;
		const { mention } = current;
		if (mention !== undefined) {
			if (mention.kind === "date") {
				if (normAt(units, i - 1) !== "на") break;
				end = i + 1;
				continue;
			}
			if (mention.kind === "document" && normAt(units, i - 1) !== "о") break;
			if (mention.kind === "person" || mention.kind === "event") break;
			// «первый договор [Гомель] и Брянск заключили»: a subject, no part of the name
			if (i === first && mention.kind === "place" && (mention.cases & Case.gent) === 0) break;
			end = i + 1;
			continue;
		}
		const { norm } = current.token;
		if (stops.has(norm)) break;
		const predicate = predicateAt(units, i);
		if (predicate !== undefined && (predicate.form !== "participle" || normAt(units, i - 1) === ",")) break;
		if (norm === "," && !continues(units, i)) break;
		if (norm === "в" || norm === "на" || norm === "по") {
			const next = units[i + 1];
			const far = units[i + 2];
			const subject = [next, far].some((u) => u?.lemmas.some((lemma) => subjectWords.has(lemma)));
			const dated = norm === "на" && next?.mention?.kind === "date";
			if (norm !== "по" && !subject && !dated) break;
		}
		if (norm === "," || norm === "и" || norm === "в" || norm === "на" || norm === "по" || norm === "о" || norm === "об")
			continue;
		end = i + 1;
	}
	return end;
}

/** «Торгово-экономическом, научно-техническом и культурном»: a comma between like adjectives goes on. */
function continues(units: readonly MentionUnit[], comma: number): boolean {
	const [before, after] = [units[comma - 1], units[comma + 1]];
	const pos = (unit: MentionUnit | undefined) => unit?.token.readings[0]?.tag.pos;
	const same = pos(before) === pos(after) && (pos(before) === "ADJF" || pos(before) === "NOUN");
	return same && ((before?.cases ?? 0) & (after?.cases ?? 0)) !== 0;
}

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

/** Complements so usual that they tell nothing. */
const plain = /^(?:о(?:б)?\s+)?(?:взаимном\s+)?сотрудничеств\p{L}+$/u;

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
	const { tokens } = scene.sentence;
	const end = scene.units[complementEnd(scene, unit) - 1] as MentionUnit;
	const head = tokens[mention.head] as Token;
	const tail = tailOf(document, tokens, mention, Math.max(end.end, mention.end));
	const noun = head.readings.find((reading) => reading.tag.pos === "NOUN");
	const genders = noun?.tag.numbers === Num.plur ? lemmaGender(dictionary, noun.lemma) : (noun?.tag.genders ?? 7);
	const words: string[] = [];
	for (let i = mention.from; i < mention.head; i++) {
		const token = tokens[i] as Token;
		if (token.norm === '"' || token.readings.some((reading) => reading.tag.pos === "PRTF")) continue;
		words.push(nominative(token, false, genders, dictionary));
	}
	words.push(nominative(head, true, genders, dictionary));
	const text = `${words.join(" ")}${tail}`.replace(/\s+/gu, " ").trim();
	const more = tail.replace(/["«»“”„]/gu, "").trim();
	if (!mention.proper && (more === "" || plain.test(more))) return undefined;
	return { text, span: { start: (tokens[mention.from] as Token).start, end: Math.max(end.end, mention.end) } };
}

function lemmaGender(dictionary: Dictionary, lemma: string): number {
	return dictionary.read(lemma).find((reading) => reading.tag.pos === "NOUN")?.tag.genders ?? 7;
}
