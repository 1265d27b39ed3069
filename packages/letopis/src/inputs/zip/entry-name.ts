/** Name of an archive's entry: UTF-8, or as Windows in Russian packs it. `unicode` is Info-ZIP's extra field of it. */
export function entryName(bytes: Uint8Array, isUtf8: boolean, unicode: Uint8Array | undefined): string {
	const best = unicode !== undefined && unicode.length > 5 ? unicode.subarray(5) : bytes;
	let name: string;
	try {
		name = new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(best);
	} catch {
		name = new TextDecoder("ibm866").decode(bytes);
	}
	return name.replaceAll("\\", "/");
}
