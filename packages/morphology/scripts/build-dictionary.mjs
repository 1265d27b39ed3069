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
import { layout, lemmaOf } from "./layout.mjs";
import { addLexemes, placedEndings } from "./lexemes.mjs";
import { codesOf, readSource } from "./source.mjs";

const [folder, orderFile] = process.argv.slice(2);
if (folder === undefined) throw new TypeError("Expected the folder of the unpacked dictionary as the argument");
const here = (name) => new URL(name, import.meta.url);

const source = readSource(folder, orderFile);
addLexemes(source, here("../data/lexemes.txt"));

const CLOSED = /^(?:PREP|CONJ|PRCL|INTJ|NPRO)/u;
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

/** What is read off a form besides its tag: how its lemma is made from it. */
function lemmaKey(paradigm, form) {
	const forms = source.paradigms[paradigm];
	const { tag, prefix, suffix } = forms[form];
	const lemma = forms[lemmaOf(forms, form)];
	let shared = 0;
	while (shared < suffix.length && suffix[shared] === lemma.suffix[shared]) shared++;
	return `${tag} ${prefix}+${suffix.slice(shared)} ${lemma.prefix}+${lemma.suffix.slice(shared)}`;
}

/**
 * The readings of one folded word, the likeliest first. An indeclinable noun keeps one for each number; of two
 * lexemes with the same lemma and tag the first stands for both.
 */
function listOf(folded, readings) {
	const merged = new Map();
	for (const { word, paradigm, form } of readings) {
		const { tag, prefix, suffix } = source.paradigms[paradigm][form];
		const yo = yoSet(word, { prefix, suffix });
		const same = /Fixd/u.test(tag)
			? `${tag.split(" ")[0]} ${tag.split(" ")[1]?.slice(0, 4)}`
			: lemmaKey(paradigm, form);
		const known = source.likelihood.get(`${folded}:${tag}`) ?? 0;
		const before = merged.get(`${yo} ${same}`);
		if (before) before.known = /Fixd/u.test(tag) ? before.known + known : before.known;
		else merged.set(`${yo} ${same}`, { paradigm, form, yo, known, prior: source.prior(tag), tag });
	}
	let sorted = [...merged.values()].sort((a, b) => b.known - a.known || b.prior - a.prior);
	// «и», «о», «в», «к» are words of their own before they are abbreviations.
	const isOwn = ({ tag }) => CLOSED.test(tag) && !tag.includes("Abbr");
	if (folded.length === 1 && sorted.some(isOwn)) sorted = sorted.filter(isOwn);
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
	const unlike = new Map();
	for (const { paradigm, form } of forms) {
		const key = lemmaKey(paradigm, form);
		if (!unlike.has(key)) unlike.set(key, form * 0x1000 + paradigm);
	}
	const list = [...unlike.values()];
	byCodes.push([codesOf([...ending].reverse().join("")), intern(list)]);
}
byCodes.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
for (const [codes, label] of byCodes) endings.add(codes, label);
const endingUnits = endings.pack();
console.log(`  ${byCodes.length} endings, ${endingUnits.units.length} units, ${entries.length} entries`);

const bytes = layout({ source, entries, words: wordUnits, endings: endingUnits, yoSets: [...yoSets.keys()] });
writeFileSync(here("../data/russian.dict"), bytes);
console.log(`${bytes.length} bytes`);
