import { type EventDraft, tookPlace } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import { endOn } from "./departure.js";
import { fitsPronoun, standIns } from "./pronouns.js";
import { tenseOf } from "./realis.js";
import { datesIn } from "./told-dates.js";

/** How many sentences back the event may be. */
const REACH = 2;
/** Events looked at. */
const FEW = 4;

/** Those who come to see an event. */
const visitors: readonly string[] = ["гость", "зритель", "посетитель", "участник", "горожанин"];

const isBegun = (event: EventDraft): boolean =>
	event.edge === "first" && tookPlace(event) && event.until === undefined && event.lasts === undefined;

/** «Форум открылся 11 июня. [До 13 июня] его участниками станут 300 человек»: until when it goes on. */
export function tellEnd(scene: Scene, clause: Clause, memory: Memory): void {
	const { units, sentence } = scene;
	const last = memory.events.at(-1);
	if (last === undefined || sentence.index - last.sentence > REACH || tenseOf(clause) !== "future") return;
	const told = datesIn(scene, clause.from, clause.to).find(({ mention }) => mention.date.bound === "until");
	const other = findUnit(clause, (i) => ["event", "document"].includes(units[i]?.mention?.kind ?? ""));
	if (told === undefined || other >= 0) return;
	const meant = (event: EventDraft): boolean => {
		if (event.weak || event.event === undefined || event.sentence >= sentence.index || !isBegun(event)) return false;
		const { noun } = event.event;
		return findUnit(clause, (i) => standIns.has(normAt(units, i)) && fitsPronoun(normAt(units, i), noun)) >= 0;
	};
	const seen = findUnit(clause, (i) => visitors.some((noun) => lemmaAt(units, i, noun))) >= 0;
	const event = memory.events.slice(-FEW).findLast(meant) ?? (seen && isBegun(last) ? last : undefined);
	if (event !== undefined) endOn(event, clause, told, memory);
}
