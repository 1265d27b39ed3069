import type { DocumentNoun, EventNoun } from "@letopis/mentions";
import type { EventVerb, Verb } from "@letopis/records";

/**
 * Rules of the user's own: rows of the same shape as those of the packages, which they come before. Every row has
 * `examples` it must hold for and `never`, texts it must not; both are tried when the extractor is made.
 */
export interface Rules {
	/** Nouns of papers: `{ noun: "конвенция", type: "treaty", … }`. */
	readonly documentNouns?: readonly DocumentNoun[];
	/** Nouns of occasions: `{ noun: "хакатон", type: "competition", … }`. */
	readonly eventNouns?: readonly EventNoun[];
	/** What verbs do to papers: `{ lemma: "визировать", act: "sign", … }`. */
	readonly agreementVerbs?: readonly Verb[];
	/** Verbs that tell of an event by themselves: `{ lemma: "гостить", type: "visit", subject: "visitor", … }`. */
	readonly eventVerbs?: readonly EventVerb[];
}

/** {@link Rules} as JSON. */
export interface RulesFile {
	/** Named in messages. */
	readonly file: string;
	readonly text: string;
}
