import { type Allowed, checkShape, oneOf, shown, text, yesOrNo } from "./check-options.js";

/** What may be said about one text. */
export interface ExtractOptions {
	/** Publication date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; it takes precedence over a date printed on the page. */
	readonly published?: string;
	/** Name of the document in the output; default: the first 16 characters of the text's SHA-256. */
	readonly id?: string;
	/** Where the text came from: a path or an address. */
	readonly source?: string;
	/**
	 * What the text is written in. Default plain text, which Markdown counts to. Of `html` the text is taken as
	 * `htmlToText` of `@letopis/text` gives it, and all offsets count in that text.
	 */
	readonly format?: "text" | "html";
	/** Also list every entity found. Default false. */
	readonly mentions?: boolean;
	/** Also give one-sided declarations of intent. Default false. */
	readonly intents?: boolean;
	/**
	 * Also tell of words in sentences that can tell of nothing by themselves why they gave no record, as
	 * «обсудили план». The records are the same, the time twice as long. Default false.
	 */
	readonly allIssues?: boolean;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Whether a calendar has such a day, month or year. */
export function isCalendarDate(text: string): boolean {
	const found = datePattern.exec(text);
	const [year, month, day] = [found?.[1], found?.[2] ?? "01", found?.[3] ?? "01"].map(Number) as [
		number,
		number,
		number,
	];
	const date = new Date(Date.UTC(year, month - 1, day));
	return found !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** For a publication date; whether a calendar has it is looked at apart. */
const dateText: Allowed = { what: 'a string such as "2021-08-05"', accepts: (value) => typeof value === "string" };

/** Refuses a publication date that no calendar has. Throws a TypeError or RangeError that says what was expected. */
export function checkPublished(published: string): void {
	if (!dateText.accepts(published))
		throw new TypeError(`Expected \`published\` to be ${dateText.what}, got ${shown(published)}`);
	if (!isCalendarDate(published))
		throw new RangeError(`Expected \`published\` to be a date such as 2021-08-05, 2021-08 or 2021, got «${published}»`);
}

/** What may be said of a text. */
export const TEXT_SHAPE = { published: dateText, id: text, source: text, format: oneOf("text", "html") };
/** What may be asked of an extraction. */
export const ASKED_SHAPE = { mentions: yesOrNo, intents: yesOrNo };
const SHAPE = { ...TEXT_SHAPE, ...ASKED_SHAPE, allIssues: yesOrNo };

/** Throws a TypeError or RangeError for options of one text that are none. */
export function checkExtractOptions(options: ExtractOptions): void {
	checkShape(options, SHAPE);
	if (options.published !== undefined) checkPublished(options.published);
}
