import { inGenitive } from "@letopis/mentions";
import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { distinct, later } from "./parts.js";

/** Ministries of several countries told by what they are for. */
const foreign = /^(?:внешнеполитическ\p{L}+ ведомства|министерства иностранных дел)$/iu;

/** One of them: «внешнеполитическое ведомство Бахрейна». */
const oneForeign = /^внешнеполитическое ведомство (?=\p{L})/iu;

/** «Консультации по линии внешнеполитических ведомств», «межмидовские консультации»: in the name of talks of two of them. */
const betweenForeign = /внешнеполитическ|межмидовск/iu;

/** The two countries a page on foreign ministries speaks of most. */
const spokenOf = ({ salient }: Memory): readonly Actor[] => {
	const countries = salient.filter(({ kind }) => kind === "country");
	return countries.length === 2 ? countries : [];
};

/** The countries of those who met, as the page names them. */
function countriesOf({ participants }: EventDraft, { salient }: Memory): readonly Actor[] {
	const codes = new Set(participants.flatMap(({ actor }) => actor.territory?.slice(0, 2) ?? []));
	return [...codes].flatMap(
		(code) => salient.find(({ kind, territory }) => kind === "country" && territory === code) ?? [],
	);
}

const ministryOf = ({ name, territory }: Actor, { dictionary }: Memory, spans: Actor["spans"]): Actor => ({
	kind: "ministry",
	name: `министерство иностранных дел ${inGenitive(name, dictionary)}`,
	territory,
	how: "inferred",
	spans,
});

/** «Консультации внешнеполитических ведомств двух стран»: the foreign ministry of either, by the countries of those who led them. */
export function splitMinistries(event: EventDraft, memory: Memory): void {
	event.participants = event.participants.map((part) =>
		oneForeign.test(part.actor.name)
			? {
					...part,
					actor: {
						...part.actor,
						kind: "ministry",
						name: part.actor.name.replace(oneForeign, "министерство иностранных дел "),
					},
				}
			: part,
	);
	const { name, trigger } = event;
	if (event.participants.length === 0 && name !== undefined && betweenForeign.test(name))
		event.participants = spokenOf(memory).map((country) => ({
			actor: ministryOf(country, memory, [trigger]),
			role: later("participant", event.realis),
		}));
	if (!event.participants.some(({ actor }) => actor.collective === true && foreign.test(actor.name))) return;
	const countries = countriesOf(event, memory);
	if (countries.length !== 2) return;
	event.participants = distinct(
		event.participants.flatMap((part) => {
			if (part.actor.collective !== true || !foreign.test(part.actor.name)) return [part];
			return countries.map((country) => ({ ...part, actor: ministryOf(country, memory, part.actor.spans) }));
		}),
	);
}
