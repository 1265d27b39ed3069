/**
 * Builds `data/russian.dict` from the compiled OpenCorpora dictionary of `pymorphy3-dicts-ru`
 * (PyPI, version 2.4.417150.4580142; `pip download --no-deps`, then unzip the wheel).
 *
 *     node --max-old-space-size=6000 scripts/build-dictionary.mjs FOLDER/pymorphy3_dicts_ru/data
 *
 * The layout of the file is described in `data/FORMAT.md`.
 */
import { writeFileSync } from "node:fs";
import { automaton } from "./automaton.mjs";
import { countEndings, likelyForms } from "./endings.mjs";
import { layout } from "./layout.mjs";
import { addLexemes, placedEndings } from "./lexemes.mjs";
import { codesOf, readSource } from "./source.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new TypeError("Expected the folder of the unpacked dictionary as the argument");
const here = (name) => new URL(name, import.meta.url);

const source = readSource(folder);
addLexemes(source, here("../data/lexemes.txt"));

const CLOSED = /PREP|CONJ|PRCL|INTJ|NPRO/u;
const yoSets = new Map([["", 0]]);
const entries = [];
const interned = new Map();

/** A list of readings as 32-bit units: bits 0-11 paradigm, 12-19 form, 20-27 ё set, 28-30 likelihood, 31 last. */
function intern(list) {
	const text = list.join(",");
	let at = interned.get(text);
	if (at === undefined) {
		at = entries.length;
		interned.set(text, at);
		entries.push(...list);
		entries[entries.length - 1] += 0x80000000;
	}
	return at;
}

function yoSet(word, { prefix, suffix }) {
	const distances = [];
	for (let i = prefix.length; i < word.length - suffix.length; i++)
		if (word[i] === "ё") distances.push(word.length - i);
	const text = distances.join(" ");
	if (!yoSets.has(text)) yoSets.set(text, yoSets.size);
	if (yoSets.size > 256) throw new RangeError("Too many sets of ё for 8 bits");
	return yoSets.get(text);
}

/** The readings of one folded word, the likeliest first. An indeclinable noun keeps one for each number. */
function listOf(folded, readings) {
	const merged = new Map();
	for (const { word, paradigm, form } of readings) {
		const { tag, prefix, suffix } = source.paradigms[paradigm][form];
		const same = /Fixd/u.test(tag) ? tag.split(" ")[1]?.slice(0, 4) : form;
		const key = `${paradigm} ${same} ${word}`;
		const known = source.likelihood.get(`${folded}:${tag}`) ?? 0;
		const before = merged.get(key);
		if (before) before.known += known;
		else
			merged.set(key, {
				paradigm,
				form,
				yo: yoSet(word, { prefix, suffix }),
				known,
				prior: source.prior(tag),
				pos: tag.slice(0, 4),
			});
	}
	let sorted = [...merged.values()].sort((a, b) => b.known - a.known || b.prior - a.prior);
	// «и», «о», «в», «с» are words of their own before they are abbreviations.
	if (folded.length === 1 && sorted.some(({ pos }) => CLOSED.test(pos)))
		sorted = sorted.filter(({ pos }) => pos !== "NOUN");
	return sorted.map(({ paradigm, form, yo, known }) => {
		const likelihood = Math.round(Math.min(known, 1) * 7);
		return likelihood * 0x10000000 + yo * 0x100000 + form * 0x1000 + paradigm;
	});
}

console.log("words");
const words = automaton();
for (const { folded, codes, readings } of source.sortedWords()) words.add(codes, intern(listOf(folded, readings)));
const wordUnits = words.pack();
console.log(`  ${wordUnits.units.length} units, ${entries.length} entries`);

console.log("endings");
const endings = automaton();
const byCodes = [];
for (const [ending, forms] of likelyForms(
	countEndings(source),
	source,
	placedEndings(source, here("../data/endings.txt")),
)) {
	const list = forms.map(({ paradigm, form }) => form * 0x1000 + paradigm);
	byCodes.push([codesOf([...ending].reverse().join("")), intern(list)]);
}
byCodes.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
for (const [codes, label] of byCodes) endings.add(codes, label);
const endingUnits = endings.pack();
console.log(`  ${byCodes.length} endings, ${endingUnits.units.length} units, ${entries.length} entries`);

const bytes = layout({ source, entries, words: wordUnits, endings: endingUnits, yoSets: [...yoSets.keys()] });
writeFileSync(here("../data/russian.dict"), bytes);
console.log(`${bytes.length} bytes`);
