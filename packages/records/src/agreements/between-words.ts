import { row as between, type SideWord } from "./side-words.js";

/** Adjectives of a paper that tell between whom it is: «межправительственное соглашение». */
export const betweenWords: readonly SideWord[] = [
	between(["country"], "межправительственный", "межправительственное соглашение о рейсах", "правительственный договор"),
	between(["country"], "межгосударственный", "межгосударственный договор о границе", "государственный контракт"),
	between(["legislature"], "межпарламентский", "межпарламентское соглашение", "парламентский протокол"),
	between(["university", "school"], "межвузовский", "межвузовский договор", "вузовский план"),
];
