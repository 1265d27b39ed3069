export interface ByteLine {
	/** Without its line feed; absent when it is longer than allowed. */
	readonly bytes: Buffer | undefined;
	/** Offset after its line feed. */
	readonly end: number;
	/** False for a last line without a line feed. */
	readonly whole: boolean;
}

/** Splits bytes at line feeds alone: U+2028 and its like may stand within JSON. Holds at most `longest` bytes of a line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
	let parts: Uint8Array[] = [];
	let [length, end] = [0, 0];
	const add = (part: Uint8Array): void => {
		length += part.length;
		end += part.length;
		if (length <= longest) parts.push(part);
		else parts = [];
	};
	const line = (whole: boolean): ByteLine => {
		const bytes = length <= longest ? Buffer.concat(parts) : undefined;
		[parts, length] = [[], 0];
		return { bytes, end, whole };
	};
	for await (const chunk of chunks) {
		let from = 0;
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
			add(chunk.subarray(from, at));
			end++;
			from = at + 1;
			yield line(true);
		}
		if (from < chunk.length) add(chunk.subarray(from));
	}
	if (length > 0) yield line(false);
}
