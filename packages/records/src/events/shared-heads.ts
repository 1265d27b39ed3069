import { type Actor, sameActor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import { stays } from "./kinds.js";

/** Events of one text looked at together. */
const FEW = 100;

const delegationOf = ({ participants }: EventDraft): Actor | undefined => {
	const groups = participants.filter(({ actor }) => actor.kind === "delegation");
	return groups.length === 1 ? groups[0]?.actor : undefined;
};

/** «Мэр встретился с делегацией Бреста, которую возглавил [Олег Ким] … Гости прибыли накануне»: who heads a delegation comes with it. */
export function shareHeads(events: readonly EventDraft[]): void {
	const near = events.slice(0, FEW);
	const headed = near.flatMap((event) => {
		const group = delegationOf(event);
		const heads = event.participants.filter(({ actor, role }) => role === "head" && actor.kind === "person");
		return group === undefined || heads.length !== 1 ? [] : [{ group, head: heads[0]?.actor as Actor }];
	});
	if (headed.length === 0) return;
	for (const event of near) {
		if (!stays.has(event.type) || event.participants.some(({ role }) => role === "head")) continue;
		const group = delegationOf(event);
		const found = group && headed.find((one) => sameActor(one.group, group));
		if (found === undefined || event.participants.some(({ actor }) => sameActor(actor, found.head))) continue;
		event.participants.push({ actor: { ...found.head, how: "inherited" }, role: "head" });
	}
}
