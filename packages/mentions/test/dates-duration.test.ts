import { describe, expect, it } from "vitest";
import type { Duration } from "../src/dates/partial-date.js";
import { resolveDuration } from "../src/dates/resolve-duration.js";

describe("a length of time from a day whose year nobody tells", () => {
	const table: readonly (readonly [Duration, day: string, edtf: string | undefined])[] = [
		[{ unit: "day", count: 3 }, "XXXX-05-20", "XXXX-05-20/XXXX-05-22"],
		[{ unit: "day", count: 2 }, "XXXX-05-31", "XXXX-05-31/XXXX-06-01"],
		[{ unit: "week", count: 1 }, "XXXX-12-29", "XXXX-12-29/XXXX-01-04"],
		[{ unit: "day", count: 3 }, "XXXX-02-20", "XXXX-02-20/XXXX-02-22"],
		[{ unit: "day", count: 3 }, "XXXX-02-27", undefined],
		[{ unit: "day", count: 3, max: 5 }, "XXXX-05-20", undefined],
		[{ unit: "year", count: 5 }, "XXXX-05-20", undefined],
	];
	it.each(table)("%j from %s: %s", (duration, edtf, expected) => {
		const anchor = { edtf, precision: "day", earliest: null, latest: null } as const;
		expect(resolveDuration(duration, { anchor })?.edtf).toBe(expected);
	});
});
