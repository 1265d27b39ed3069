import type { Realis } from "../schema.js";

/** Nouns that an event hangs on and what they make of it: «по подготовке форума», «предложение о проведении форума». */
export const nounModality: ReadonlyMap<string, Realis> = new Map([
	["подготовка", "planned"],
	["регистрация", "planned"],
	["заявка", "planned"],
	["приглашение", "planned"],
	["план", "planned"],
	["намерение", "planned"],
	["договоренность", "planned"],
	["решение", "planned"],
	["предложение", "proposed"],
	["инициатива", "proposed"],
	["идея", "proposed"],
	["возможность", "proposed"],
	["просьба", "proposed"],
	["готовность", "proposed"],
	["отмена", "cancelled"],
	["срыв", "cancelled"],
	["перенос", "postponed"],
]);

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
