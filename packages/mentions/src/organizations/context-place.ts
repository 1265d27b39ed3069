import type { PlaceMention } from "../mention.js";
import type { Place } from "../places/place.js";
import type { Landmarks } from "./landmarks.js";
import { fitsScope, isRowOf, type Scope } from "./scopes.js";
import { isWithin } from "./sides.js";

export interface Question {
	readonly sentence: number;
	readonly token: number;
	readonly scope: Scope | undefined;
	/** A word points to the place («области», «областная»): the nearest is meant, not the one the text is about. */
	readonly pointing: boolean;
	/** Territory that it is not of: another holds the office there. */
	readonly not?: string | undefined;
}

/** The place that a body or an office with none of its own belongs to. */
export function contextPlace(landmarks: Landmarks, question: Question): PlaceMention | undefined {
	const { sentence, token, scope } = question;
	const side = landmarks.sides.at(sentence, token);
	const fits = (place: PlaceMention): boolean =>
		place.territory !== null &&
		place.territory !== question.not &&
		(scope === undefined ? place.territory.includes("-") : fitsScope(place, scope)) &&
		(side !== undefined || landmarks.accepts(sentence, token, place.territory));
	const holder = landmarks.bracketed(sentence, token);
	if (holder !== undefined && fits(holder)) return holder;
	if (side !== undefined && fits(side)) return side;
	const wanted = (place: PlaceMention): boolean =>
		!place.adjectival && fits(place) && (side === undefined || isWithin(place, side));
	const near = (): PlaceMention | undefined =>
		landmarks.before(sentence, token, (place) => wanted(place) && !(question.pointing && landmarks.isGoal(place)));
	const home = () => landmarks.home(wanted);
	if (question.pointing) return near() ?? home();
	return landmarks.only(sentence, wanted) ?? home() ?? near();
}

/**
 * The region of the nearest town before, where `place` comes only later: «Псков … областное управление … Ленинградская
 * область». Undefined where the place was named before.
 */
export function earlierRegion(landmarks: Landmarks, question: Question, place: PlaceMention): string | undefined {
	const { sentence, token, scope, pointing } = question;
	const isLater = place.sentence > sentence || (place.sentence === sentence && place.from >= token);
	if (!isLater || !pointing || scope?.levels.has("region") !== true) return undefined;
	const town = landmarks.before(sentence, token, (one) => !one.adjectival && one.territory?.includes("-") === true);
	return town?.territory?.slice(0, 2) === place.territory?.slice(0, 2) ? (town?.territory ?? undefined) : undefined;
}

/**
 * Where no place of the text fits: the region of a town or of an adjective («гродненская делегация», «Лида» for
 * «облисполком»), by its row where the text's words have one, else by its code alone.
 */
export function contextRegion(landmarks: Landmarks, scope: Scope): Pick<Place, "name" | "code"> | undefined {
	const inCountry = (place: PlaceMention): boolean =>
		place.territory?.includes("-") === true && scope.countries.includes(place.territory.slice(0, 2));
	const place = landmarks.home(inCountry);
	if (place === undefined) return undefined;
	const row = place.places.find((one) => isRowOf(one, scope) && one.code === place.territory);
	return row ?? { name: "", code: place.territory };
}

/**
 * The region meant by «губернатор области» where the text has only its adjective or its towns («орловские заводы»), as
 * if it were named there; undefined where the gazetteer has no such row.
 */
export function regionBehind(landmarks: Landmarks, scope: Scope): PlaceMention | undefined {
	const rowOf = ({ places, territory }: PlaceMention): Place | undefined =>
		places.find((one) => isRowOf(one, scope) && one.code === territory);
	const place = landmarks.home((one) => one.territory?.includes("-") === true && rowOf(one) !== undefined);
	const row = place && rowOf(place);
	return row && { ...(place as PlaceMention), name: row.name, places: [row], adjectival: false };
}
