import { crc32, deflateRawSync } from "node:zlib";

export interface Packed {
	/** Bytes stand for themselves. */
	readonly name: string | Uint8Array;
	readonly content: string | Uint8Array;
	/** Default 8. */
	readonly method?: number;
	readonly locked?: boolean;
	/** What the directory says instead of the truth. */
	readonly size?: number;
	readonly crc?: number;
	/** Of an entry whose bytes this one claims for its own. */
	readonly as?: number;
	/** Sizes stand in the field for large ones. */
	readonly long?: boolean;
}

const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Buffer => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value >>> 0);
	return bytes;
};
const u64 = (value: number): Buffer => Buffer.concat([u32(value), u32(0)]);

/** An archive, for tests: with whatever is to be wrong with it. */
export function zipFile(entries: readonly Packed[]): Buffer {
	const [files, headers, offsets]: [Buffer[], Buffer[], number[]] = [[], [], []];
	let at = 0;
	for (const entry of entries) {
		const name = Buffer.from(entry.name as string);
		const content = Buffer.from(entry.content as string);
		const packed = entry.method === 0 ? content : deflateRawSync(content);
		const flags = (typeof entry.name === "string" ? 0x800 : 0) | (entry.locked ? 1 : 0);
		const [size, crc] = [entry.size ?? content.length, entry.crc ?? crc32(content)];
		const start = Buffer.concat([u16(20), u16(flags), u16(entry.method ?? 8), u32(0), u32(crc)]);
		const offset = entry.as === undefined ? at : (offsets[entry.as] ?? 0);
		offsets.push(offset);
		if (entry.as === undefined) {
			const file = Buffer.concat([
				Buffer.from("PK\u0003\u0004"),
				start,
				u32(packed.length),
				u32(size),
				u16(name.length),
				u16(0),
				name,
				packed,
			]);
			files.push(file);
			at += file.length;
		}
		const extra = entry.long
			? Buffer.concat([u16(1), u16(24), u64(size), u64(packed.length), u64(offset)])
			: Buffer.alloc(0);
		const none = 0xffffffff;
		headers.push(
			Buffer.concat([
				Buffer.from("PK\u0001\u0002"),
				u16(20),
				start,
				u32(entry.long ? none : packed.length),
				u32(entry.long ? none : size),
				u16(name.length),
				u16(extra.length),
				u16(0),
				u16(0),
				u16(0),
				u32(0),
				u32(entry.long ? none : offset),
				name,
				extra,
			]),
		);
	}
	const directory = Buffer.concat(headers);
	const count = u16(entries.length);
	const end = [Buffer.from("PK\u0005\u0006"), u32(0), count, count, u32(directory.length), u32(at), u16(0)];
	return Buffer.concat([...files, directory, ...end]);
}
