/** Letter codes of the automata: а-я 1-32 (capitals and ё folded), hyphens 33, digits 34-43, anything else 0. */
const CODES = new Uint8Array(0x2020);
for (let i = 0; i < 32; i++) CODES[0x410 + i] = CODES[0x430 + i] = i + 1;
CODES[0x401] = CODES[0x451] = 6;
CODES[0x2d] = CODES[0x2010] = CODES[0x2011] = 33;
for (let i = 0; i < 10; i++) CODES[0x30 + i] = 34 + i;

export const codeAt = (word: string, index: number): number => {
	const unit = word.charCodeAt(index);
	return unit < 0x2020 ? (CODES[unit] as number) : 0;
};
