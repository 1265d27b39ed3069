import { type EventDraft, tookPlace } from "../draft.js";
import { sessions } from "../events/kinds.js";
import { fitsPronoun } from "../events/pronouns.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";

/** Nouns behind which stands what a paper was signed at. */
const settings: readonly string[] = [
	"итог",
	"результат",
	"окончание",
	"завершение",
	"рамка",
	"поле",
	"ход",
	"площадка",
];

/** How many sentences back such words point. */
const REACH = 3;

/** What an event is called that a verb tells of. */
const nounOf = ({ event, type }: EventDraft): string => event?.noun ?? (type === "meeting" ? "встреча" : "визит");

/** «По [его] итогам», «в ходе [него]». */
const pronouns: ReadonlySet<string> = new Set(["его", "него", "ее", "нее", "их", "них"]);

/** Bare nouns that name no event by themselves, and the kinds they stand for. */
const bareNouns: Readonly<Record<string, ReadonlySet<EventType>>> = {
	заседание: sessions,
	дискуссия: new Set(["round-table", "conference", "forum", "seminar"]),
	разговор: new Set(["meeting", "negotiations", "call"]),
};

/** «По его итогам подписали», «на её полях», «по итогам заседания»: the event told before that the words point back to; `ahead`: one that is to come. */
export function occasionOf(
	{ units, sentence }: Scene,
	events: readonly EventDraft[],
	ahead = false,
): EventDraft | undefined {
	const at = findUnit({ from: 0, to: units.length }, (i) => settings.some((noun) => lemmaAt(units, i, noun)));
	if (at < 0) return undefined;
	const told = (fits: (event: EventDraft) => boolean): EventDraft | undefined => {
		let last: EventDraft | undefined;
		for (const event of events) {
			const near = event.sentence < sentence.index && (last === undefined || event.trigger.start > last.trigger.start);
			const held = ahead ? event.realis === "planned" : tookPlace(event);
			if (near && !event.weak && held && fits(event)) last = event;
		}
		return last;
	};
	const pronoun = [at - 1, at + 1].map((beside) => normAt(units, beside)).find((norm) => pronouns.has(norm));
	if (pronoun !== undefined)
		return told((event) => sentence.index - event.sentence <= REACH && fitsPronoun(pronoun, nounOf(event)));
	const kinds = Object.entries(bareNouns).find(([noun]) => lemmaAt(units, at + 1, noun))?.[1];
	return kinds && told(({ type, apartFrom }) => kinds.has(type) && apartFrom === undefined);
}
