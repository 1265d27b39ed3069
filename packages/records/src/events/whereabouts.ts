import { type EventDraft, tookPlace } from "../draft.js";
import { type DraftPlace, isCountry, isTown, takenOver } from "../place-value.js";
import type { DateValue } from "../schema.js";

/** How many sentences back the town may be told where what says no place took place. */
const NEAR = 6;

/** Does an event happen somewhere that it does not say? */
const lacks = ({ places, type, mode }: EventDraft): boolean =>
	places.length === 0 && type !== "visit" && mode !== "online";

/** What happens within an event happens where that is held; nothing is known of where in a country. */
export function takePlaces(event: EventDraft, parent: EventDraft): void {
	if (lacks(event)) event.places = parent.places.filter((place) => !isCountry(place)).map(takenOver);
}

/** «Делегация находится в Туле … Гости встретились с мэром»: a stay whose days are not all told says the town or region. */
export function takeTown(event: EventDraft, stay: EventDraft): void {
	if (!lacks(event)) return;
	const wide = stay.places.filter(({ level }) => level !== undefined && level !== "country");
	if (wide.length === 1) event.places = wide.map(takenOver);
}

/** The same of days without a year: «18 февраля» and «17–19 февраля». */
function isAmong(child: string, parent: string): boolean {
	const [[from = "", to = from], [first = "", last = first]] = [child.split("/"), parent.split("/")];
	return from >= first && (last === ".." || to <= last);
}

/** Does the day of one fall among the days of the other? */
export function falls(child: DateValue | undefined, parent: DateValue | undefined): boolean {
	if (child === undefined || parent === undefined) return true;
	if (child.edtf.startsWith("XXXX") && parent.edtf.startsWith("XXXX")) return isAmong(child.edtf, parent.edtf);
	if (child.earliest === null || child.latest === null) return child.edtf === parent.edtf;
	if (parent.earliest !== null && child.earliest < parent.earliest) return false;
	return parent.latest === null || child.latest <= parent.latest;
}

/** «Прибыла 14 мая», «визит завершится 17 мая»: the days from the first on, those up to the last. */
export function span({ when, edge }: EventDraft): DateValue | undefined {
	if (when === undefined || when.precision !== "day" || edge === undefined) return when;
	return edge === "first" ? { ...when, latest: null } : { ...when, earliest: null };
}

/** Has it a date that is more than a bound? */
export const dated = ({ when }: EventDraft): boolean => when !== undefined && when.precision !== "bounded";

const isToTheDay = ({ when }: EventDraft): boolean => when?.earliest != null || when?.edtf.startsWith("XXXX") === true;

/** «Делегация прибыла в Гомель. Сегодня гостей принял мэр»: in the town of the last event whose days hold this one. */
export function placeBefore(event: EventDraft, events: readonly EventDraft[], index: number): void {
	if (!lacks(event)) return;
	for (let i = index - 1; i >= 0 && i > index - NEAR; i--) {
		const other = events[i] as EventDraft;
		if (event.sentence - other.sentence > NEAR) return;
		if (tookPlace(other) !== tookPlace(event) || !dated(event) || !isToTheDay(other)) continue;
		const wide = other.places.filter(({ level }) => level !== undefined && level !== "country");
		if (wide.length === 0 || !falls(event.when, span(other))) continue;
		event.places = wide.map(takenOver);
		return;
	}
}

const isVenue = ({ territory }: DraftPlace): boolean => territory === null;

/** «Во дворце молодёжи» of the town where the event around it, or the one told before it, is held. */
export function addTerritory(event: EventDraft, events: readonly EventDraft[], index: number): void {
	if (event.places.length === 0 || !event.places.every(isVenue)) return;
	const near = [event.partOf, ...events.slice(Math.max(0, index - 3), index).reverse()];
	const town = near.flatMap((other) => other?.places ?? []).find(isTown);
	if (town === undefined) return;
	const { territory } = town;
	event.places = event.places.map((place) => ({ ...place, territory }));
}
