import { Case, type Reading } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import type { Scene } from "./scene.js";
import { isCapitalized } from "./words.js";

/** Most tokens of the name of whom a body is called after. */
const LONGEST = 9;

/** Position after «имени академика Сергея Королёва», «им. А. А. Кулешова» that begins at a token, or -1. */
export function eponymEnd({ tokens, organizationAt }: Scene, from: number): number {
	const word = tokens[from]?.norm;
	if (word !== "имени" && word !== "им") return -1;
	const first = tokens[from + 1]?.norm === "." ? from + 2 : from + 1;
	let at = first;
	while (
		at < tokens.length &&
		at < first + LONGEST &&
		!(at > first && (isOtherName(tokens[at]) || isHolder(tokens, at) || organizationAt.has(at))) &&
		(isCapitalized(tokens[at]) || isInitialDot(tokens, at) || isDegree(tokens, at, first))
	)
		at++;
	return at === first ? -1 : at;
}

/** «ректору института имени Гоголя [Степану Климовичу]»: a first name that is not in the genitive. */
const isOtherName = (token: Token | undefined): boolean =>
	token?.readings.some(({ known, tag }) => known && tag.grammemes.has("Name")) === true &&
	!token.readings.some(({ tag }) => (tag.cases & Case.gent) !== 0);

/** «директор лицея имени Абая [Ержан Касымов]»: a name nobody knows, in the nominative behind a genitive. */
const isHolder = (tokens: readonly Token[], at: number): boolean =>
	/[ая]$/u.test(tokens[at - 1]?.norm ?? "") &&
	/[бвгджзйклмнпрстфхцчшщ]$/u.test(tokens[at]?.norm ?? "") &&
	tokens[at]?.readings.every(({ known }) => !known) === true &&
	isCapitalized(tokens[at + 1]);

const isInitialDot = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.norm === "." && tokens[at - 1]?.text.length === 1;

/** «имени академика Сергея Королёва», «имени Кирилла и Мефодия»; not «… и Белорусский университет». */
const isDegree = (tokens: readonly Token[], at: number, first: number): boolean => {
	const next = tokens[at + 1];
	if (!isCapitalized(next)) return false;
	return at === first || (tokens[at]?.norm === "и" && next?.readings.some(isGenitive) === true);
};

const isGenitive = ({ tag }: Reading): boolean => (tag.cases & Case.gent) !== 0 && tag.pos !== "ADJF";
