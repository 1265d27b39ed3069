/** Readings against the corpus, whose tags follow MorphoRuEval-2017. */
import { Case, Num } from "@letopis/morphology";
import { fold } from "./gold.mjs";

const PARTS = {
	NOUN: ["NOUN"],
	PROPN: ["NOUN"],
	ADJ: ["ADJF", "ADJS", "PRTF", "PRTS", "COMP"],
	DET: ["ADJF", "NPRO", "ADJS"],
	PRON: ["NPRO", "ADJF"],
	NUM: ["NUMR", "ADJF"],
	VERB: ["VERB", "INFN", "GRND"],
	ADV: ["ADVB", "COMP", "PRED", "PRCL"],
	ADP: ["PREP"],
	CONJ: ["CONJ"],
	PART: ["PRCL"],
	INTJ: ["INTJ"],
};
const CASES = { Nom: "nomn", Gen: "gent", Dat: "datv", Acc: "accs", Ins: "ablt", Loc: "loct", Voc: "voct" };

/** Short adjectives and participles («подписан») are nominatives in the corpus; the dictionary gives them no case. */
export const goldCase = ({ feats }) => (feats.get("Variant") === "Short" ? 0 : (Case[CASES[feats.get("Case")]] ?? 0));
const goldNumber = ({ feats }) => ({ Sing: Num.sing, Plur: Num.plur, Ptan: Num.plur })[feats.get("Number")] ?? 0;

/**
 * The corpus gives participles and superlatives a lemma of their own (`подписанный`, `крупнейший`); the dictionary
 * gives the verb or the plain adjective. They are the same when the dictionary leads from the one to the other.
 */
export function sameLemma(dictionary, { lemma, tag }, gold) {
	if (fold(lemma) === gold.lemma) return true;
	const derived = tag.pos === "PRTF" || tag.pos === "PRTS" ? "PRTF" : tag.grammemes.has("Supr") ? "Supr" : undefined;
	if (derived === undefined) return false;
	return dictionary.read(gold.lemma).some((other) => other.lemma === lemma && other.tag.grammemes.has(derived));
}

/** The second locative («в связи», «в сети») is a dative in the corpus when the noun is feminine: a slip of conversion. */
export const sameCase = ({ tag }, gold) =>
	goldCase(gold) === 0 ||
	(tag.cases & goldCase(gold)) !== 0 ||
	(goldCase(gold) === Case.datv && tag.grammemes.has("loc2"));

/** Part of speech, case and number are right. */
export function matches(reading, gold) {
	const number = goldNumber(gold);
	return (
		(PARTS[gold.pos] ?? []).includes(reading.tag.pos) &&
		sameCase(reading, gold) &&
		(number === 0 || reading.tag.numbers === 0 || (reading.tag.numbers & number) !== 0)
	);
}
