import type { EventDraft } from "../draft.js";
import { isTown } from "../place-value.js";
import { liesIn } from "../territory.js";
import { many } from "./kinds.js";

/** «Форум прошёл в Калуге. Мероприятие провели в технопарке»: a hall whose town is not told may be in any. */
const inSomeHall = (a: EventDraft, b: EventDraft): boolean =>
	b.event !== undefined &&
	(b.event.generic === true || !many.has(a.type)) &&
	b.name === undefined &&
	b.places.every(({ territory, level }) => territory === null && level === undefined) &&
	a.places.every(isTown);

/** Can two descriptions be of one event by where they say it is? */
export function placesMeet(a: EventDraft, b: EventDraft): boolean {
	if (a.places.length === 0 || b.places.length === 0 || inSomeHall(a, b)) return true;
	return a.places.some((x) =>
		b.places.some(
			(y) =>
				x.name === y.name ||
				(x.territory !== null && x.territory === y.territory) ||
				// «Визит мэра в Японию отменён» of the headline, «поездка мэра в Саппоро» below
				(a.inTitle && !isTown(x) && liesIn(y.territory, x.territory)),
		),
	);
}
