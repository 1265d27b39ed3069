import type { EventRecord, Extraction } from "@letopis/records";
import type { Format } from "./exported.js";

const ahead: ReadonlySet<string> = new Set(["planned", "ongoing"]);

/** Planned events with a day to them as an iCalendar file (RFC 5545). What is known by month only is tentative. */
export const iCalendar = (): Format => ({
	name: "icalendar",
	purpose: "iCalendar of dated planned events",
	needsText: false,
	file: "events.ics",
	begin: () => [
		{ file: "events.ics", content: lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Letopis//Letopis//EN"]) },
	],
	each: ({ extraction }) => [{ file: "events.ics", content: calendarEvents(extraction) }],
	end: () => [{ file: "events.ics", content: lines(["END:VCALENDAR"]) }],
});

export function calendarEvents({ document, events }: Pick<Extraction, "document" | "events">): string {
	return events
		.filter((event) => ahead.has(event.realis))
		.map((event) => calendarEvent(event, document))
		.join("");
}

function calendarEvent(event: EventRecord, document: Extraction["document"]): string {
	const { earliest, latest, precision } = event.when ?? {};
	if (earliest == null || latest == null) return "";
	const vague = precision !== "day" && precision !== "interval";
	const sides = event.participants.map(({ role, name }) => `${role}: ${name}`).join("\n");
	const place = event.places.map(({ name }) => name).join(", ");
	return lines([
		"BEGIN:VEVENT",
		`UID:${event.id}@letopis`,
		// RFC 5545 asks for a time stamp, and a clock would make each run another file: the day the text was published.
		`DTSTAMP:${day(document.published?.earliest ?? earliest)}T000000Z`,
		`DTSTART;VALUE=DATE:${day(earliest)}`,
		`DTEND;VALUE=DATE:${day(dayAfter(latest))}`,
		`SUMMARY:${escaped(event.name ?? event.trigger.text)}`,
		...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
		`DESCRIPTION:${escaped([document.title ?? document.id, sides].filter(Boolean).join("\n"))}`,
		`CATEGORIES:${event.type}`,
		`STATUS:${vague ? "TENTATIVE" : "CONFIRMED"}`,
		"END:VEVENT",
	]);
}

const day = (date: string): string => date.replaceAll("-", "");

/** DTEND is the first day that is free again. */
const dayAfter = (date: string): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string => text.replace(/[\\;,]/gu, "\\$&").replace(/\r?\n/gu, "\\n");

/** Content lines: at most 75 octets each, folded with a space, ended by CRLF. */
const lines = (content: readonly string[]): string => content.map((line) => `${fold(line)}\r\n`).join("");

const encoder = new TextEncoder();
const octetsOf = (character: string): number => encoder.encode(character).length;

function fold(line: string): string {
	const parts: string[] = [];
	let part = "";
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > 75) {
			parts.push(part);
			part = " ";
			octets = 1;
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join("\r\n");
}
