import type { PartOfSpeech } from "@letopis/morphology";
import type { Unit } from "./unit.js";

const partsOf: Readonly<Record<string, readonly PartOfSpeech[]>> = {
	noun: ["NOUN"],
	adj: ["ADJF", "PRTF"],
	verb: ["VERB"],
	inf: ["INFN"],
	prts: ["PRTS", "ADJS"],
	part: ["PRTF"],
	grnd: ["GRND"],
	adv: ["ADVB"],
	prep: ["PREP"],
	conj: ["CONJ"],
	pron: ["NPRO"],
};

const hasPart = (unit: Unit, parts: readonly PartOfSpeech[]): boolean =>
	unit.mention === undefined && unit.token.readings.some((reading) => parts.includes(reading.tag.pos));

const tests: Readonly<Record<string, (unit: Unit) => boolean>> = {
	word: (unit) => unit.mention === undefined && (unit.token.kind === "word" || unit.token.kind === "latin"),
	latin: (unit) => unit.mention === undefined && unit.token.kind === "latin",
	num: (unit) => unit.mention === undefined && unit.token.kind === "number",
	punct: (unit) => unit.mention === undefined && unit.token.kind === "punct",
	cap: (unit) => unit.mention === undefined && (unit.token.shape === "title" || unit.token.shape === "upper"),
};

/** The test behind a `#class` of a pattern: a part of speech, a kind of token, or a kind of mention. */
export function classTest(name: string): (unit: Unit) => boolean {
	const parts = partsOf[name];
	if (parts !== undefined) return (unit) => hasPart(unit, parts);
	return tests[name] ?? ((unit) => unit.mention?.kind === name);
}
