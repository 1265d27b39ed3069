import { inGenitive } from "@letopis/mentions";
import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { distinct } from "./parts.js";

/** Ministries of several countries told by what they are for. */
const foreign = /^(?:внешнеполитическ\p{L}+ ведомства|министерства иностранных дел)$/iu;

/** The countries of those who met, as the page names them. */
function countriesOf({ participants }: EventDraft, { salient }: Memory): readonly Actor[] {
	const codes = new Set(participants.flatMap(({ actor }) => actor.territory?.slice(0, 2) ?? []));
	return [...codes].flatMap(
		(code) => salient.find(({ kind, territory }) => kind === "country" && territory === code) ?? [],
	);
}

/** «Консультации внешнеполитических ведомств двух стран»: the foreign ministry of either, by the countries of those who led them. */
export function splitMinistries(event: EventDraft, memory: Memory): void {
	if (!event.participants.some(({ actor }) => actor.collective === true && foreign.test(actor.name))) return;
	const countries = countriesOf(event, memory);
	if (countries.length !== 2) return;
	event.participants = distinct(
		event.participants.flatMap((part) => {
			if (part.actor.collective !== true || !foreign.test(part.actor.name)) return [part];
			return countries.map(({ name, territory }) => ({
				...part,
				actor: {
					kind: "ministry" as const,
					name: `министерство иностранных дел ${inGenitive(name, memory.dictionary)}`,
					territory,
					how: "inferred" as const,
					spans: part.actor.spans,
				},
			}));
		}),
	);
}
