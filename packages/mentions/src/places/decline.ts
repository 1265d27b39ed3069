import { fold } from "@letopis/morphology";

/** How one piece of a name changes: its stem, without ё, and the id of its paradigm. */
export interface Stem {
	readonly stem: string;
	readonly paradigm: string;
}

/** Splits a name into what is compared with the text: words without hyphens, brackets, quotes. «Йошкар-Ола» has two pieces. */
export function piecesOf(name: string): readonly string[] {
	return fold(name).match(/\p{L}+|\p{N}+|[()]/gu) ?? [];
}

/** «Великий», «Глубокий», «Минский», «Тихий», «Нижний», «Новый», «Береговой»: a word that changes as an adjective. */
const ADJECTIVE = /(?:[здилосц]кий|[ио]хий|[жчшщ]ий|[бвгджзклмнпрстфхчшщ]ний|[бвгджзклмнпрстф]ый|[внрлдтгкх]ой)$/u;
const FEMININE = /(?:[бвгджзклмнпрстфхчшщц]ая|[жчшщн]яя)$/u;
const NEUTER = /(?:[бвгджзклмнпрстфхчшщ]ое|[жчшщн]ее)$/u;
const PLURAL = /[бвгджзклмнпрстфхчшщ][ыи]е$/u;

/** The paradigm of an adjective by its nominative, or undefined. */
export function adjectiveStem(word: string): Stem | undefined {
	const paradigm = ADJECTIVE.test(word)
		? "adj-m"
		: FEMININE.test(word)
			? "adj-f"
			: NEUTER.test(word)
				? "adj-n"
				: PLURAL.test(word)
					? "adj-pl"
					: "";
	return paradigm === "" ? undefined : { stem: word.slice(0, -2), paradigm };
}

const one = (stem: string, paradigm: string): readonly Stem[] => [{ stem, paradigm }];

/** Endings a declension mark in the `declension` column names outright. */
const marked: Readonly<Record<string, (word: string) => readonly Stem[]>> = {
	fixed: (word) => one(word, "fixed"),
	f: (word) => (word.endsWith("ь") ? one(word.slice(0, -1), "f-soft") : feminine(word)),
	m: (word) => (word.endsWith("ь") ? one(word.slice(0, -1), "m-soft") : byEnding(word)),
	"m*": fleeting,
	m2: (word) => one(word, "m-loct2"),
	pl0: (word) => one(word.slice(0, -1), "pl-y0"),
	pl: (word) => plural(word),
};

/** «Елец, Ельца», «Торжок, Торжка», «Египет, Египта», «Оленёк, Оленька». */
function fleeting(word: string): readonly Stem[] {
	const end = word.slice(-1);
	const before = word.slice(0, -2);
	const soft = (end === "ц" && before.endsWith("л")) || /[лнр]ек$/u.test(word) ? "ь" : "";
	return [
		{ stem: word, paradigm: "m-nomn" },
		{ stem: before + soft + end, paradigm: "m-obl" },
	];
}

function plural(word: string): readonly Stem[] {
	const stem = word.slice(0, -1);
	if (word.endsWith("ы")) return hardPlural(stem);
	if (word.endsWith("а")) return one(stem, "pl-ya");
	if (stem.endsWith("ич")) return one(stem, "pl-ich");
	const genitive = /[^аеиоуыэюя]к$/u.test(stem)
		? [
				{
					stem: `${stem.slice(0, -1).replace(/[ьй]$/u, "")}${/[жчшщьй]к$/u.test(stem) ? "е" : "о"}к`,
					paradigm: "pl-i-gent",
				},
			]
		: [];
	return [{ stem, paradigm: "pl-i" }, ...genitive];
}

/** «Люберцы, Люберец», «Ливны, Ливен»: a vowel may come between the last two consonants of the genitive. */
function hardPlural(stem: string): readonly Stem[] {
	const parts = /^(.*[^аеиоуыэюя])([цн])$/u.exec(stem);
	const plural: Stem = { stem, paradigm: stem.endsWith("ц") ? "pl-ts" : "pl-y" };
	return parts === null ? [plural] : [plural, { stem: `${parts[1]}е${parts[2]}`, paradigm: "pl-i-gent" }];
}

function feminine(word: string): readonly Stem[] {
	const stem = word.slice(0, -1);
	if (word.endsWith("я")) return one(stem, "ya");
	return one(stem, /[гкхжшщч]$/u.test(stem) ? "a-velar" : stem.endsWith("ц") ? "a-ts" : "a");
}

