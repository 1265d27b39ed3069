/** Puts the tables into one buffer of 32-bit aligned sections; the reader is `src/file.ts`. */

const MAGIC = 0x4c535452;
const VERSION = 3;
const PREFIXES = ["", "по", "наи"];

export function layout({ source, entries, words, endings, yoSets }) {
	const suffixes = new Map();
	const tags = new Map();
	const number = (map, text) => map.get(text) ?? map.set(text, map.size).get(text);
	const starts = [0];
	const forms = [];
	const lemmas = [];
	for (const paradigm of source.paradigms) {
		for (const [i, { suffix, tag, prefix }] of paradigm.entries()) {
			forms.push(number(suffixes, suffix) + number(tags, tag) * 0x4000 + PREFIXES.indexOf(prefix) * 0x8000000);
			lemmas.push(lemmaOf(paradigm, i));
		}
		starts.push(forms.length);
	}
	if (suffixes.size > 0x4000 || tags.size > 0x2000) throw new RangeError("Too many suffixes or tags");
	const texts = [...suffixes.keys()];
	if (texts.some(({ length }) => length > 0xff)) throw new RangeError("Too long a suffix");
	const letters = Uint16Array.from(texts.join(""), (letter) => letter.charCodeAt(0));
	const tagText = Buffer.from([...tags.keys()].join("\n"), "latin1");
	const yo = Buffer.alloc(256 * 4);
	for (const [i, set] of yoSets.entries())
		for (const [k, n] of set.split(" ").filter(Boolean).entries()) yo[4 * i + k] = n;

	const sections = [
		planes(words.units),
		planes(endings.units),
		planes(Uint32Array.from(entries)),
		Uint32Array.from(starts),
		planes(Uint32Array.from(forms)),
		Uint8Array.from(lemmas),
		Uint8Array.from(texts, ({ length }) => length),
		letters,
		tagText,
		yo,
	];
	const header = new Uint32Array(4 + 2 * sections.length);
	header.set([MAGIC, VERSION, words.root, endings.root]);
	let at = header.byteLength;
	for (const [i, section] of sections.entries()) {
		header.set([at, section.byteLength], 4 + 2 * i);
		at += (section.byteLength + 3) & ~3;
	}
	const bytes = Buffer.alloc(at);
	bytes.set(new Uint8Array(header.buffer));
	for (const [i, section] of sections.entries())
		bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[4 + 2 * i]);
	return bytes;
}

/** All lowest bytes, then all second bytes, and so on: gzip makes a third of them less than of numbers one after another. */
function planes(numbers) {
	const bytes = new Uint8Array(4 * numbers.length);
	for (const [i, number] of numbers.entries())
		for (let plane = 0; plane < 4; plane++) bytes[plane * numbers.length + i] = number >>> (8 * plane);
	return bytes;
}

/** The form that is the lemma: the first, but a woman's surname or patronymic has a lemma of its own (Смирнова). */
export function lemmaOf(paradigm, i) {
	const marks = paradigm[i].tag.split(/[ ,]/u);
	const first = paradigm[0].tag.split(/[ ,]/u);
	if (marks[0] !== "NOUN" || !marks.includes("femn") || !first.includes("masc")) return 0;
	const own = paradigm.findIndex(({ tag }) => {
		const other = tag.split(/[ ,]/u);
		return ["NOUN", "femn", "sing", "nomn"].every((mark) => other.includes(mark));
	});
	return Math.max(own, 0);
}
