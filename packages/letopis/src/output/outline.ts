import { type AgreementRecord, type EventRecord, type Extraction, mainDate, type Participant } from "@letopis/records";
import { dateInWords, eventName, participantInWords, placeInWords, quantityInWords, quotedName } from "@letopis/review";

const step = "  ";

/**
 * The records of one text as an indented outline for a person to read: events with their parts below them, agreements
 * below the event they were concluded at, the others after them. Ends with a line break.
 */
export function outline({ document, agreements, events, issues }: Extraction): string {
	const shown = new Set<string>();
	const ids = new Set(events.map((event) => event.id));
	const lines = [heading(document)];
	// Parts come back under their whole; a whole that is its own part, or is not there, leaves them at the margin.
	const show = (event: EventRecord, depth: number): void => {
		if (shown.has(event.id)) return;
		shown.add(event.id);
		lines.push(...indented(eventLines(event), depth));
		for (const part of events) if (part.partOf === event.id) show(part, depth + 1);
		for (const agreement of agreements) {
			const here = agreement.concludedAt === event.id || event.outcomes.includes(agreement.id);
			if (here && !shown.has(agreement.id)) add(agreement, depth + 1);
		}
	};
	const add = (agreement: AgreementRecord, depth: number): void => {
		shown.add(agreement.id);
		lines.push(...indented(agreementLines(agreement), depth));
	};
	for (const event of events) if (event.partOf === undefined || !ids.has(event.partOf)) show(event, 1);
	for (const event of events) show(event, 1);
	for (const agreement of agreements) if (!shown.has(agreement.id)) add(agreement, 1);
	if (agreements.length + events.length === 0) lines.push(`${step}no agreement and no event`);
	if (issues.length > 0) lines.push(`${step}(${issues.length} not coded; \`letopis explain\` says why)`);
	return `${lines.join("\n")}\n`;
}

function heading({ id, title, published }: Extraction["document"]): string {
	const date = published === null ? undefined : `published ${published.edtf}`;
	return [id, title, date].filter((part) => part !== undefined).join(" · ");
}

const indented = (lines: readonly string[], depth: number): string[] =>
	lines.map((line, index) => `${step.repeat(index === 0 ? depth : depth + 1)}${line}`);

function eventLines(event: EventRecord): string[] {
	const places = event.places.map(placeInWords).join("; ");
	const head = [
		event.when === undefined ? "undated" : dateInWords(event.when),
		event.realis === "actual" ? undefined : event.realis,
		event.type,
		eventName(event) || undefined,
		places === "" ? undefined : `— ${places}`,
	];
	return [
		spaced(head),
		...byRole(event.participants),
		...event.counts.map((count) => `count: ${quantityInWords(count)}`),
	];
}

function agreementLines(agreement: AgreementRecord): string[] {
	const { parties, signatories, title, number, validity, place, quantity, type, status } = agreement;
	const date = mainDate(agreement);
	const head = [
		date === undefined ? "undated" : dateInWords(date),
		status,
		type,
		title === undefined ? undefined : quotedName(title),
		number === undefined ? undefined : `№ ${number}`,
		quantity === undefined ? undefined : `(${quantityInWords(quantity)})`,
		place === undefined ? undefined : `— ${placeInWords(place)}`,
	];
	const valid = validity === undefined ? [] : [`valid: ${dateInWords(validity)}`];
	const sides = parties.length === 0 ? [] : [`between: ${parties.map(participantInWords).join("; ")}`];
	return [spaced(head), ...sides, ...byRole(signatories), ...valid];
}

/** One line for each role, in the order in which the roles come up: «organizer: A; B» */
function byRole(participants: readonly Participant[]): string[] {
	const roles = new Map<string, string[]>();
	for (const participant of participants) {
		const names = roles.get(participant.role) ?? [];
		names.push(participantInWords(participant));
		roles.set(participant.role, names);
	}
	return [...roles].map(([role, names]) => `${role}: ${names.join("; ")}`);
}

const spaced = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(" ");
