/** What `data/lexemes.txt` and `data/endings.txt` add. A line is a model from the source and words inflected as it is. */
import { readFileSync } from "node:fs";
import { fold } from "./source.mjs";

/** Adds words which the source lacks: `пекин Geox: хэйлунцзян муданьцзян`. */
export function addLexemes(source, file) {
	for (const { paradigm, words } of readLines(source, file))
		for (const lemma of words) addLexeme(source, paradigm, lemma);
}

/**
 * Endings and the forms they are read as: ending → paradigm * 256 + form of each. `first` go before all else for words
 * with that very ending; `always` (lines with a plus) are among the readings of any unknown word with it.
 */
export function placedEndings(source, file) {
	const first = new Map();
	const always = new Map();
	for (const { paradigm, words, plus } of readLines(source, file)) {
		const placed = plus ? always : first;
		for (const lemma of words) {
			const seen = new Set();
			for (const { word, form, tag } of formsOf(source, paradigm, lemma)) {
				const ending = fold(word);
				if (tag.includes("Fixd") && seen.has(ending)) continue;
				seen.add(ending);
				placed.set(ending, [...(placed.get(ending) ?? []), paradigm * 256 + form]);
			}
		}
	}
	return { first, always };
}

function* readLines(source, file) {
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		const [model, words] = line.split(":");
		const [word, ...marks] = model.replace("+", "").trim().split(" ");
		yield { plus: model.startsWith("+"), paradigm: modelOf(source, word, marks), words: words.trim().split(/\s+/u) };
	}
}

function modelOf({ words, paradigms }, word, marks) {
	const found = (words.get(fold(word)) ?? []).find(
		({ paradigm, form }) =>
			form === 0 && marks.every((mark) => paradigms[paradigm][0].tag.split(/[ ,]/u).includes(mark)),
	);
	if (found === undefined) throw new RangeError(`Expected the model ${word} ${marks.join(" ")} in the source`);
	return found.paradigm;
}

function formsOf({ paradigms }, paradigm, lemma) {
	const forms = paradigms[paradigm];
	const { suffix } = forms[0];
	if (!lemma.endsWith(suffix)) throw new RangeError(`${lemma} cannot be inflected as its model`);
	const stem = lemma.slice(0, lemma.length - suffix.length);
	return forms.map(({ prefix, suffix: end, tag }, form) => ({ word: prefix + stem + end, form, tag }));
}

function addLexeme(source, paradigm, lemma) {
	for (const { word, form } of formsOf(source, paradigm, lemma)) {
		const known = source.words.get(fold(word))?.some((r) => r.paradigm === paradigm && r.form === form);
		if (!known) source.add(word, paradigm, form);
	}
}
