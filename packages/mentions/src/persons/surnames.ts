import { fold } from "@letopis/morphology";

/** What is left of a surname when its case ending is gone: «лаптев» of «Лаптева», «вольск» of «Вольский». */
export function surnameStem(nominative: string): string {
	const word = fold(nominative);
	return word.replace(/(?:ий|ый|ой|ая|яя|а|я|й|ь|о|е)$/u, "");
}

const endings: ReadonlySet<string> = new Set(
	" а у ом ем ым е ы и я ю ь й о ой ей ого ому им ую ая ий ый юю их ых ами ям ею ою его ему".split(" "),
);

/** Stems that a printed form may have, the longest first. */
export function stemsOfForm(norm: string): readonly string[] {
	const stems: string[] = [];
	for (let cut = 0; cut <= 3 && norm.length - cut > 2; cut++)
		if (endings.has(norm.slice(norm.length - cut))) stems.push(norm.slice(0, norm.length - cut));
	return stems;
}
