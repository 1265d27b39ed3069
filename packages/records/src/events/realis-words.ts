import type { Realis } from "../schema.js";

/** Verbs that set an event before them in the infinitive to come: «хотят провести форум», «может пройти». */
export const verbModality: ReadonlyMap<string, Realis> = new Map([
	["хотеть", "planned"],
	["захотеть", "planned"],
	["желать", "planned"],
	["мочь", "planned"],
	["согласиться", "planned"],
	["обязаться", "planned"],
	["разрешить", "planned"],
]);

/** Adjectives of the event itself: «предстоящий визит», «следующее заседание», «прошлая встреча». */
export const adjectiveModality: ReadonlyMap<string, Realis> = new Map([
	["предстоящий", "planned"],
	["грядущий", "planned"],
	["объявить", "planned"],
	["заявить", "planned"],
	["прошлый", "actual"],
	["прошедший", "actual"],
	["минувший", "actual"],
	["недавний", "actual"],
	["организованный", "actual"],
	["несостоявшийся", "cancelled"],
]);
