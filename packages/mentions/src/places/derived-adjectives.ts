import { Case } from "@letopis/morphology";
import { Sign } from "../sign.js";
import { typeAt } from "./match-types.js";
import type { FormMatch } from "./matches.js";
import { ANYTHING, casesOf } from "./paradigms.js";
import type { Scan } from "./scan.js";

/** What a name ends in where its adjective has «ск»: «Чирпан», «Коимбра», «Тампере». */
const ENDINGS: readonly string[] = ["", "ь", "а", "я", "ия", "о", "и", "ы", "е"];

/** Shortest stem, in letters. */
const SHORTEST = 3;
/** How far the noun may stand behind: «Коимбрский государственный технологический университет». */
const REACH = 4;

/** Countries whose towns have their adjectives listed. */
const LISTED = /^(?:RU|BY)-/u;

/**
 * The places an adjective that no row has may be made of: «Тамперский университет», «Чирпанская община». Only abroad and
 * only before a body or a type word, since elsewhere it is a surname.
 */
export function derivedForms(scan: Scan, at: number): readonly FormMatch[] {
	const { pieces, gazetteer } = scan;
	const norm = pieces[at]?.norm ?? "";
	const cut = /[сц]к\p{L}{2,3}$/u.exec(norm)?.index ?? 0;
	if (cut < SHORTEST || !isBeforeHead(scan, at + 1)) return [];
	const stem = norm.slice(0, cut);
	const found: FormMatch[] = [];
	for (const ending of ENDINGS)
		for (const { entry, ending: form } of gazetteer.candidates(stem + ending)) {
			const { kind, weak, rest, place } = entry;
			const isPlace = kind === "n" && !weak && rest.length === 0 && (casesOf(form) & Case.nomn) !== 0;
			const isAbroad = place.code?.includes("-") === true && !LISTED.test(place.code);
			if (isPlace && isAbroad && (place.level === "city" || place.level === "region"))
				found.push({ entry, from: at, to: at + 1, grammar: ANYTHING, cases: casesOf(ANYTHING), numbers: 1 });
		}
	return found;
}

/** A body's noun or a type word behind, adjectives between at most. */
function isBeforeHead({ sentence, pieces }: Scan, from: number): boolean {
	for (let at = from; at < from + REACH; at++) {
		const piece = pieces[at];
		const token = piece && sentence.tokens[piece.token];
		if (token === undefined || !piece?.word || piece.capital) return false;
		if ((token.signs & Sign.organizationHead) !== 0 || typeAt(pieces, at, "after") !== undefined) return true;
		if (!token.readings.some(({ tag }) => tag.pos === "ADJF")) return false;
	}
	return false;
}
