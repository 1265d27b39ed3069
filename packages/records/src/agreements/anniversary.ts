import type { DateMention } from "@letopis/mentions";
import type { Dating } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import { normAt, type Window } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";

/** Units between «20-летие» and its paper: «со дня подписания». */
const REACH = 4;

const anniversaryAt = ({ units }: Scene, at: number): DateMention | undefined => {
	const mention = units[at]?.mention;
	return mention?.kind === "date" && mention.date.anniversary !== undefined ? mention : undefined;
};

/** «В честь 20-летия [подписания] соглашения»: the anniversary told of the paper at `unit`. */
export function anniversaryOf(scene: Scene, unit: number): DateMention | undefined {
	for (let at = unit - 1; at >= 0 && at >= unit - REACH; at--) {
		if (scene.units[at]?.mention !== undefined) return anniversaryAt(scene, at);
		if (normAt(scene.units, at) === ",") return undefined;
	}
	return undefined;
}

/** «Города-побратимы … отмечают 15-летие побратимства»: an anniversary told beside a tie. */
export function anniversaryIn(scene: Scene, { from, to }: Window): DateMention | undefined {
	for (let at = from; at < to; at++) {
		const found = anniversaryAt(scene, at);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Dates a paper or tie by its anniversary alone: not after that year. Nothing told of the feast is its date. */
export function dateByAnniversary(
	draft: AgreementDraft,
	field: "signed" | "inForce",
	mention: DateMention,
	dating: Dating,
): void {
	const value = dating.resolve(mention, "none");
	const since: DateValue | undefined = value && { ...value, evidence: { ...value.evidence, how: "inferred" } };
	if (since !== undefined) draft[field] = since;
	draft.anniversary = { since };
}
