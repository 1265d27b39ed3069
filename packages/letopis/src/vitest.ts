import type { Extraction } from "@letopis/records";
import type { Fixture } from "@letopis/review";
import { expect } from "vitest";
import { compare } from "./check/compare.js";
import { type FixtureCase, loadFixtures } from "./check/fixtures.js";
import { differenceLines } from "./check/report.js";

export type { Fixture, FixtureCase };

/** Agreements and events that are to come out: a fixture, or as much of one as a test writes down. */
export type ExpectedRecords = Pick<Fixture, "agreements" | "events"> & { readonly text?: string | undefined };

/**
 * The fixtures of a folder, or of a `.jsonl` file, as test cases:
 *
 * ```ts
 * const cases = await fixtureCases("fixtures");
 * it.each(cases)("$name", ({ text, options, expected }) => {
 *   expect(extract(text, options)).toMatchRecords({ ...expected, text });
 * });
 * ```
 *
 * `texts` is the folder of the texts that do not lie beside their fixtures.
 * @throws Error that names the file, when something in the folder is no fixture or has no text.
 */
export const fixtureCases = (
	path: string,
	{ texts }: { readonly texts?: string } = {},
): Promise<readonly FixtureCase[]> => loadFixtures(path, texts);

declare module "vitest" {
	// The parameter has to be there, and to be called so, for the declarations to merge.
	interface Matchers<T> {
		/** The records are those of a fixture, field by field; the message is the difference as `letopis check` prints it. */
		toMatchRecords(expected: ExpectedRecords): T;
	}
}

expect.extend({
	toMatchRecords(received: unknown, expected: ExpectedRecords) {
		for (const [value, name] of [
			[received, "what `extract` gives"],
			[expected, "the expected records, such as a fixture"],
		] as const)
			if (!hasRecords(value)) throw new TypeError(`Expected ${name} to have \`agreements\` and \`events\``);
		const { differences } = compare(expected, received as Extraction);
		return {
			pass: differences.length === 0,
			message: () =>
				differences.length === 0
					? "The records are those of the fixture, and were not to be."
					: `The records are not those of the fixture (fixture → found):\n${differenceLines(differences, expected.text).join("\n")}`,
		};
	},
});

const hasRecords = (value: unknown): boolean =>
	typeof value === "object" &&
	value !== null &&
	Array.isArray((value as Partial<Extraction>).agreements) &&
	Array.isArray((value as Partial<Extraction>).events);
