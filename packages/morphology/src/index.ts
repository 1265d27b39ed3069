export {
	type Dictionary,
	type DictionaryData,
	type DictionaryOptions,
	loadDictionary,
	openDictionary,
	readDictionaryData,
	type Wanted,
} from "./dictionary.js";
export { fold, withoutYo } from "./fold.js";
export { type NamedWord, toNominative, withCapitals } from "./nominative.js";
export { type PruneOptions, prune } from "./prune.js";
export { openTieBreaker } from "./rank/open.js";
export { factsOf, type WordFacts } from "./rank/word-facts.js";
export { remembered } from "./remembered.js";
export type { PrunedWord } from "./scene.js";
export {
	ANY_CASE,
	Case,
	cellsOfCases,
	Gender,
	Mark,
	Num,
	type PartOfSpeech,
	parseTag,
	type Reading,
	type Tag,
} from "./tag.js";
