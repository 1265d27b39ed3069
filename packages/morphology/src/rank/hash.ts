/** FNV-1a of a text from a letter on. */
export function hashText(text: string, from: number): number {
	let hash = 0x811c9dc5;
	for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}
