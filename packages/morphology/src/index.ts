export { type Dictionary, type DictionaryOptions, loadDictionary, openDictionary, type Wanted } from "./dictionary.js";
export { ANY_CASE, Case, Gender, Num, type PartOfSpeech, parseTag, type Reading, type Tag } from "./tag.js";
