import { unitsOf } from "@letopis/mentions";
import type { Sentence } from "@letopis/text";
import { type Act, type Verb, verbs } from "../agreements/verbs.js";
import { type EventVerb, eventVerbs } from "../events/verbs.js";
import { predicateAt } from "./predicate.js";

/** What verbs say, by lemma. */
export interface Verbs {
	/** «Подписать», «продлить»: what is done to a paper. */
	readonly acts: ReadonlyMap<string, Act>;
	/** Those of them that ask for a preposition or a case of the paper. */
	readonly governed: ReadonlyMap<string, Verb>;
	/** «Посетить», «встретиться»: an event by itself. */
	readonly events: ReadonlyMap<string, EventVerb>;
}

/** Verbs of the user's own; they count before those of this package. */
export interface OwnVerbs {
	readonly agreementVerbs?: readonly Verb[];
	readonly eventVerbs?: readonly EventVerb[];
}

/** The verbs of this package with those of the user. */
export function verbsWith(own: OwnVerbs = {}): Verbs {
	const rows = new Map([...verbs, ...(own.agreementVerbs ?? [])].map((verb) => [verb.lemma, verb]));
	return {
		acts: new Map([...rows].map(([lemma, { act }]) => [lemma, act])),
		governed: new Map([...rows].filter(([, { behind, subject }]) => behind !== undefined || subject === true)),
		events: new Map([...eventVerbs, ...(own.eventVerbs ?? [])].map((verb) => [verb.lemma, verb])),
	};
}

/** Lemmas of the verbs a sentence tells something with. */
export function verbsOf(sentence: Sentence): readonly string[] {
	const units = unitsOf(sentence, []);
	return units.flatMap((_, at) => predicateAt(units, at)?.lemma ?? []);
}
