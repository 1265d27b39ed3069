/**
 * Adds the words of `data/lexemes.txt`, which the source lacks or reads wrongly. A line is a model from the source
 * and the lemmas that are inflected as it is: `пекин Geox: хэйлунцзян муданьцзян`.
 */
import { existsSync, readFileSync } from "node:fs";
import { fold } from "./source.mjs";

export function addLexemes(source, file) {
	if (!existsSync(file)) return;
	for (const line of readFileSync(file, "utf8").split("\n")) {
		if (line.trim() === "" || line.startsWith("#")) continue;
		const [model, lemmas] = line.split(":");
		const [word, ...marks] = model.trim().split(" ");
		const paradigm = modelOf(source, word, marks);
		for (const lemma of lemmas.trim().split(/\s+/u)) addLexeme(source, paradigm, lemma);
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

function addLexeme({ add, paradigms, words }, paradigm, lemma) {
	const forms = paradigms[paradigm];
	if (!lemma.endsWith(forms[0].suffix)) throw new RangeError(`${lemma} cannot be inflected as its model`);
	const stem = lemma.slice(0, lemma.length - forms[0].suffix.length);
	for (const [form, { prefix, suffix }] of forms.entries()) {
		const word = prefix + stem + suffix;
		const known = words.get(fold(word))?.some((r) => r.paradigm === paradigm && r.form === form);
		if (!known) add(word, paradigm, form);
	}
}
