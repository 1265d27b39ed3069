import type { Actor } from "../actor.js";
import { words } from "../merge-same.js";
import type { Memory } from "../reading.js";

const councils = /(?:^|\s)(?:совет|дума|собрание|сейм|парламент)(?:\s|$)/iu;

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
