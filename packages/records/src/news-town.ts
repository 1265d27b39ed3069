import type { PlaceMention } from "@letopis/mentions";
import type { Document } from "@letopis/text";
import { type EventDraft, tookPlace } from "./draft.js";
import { stays } from "./events/kinds.js";
import { into } from "./events/venue-places.js";
import { type DraftPlace, isTown, placeOfMention, takenOver } from "./place-value.js";
import type { Clause } from "./scene/clauses.js";
import { normAt, placesIn } from "./scene/find.js";
import type { Scene, Scenes } from "./scene/scene.js";
import type { DateValue } from "./schema.js";
import { sameDay } from "./where-signed.js";

/** Sentences below the headline that tell what the news is. */
const LEAD = 2;

/** «Форум пройдёт в Казани», «в Казани, где учился губернатор»: not where the news took place. */
const isAside = ({ relative, predicates }: Clause): boolean =>
	relative || predicates.some(({ tense }) => tense === "future");

/** «Согласовали порядок работы терминала [в Астаре]»: behind a noun of a clause with a verb it may be that of the noun. */
function isFree({ units }: Scene, { from, predicates }: Clause, place: PlaceMention): boolean {
	if (!isTown(place.places[0] ?? {})) return false;
	const at = units.findIndex(({ mention }) => mention === place);
	let before = at - 1;
	while (before > from && !into.has(normAt(units, before))) before--;
	const noun = units[before - 1];
	if (predicates.length === 0 || noun === undefined || before <= from) return true;
	return noun.mention === undefined ? noun.token.readings[0]?.tag.pos !== "NOUN" : noun.mention.kind === "date";
}

/** The town in which, as its headline or first sentences say, the news of a page took place: «В Пензе создали консорциум». */
export function townOfLead({ sentences, at }: Scenes, document: Document): DraftPlace | undefined {
	let read = 0;
	for (let position = 0; position < sentences.length && read < LEAD; position++) {
		if (sentences[position]?.zone === "body") read++;
		const scene = at(position);
		for (const clause of scene.clauses) {
			if (isAside(clause)) continue;
			const town = placesIn(scene, clause).find((place) => isFree(scene, clause, place));
			if (town !== undefined) return placeOfMention(document, town);
		}
	}
	return undefined;
}

/** What of the news names no place took place where its lead says the news did. */
export function placeOfNews(event: EventDraft, day: DateValue | undefined, lead: () => DraftPlace | undefined): void {
	if (day === undefined || event.places.length > 0 || event.mode === "online" || event.type === "call") return;
	const town = tookPlace(event) && !stays.has(event.type) && sameDay(event.when, day) ? lead() : undefined;
	if (town !== undefined) event.places = [takenOver(town)];
}
