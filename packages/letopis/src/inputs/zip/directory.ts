import type { FileHandle } from "node:fs/promises";
import { broken } from "../unfold.js";
import { entryName } from "./entry-name.js";
import { readAt } from "./read-at.js";

/** A file in an archive, as the directory at the end of the archive tells. */
export interface Entry {
	/** With `/` between its parts. */
	readonly name: string;
	/** 0 as it is, 8 deflated. */
	readonly method: number;
	readonly locked: boolean;
	readonly crc: number;
	/** Bytes in the archive. */
	readonly packed: number;
	readonly size: number;
	/** Of its own header. */
	readonly offset: number;
}

const [END, LOCATOR, END64, HEADER] = [0x06054b50, 0x07064b50, 0x06064b50, 0x02014b50];
const [END_LENGTH, LOCATOR_LENGTH, END64_LENGTH, HEADER_LENGTH] = [22, 20, 56, 46];
const LONGEST_COMMENT = 0xffff;
const [NONE16, NONE32] = [0xffff, 0xffffffff];
/** Bytes of the directory held at a time. */
const PAGE = 2 ** 18;

interface Extent {
	readonly count: number;
	readonly offset: number;
}

/** Where the directory begins, and how many entries it has. */
async function findDirectory(file: FileHandle, length: number): Promise<Extent> {
	const tail = Math.min(length, END_LENGTH + LONGEST_COMMENT);
	const bytes = await readAt(file, length - tail, tail);
	let at = bytes.length - END_LENGTH;
	while (at >= 0 && !(bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) <= bytes.length))
		at--;
	if (at < 0) throw broken("zip");
	const [count, offset] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
	if (count !== NONE16 && offset !== NONE32) return { count, offset };
	const locator = at - LOCATOR_LENGTH;
	if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR) return { count, offset };
	const end = await readAt(file, Number(bytes.readBigUInt64LE(locator + 8)), END64_LENGTH);
	if (end.readUInt32LE(0) !== END64) throw broken("zip");
	return { count: Number(end.readBigUInt64LE(32)), offset: Number(end.readBigUInt64LE(48)) };
}

/** The files of an archive in the order of its directory; throws where that is damaged. */
export async function* entriesOf(file: FileHandle): AsyncGenerator<Entry> {
	const { size: length } = await file.stat();
	let { count, offset } = await findDirectory(file, length);
	let page: Buffer = Buffer.alloc(0);
	let at = 0;
	const need = async (wanted: number): Promise<void> => {
		if (page.length - at >= wanted) return;
		offset += at;
		page = await readAt(file, offset, Math.max(wanted, Math.min(PAGE, length - offset)));
		at = 0;
	};
	let packed = 0;
	for (; count > 0; count--) {
		await need(HEADER_LENGTH);
		if (page.readUInt32LE(at) !== HEADER) throw broken("zip");
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => page.readUInt16LE(at + field));
		const whole = HEADER_LENGTH + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
		await need(whole);
		const entry = entryIn(page.subarray(at, at + whole));
		at += whole;
		packed += entry.packed;
		// Entries that share their bytes are how a small archive unfolds without end.
		if (packed > length) throw new Error("its entries overlap, as in an archive made to do harm; pack it anew");
		yield entry;
	}
}

function entryIn(header: Buffer): Entry {
	const flags = header.readUInt16LE(8);
	const nameEnd = HEADER_LENGTH + header.readUInt16LE(28);
	const extra = extrasIn(header.subarray(nameEnd, nameEnd + header.readUInt16LE(30)));
	const long = extra.get(1);
	let read = 0;
	/** Sizes that do not fit stand, in this order, among the extras. */
	const number = (at: number): number => {
		const short = header.readUInt32LE(at);
		if (short !== NONE32 || long === undefined || long.length < read + 8) return short;
		read += 8;
		return Number(long.readBigUInt64LE(read - 8));
	};
	const [size, packed, offset] = [number(24), number(20), number(42)];
	return {
		name: entryName(header.subarray(HEADER_LENGTH, nameEnd), (flags & 0x800) !== 0, extra.get(0x7075)),
		method: header.readUInt16LE(10),
		locked: (flags & 1) !== 0,
		crc: header.readUInt32LE(16),
		packed,
		size,
		offset,
	};
}

function extrasIn(bytes: Buffer): ReadonlyMap<number, Buffer> {
	const extras = new Map<number, Buffer>();
	for (let at = 0; at + 4 <= bytes.length; ) {
		const end = at + 4 + bytes.readUInt16LE(at + 2);
		extras.set(bytes.readUInt16LE(at), bytes.subarray(at + 4, end));
		at = end;
	}
	return extras;
}

/** Offset of the bytes of an entry, behind its own header. */
export async function dataOffset(file: FileHandle, { offset }: Entry): Promise<number> {
	const header = await readAt(file, offset, 30);
	if (header.readUInt32LE(0) !== 0x04034b50) throw broken("zip");
	return offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}
