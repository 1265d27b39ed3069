import type { ParticipantKind } from "../schema.js";

/** Adjectives of a paper that tell between whom it is: «межправительственное соглашение». */
export interface BetweenWord {
	readonly lemma: string;
	readonly kinds: readonly ParticipantKind[];
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const between = (kinds: readonly ParticipantKind[], lemma: string, example: string, never: string): BetweenWord => ({
	lemma,
	kinds,
	examples: [example],
	never: [never],
});

export const betweenWords: readonly BetweenWord[] = [
	between(["country"], "межправительственный", "межправительственное соглашение о рейсах", "правительственный договор"),
	between(["country"], "межгосударственный", "межгосударственный договор о границе", "государственный контракт"),
	between(["legislature"], "межпарламентский", "межпарламентское соглашение", "парламентский протокол"),
	between(["university", "school"], "межвузовский", "межвузовский договор", "вузовский план"),
];
