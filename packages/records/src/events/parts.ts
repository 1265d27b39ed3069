import type { Actor } from "../actor.js";
import type { Realis, Role } from "../schema.js";

export interface Part {
	readonly actor: Actor;
	readonly role: Role;
}

/** Who is to take part in what is not yet held is a planned participant; other parts stay. */
export const later = (role: Role, realis: Realis): Role =>
	role === "participant" && ["planned", "proposed", "conditional", "cancelled", "postponed"].includes(realis)
		? "planned-participant"
		: role;

/** One part for one actor: the first role said stays. */
export function distinct(parts: readonly Part[]): Part[] {
	const result: Part[] = [];
	for (const part of parts) {
		const { kind } = part.actor;
		const name = part.actor.name.toLowerCase();
		if (!result.some(({ actor }) => actor.name.toLowerCase() === name && actor.kind === kind)) result.push(part);
	}
	return result;
}

/** A delegation, a person, a working group: one that can come on a visit. */
export const comesAsGroup = (part: Part): boolean =>
	part.actor.kind === "delegation" ||
	part.actor.kind === "person" ||
	part.actor.kind === "working-group" ||
	part.actor.collective === true;

/** «[Кроме] Рыбинска», «[помимо] мэра»: words that leave somebody out, or tell of more than him. */
export const except: ReadonlySet<string> = new Set(["кроме", "помимо"]);
