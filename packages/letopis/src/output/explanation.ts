import type {
	AgreementRecord,
	DateValue,
	EventRecord,
	Evidence,
	Extraction,
	Issue,
	Participant,
	PlaceValue,
	TextSpan,
} from "@letopis/records";
import { dateInWords, participantInWords, placeInWords, quantityInWords } from "@letopis/review";

/** A line of an explanation: a field, its value, and the words that say so. */
type Slot = readonly [field: string, value: string, evidence?: string];

/**
 * How each record of a text came about, and why a trigger gave none: sentence, trigger, rule, slots and evidence, in
 * lines for a person to read. Numbers in brackets are UTF-16 offsets in `text`. Ends with a line break.
 */
export function explanation(text: string, { document, agreements, events, issues }: Extraction): string {
	const { published, publishedFrom, id, language, length } = document;
	const date = published === null ? "no publication date" : `published ${published.edtf} (from the ${publishedFrom})`;
	const blocks = [
		`${id}: ${language}, ${length} characters, ${date}`,
		...agreements.map((record, index) =>
			block(`Agreement ${index + 1} of ${agreements.length}`, text, record, agreementSlots(record)),
		),
		...events.map((record, index) => block(`Event ${index + 1} of ${events.length}`, text, record, eventSlots(record))),
		...(issues.length === 0 ? [] : [`Not coded: ${issues.length}`]),
		...issues.map((issue) => issueLines(text, issue)),
	];
	return `${blocks.join("\n\n")}\n`;
}

function block(title: string, text: string, record: AgreementRecord | EventRecord, slots: readonly Slot[]): string {
	const all: Slot[] = [
		["trigger", quoted(record.trigger)],
		...record.mentions.map((mention): Slot => ["also told", quoted(mention)]),
		["rule", record.rule],
		...slots,
		...maybe(record.attribution, ({ by, kind, span }) => ["said by", `${by} (${kind})`, quoted(span)]),
		...record.links.map(({ rel, target, certainty }): Slot => [rel, `${target} (${certainty})`]),
		...record.flags.map((flag): Slot => ["flag", flag]),
	];
	return [`${title}: ${record.id}`, `  ${sentence(text, record.trigger)}`, ...table(all)].join("\n");
}

const agreementSlots = (record: AgreementRecord): Slot[] => [
	["type", record.type],
	["status", record.status],
	...maybe(record.title, plain("title")),
	...maybe(record.number, plain("number")),
	...record.parties.map(participantSlot),
	...record.signatories.map(participantSlot),
	...maybe(record.signed, dateSlot("signed")),
	...maybe(record.reached, dateSlot("reached")),
	...maybe(record.inForce, dateSlot("in force")),
	...maybe(record.validity, dateSlot("validity")),
	...maybe(record.place, placeSlot),
	...maybe(record.concludedAt, plain("concluded at")),
	...record.spheres.map(({ code, evidence }): Slot => ["sphere", code, because(evidence)]),
	...maybe(record.quantity, (quantity) => ["quantity", quantityInWords(quantity), because(quantity.evidence)]),
	...maybe(record.amount, ({ value, currency, evidence }) => ["amount", `${value} ${currency}`, because(evidence)]),
];

const eventSlots = (record: EventRecord): Slot[] => [
	["type", record.type],
	["realis", record.realis],
	["mode", record.mode],
	...maybe(record.name, plain("name")),
	...maybe(record.edition, plain("edition")),
	...maybe(record.when, dateSlot("when")),
	...record.places.map(placeSlot),
	...record.participants.map(participantSlot),
	...record.counts.map((count): Slot => ["count", quantityInWords(count), because(count.evidence)]),
	...record.topics.map((topic): Slot => ["topic", "", because(topic)]),
	...maybe(record.purpose, (purpose) => ["purpose", "", because(purpose)]),
	...maybe(record.partOf, plain("part of")),
	...record.outcomes.map((id): Slot => ["outcome", id]),
];

const maybe = <T>(value: T | undefined, slot: (value: T) => Slot): Slot[] => (value === undefined ? [] : [slot(value)]);

const plain =
	(field: string) =>
	(value: string | number): Slot => [field, String(value)];

const dateSlot =
	(field: string) =>
	(date: DateValue): Slot => [field, `${dateInWords(date)} (${date.resolution})`, because(date.evidence)];

const placeSlot = (place: PlaceValue): Slot => ["place", placeInWords(place), because(place.evidence)];

const participantSlot = (participant: Participant): Slot => [
	participant.role,
	`${participantInWords(participant)}, ${participant.kind}`,
	because(participant.evidence),
];

function issueLines(text: string, { code, message, span, rule }: Issue): string {
	const slots: Slot[] = [
		["why", message],
		...maybe(span, (found) => ["trigger", quoted(found)]),
		...maybe(rule, plain("rule")),
	];
	return [code, ...(span === undefined ? [] : [`  ${sentence(text, span)}`]), ...table(slots)].join("\n");
}

/** Fields in a column of their own, each with its evidence after an arrow. */
function table(slots: readonly Slot[]): string[] {
	const width = Math.max(...slots.map(([field]) => field.length));
	return slots.map(([field, value, evidence]) => {
		const said = [value, evidence].filter((part) => part !== undefined && part !== "").join(" ← ");
		return `    ${field.padEnd(width)}  ${said}`;
	});
}

/** «explicit: «5 мая 2021 года» [12–27]» */
const because = ({ how, spans }: Evidence): string => `${how}: ${spans.map(quoted).join(" ")}`;

const quoted = ({ start, end, text }: TextSpan): string => `«${oneLine(text)}» [${start}–${end}]`;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

const reach = 160;

/** The words around a span, to the ends of its line but no further than {@link reach} on each side. */
function sentence(text: string, { start, end }: TextSpan): string {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = text.indexOf("\n", end);
	const to = lineEnd === -1 ? text.length : lineEnd;
	const before = start - from > reach ? `…${text.slice(start - reach, start)}` : text.slice(from, start);
	const after = to - end > reach ? `${text.slice(end, end + reach)}…` : text.slice(end, to);
	return oneLine(`${before}[${text.slice(start, end)}]${after}`);
}
