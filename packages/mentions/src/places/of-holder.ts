import { Case } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { Sign } from "../sign.js";

/**
 * «мэр Алексина Павел Горшков», «хранитель музея Йоэнсуу Тапио Хирвонен»: a place in the genitive between an office or a
 * body and the whole name of the holder, of which it is no part. The tokens are those from `from` up to `to`.
 */
export function isOfHolder(tokens: readonly Token[], from: number, to: number, cases: number): boolean {
	const office = tokens[from - 1];
	if ((cases & Case.gent) === 0 || office === undefined) return false;
	if ((office.signs & (Sign.postHead | Sign.organizationHead)) === 0) return false;
	return isName(tokens[to]) && isName(tokens[to + 1]) && (isFirst(tokens[to]) || isStrange(tokens[to]));
}

const isName = (token: Token | undefined): boolean => token?.kind === "word" && token.shape === "title" && token.spaced;

/** A first name that can be the subject. */
const isFirst = (token: Token | undefined): boolean =>
	token?.readings.some(({ known, tag }) => known && tag.grammemes.has("Name") && (tag.cases & Case.nomn) !== 0) ===
	true;

const isStrange = (token: Token | undefined): boolean => token?.readings.every(({ known }) => !known) === true;
