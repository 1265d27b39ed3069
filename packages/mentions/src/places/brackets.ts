import { formsAt } from "./match-forms.js";
import type { FormMatch } from "./matches.js";
import type { Scan } from "./scan.js";

/** Longest «Республика Сербия» in brackets, in pieces. */
const LONGEST = 5;

/** The forms that begin within brackets whose first word is the piece `from`: those of «Смоленская» in «(Смоленская область)». */
export function* formsInBrackets({ pieces, gazetteer }: Scan, from: number): Generator<FormMatch> {
	for (let at = from; at < from + LONGEST && pieces[at]?.word; at++) yield* formsAt(pieces, at, gazetteer);
}
