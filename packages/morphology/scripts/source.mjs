/** The source dictionary in memory: paradigms as lists of forms, words folded (ё to е) with their readings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { integers, records } from "./dawg.mjs";

const DIGIT = 34;

/** Letter codes of the packed automaton: а-я 1-32 (ё as е), hyphen 33, digits 34-43. Undefined for any other sign. */
export function codesOf(word) {
	const codes = [];
	for (const letter of word) {
		const unit = letter.charCodeAt(0);
		if (unit >= 0x430 && unit <= 0x44f) codes.push(unit - 0x42f);
		else if (letter === "ё") codes.push(6);
		else if (letter === "-") codes.push(33);
		else if (letter >= "0" && letter <= "9") codes.push(DIGIT + Number(letter));
		else return undefined;
	}
	return codes;
}

export const fold = (word) => word.replaceAll("ё", "е");

export function readSource(folder, orderFile) {
	const suffixes = JSON.parse(readFileSync(join(folder, "suffixes.json"), "utf8"));
	const tags = JSON.parse(readFileSync(join(folder, "gramtab-opencorpora-int.json"), "utf8"));
	const paradigms = readParadigms(join(folder, "paradigms.array"), suffixes, tags);

	const words = new Map();
	const add = (word, paradigm, form) => {
		const folded = fold(word);
		const readings = words.get(folded);
		if (readings) readings.push({ word, paradigm, form });
		else words.set(folded, [{ word, paradigm, form }]);
	};
	for (const [word, [paradigm, form]] of records(join(folder, "words.dawg"), 2)) add(word, paradigm, form);

	const likelihood = new Map();
	const priors = new Map();
	for (const [key, p] of likelihoods(folder, orderFile)) {
		const tag = key.slice(key.indexOf(":") + 1);
		const folded = fold(key);
		likelihood.set(folded, Math.max(likelihood.get(folded) ?? 0, p));
		priors.set(tag, (priors.get(tag) ?? 0) + p);
	}
	return {
		paradigms,
		tags,
		words,
		likelihood,
		add,
		/** How often a tag is met, over all words: the order of readings when the word itself was never met. */
		prior: (tag) => priors.get(tag) ?? 0,
		*sortedWords() {
			const list = [];
			for (const [folded, readings] of words) {
				const codes = codesOf(folded);
				if (codes !== undefined && codes.length > 0) list.push({ folded, codes: Buffer.from(codes), readings });
			}
			yield* list.sort((a, b) => Buffer.compare(a.codes, b.codes));
		},
	};
}

/** `word:tag` and P(tag | word), from the source or from a file of `count-readings.mjs`. */
function* likelihoods(folder, orderFile) {
	if (orderFile !== undefined) yield* Object.entries(JSON.parse(readFileSync(orderFile, "utf8")));
	else for (const [key, millionths] of integers(join(folder, "p_t_given_w.intdawg"))) yield [key, millionths / 1e6];
}

function readParadigms(file, suffixes, tags) {
	const bytes = readFileSync(file);
	const prefixes = ["", "по", "наи"];
	const paradigms = [];
	let at = 2;
	for (let n = bytes.readUInt16LE(0); n > 0; n--) {
		const third = bytes.readUInt16LE(at) / 3;
		const column = (k, i) => bytes.readUInt16LE(at + 2 + 2 * (k * third + i));
		const forms = [];
		for (let i = 0; i < third; i++)
			forms.push({ suffix: suffixes[column(0, i)], tag: tags[column(1, i)], prefix: prefixes[column(2, i)] });
		paradigms.push(forms);
		at += 2 + 6 * third;
	}
	return paradigms;
}
