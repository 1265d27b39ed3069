import { type DateMention, findNameYears } from "@letopis/mentions";
import type { Document, Sentence, Token } from "@letopis/text";
import type { YearInForce } from "./dating.js";
import { normAt } from "./scene/find.js";
import type { Scene, Scenes } from "./scene/scene.js";
import type { PublishedDate } from "./schema.js";

/** A year that stands alone or in a day or month: no term («на 2024–2026 годы»), no bound («до 2030 года»). */
const statedYear = ({ date }: DateMention): number | undefined =>
	date.range === undefined && date.bound === undefined && date.relative === undefined ? date.year : undefined;

function yearOf(dates: readonly DateMention[]): YearInForce | undefined {
	for (const mention of dates) {
		const year = statedYear(mention);
		if (year !== undefined) return { year, at: mention };
	}
	return undefined;
}

/** The one year of all; undefined where there are several or none. */
function onlyYear(years: readonly YearInForce[]): YearInForce | undefined {
	const [first] = years;
	return years.every(({ year }) => year === first?.year) ? first : undefined;
}

const yearsOfNames = (sentence: Sentence): readonly YearInForce[] =>
	findNameYears(sentence).map(({ year, start, end }) => ({ year, at: { start, end } }));

const isConcluded = (token: Token | undefined): boolean => /^(?:заключ|подпис|утвержд)[ае]нн/u.test(token?.norm ?? "");

const isPastParticiple = (token: Token | undefined): boolean =>
	token?.readings.some(({ tag }) => tag.pos === "PRTF" && tag.grammemes.has("past")) === true;

/** How many words before a date a participle can begin its phrase. */
const PHRASE = 12;

/** «Соглашения, заключённого сторонами 19 апреля 2001 года», «соглашение от 19 апреля 2001 года»: the past of a paper. */
function isAside({ tokens }: Sentence, { from }: DateMention, opens = isConcluded): boolean {
	if (tokens[from - 1]?.norm === "от") return true;
	for (let at = from - 1; at > 0 && at > from - PHRASE; at--)
		if (tokens[at]?.norm === ",") return opens(tokens[at + 1]);
	return false;
}

/** The years of full days: «12 мая 2016 года», «с 9 по 12 июля 2018 года». */
const yearsOfDays = (sentence: Sentence, dates: readonly DateMention[]): readonly YearInForce[] =>
	dates.flatMap((at) => {
		const { day, year } = at.date.range?.end ?? at.date;
		// «будет готова до 31 декабря 2021 года», «по данным на 1 июня 2021 года»
		const ends = at.date.bound === "until" || at.date.bound === "by" || sentence.tokens[at.from - 1]?.norm === "на";
		return day === undefined || year === undefined || ends || isAside(sentence, at) ? [] : { year, at };
	});

const hasPredicate = ({ clauses }: Scene): boolean => clauses.some(({ predicates }) => predicates.length > 0);

/** Words of a text that tells a year over: «хроника 2018 года». */
const reviews = /^(?:хроник|итог|отч[её]т|обзор|летопис|событи|доклад|дайджест|календар)/u;

/** Sentences at the head of a page that tell of what year it is. */
const HEAD = 3;

/** «По материалам за 2018 год», «Дайджест за март 2021 года», «Хроника связей области, 2016 год»: the year that the head of a page says it tells over. */
function yearOfReview({ tokens }: Sentence, dates: readonly DateMention[]): readonly YearInForce[] {
	return dates.flatMap((at) => {
		const { date, from, to } = at;
		const year = date.day === undefined ? statedYear(at) : undefined;
		const review = (to >= tokens.length - 1 ? tokens : tokens.slice(Math.max(0, from - 3), from)).some(({ norm }) =>
			reviews.test(norm),
		);
		return year === undefined || !(review || tokens[from - 1]?.norm === "за") ? [] : { year, at };
	});
}

const fourDigits = /\d{4}/u;

/** How far a heading of lines that look like prose reaches, in paragraphs without a year of their own. */
const UNDER = 40;

interface Heading {
	readonly inForce: YearInForce;
	readonly paragraph: number;
	/** «2015 год», «В планах на 2018 год:»: it governs whole sentences, not only the items of a list. */
	readonly bare: boolean;
}

/** No line that is a heading has more characters than this, save one that ends in a colon. */
const HEADING = 80;

/** May the sentence be a heading by its looks? */
const mayHead = ({ text }: Document, { start, end }: Sentence): boolean =>
	end - start < HEADING || text.charAt(end - 1) === ":";

