import type { EventMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { type EventDraft, tookPlace } from "../draft.js";
import { bounded } from "../merge-same.js";
import { liesIn } from "../territory.js";
import { stays } from "./kinds.js";
import { placesMeet } from "./same-places.js";

/** How many sentences back the stay may be told that «поездка» is. */
const AGAIN = 5;

/** How many sentences behind the return the stay may be told. */
const BACK = 8;

/** «С рабочим [визитом] [посетил] Уфу»; «прибыла делегация … С ней [прилетели] ректор и мэр»: a verb tells more of the stay. */
export function sameStay(a: EventDraft, b: EventDraft): boolean {
	// «делегация вернулась из Шарджи … Бизнес-миссию в Шарджу организовала палата»
	if (a.over && stays.has(b.type) && tookPlace(b) && b.sentence - a.sentence <= BACK)
		// «из Эмиратов … в Шарджу»
		return placesMeet(a, b) || a.places.some((x) => b.places.some((y) => liesIn(y.territory, x.territory)));
	// «делегация прибыла вчера … В последний день визита гости посетят монастырь»
	const later =
		b.again === true &&
		(b.realis === "planned" ? a.realis === "ongoing" || a.edge === "first" : a.realis === "planned" && b.ends === true);
	if (!stays.has(a.type) || (tookPlace(a) !== tookPlace(b) && !later)) return false;
	if (isMission(a, b)) return true;
	if (b.type !== "visit") return false;
	const behind = a.sentence < b.sentence || (a.sentence === b.sentence && b.event === undefined);
	if (b.again && behind && b.sentence - a.sentence <= AGAIN) return placesMeet(a, b) || isInside(a, b);
	if (a.type !== "visit") return false;
	if (a.sentence === b.sentence)
		return a.clause === b.clause && (a.event === undefined) !== (b.event === undefined) && isManner(a.event ?? b.event);
	if (b.event !== undefined || b.sentence - a.sentence > 2) return false;
	return (b.places.length === 0 && (b.when === undefined || bounded(b.when))) || (placesMeet(a, b) && areMembers(a, b));
}

/** «Отправилась в Минск … Вместе с ней в Беларусь поехали»: one town in the land of the other. */
const isInside = (a: EventDraft, b: EventDraft): boolean =>
	a.places.some((x) => b.places.some((y) => liesIn(x.territory, y.territory) || liesIn(y.territory, x.territory)));

/** «Делегация [прибыла] с [бизнес-миссией]»: how those who come do so. */
export function isMission(a: EventDraft, b: EventDraft): boolean {
	const [verb, noun] = a.event === undefined ? [a, b] : [b, a];
	if (verb.type !== "visit" || verb.event !== undefined || noun.type !== "business-mission") return false;
	const inManner = ((noun.event?.cases ?? 0) & (Case.ablt | Case.accs | Case.loct)) !== 0;
	return a.clause === b.clause && a.sentence === b.sentence && inManner;
}

/** «В Минск прибыли гости из Тулы … В Минск приехали ректор А и доцент Б»: persons of those who came. */
function areMembers(a: EventDraft, b: EventDraft): boolean {
	const guests = a.participants.filter(({ role }) => role === "visitor");
	const group = guests.some(({ actor }) => actor.kind === "delegation" || actor.collective === true);
	const theirs = ({ actor: { kind, territory } }: EventDraft["participants"][number]): boolean =>
		kind === "person" &&
		(territory === null ||
			guests.some(({ actor }) => actor.territory !== null && territory.startsWith(actor.territory)));
	const came = b.participants.filter(({ role }) => role === "visitor");
	return group && came.length > 0 && came.every(theirs);
}

/** «С визитом». */
const isManner = (event: EventMention | undefined): boolean => ((event?.cases ?? 0) & Case.ablt) !== 0;
