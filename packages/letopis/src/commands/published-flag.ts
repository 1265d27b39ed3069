import { checkPublished } from "@letopis/pipeline";
import { UsageError } from "../io.js";

/** Refuses a `--published` that no calendar has. */
export function refuseBadDate(published: string | undefined): void {
	try {
		if (published !== undefined) checkPublished(published);
	} catch {
		throw new UsageError(
			`--published must be a date such as 2021-08-05, 2021-08 or 2021, and «${published}» is none; correct it.`,
		);
	}
}
