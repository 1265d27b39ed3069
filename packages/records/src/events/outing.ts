import { sameActor } from "../actor.js";
import { type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Predicate } from "../scene/predicate.js";
import { isWithin } from "../territory.js";
import type { Part } from "./parts.js";

/** Verbs of what guests see on their way: no visit of its own within the one told before. */
const seeing: ReadonlySet<string> = new Set(["посетить", "посещать", "побывать", "заехать", "знакомиться"]);

/** How many sentences back the visit may be told that an outing is of. */
const STAY = 8;

/** «Делегация прибыла в Псков … Гости побывали на фабрике»: those who came, within the place they came to. */
export function isOuting(draft: EventDraft, { lemma }: Predicate, parts: readonly Part[], memory: Memory): boolean {
	const stay = memory.events.findLast(({ type, weak }) => type === "visit" && !weak);
	if (!seeing.has(lemma) || stay === undefined || draft.sentence - stay.sentence > STAY) return false;
	if (tookPlace(stay) !== tookPlace(draft) && !(tookPlace(stay) && draft.realis === "planned")) return false;
	const guests = stay.participants.filter(({ role }) => role === "visitor" || role === "head");
	// «дипломаты посетили порт»: those who came, told by what they are
	const same =
		parts.length === 0 ||
		parts.some(({ actor }) => actor.how === "anaphora" || guests.some((one) => sameActor(one.actor, actor)));
	const around = stay.places.flatMap(({ territory }) => territory ?? []);
	const within = draft.places.every(
		({ territory }) => territory === null || around.some((code) => isWithin(territory, code)),
	);
	return same && within && !isLeg(draft, stay);
}

/** «С 5 по 8 июня была в Узбекистане … [7 июня побывала в Самарканде]»: a town of the country, on a day of its own. */
const isLeg = ({ when, places }: EventDraft, stay: EventDraft): boolean =>
	when?.evidence.how === "explicit" &&
	when.precision === "day" &&
	when.edtf !== stay.when?.edtf &&
	places.some(({ territory }) => territory?.includes("-")) &&
	stay.places.every(({ territory }) => territory?.includes("-") === false);
