import { Case } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import { type DraftPlace, isTown, placeOfActor } from "../place-value.js";
import type { Memory } from "../reading.js";
import { normAt, prepositionBefore } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { isWithin } from "../territory.js";
import { stays } from "./kinds.js";
import { into } from "./venue-places.js";

const towns: ReadonlySet<string> = new Set(["город", "муниципалитет"]);
/** Nouns for a region, with what stands in the names of those it can be; none for any. */
const regions: ReadonlyMap<string, string> = new Map([
	["область", "область"],
	["край", "край"],
	["республика", "республика"],
	["округ", "округ"],
	["провинция", "провинция"],
	["регион", ""],
]);

/** «Город», «область»: by these too the page's own side is told. */
export const homeNouns: readonly string[] = [...towns, ...regions.keys()];

const isSide = ({ kind }: Actor): boolean => kind === "territory" || kind === "municipality";

/** The town or region whose page it is. */
function homeOf({ owner, salient }: Memory): Actor | undefined {
	if (owner === undefined || isSide(owner)) return owner;
	return salient.find((actor) => isSide(actor) && actor.territory !== null && actor.territory === owner.territory);
}

/** How many events back a town may be told that «город» is. */
const FEW = 4;

/** The town the last events were held in. */
function lastTown({ events, salient }: Memory): Actor | undefined {
	const told = events.slice(-FEW).flatMap(({ places }) => places);
	return salient.find((actor) => actor.kind === "municipality" && told.some(({ name }) => name === actor.name));
}

/** The town or region named most that a word for one can be: «в город», «в регионе». */
function meant(lemmas: readonly string[], memory: Memory): Actor | undefined {
	const { salient } = memory;
	if (lemmas.some((lemma) => towns.has(lemma))) {
		const home = homeOf(memory);
		return lastTown(memory) ?? (home?.kind === "municipality" ? home : undefined);
	}
	const type = lemmas.map((lemma) => regions.get(lemma)).find((found) => found !== undefined);
	if (type === undefined) return undefined;
	return salient.find(({ kind, name }) => kind === "territory" && name.toLowerCase().includes(type));
}

/** Nothing that tells which town or region stands beside the noun. */
function standsBare({ units }: Scene, at: number): boolean {
	if (!into.has(normAt(units, at - 1))) return false;
	const next = units[at + 1];
	if (next === undefined || next.token.kind === "punct") return true;
	return next.mention === undefined ? (next.cases & Case.gent) === 0 : next.mention.kind !== "place";
}

/** «Прибыла в область», «в регионе пройдёт», «у нас», «к нам»: the page's own side, told without its name. */
export function homeAt(scene: Scene, at: number, type: EventType, memory: Memory): DraftPlace | undefined {
	const unit = scene.units[at] as MentionUnit;
	if (unit.mention !== undefined) return undefined;
	const { norm } = unit.token;
	const ours = (norm === "нас" || norm === "нам") && ["у", "к"].includes(prepositionBefore(scene.units, at));
	const cases = stays.has(type) ? Case.loct | Case.accs : Case.loct;
	const actor = ours
		? homeOf(memory)
		: (unit.cases & cases) !== 0 && standsBare(scene, at)
			? meant(unit.lemmas, memory)
			: undefined;
	return actor && placeOfActor(memory.document, actor, "anaphora", [unit]);
}

/** Where those come from who come. */
function sidesOfGuests({ participants }: EventDraft): readonly string[] {
	const guests = participants.filter(({ role }) => role === "visitor" || role === "head");
	return guests.flatMap(({ actor }) => actor.territory ?? actor.actsFor?.territory ?? []);
}

/** «Губернатор Гиляна прибыл [в регион]», «мэр Гюмри приедет [к нам]»: nobody comes to where he is at home. */
export function comeAway(event: EventDraft, { salient, document }: Memory): void {
	if (event.type !== "visit") return;
	const sides = sidesOfGuests(event);
	event.places = event.places.flatMap((place) => {
		const own = place.evidence.how === "anaphora" && place.territory !== null && sides.includes(place.territory);
		if (!own) return [place];
		const other = salient.find(
			(actor) =>
				isSide(actor) &&
				actor.territory !== null &&
				!sides.includes(actor.territory) &&
				(actor.kind === "municipality") === isTown(place),
		);
		return other === undefined ? [] : [placeOfActor(document, other, "anaphora", place.evidence.spans)];
	});
}

/** «Делегация прибудет 30 июня»: guests from elsewhere come to whose page it is. */
export function comeHome(event: EventDraft, memory: Memory): void {
	if (event.type !== "visit" || event.places.length > 0 || event.realis === "cancelled") return;
	const home = homeOf(memory);
	const sides = sidesOfGuests(event);
	const span = home?.spans[0];
	if (home === undefined || home.territory === null || span === undefined || sides.length === 0) return;
	if (sides.some((side) => isWithin(home.territory, side))) return;
	event.places = [placeOfActor(memory.document, home, "inferred", [span])];
}
