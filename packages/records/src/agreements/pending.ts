import type { Actor } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { refuse } from "../refusals.js";
import { alike } from "../salience.js";

/** A town's region where the page speaks of it too: signing is its affair sooner than the town's. */
const lifted = (actor: Actor, salient: readonly Actor[]): Actor =>
	(actor.kind === "municipality" &&
		salient.find(({ kind, territory }) => kind === "territory" && territory === actor.territory)) ||
	actor;

/** The two the page speaks of most, where they are of one kind and of different places. */
function pageSides({ salient }: Memory): readonly Actor[] {
	const [one] = salient.filter(({ territory }) => territory !== null);
	const other =
		one &&
		salient.find(({ kind, territory }) => territory !== null && territory !== one.territory && alike(kind, one.kind));
	if (one === undefined || other === undefined) return [];
	const regions = [one, other].map((actor) => lifted(actor, salient));
	const sides = regions.every(({ kind }) => kind === "territory") ? regions : [one, other];
	return sides.map((actor) => ({ ...actor, how: "inferred" }));
}

/** «План будет подписан по её итогам»: the two who meet at the event it is signed at. */
function eventSides({ concludedAt }: AgreementDraft): readonly Actor[] {
	const sides: Actor[] = [];
	for (const { actor } of concludedAt?.participants ?? []) {
		const side = actor.kind === "person" ? actor.actsFor : actor;
		if (side === undefined || side.territory === null) continue;
		if (!sides.some(({ territory }) => territory === side.territory)) sides.push({ ...side, how: "inferred" });
	}
	return sides.length === 2 ? sides : [];
}

/** The page's two sides; beside the one that is told the other of them. */
function filledUp(draft: AgreementDraft, memory: Memory): Actor[] {
	const {
		parties: [one],
		near,
	} = draft;
	const met = eventSides(draft);
	const sides = near ?? (met.length > 0 ? met : pageSides(memory));
	if (one === undefined) return [...sides];
	const others = sides.filter(({ territory }) => territory !== one.territory);
	return others.length === 1 ? [one, ...others] : [one];
}

/** Papers that no sentence tells the sides of, or any act, give no record; one that is news is of the page's two sides. */
export function withoutPending(drafts: readonly AgreementDraft[], memory: Memory): AgreementDraft[] {
	return drafts.filter((draft) => {
		if (draft.pending !== true) return true;
		if (draft.status === "unknown") {
			refuse("trigger-without-act", draft.document ?? draft.trigger, memory);
			return false;
		}
		const news =
			draft.status === "signed" ||
			(draft.status === "planned" && (draft.signed ?? draft.concludedAt ?? draft.place) !== undefined);
		if (draft.parties.length < 2 && news) draft.parties = filledUp(draft, memory);
		if (draft.parties.length > 1) return true;
		refuse("trigger-without-party", draft.document ?? draft.trigger, memory);
		return false;
	});
}
