import type { Season } from "../partial-date.js";

export const seasons: readonly (readonly [season: Season, nouns: string, adjective: string])[] = [
	["spring", "весн а ы е у ой", "весенн"],
	["summer", "лет о а у ом е", "летн"],
	["autumn", "осен ь и ью", "осенн"],
	["winter", "зим а ы е у ой", "зимн"],
];