function byEnding(word: string): readonly Stem[] {
	const stem = word.slice(0, -1);
	if (/[^аеиоуыэюя]ец$/u.test(word) && word.length > 3) return fleeting(word);
	if (/[бвгдзклмнпрстфх]$/u.test(word)) return one(word, "m");
	if (/[жшщчц]$/u.test(word)) return one(word, "m-hush");
	if (word.endsWith("й")) return one(stem, "m-j");
	if (word.endsWith("ь")) return one(stem, "soft");
	if (/[ая]$/u.test(word)) return /(?:уа|оа|иа|аа)$/u.test(word) ? one(word, "fixed") : feminine(word);
	if (/(?:[оеё]в|[иы]н|[аеиуя]л|ств|[бвгджзклмпрстфхцчшщ]н)о$/u.test(word))
		return [...one(stem, "o"), ...one(word, "fixed")];
	if (/ье$/u.test(word)) return one(stem, "e");
	if (/поле$/u.test(word)) return [...one(stem, "e"), ...one(word, "fixed")];
	if (/ище$/u.test(word)) return [...one(stem, "e-hush"), ...one(word, "fixed")];
	if (word.endsWith("ы")) return hardPlural(stem);
	if (/(?:ичи|ищи|[чшр]ки|[^аеиоу]ки|ги|ли)$/u.test(word) && word.length > 4)
		return [...plural(word), ...one(word, "fixed")];
	return one(word, "fixed");
}

const LINKS = new Set(["на", "над", "под", "им"]);

/** Declines the noun that heads a name, or the last part of a hyphenated one: all its stems. */
export function declineNoun(word: string, mark: string): readonly Stem[] {
	return (marked[mark] ?? byEnding)(word);
}

/**
 * Every way the pieces of a nominative name change, a list of piece lists: «Великий Новгород» has both words changing,
 * «Ростов-на-Дону» the first, «Санкт-Петербург» the last, «Соединённые Штаты Америки» all but the last.
 */
export function declineName(name: string, mark = ""): readonly (readonly Stem[])[] {
	const bracket = /^(.+?)\s*\((.+)\)$/u.exec(name);
	if (bracket !== null) {
		const inner = declineWords(bracket[2] as string, mark);
		const still = piecesOf(bracket[2] as string).map((piece) => ({ stem: piece, paradigm: "fixed" }));
		return combine([declineWords(bracket[1] as string, mark), punctuation("("), [...inner, still], punctuation(")")]);
	}
	const parts = name.split(/\s+[—–-]\s+|\s+(?=и\s)|(?<=\sи)\s+/u);
	return parts.length > 1 ? combine(parts.map((part) => declineWords(part, mark))) : declineWords(name, mark);
}

const punctuation = (mark: string): readonly (readonly Stem[])[] => [one(mark, "fixed")];

const combine = (alternatives: readonly (readonly (readonly Stem[])[])[]): readonly (readonly Stem[])[] =>
	alternatives.reduce<readonly (readonly Stem[])[]>(
		(all, next) => all.flatMap((head) => next.map((tail) => [...head, ...tail])),
		[[]],
	);

function declineWords(name: string, mark: string): readonly (readonly Stem[])[] {
	const words = name.split(/\s+/u);
	let headSeen = false;
	let own = mark;
	const alternatives = words.map((word, place) => {
		if (headSeen) return [piecesOf(word).map((piece) => ({ stem: piece, paradigm: "fixed" }))];
		const last = place === words.length - 1;
		const adjective =
			mark === "fixed"
				? undefined
				: hyphenatedAdjective(
						word,
						!last || (own === "" && /^[\p{L}-]+(?:ский|цкий|ой|ый|ая|ое|ые)$/u.test(fold(word))),
					);
		if (adjective !== undefined) {
			// «Великие Луки»: a plural adjective makes a plural of the noun.
			if (own === "" && adjective.at(-1)?.paradigm === "adj-pl" && !last) own = "pl";
			return [adjective];
		}
		// «Сергиев Посад, Сергиева Посада», «Марьина Горка, Марьиной Горки»
		const possessive = last || mark !== "" ? null : /^(.+(?:[её]в|ов|ин|ын))(а?)$/u.exec(fold(word));
		if (possessive !== null) return [one(possessive[1] as string, possessive[2] === "" ? "poss-m" : "poss-f")];
		headSeen = true;
		return declineHyphenated(fold(word), own);
	});
	return combine(alternatives);
}

function hyphenatedAdjective(word: string, allowed: boolean): readonly Stem[] | undefined {
	if (!allowed) return undefined;
	const pieces = piecesOf(word);
	const stem = adjectiveStem(pieces.at(-1) ?? "");
	if (stem === undefined || pieces.slice(0, -1).some((piece) => /[бвгдзклмнпрстфх]$/u.test(piece) && piece.length > 4))
		return undefined;
	return [...pieces.slice(0, -1).map((piece) => ({ stem: piece, paradigm: "fixed" })), stem];
}

function declineHyphenated(word: string, mark: string): readonly (readonly Stem[])[] {
	const pieces = piecesOf(word);
	if (pieces.length === 0) return [];
	const fixed = (piece: string): readonly (readonly Stem[])[] => [[{ stem: piece, paradigm: "fixed" }]];
	const noun = (piece: string): readonly (readonly Stem[])[] => declineNoun(piece, mark).map((stem) => [stem]);
	const link = pieces.findIndex((piece, at) => at > 0 && LINKS.has(piece));
	if (link > 0) return combine(pieces.map((piece, at) => (at === 0 ? noun(piece) : fixed(piece))));
	const last = pieces.at(-1) as string;
	const adjective = pieces.length > 1 ? adjectiveStem(last) : undefined;
	if (adjective) return combine([...pieces.slice(0, -1).map(noun), [[adjective]]]);
	return combine(pieces.map((piece, at) => (at === pieces.length - 1 ? noun(piece) : fixed(piece))));
}
