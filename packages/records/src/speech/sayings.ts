import { Case } from "@letopis/morphology";
import type { Document, Sentence, Span } from "@letopis/text";
import { type SpeechWord, speechWords } from "../attribution-words.js";
import { normAt } from "../scene/find.js";
import { withPostHolders } from "../scene/post-holders.js";
import { type MentionUnit, type Predicate, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Attribution } from "../schema.js";
import { lineOf, quoted, quotedFrom } from "./quotations.js";
import { type Before, pronouns, REACH, type Speaker, speakerAt, speakerBefore, speakerBehind } from "./speakers.js";

/** Words of somebody: who says them, where the text says so, and the stretch of the original that is told so. */
export interface Saying {
	readonly by: string;
	readonly kind: Attribution["kind"];
	readonly span: Span;
	readonly told: Span;
}

const parts: ReadonlyMap<string, SpeechWord["part"]> = new Map(speechWords.map(({ lemma, part }) => [lemma, part]));

/** Sayings of one sentence that are kept: what has more is a list or debris. */
const MOST = 40;

/** Offset where what is said begins: behind «, что», «:» or at «о»; -1 when nothing is said behind the verb. */
function contentAt({ units }: Scene, { at }: Predicate): number {
	for (let i = at + 1; i < units.length && i <= at + REACH; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined) continue;
		const { norm } = unit.token;
		const next = normAt(units, i + 1);
		if (norm === ":") return unit.end;
		if (norm === ",") return ["что", "чтобы", "как"].includes(next) ? unit.end : -1;
		if ((norm === "о" || norm === "об") && i <= at + 3 && next !== "этом") return unit.start;
		if (norm === "-" || predicateAt(units, i)?.form === "finite") return -1;
	}
	return -1;
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** «По словам мэра», «по её словам», «по данным ведомства». */
function sourceAt(scene: Scene, at: number, before: Before): Omit<Saying, "told"> | undefined {
	const { units } = scene;
	if (normAt(units, at) !== "по") return undefined;
	const isSource = (i: number): boolean => units[i]?.lemmas.some((lemma) => parts.get(lemma) === "source") === true;
	const own = pronouns.has(normAt(units, at + 1)) && isSource(at + 2);
	if (!own && !isSource(at + 1)) return undefined;
	const speaker = speakerAt(scene, own ? at + 1 : at + 2, Case.gent, before);
	const last = units[at + 2];
	if (speaker === undefined || last === undefined) return undefined;
	const span = join(units[at] as MentionUnit, last);
	return { by: speaker.by, kind: speaker.body ? "media-report" : "indirect-speech", span };
}

/** Who says what in one sentence; `ahead` is the sentence before it, of which «об этом сообщил …» tells. */
export function sayingsIn(
	read: Scene,
	document: Document,
	ahead: Sentence | undefined,
	before: Before,
): readonly Saying[] {
	const scene = withPostHolders(read);
	const { units, sentence } = scene;
	const found: Saying[] = [];
	let last: Speaker | undefined;
	const push = (speaker: Speaker, span: Span, told: Span, direct: boolean, own = false): void => {
		const reported = speaker.body && !own ? "media-report" : "indirect-speech";
		found.push({ by: speaker.by, kind: direct ? "direct-quote" : reported, span, told });
		last = speaker;
	};
	for (let i = 0; i < units.length; i++) {
		const source = sourceAt(scene, i, before);
		if (source !== undefined) found.push({ ...source, told: sentence });
	}
	for (const predicate of scene.clauses.flatMap(({ predicates }) => predicates)) {
		const { at } = predicate;
		const part = parts.get(predicate.lemma);
		const verb = units[at];
		if (verb === undefined || predicate.form !== "finite" || predicate.negated) continue;
		if ((part !== "say" && part !== "offer") || verb.token.readings[0]?.tag.grammemes.has("1per")) continue;
		if (["о", "об"].includes(normAt(units, 0)) && normAt(units, 1) === "этом") {
			const speaker = speakerBehind(scene, predicate, before) ?? speakerBefore(scene, predicate, before);
			if (speaker !== undefined && ahead !== undefined)
				push(speaker, { ...join(verb, speaker), start: sentence.start }, ahead, false);
			continue;
		}
		const shared = normAt(units, at - 1) === "и" ? last : undefined;
		const subject = speakerBefore(scene, predicate, before) ?? shared;
		if (part === "offer") {
			// «ответные Дни предложил провести мэр»: what is offered stands before the verb
			const offers = subject ?? speakerBehind(scene, predicate, before);
			const { start } = subject === undefined ? sentence : verb;
			if (offers !== undefined) push(offers, spoken(verb, offers, shared), { start, end: sentence.end }, false, true);
			continue;
		}
		const content = contentAt(scene, predicate);
		const speaker = subject ?? speakerBehind(scene, predicate, before);
		if (content > 0 && speaker !== undefined) {
			const words = quotedFrom(document, { start: content, end: lineOf(document, verb).end });
			const told = words ?? { start: content, end: sentence.end };
			push(speaker, spoken(verb, speaker, shared), told, words !== undefined, !speaker.reports);
			continue;
		}
		const sign = normAt(units, at - 1) === "как" ? at - 2 : at - 1;
		const behind = speakerBehind(scene, predicate, before);
		if (behind === undefined) continue;
		const span = join(verb, behind);
		if (normAt(units, sign) === "-") {
			const words = quoted(document, lineOf(document, span), span);
			if (words !== undefined) push(behind, span, words, true);
		} else if (normAt(units, sign) === ",") push(behind, span, { start: sentence.start, end: verb.start }, false);
		else if (sign === -1) push(behind, span, { start: behind.end, end: sentence.end }, false);
	}
	return found.slice(0, MOST);
}

/** «Он напомнил»; of «… и предложил», whose subject the verb before it has, the verb alone. */
const spoken = (verb: Span, speaker: Speaker, shared: Speaker | undefined): Span =>
	speaker === shared ? { start: verb.start, end: verb.end } : join(verb, speaker);
