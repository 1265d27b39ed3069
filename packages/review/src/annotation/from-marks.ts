import type { TextSpan } from "@letopis/records";
import type { Mark, MarkedRecord } from "./mark.js";
import { codesOf, type Family, slotRows } from "./slots.js";

type Fields = Record<string, unknown>;

/** The field that a person means who writes plain words for a mark. */
const mainField: Readonly<Record<string, string>> = {
	Participant: "name",
	Place: "name",
	Date: "edtf",
	Sphere: "code",
	Attribution: "by",
};

/** Raised for a mark that cannot become a value; says what is to be written. */
export class MarkError extends Error {
	constructor(
		readonly mark: Mark,
		message: string,
	) {
		super(message);
	}
}

/** A note of a tool as the value of a mark: JSON as it was exported, or the plain words of a person. */
export function valueOfNote(label: string, note: string): Fields | undefined {
	const plain = note.trim();
	if (plain === "") return undefined;
	if (plain.startsWith("{")) return JSON.parse(plain) as Fields;
	const field = mainField[label];
	return field === undefined ? { note: plain } : { [field]: plain };
}

/** A record out of its marks, in the contract's fields; not checked yet. */
export function recordOf({ trigger, slots }: MarkedRecord, text: string): Fields {
	const family = trigger.label as Family;
	const rows = slotRows[family];
	const record: Fields = { links: [], flags: [], ...(family === "Event" ? { mode: "unknown", outcomes: [] } : {}) };
	Object.assign(record, trigger.value, codedFields(trigger), { trigger: hull(trigger.spans, text) });
	for (const { field, many } of rows) if (many) record[field] = [];
	for (const { role, mark } of slots) {
		const row = rows.find((one) => one.role === role)!;
		const item = itemOf(mark, role, text);
		if (row.many) (record[row.field] as unknown[]).push(item);
		else if (record[row.field] === undefined) record[row.field] = item;
		else throw new MarkError(mark, `the record has two marks for «${role}», and there can be one`);
	}
	return record;
}

function itemOf(mark: Mark, role: string, text: string): unknown {
	const { label, spans } = mark;
	const { how = "explicit", ...codes } = codedFields(mark);
	if (label === "Mention") return hull(spans, text);
	const evidence = { how, spans };
	if (label === "Topic" || label === "Purpose") return evidence;
	const fields: Fields = { ...(mark.value ?? valueOfWords(mark, codes)), ...codes };
	if (label === "Attribution") return { kind: "media-report", ...fields, span: hull(spans, text) };
	return label === "Participant" ? { role, ...fields, evidence } : { ...fields, evidence };
}

/** The value of a mark that somebody made and wrote no note for: its words, where words will do. */
function valueOfWords(mark: Mark, codes: Fields): Fields {
	const words = mark.spans.map(({ text }) => text).join(" ");
	if (mark.label === "Participant" || mark.label === "Place") return { name: words };
	if (mark.label === "Attribution") return { by: words };
	if (mark.label === "Quantity") return { of: words, op: "several", value: null };
	if (mark.label === "Sphere" && codes["code"] !== undefined) return {};
	const wanted = { Date: "the date as EDTF, such as 2021-08-05", Sphere: "the code of the sphere" }[mark.label];
	throw new MarkError(mark, `«${words}» has no note; write ${wanted ?? "its value as JSON"} there`);
}

function codedFields({ label, codes }: Mark): Fields {
	const fields: Fields = {};
	for (const { name, field } of codesOf(label)) if (codes[name] !== undefined) fields[field] = codes[name];
	return fields;
}

/** From the first of several spans to the last. */
function hull(spans: readonly TextSpan[], text: string): TextSpan {
	const start = Math.min(...spans.map((span) => span.start));
	const end = Math.max(...spans.map((span) => span.end));
	return { start, end, text: text.slice(start, end) };
}
