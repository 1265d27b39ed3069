/** What a run has done so far. */
export interface Counts {
	readonly documents: number;
	readonly agreements: number;
	readonly events: number;
	readonly issues: number;
	/** Documents and paths that gave nothing. */
	readonly failed: number;
}

export const none: Counts = { documents: 0, agreements: 0, events: 0, issues: 0, failed: 0 };

/** How much was found in one document. */
export type Found = Pick<Counts, "agreements" | "events" | "issues">;

export const withDocument = (counts: Counts, { agreements, events, issues }: Found): Counts => ({
	documents: counts.documents + 1,
	agreements: counts.agreements + agreements,
	events: counts.events + events,
	issues: counts.issues + issues,
	failed: counts.failed,
});

export const withFailure = (counts: Counts): Counts => ({ ...counts, failed: counts.failed + 1 });

/** «1 document», «2 documents» */
export const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** «120 documents, 350 agreements, 361 events, 40 issues, 1 failed» */
export const inWords = ({ documents, agreements, events, issues, failed }: Counts): string =>
	[
		some(documents, "document"),
		some(agreements, "agreement"),
		some(events, "event"),
		some(issues, "issue"),
		...(failed === 0 ? [] : [`${failed} failed`]),
	].join(", ");