/** «2015 год» alone in its line, «В 2015 году состоялись:», «В планах на 2018 год:». */
function headingAt(scene: Scene, dates: readonly DateMention[]): Heading | undefined {
	const inForce = yearOf(dates);
	if (inForce === undefined) return undefined;
	const { paragraph } = scene.sentence;
	const [first] = scene.units;
	const daily = dates.some(({ date }) => date.day !== undefined);
	// «2016» in a line of its own is a part of a page's stamp
	const alone = scene.units.length === 1 && first?.mention !== undefined && first.token.end !== first.end;
	const opens = normAt(scene.units, scene.units.length - 1) === ":";
	if (!opens && (!alone || daily)) return undefined;
	return { inForce, paragraph, bare: !daily && (alone || !hasPredicate(scene)) };
}

/** Does the heading still hold in the line of `sentence`, which speaks of a year or not? */
function holds({ paragraph, bare }: Heading, sentence: Sentence, hasYear: () => boolean): boolean {
	if (sentence.paragraph === paragraph || isItem(sentence)) return true;
	return bare && sentence.paragraph - paragraph < UNDER && !hasYear();
}

/**
 * The year in force for each sentence: that of the heading of its list («В 2015 году состоялись:», «2015 год»), and,
 * where the page has no year, that spoken of last in its own paragraph, else the one year of its full days, else the one
 * year inside a name («Иннопром-2018»).
 */
export function governingYears(
	document: Document,
	{ sentences, at, datesAt: anyDatesAt }: Scenes,
	published: PublishedDate | null,
): readonly (YearInForce | undefined)[] {
	/** The dates of sentences that have the digits of a year; the others tell none. */
	const datesAt = (i: number): readonly DateMention[] => {
		const { start, end } = sentences[i] as Sentence;
		return fourDigits.test(document.text.slice(start, end)) ? anyDatesAt(i) : [];
	};
	const undated = published === null || published.edtf.startsWith("XXXX");
	const ofPage = undated
		? (onlyYear(sentences.flatMap((sentence, i) => yearsOfDays(sentence, datesAt(i)))) ??
			onlyYear(sentences.flatMap(yearsOfNames)) ??
			onlyYear(sentences.slice(0, HEAD).flatMap((sentence, i) => yearOfReview(sentence, datesAt(i)))))
		: undefined;
	let heading: Heading | undefined;
	let spoken: { readonly inForce: YearInForce; readonly paragraph: number } | undefined;
	return sentences.map((sentence, i) => {
		const { paragraph } = sentence;
		const year = () => yearOf(datesAt(i));
		// «план контактов на 2018 год» is a term, «обмен, прерванный в 2014 году» lies back
		const isTold = (at: DateMention): boolean =>
			sentence.tokens[at.from - 1]?.norm !== "на" && !isAside(sentence, at, isPastParticiple);
		const toldYear = () => yearOf(datesAt(i).filter(isTold));
		if (heading !== undefined && !holds(heading, sentence, () => year() !== undefined)) heading = undefined;
		const inForce = published === null ? toldYear() : undefined;
		if (inForce !== undefined) spoken = { inForce, paragraph };
		if (mayHead(document, sentence) && year() !== undefined) heading = headingAt(at(i), datesAt(i)) ?? heading;
		if (heading !== undefined && paragraph > heading.paragraph) return heading.inForce;
		return undated && spoken?.paragraph === paragraph ? spoken.inForce : ofPage;
	});
}

/** «На 2025 год предусмотрены: ярмарка (май), форум»: the year told before the colon of the same sentence. */
export function headYear({ units }: Scene, at: number): YearInForce | undefined {
	let colon = -1;
	for (let i = at - 1; i > 0 && i > at - UNDER && colon < 0; i--) if (normAt(units, i) === ":") colon = i;
	for (let i = colon - 1; i >= 0; i--) {
		const mention = units[i]?.mention;
		const year = mention?.kind === "date" ? statedYear(mention) : undefined;
		if (year !== undefined && mention !== undefined) return { year, at: mention };
	}
	return undefined;
}

const bullets: ReadonlySet<string> = new Set(["-", "•", "*", "·"]);

/** A line of a list: it begins with a bullet, a number or a small letter. */
export function isItem({ tokens: [first] }: Sentence): boolean {
	return first !== undefined && (bullets.has(first.norm) || first.kind === "number" || first.shape === "lower");
}
