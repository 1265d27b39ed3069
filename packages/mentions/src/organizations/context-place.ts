import type { PlaceMention } from "../mention.js";
import type { Landmarks } from "./landmarks.js";
import { fitsScope, type Scope } from "./scopes.js";

export interface Question {
	readonly sentence: number;
	readonly token: number;
	readonly scope: Scope | undefined;
	/** A word points to the place («области», «областная»): the nearest is meant, not the one the text is about. */
	readonly pointing: boolean;
}

/** The place that a body or an office with none of its own belongs to. */
export function contextPlace(landmarks: Landmarks, question: Question): PlaceMention | undefined {
	const { sentence, token, scope } = question;
	const wanted = (place: PlaceMention): boolean =>
		place.territory !== null &&
		!place.adjectival &&
		(scope === undefined ? place.territory.includes("-") : fitsScope(place, scope));
	const near = () => landmarks.before(sentence, token, wanted);
	const home = () => landmarks.home(wanted);
	if (question.pointing || (scope !== undefined && scope.countries.length > 0)) return near() ?? home();
	return landmarks.only(sentence, wanted) ?? home() ?? near();
}
