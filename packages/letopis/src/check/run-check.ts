import type { Extractor } from "@letopis/pipeline";
import type { Extraction } from "@letopis/records";
import type { Figures } from "./baseline.js";
import { type Comparison, compare } from "./compare.js";
import type { FixtureCase } from "./fixtures.js";

export interface Checked extends FixtureCase, Comparison {
	readonly extraction: Extraction;
}

/** Reads the text of each fixture again and compares. */
export const runCheck = (cases: readonly FixtureCase[], { extract }: Pick<Extractor, "extract">): readonly Checked[] =>
	cases.map((one) => {
		const extraction = extract(one.text, { ...one.options, mentions: true });
		return { ...one, ...compare(one.expected, extraction), extraction };
	});

export const figuresOf = (checked: readonly Checked[]): Figures =>
	Object.fromEntries(checked.map(({ name, tallies }) => [name, tallies]));
