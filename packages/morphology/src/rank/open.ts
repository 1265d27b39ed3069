import { HASHED } from "./features.js";
import { GROUPS } from "./groups.js";
import { type TieBreaker, tieBreakerOf } from "./tie-breaker.js";

export const MAGIC = 0x5442524b;
const HEADER = 16;

/** Opens the bytes of a weights file (`data/FORMAT.md`), which may be shared between threads. */
export function openTieBreaker(bytes: ArrayBufferLike): TieBreaker {
	const right = bytes.byteLength === HEADER + HASHED + GROUPS * GROUPS;
	const header = right ? new Uint32Array(bytes, 0, 4) : [];
	if (header[0] !== MAGIC || header[1] !== 1 || header[2] !== HASHED || header[3] !== GROUPS)
		throw new RangeError("Expected `weights` to be a file of this version's weights, got something else");
	return tieBreakerOf({
		own: new Int8Array(bytes, HEADER, HASHED),
		pairs: new Int8Array(bytes, HEADER + HASHED, GROUPS * GROUPS),
	});
}
