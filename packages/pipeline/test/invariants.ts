import { createHash } from "node:crypto";
import { type Extraction, extraction as schema } from "@letopis/records";

interface Dated {
	readonly edtf: string;
	readonly earliest: string | null;
	readonly latest: string | null;
	readonly resolution: string;
	/** Absent from a date that the caller gave. */
	readonly evidence?: { readonly how: string; readonly spans: readonly { readonly text: string }[] };
}

type Json = Readonly<Record<string, unknown>>;

/** Every object within a value. */
function* objects(value: unknown): Generator<Json> {
	if (Array.isArray(value)) for (const item of value) yield* objects(item);
	else if (typeof value === "object" && value !== null) {
		yield value as Json;
		for (const item of Object.values(value)) yield* objects(item);
	}
}

const isSpan = (value: Json): boolean => typeof value["start"] === "number" && typeof value["text"] === "string";
const isDate = (value: Json): boolean => typeof value["edtf"] === "string" && "earliest" in value;

/** What the contract promises of every extraction, as a list of broken promises. */
export function faults(extraction: Extraction, text: string): readonly string[] {
	return [
		...schemaFaults(extraction),
		...spanFaults(extraction, text),
		...dateFaults(extraction),
		...linkFaults(extraction),
		...zoneFaults(extraction),
		...orderFaults(extraction),
		...documentFaults(extraction, text),
	];
}

function schemaFaults(extraction: Extraction): readonly string[] {
	const issues = schema.safeParse(extraction).error?.issues ?? [];
	return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function* spanFaults(extraction: Extraction, text: string): Generator<string> {
	for (const value of objects(extraction)) {
		if (!isSpan(value)) continue;
		const { start, end, text: quoted } = value as { start: number; end: number; text: string };
		if (!(start >= 0 && start < end && end <= text.length)) yield `span ${start}–${end} is not within 0–${text.length}`;
		else if (text.slice(start, end) !== quoted) yield `span ${start}–${end} says «${quoted}», the text does not`;
	}
}

function* dateFaults(extraction: Extraction): Generator<string> {
	for (const value of objects(extraction)) {
		if (!isDate(value)) continue;
		const { edtf, earliest, latest, resolution, evidence } = value as unknown as Dated;
		if (earliest !== null && latest !== null && earliest > latest) yield `${edtf}: ${earliest} is after ${latest}`;
		for (const [bound, part] of [
			[earliest, edtf.split("/")[0]],
			[latest, edtf.split("/").at(-1)],
		] as const) {
			const year = /^\d{4}/u.exec(part ?? "")?.[0];
			if (bound !== null && year !== undefined && !bound.startsWith(year))
				yield `${edtf}: the bound ${bound} is of another year`;
			if (bound !== null && part?.includes("XXXX")) yield `${edtf}: the bound ${bound} of an unknown year`;
		}
		// A year in words («восьмидесятых») has no digits to hold.
		const said = (evidence?.spans ?? []).map((span) => span.text).join(" ");
		if (resolution === "explicit" && evidence?.how === "explicit" && /\d/u.test(said))
			for (const year of edtf.match(/(?<!-)\b\d{4}/gu) ?? [])
				if (!said.includes(year) && !said.includes(year.slice(2)))
					yield `${edtf}: «${said}» does not hold the year ${year}`;
	}
}

function* linkFaults({ agreements, events }: Extraction): Generator<string> {
	const ids = [...agreements, ...events].map(({ id }) => id);
	const known = new Set(ids);
	if (known.size < ids.length) yield "two records have one id";
	const eventIds = new Set(events.map(({ id }) => id));
	for (const { id, links } of [...agreements, ...events])
		for (const { target } of links) if (!known.has(target) || target === id) yield `${id} links to ${target}`;
	for (const { id, concludedAt } of agreements)
		if (concludedAt !== undefined && !eventIds.has(concludedAt)) yield `${id} is concluded at ${concludedAt}`;
	for (const { id, partOf, outcomes } of events) {
		if (partOf !== undefined && (!eventIds.has(partOf) || partOf === id)) yield `${id} is part of ${partOf}`;
		for (const outcome of outcomes) if (!known.has(outcome) || outcome === id) yield `${id} has the outcome ${outcome}`;
	}
}

function* zoneFaults({ document: { zones, length } }: Extraction): Generator<string> {
	let end = 0;
	for (const zone of zones) {
		if (zone.start < end) yield `zone ${zone.kind} at ${zone.start} overlaps the one before it`;
		if (zone.end <= zone.start || zone.end > length)
			yield `zone ${zone.kind} is ${zone.start}–${zone.end} of ${length}`;
		end = zone.end;
	}
}

function* orderFaults({ agreements, events, document }: Extraction): Generator<string> {
	for (const records of [agreements, events])
		for (const [index, { trigger, id }] of records.entries())
			if (trigger.start < (records[index - 1]?.trigger.start ?? 0)) yield `${id} comes after a later trigger`;
	const silent = document.zones.filter(({ kind }) => ["teaser", "navigation", "caption", "comment"].includes(kind));
	for (const { id, trigger } of [...agreements, ...events])
		for (const zone of silent)
			if (trigger.start < zone.end && zone.start < trigger.end) yield `${id} has its trigger in a ${zone.kind}`;
}

function* documentFaults({ document }: Extraction, text: string): Generator<string> {
	if (document.length !== text.length) yield `length ${document.length} of ${text.length}`;
	if (document.sha256 !== createHash("sha256").update(text, "utf8").digest("hex"))
		yield "the digest is of another text";
	if ((document.published === null) !== (document.publishedFrom === "none"))
		yield `published from ${document.publishedFrom}`;
}

/** Where two values first differ, for a message that can be read. */
export function firstDifference(a: unknown, b: unknown, path = ""): string | undefined {
	if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
		return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
	for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
		const found = firstDifference((a as Json)[key], (b as Json)[key], `${path}/${key}`);
		if (found !== undefined) return found;
	}
	return `${path}: the same members in another order`;
}
