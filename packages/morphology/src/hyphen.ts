import { PREFIXES } from "./data/prefixes.js";
import { Case, type Reading, type Tag } from "./tag.js";

/** What the parts of a hyphenated word are read with. */
export type Read = (word: string) => readonly Reading[];

const ORDINAL = /^(\d+)-(\p{L}{1,3})$/u;
const COUNTED = /^(\d+)-(\p{L}{4,})$/u;
const DATED = /^(\p{L}{4,})-((?:19|20)\d\d)$/u;
const PARTICLES = new Set(["то", "либо", "нибудь", "таки", "ка", "с", "де"]);
const LINKS = new Set(["на", "в", "под", "за", "и", "де", "ле", "ла", "дель", "аль", "эль", "уль", "ад"]);
const NOUNLIKE = new Set(["NOUN", "NPRO"]);
/** «экс-министр», «вице-мэр» are not of two nouns. */
const STANDING = new Set(PREFIXES);

const agree = (a: Tag, b: Tag): boolean => (a.cases & b.cases) !== 0 && (a.numbers & b.numbers) !== 0;

/**
 * Readings of a lower-case word with hyphens that the dictionary lacks; undefined when its parts say nothing.
 * `known` of a reading tells whether all its parts were known.
 */
export function readHyphenated(word: string, read: Read): Reading[] | undefined {
	if (!word.includes("-")) return undefined;
	return readNumbered(word, read) ?? readDated(word, read) ?? readParts(word.split("-"), read);
}

/** `форуме-2018` as `форуме`. */
function readDated(word: string, read: Read): Reading[] | undefined {
	const dated = DATED.exec(word);
	if (!dated) return undefined;
	return read(dated[1] as string)
		.filter(({ tag }) => tag.pos === "NOUN")
		.map(({ lemma, tag, known }) => ({ lemma: `${lemma}-${dated[2]}`, tag, known }));
}

/** `13-й` as `1-й`, `20-летие` as `летие`. */
function readNumbered(word: string, read: Read): Reading[] | undefined {
	const ordinal = ORDINAL.exec(word);
	if (ordinal) {
		const number = ordinal[1] as string;
		if (number === "1") return undefined;
		const model = read(`1-${ordinal[2]}`).filter(({ known }) => known);
		return model.length === 0
			? undefined
			: model.map(({ lemma, tag }) => ({ lemma: lemma.replace(/^\d+/u, number), tag, known: true }));
	}
	const counted = COUNTED.exec(word);
	if (!counted) return undefined;
	return read(counted[2] as string).map(({ lemma, tag, known }) => ({ lemma: `${counted[1]}-${lemma}`, tag, known }));
}

function readParts(parts: readonly string[], read: Read): Reading[] | undefined {
	if (parts.some((part) => part === "") || parts.length > 6) return undefined;
	const first = parts[0] as string;
	const last = parts[parts.length - 1] as string;
	if (parts.length === 2 && PARTICLES.has(last)) {
		const host = read(first).filter(({ known }) => known);
		if (host.length > 0) return host.map((reading) => ({ ...reading, lemma: `${reading.lemma}-${last}` }));
	}
	const compound = readCompound(parts, read);
	if (compound.length > 0) return compound;
	// «торгово-экономической», «экс-министр»: only the last part is inflected.
	const head = parts.slice(0, -1).join("-");
	return read(last).map(({ lemma, tag, known }) => ({ lemma: `${head}-${lemma}`, tag, known }));
}

/** «провинцией-побратимом», «Ростове-на-Дону»: the first part rules, the last agrees or stands still. */
function readCompound(parts: readonly string[], read: Read): Reading[] {
	const first = parts[0] as string;
	const rest = parts.slice(1);
	if (STANDING.has(first)) return [];
	const heads = read(first).filter(({ tag, known }) => NOUNLIKE.has(tag.pos) && known && !tag.grammemes.has("Abbr"));
	if (heads.length === 0) return [];
	if (LINKS.has(rest[0] as string)) {
		return unique(heads.map(({ lemma, tag, known }) => ({ lemma: `${lemma}-${rest.join("-")}`, tag, known })));
	}
	const list: Reading[] = [];
	for (const head of heads) {
		const lemmas = rest.map((part) => alike(head, read(part)));
		if (lemmas.every((lemma) => lemma !== undefined))
			list.push({ lemma: [head.lemma, ...lemmas].join("-"), tag: head.tag, known: head.known });
	}
	return unique(list);
}

/** The lemma of a part in the case and number of the head: `побратимом` beside `провинцией`. */
function alike(head: Reading, part: readonly Reading[]): string | undefined {
	const found = part.find(({ tag }) => NOUNLIKE.has(tag.pos) && (tag.cases & ~Case.voct) !== 0 && agree(tag, head.tag));
	return found?.lemma;
}

function unique(readings: readonly Reading[]): Reading[] {
	const seen = new Set<string>();
	return readings.filter(({ lemma, tag }) => {
		const key = `${lemma} ${tag.text}`;
		return !seen.has(key) && seen.add(key);
	});
}
