import type { Actor } from "../actor.js";
import { words } from "../merge-same.js";
import type { Memory } from "../reading.js";

const councils = /(?:^|\s)(?:совет|дума|собрание|сейм|парламент)(?:\s|$)/iu;

const lands: ReadonlySet<string> = new Set(["municipality", "territory", "country"]);

/** «[Гордума] одобрила соглашение с Нови-Садом»: who approves a paper of its town or region is no side of it. */
export function landsOf(parties: readonly Actor[], { salient }: Memory): Actor[] {
	const bodies = parties.filter(({ kind }) => kind === "legislature");
	if (bodies.length !== 1 || !parties.some(({ kind }) => lands.has(kind))) return [...parties];
	return parties.map((party) => {
		if (party.kind !== "legislature") return party;
		const own = words(party.name);
		const land = salient.find(
			({ kind, name, territory }) =>
				lands.has(kind) && territory === party.territory && [...words(name)].some((word) => own.has(word)),
		);
		return land === undefined ? party : { ...land, how: "inferred", spans: party.spans };
	});
}

/** «[Городской совет Бреста] расторг договор о побратимстве с Псковом»: the town, where the other side is one. */
export function townsOf(parties: readonly Actor[], { salient }: Memory): Actor[] {
	if (!parties.some(({ kind }) => kind === "municipality")) return [...parties];
	return parties.map((party) => {
		if (!councils.test(party.name) || party.kind === "person") return party;
		const own = words(party.name);
		const town = salient.find(
			({ kind, name, territory }) =>
				kind === "municipality" && territory === party.territory && [...words(name)].every((word) => own.has(word)),
		);
		return town === undefined ? party : { ...town, how: "inferred", spans: party.spans };
	});
}
