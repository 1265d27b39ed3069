import {
	type AgreementRecord,
	type DateValue,
	type EventRecord,
	type Extraction,
	mainDate,
	type Participant,
	type PlaceValue,
	type Quantity,
} from "@letopis/records";

/** One case of a file of `fixtures/sentences`: what is read, how, and the records that are to come out. */
export interface SentenceCase {
	readonly name: string;
	readonly text: string;
	readonly options: { readonly published?: string; readonly intents?: boolean };
	readonly expected: readonly ExpectedRecord[];
}

export interface ExpectedRecord {
	/** `agreement/memorandum  signed  2019-05-12`, the fields parted by two blanks. */
	readonly head: string;
	/** Words that the trigger has in it, or that have the trigger in them; empty where nothing is said of it. */
	readonly words: string;
	/** What is said of each field: `party` → «Минск (BY-HM)», … */
	readonly fields: ReadonlyMap<string, readonly string[]>;
}

const columns = (line: string): readonly string[] => line.trim().split(/\s{2,}/u);

/** Reads a file: cases that begin with `# name`, then the text, `==>`, and the records. */
export function parseCases(file: string, content: string): readonly SentenceCase[] {
	return content
		.split(/^# /mu)
		.slice(1)
		.map((block) => {
			const name = block.slice(0, block.indexOf("\n")).trim();
			const [before, after, ...more] = block.slice(block.indexOf("\n") + 1).split(/^==>$/mu);
			const fault = (what: string): Error => new Error(`${file}, «${name}»: ${what}`);
			if (before === undefined || after === undefined || more.length > 0) throw fault("expected one line «==>»");
			const { options, text } = parseText(before, fault);
			if (text === "") throw fault("expected a text before «==>»");
			return { name, text, options, expected: parseRecords(after, fault) };
		});
}

type Fault = (what: string) => Error;

function parseText(block: string, fault: Fault): Pick<SentenceCase, "options" | "text"> {
	const options: { published?: string; intents?: boolean } = {};
	const lines: string[] = [];
	for (const line of block.split("\n")) {
		const [, directive, value = ""] = /^@(\S+)\s*(.*)$/u.exec(line) ?? [];
		if (directive === undefined) lines.push(line);
		else if (directive === "published") options.published = value.trim();
		else if (directive === "intents") options.intents = true;
		else throw fault(`«@${directive}» is no option; @published DATE and @intents are`);
	}
	return { options, text: lines.join("\n").trim() };
}

function parseRecords(block: string, fault: Fault): readonly ExpectedRecord[] {
	const lines = block.split("\n").filter((line) => line.trim() !== "");
	if (lines.length === 0) throw fault("expected records after «==>», or the word «nothing»");
	if (lines.length === 1 && lines[0]?.trim() === "nothing") return [];
	const records: { head: string; words: string; fields: Map<string, string[]> }[] = [];
	for (const line of lines) {
		const indented = /^\s/u.test(line);
		const cells = columns(line);
		if (!indented) {
			const last = cells.at(-1) ?? "";
			const words = /^«.*»$/u.test(last) ? last.slice(1, -1) : "";
			const [kind = "", state = "", date = "-"] = words === "" ? cells : cells.slice(0, -1);
			if (!/^(?:agreement|event)\/[a-z-]+$/u.test(kind) || state === "")
				throw fault(`expected «agreement/TYPE  STATUS  DATE  «WORDS»» or «event/…», got «${line}»`);
			records.push({ head: `${kind}  ${state}  ${date}`, words, fields: new Map() });
			continue;
		}
		const [key = "", value = "-"] = cells;
		const fields = records.at(-1)?.fields;
		if (fields === undefined || !(key in show)) throw fault(`«${key}» is no field of a record`);
		fields.set(key, [...(fields.get(key) ?? []), ...(value === "-" ? [] : [value])]);
	}
	return records;
}

type AnyRecord = Partial<AgreementRecord> & Partial<EventRecord>;

const where = (name: string, territory: string | null): string =>
	territory === null ? name : `${name} (${territory})`;
const person = ({ name, post, territory }: Participant): string =>
	where(post === undefined ? name : `${name} · ${post}`, territory);
const place = ({ name, territory }: PlaceValue): string => where(name, territory);
const count = ({ op, value, max, of }: Quantity): string =>
	[op, value ?? "", max ?? "", of].filter((part) => part !== "").join(" ");
const one = (value: string | number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);
const edtf = (date: DateValue | undefined): readonly string[] => one(date?.edtf);

const withRole =
	(role: string) =>
	({ parties = [], signatories = [], participants = [] }: AnyRecord): readonly string[] =>
		[...parties, ...signatories, ...participants].filter((one) => one.role === role).map(person);

const roles = [
	...["party", "signatory", "organizer", "host", "inviter", "auspices", "visitor", "head", "participant"],
	...["planned-participant", "speaker", "moderator", "presented", "sponsor", "witness"],
];

/** How each field of a record is written in a case. */
const show: Readonly<Record<string, (record: AnyRecord) => readonly string[]>> = {
	...Object.fromEntries(roles.map((role) => [role, withRole(role)])),
	place: ({ place: at, places = [] }) => [...(at === undefined ? [] : [at]), ...places].map(place),
	sphere: ({ spheres = [] }) => spheres.map(({ code }) => code),
	title: ({ title }) => one(title),
	name: ({ name }) => one(name),
	number: ({ number }) => one(number),
	edition: ({ edition }) => one(edition),
	mode: ({ mode }) => one(mode),
	signed: ({ signed }) => edtf(signed),
	reached: ({ reached }) => edtf(reached),
	inForce: ({ inForce }) => edtf(inForce),
	validity: ({ validity }) => edtf(validity),
	count: ({ quantity, counts = [] }) => [...(quantity === undefined ? [] : [quantity]), ...counts].map(count),
};

/** The expected records as lines of text: what a test compares {@link found} with. */
export const expectedLines = ({ expected }: SentenceCase): readonly string[] =>
	expected.flatMap(({ head, words, fields }) => [
		words === "" ? head : `${head}  «${words}»`,
		...[...withParties(head, fields)].flatMap(([key, values]) => lines(key, values)),
	]);

/** The found records in the same words, with the fields that the case speaks of and no others. */
export function foundLines({ expected }: SentenceCase, { agreements, events }: Extraction): readonly string[] {
	const all = [
		...agreements.map((record) => ({
			kind: `agreement/${record.type}`,
			state: record.status,
			record: record as AnyRecord,
		})),
		...events.map((record) => ({ kind: `event/${record.type}`, state: record.realis, record: record as AnyRecord })),
	].sort((a, b) => start(a.record) - start(b.record));
	return all.flatMap(({ kind, state, record }, index) => {
		const head = `${kind}  ${state}  ${mainDate(record)?.edtf ?? "-"}`;
		const wanted = expected[index];
		const trigger = record.trigger?.text ?? "";
		const words = wanted !== undefined && agree(wanted.words, trigger) ? wanted.words : trigger;
		const keys = [...withParties(head, wanted?.fields ?? new Map()).keys()];
		return [
			words === "" ? head : `${head}  «${words}»`,
			...keys.flatMap((key) => lines(key, show[key]?.(record) ?? [])),
		];
	});
}

const start = (record: AnyRecord): number => record.trigger?.start ?? 0;
const agree = (words: string, trigger: string): boolean =>
	words === "" || trigger.includes(words) || words.includes(trigger);

/** Of an agreement the parties are always compared. */
const withParties = (
	head: string,
	fields: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> =>
	head.startsWith("agreement/") && !fields.has("party") ? new Map([["party", []], ...fields]) : fields;

const lines = (key: string, values: readonly string[]): readonly string[] =>
	values.length === 0 ? [`  ${key}  -`] : [...values].sort().map((value) => `  ${key}  ${value}`);
