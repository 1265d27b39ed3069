import { type MentionResources, Sign } from "@letopis/mentions";
import { remembered, withoutYo } from "@letopis/morphology";
import type { Document, Sentence, SignsOf, Token } from "@letopis/text";
import { paperTells } from "./agreements/first-paper.js";
import { intentWords } from "./agreements/intent.js";
import { sheetsOf } from "./agreements/sheet-lines.js";
import { tieStems, tieWords } from "./agreements/tie-words.js";
import { mayTellBy } from "./events/first-told.js";
import { saysMoreForm, saysMoreLemma, saysMoreOrder } from "./events/more-words.js";
import { bringsTopic } from "./events/topics.js";
import { verbTells } from "./events/verb-tells.js";
import type { EventVerb } from "./events/verbs.js";
import { told } from "./scene/scene.js";
import type { Verbs } from "./scene/verbs.js";
import { Trigger } from "./trigger.js";

const stems: ReadonlySet<string> = new Set(tieWords.map(({ stem }) => stem));
const intents: ReadonlySet<string> = new Set(intentWords.map(({ lemma }) => lemma));

/** Lemmas whose bits are remembered. */
const LEMMAS = 40_000;

/** What a spelling may be to mentions and to records, for `createReader`. */
export function signsWith({ signsOf, verbs }: { readonly signsOf: SignsOf; readonly verbs: Verbs }): SignsOf {
	const ofLemma = remembered((own) => {
		const lemma = withoutYo(own);
		let signs = 0;
		if (saysMoreLemma(lemma)) signs |= Trigger.more;
		if (bringsTopic(lemma)) signs |= Trigger.topic;
		if (verbs.events.has(lemma)) signs |= Trigger.verb;
		if (intents.has(lemma)) signs |= Trigger.intent;
		if (tieStems(lemma).some((part) => stems.has(part))) signs |= Trigger.tie;
		return signs;
	}, LEMMAS);
	return (spelling) => {
		let signs = signsOf(spelling);
		if (intents.has(spelling.norm)) signs |= Trigger.intent;
		if (saysMoreForm(spelling.norm)) signs |= Trigger.more;
		for (const { lemma, tag } of spelling.readings) {
			signs |= ofLemma(lemma);
			if (saysMoreOrder(tag)) signs |= Trigger.more;
		}
		return signs;
	};
}

/** The words at which a frame opens; no record comes of a sentence that has none of them. */
const frames = Sign.documentNoun | Sign.eventNoun | Trigger.verb | Trigger.tie;

/** A word of the sentence has a reading at which a frame opens. */
export const mayOpen = ({ signs }: Sentence, intents: boolean): boolean =>
	(signs & (intents ? frames | Trigger.intent : frames)) !== 0;

/** What a gate asks: the finders of the nouns, and the verbs. */
export interface Gate extends Pick<MentionResources, "findDocuments" | "findEvents"> {
	readonly verbs: Verbs;
}

/** Readings of a predicate that tells of an event by itself. */
const predicates: ReadonlySet<string> = new Set(["VERB", "INFN", "GRND", "PRTS", "ADJS"]);

/** The verb by which a word tells of an event, as its likeliest reading has it. */
function verbOf({ signs, readings: [likeliest] }: Token, { events }: Verbs): EventVerb | undefined {
	if ((signs & Trigger.verb) === 0 || likeliest === undefined || !predicates.has(likeliest.tag.pos)) return undefined;
	return events.get(withoutYo(likeliest.lemma));
}

/** Does the sentence name a paper or an occasion, or tell of a tie? */
const opensByNoun = (sentence: Sentence, gate: Gate, intents: boolean, first: boolean): boolean =>
	(sentence.signs & (intents ? Trigger.tie | Trigger.intent : Trigger.tie)) !== 0 ||
	gate.findDocuments(sentence).some((paper) => !first || paperTells(paper, sentence, gate.verbs)) ||
	gate.findEvents(sentence).length > 0;

/**
 * May a frame open in the sentence? It names a paper or an occasion, or tells of a tie or an event by its verb; `first`
 * where nothing has been told before it, so that all must be told by itself.
 */
export function opens(sentence: Sentence, gate: Gate, intents: boolean, first: boolean): boolean {
	if (!mayOpen(sentence, intents)) return false;
	const tells = (token: Token, at: number): boolean => {
		const verb = verbOf(token, gate.verbs);
		return verb !== undefined && verbTells(verb, sentence, at) && (!first || mayTellBy(verb, token, sentence));
	};
	const byVerb = (sentence.signs & Trigger.verb) !== 0 && sentence.tokens.some(tells);
	return byVerb || opensByNoun(sentence, gate, intents, first);
}

/** May the document give a record? Most texts of a newspaper or a corpus may not, and need no reading. */
export function mayTell(document: Document, gate: Gate, intents: boolean): boolean {
	const sentences = document.sentences.filter(({ zone }) => told.has(zone));
	if (sentences.some((sentence) => opens(sentence, gate, intents, true))) return true;
	// a card files a paper whatever its noun
	return sentences.some(({ signs }) => (signs & Sign.documentNoun) !== 0) && sheetsOf(document).length > 0;
}
