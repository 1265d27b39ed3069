import { type Actor, isOrganOf } from "../actor.js";
import type { Window } from "../scene/find.js";
import type { Group, Member } from "../scene/groups.js";
import { unnamed } from "./signers.js";

/** One instrument's parties, and the list member that sets it apart from its siblings. */
export interface PartySet {
	readonly parties: readonly Actor[];
	readonly signatories: readonly Actor[];
	readonly member: Member | undefined;
	/** The part of the clause that tells of this one paper of several. */
	readonly told?: Window;
}

export interface PartyReading {
	readonly sets: readonly PartySet[];
	/** How they were found: `between`, `with`, `coordinated`, `pairs`, `genitive`, `sides`, `joined`, … */
	readonly shape: string;
	/** The sentence names somebody who cannot be filled in. */
	readonly strange?: boolean;
}

/** Persons sign for somebody: the party is whom they act for, the person a signatory. A minister beside his government adds none. */
export function sidesOf(actors: readonly Actor[], member?: Member): PartySet {
	const parties: Actor[] = [];
	const signatories: Actor[] = [];
	for (const actor of actors) {
		if (actor.kind !== "person") parties.push(actor);
		else {
			if (!unnamed(actor)) signatories.push(actor);
			if (actor.actsFor !== undefined) parties.push(actor.actsFor);
		}
	}
	return {
		parties: parties.filter((party) => !parties.some((other) => isOrganOf(party, other))),
		signatories,
		member,
	};
}

/** Those a group names; none where there is no group. */
export const actors = (group: Group | undefined): readonly Actor[] =>
	group?.members.map((member) => member.actor) ?? [];
