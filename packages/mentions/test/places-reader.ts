import { Case } from "@letopis/morphology";
import type { PlaceMention } from "../src/mention.js";
import { findDocumentPlaces } from "../src/places/find-places.js";
import { type Gazetteer, loadGazetteer } from "../src/places/gazetteer.js";
import { reader } from "./reader.js";

export const gazetteer = loadGazetteer();

export function placesOf(text: string, from: Gazetteer = gazetteer): readonly PlaceMention[] {
	return findDocumentPlaces(reader.read(text), from);
}

/** One line a mention: `«words» filed name, code`, then `adjective` or `metonym` where it is one. */
export function linesOf(text: string): readonly string[] {
	return placesOf(text).map((mention) => {
		const marks = `${mention.adjectival ? " adjective" : ""}${mention.metonym ? " metonym" : ""}`;
		return `«${text.slice(mention.start, mention.end)}» ${mention.name}, ${mention.territory ?? "?"}${marks}`;
	});
}

/** Names of the cases a bit set holds: `gent datv`. */
export const casesOf = (bits: number): string =>
	Object.entries(Case)
		.filter(([, bit]) => (bits & bit) !== 0)
		.map(([name]) => name)
		.join(" ");
