import { Case } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { Sign } from "../sign.js";

/**
 * «мэр Алексина Павел Горшков», «хранитель музея Йоэнсуу Тапио Хирвонен»: a place in the genitive between an office or a
 * body and the whole name of the holder, of which it is no part; or behind a mayor: «мэр Ельца». The tokens are those from
 * `from` up to `to`.
 */
export function isOfHolder(tokens: readonly Token[], from: number, to: number, cases: number): boolean {
	const office = tokens[from - 1];
	if ((cases & Case.gent) === 0 || office === undefined) return false;
	if ((office.signs & (Sign.postHead | Sign.organizationHead)) === 0) return false;
	if (isMayor(office, cases)) return true;
	return isName(tokens[to]) && isName(tokens[to + 1]) && (isFirst(tokens[to]) || isStrange(tokens[to]));
}

const mayors: ReadonlySet<string> = new Set(
	"мэр вице-мэр экс-мэр градоначальник бургомистр глава аким хоким".split(" "),
);

/** «мэр Ельца», «мэром Орла»: who heads a town, in another case than what follows, so that it is no surname. */
function isMayor({ readings }: Token, cases: number): boolean {
	const own = readings.reduce((all, { lemma, tag }) => (mayors.has(lemma) ? all | tag.cases : all), 0);
	return own !== 0 && (own & cases) === 0;
}

const isName = (token: Token | undefined): boolean => token?.kind === "word" && token.shape === "title" && token.spaced;

/** A first name that can be the subject. */
const isFirst = (token: Token | undefined): boolean =>
	token?.readings.some(({ known, tag }) => known && tag.grammemes.has("Name") && (tag.cases & Case.nomn) !== 0) ===
	true;

const isStrange = (token: Token | undefined): boolean => token?.readings.every(({ known }) => !known) === true;
