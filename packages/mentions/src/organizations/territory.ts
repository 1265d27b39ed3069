import type { PlaceMention } from "../mention.js";
import type { Complements } from "./complements.js";
import type { Scene } from "./scene.js";
import { isRowOf, scopes } from "./scopes.js";
import type { OrganizationType } from "./types.js";
import { foldedLemma } from "./words.js";

/**
 * The side a body stands for: the place its adjectives are made of, the place it is said to be of, its owner's side,
 * the side a known body always has, a place in brackets behind it, a place in its quoted name.
 */
export function territoryOf(
	scene: Scene,
	type: OrganizationType,
	from: number,
	head: number,
	complements: Complements,
): string | null {
	const { places, parent, to } = complements;
	const adjectival = ofLevel(scene, from, head) ?? codesBetween(scene, from, head);
	const outside = scene.placeOver[from - 1]?.adjectival ? scene.placeOver[from - 1]?.territory : null;
	const brackets = inBrackets(scene, to);
	// «Волжский институт (г.Самара)»: told outright, whatever its name is made of
	const told = type.actor === "university" && brackets?.includes("-") ? brackets : null;
	return (
		told ??
		adjectival ??
		narrowest(places) ??
		outside ??
		parent?.territory ??
		type.known?.territory ??
		brackets ??
		codesBetween(scene, head + 1, to) ??
		null
	);
}

/** «Минский областной», «Минский облисполком»: of the places the adjective may be made of, the one of that level. */
function ofLevel(scene: Scene, from: number, head: number): string | null {
	const place = scene.placeOver[from];
	if (place === undefined || place.places.length < 2 || isPartOfWord(scene, place)) return null;
	for (let i = place.to; i <= head; i++)
		for (const reading of scene.tokens[i]?.readings ?? []) {
			const scope = scopes.get(foldedLemma(reading));
			const row = scope && place.places.find((one) => isRowOf(one, scope));
			if (row !== undefined) return row.code;
		}
	return null;
}

function codesBetween(scene: Scene, from: number, to: number): string | null {
	for (let i = from; i < to; i++) {
		const place = scene.placeOver[i];
		if (place?.territory && !isPartOfWord(scene, place)) return place.territory;
	}
	return null;
}

/** «Уральск» in «Южно-Уральский», «Россия» in «российско-китайский»: no side of one place. */
const isPartOfWord = (scene: Scene, place: PlaceMention): boolean => {
	const token = scene.tokens[place.from];
	return place.to === place.from + 1 && token !== undefined && place.end - place.start < token.end - token.start;
};

/** «управление образования города Бийска Алтайского края»: the first that has a code, unless a later one is within it. */
function narrowest(places: readonly PlaceMention[]): string | null {
	const codes = places.map((place) => place.territory).filter((code) => code !== null);
	const first = codes[0] ?? null;
	return codes.find((code) => first !== null && code.startsWith(`${first}-`)) ?? first;
}

/** «Центр исследований (Гавана)», «институт лесных технологий (СибГИЛТ, Красноярск)». */
function inBrackets(scene: Scene, to: number): string | null {
	const [open, short, comma] = scene.tokens.slice(to, to + 3);
	if (open?.norm !== "(") return null;
	const isShort = (short?.shape === "upper" || short?.shape === "mixed") && comma?.norm === ",";
	return scene.placeAt.get(isShort ? to + 3 : to + 1)?.territory ?? null;
}
