/** Reads the two files of pymorphy's format that are dawgdic automata: see https://pymorphy2.readthedocs.io, "dictionary". */
import { readFileSync } from "node:fs";

const label = (unit) => unit & 0x800000ff;
const offset = (unit) => (unit >>> 10) << ((unit & 0x200) >>> 6);

function open(file) {
	const bytes = readFileSync(file);
	const size = bytes.readUInt32LE(0);
	const units = new Uint32Array(size);
	for (let i = 0; i < size; i++) units[i] = bytes.readUInt32LE(4 + 4 * i);
	const guide = bytes.subarray(8 + 4 * size);
	return { units, guide };
}

/** Every key of the automaton in byte order, with the value of its last state. */
function* keys({ units, guide }) {
	const path = [];
	const stack = [{ index: 0, next: guide[0] }];
	while (stack.length > 0) {
		const top = stack[stack.length - 1];
		if (top.next === 0) {
			stack.pop();
			path.pop();
			continue;
		}
		const byte = top.next;
		const index = (top.index ^ offset(units[top.index]) ^ byte) >>> 0;
		if (label(units[index]) !== byte) throw new RangeError("Not a dawgdic file: a guide leads nowhere");
		top.next = guide[2 * index + 1];
		path.push(byte);
		if (units[index] & 0x100) yield { key: path, value: units[(index ^ offset(units[index])) >>> 0] & 0x7fffffff };
		stack.push({ index, next: guide[2 * index] });
	}
}

/** `[word, [first, second]][]` of words.dawg: a word and its (paradigm, form) pair. */
export function* records(file, width) {
	for (const { key } of keys(open(file))) {
		const at = key.indexOf(1);
		const payload = Buffer.from(Buffer.from(key.slice(at + 1)).toString("latin1"), "base64");
		const numbers = [];
		for (let i = 0; i < width; i++) numbers.push(payload.readUInt16BE(2 * i));
		yield [Buffer.from(key.slice(0, at)).toString("utf8"), numbers];
	}
}

/** `[key, value][]` of an intdawg. */
export function* integers(file) {
	for (const { key, value } of keys(open(file))) yield [Buffer.from(key).toString("utf8"), value];
}
