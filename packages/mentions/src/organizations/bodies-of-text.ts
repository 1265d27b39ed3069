import type { OrganizationMention, PostMention } from "../mention.js";
import { coreOf } from "./names-alike.js";

type BySentence<T> = readonly (readonly T[])[];

/**
 * Every body that a document names: those of its own, those that offices are held in («ректор Худжандского … университета»)
 * and those they are parts of («делегация Южно-Уральского … университета»).
 */
export function allBodies(
	organizations: BySentence<OrganizationMention>,
	posts: BySentence<PostMention>,
): readonly OrganizationMention[] {
	const outer = [...organizations.flat(), ...posts.flat().flatMap(({ body }) => body ?? [])];
	return outer.flatMap((body) => [body, ...(body.parent === undefined ? [] : [body.parent])]);
}

const worth = (mention: OrganizationMention): number =>
	(mention.territory === null ? 0 : 2) + (/quoted|latin|acronym/u.test(mention.rule) ? 0 : 1);

/** Named bodies by core; one with a side and a type noun before one without. */
export function coresOf(organizations: BySentence<OrganizationMention>): ReadonlyMap<string, OrganizationMention> {
	const cores = new Map<string, OrganizationMention>();
	for (const mention of organizations.flat()) {
		const core = coreOf(mention.name);
		const before = cores.get(core);
		if (mention.generic || mention.collective || core === "") continue;
		if (before === undefined || worth(mention) > worth(before)) cores.set(core, mention);
	}
	return cores;
}

/** Bodies of several words by the first letter of their name, in lower case. */
export type ByInitial = ReadonlyMap<string, readonly OrganizationMention[]>;

export const initialOf = (name: string): string => name.charAt(0).toLowerCase();

/** Bodies kept for one first letter. */
const MOST = 20;

/** Bodies by the first letter of their name; acronyms and bare type nouns are left out. */
export function initialsOf(bodies: readonly OrganizationMention[]): ByInitial {
	const initials = new Map<string, OrganizationMention[]>();
	for (const mention of bodies) {
		if (mention.generic || mention.collective || !mention.name.includes(" ") || /acronym/u.test(mention.rule)) continue;
		const known = initials.get(initialOf(mention.name)) ?? [];
		if (known.length === 0) initials.set(initialOf(mention.name), known);
		if (known.length < MOST && !known.some(({ name }) => name === mention.name)) known.push(mention);
	}
	return initials;
}
