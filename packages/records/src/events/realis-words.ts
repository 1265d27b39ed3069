import type { Realis } from "../schema.js";

/** Nouns that an event hangs on and what they make of it: «по подготовке форума», «предложение о проведении форума». */
export const nounModality: ReadonlyMap<string, Realis> = new Map([
	["подготовка", "planned"],
	["план", "planned"],
	["предложение", "proposed"],
	["инициатива", "proposed"],
	["идея", "proposed"],
	["отмена", "cancelled"],
	["перенос", "postponed"],
]);

/** Adjectives of the event itself: «предстоящий визит», «следующее заседание», «прошлая встреча». */
export const adjectiveModality: ReadonlyMap<string, Realis> = new Map([
	["предстоящий", "planned"],
	["грядущий", "planned"],
	["прошлый", "actual"],
	["прошедший", "actual"],
	["минувший", "actual"],
	["недавний", "actual"],
	["организованный", "actual"],
	["несостоявшийся", "cancelled"],
]);
