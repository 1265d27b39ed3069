const SAMPLE = 8192;
/** Of the sampled bytes; compressed data and pictures have 8 % and more, texts with stray control characters far less. */
const CONTROL_SHARE = 0.02;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
	mark.every((byte, index) => bytes[index] === byte);

/** A control byte other than tab, line feed, line tab, form feed, carriage return, end of file, escape. */
const isControl = (byte: number): boolean =>
	(byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) || byte === 127;

/** Whether bytes are a picture, an archive or the like, and no text in any encoding. */
export function isBinary(bytes: Uint8Array): boolean {
	// UTF-16 has a NUL in every other byte of its Latin letters and spaces.
	if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return false;
	const sample = bytes.subarray(0, SAMPLE);
	let controls = 0;
	for (const byte of sample) if (isControl(byte)) controls++;
	return controls > sample.length * CONTROL_SHARE;
}
