import { inGenitive } from "@letopis/mentions";
import type { Actor } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { distinct, later, type Part } from "./parts.js";

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

/** «Внешнеполитическое ведомство Бахрейна» is filed as its ministry of foreign affairs. */
const filed = (part: Part): Part => {
	const { actor } = part;
	const name = actor.name.replace(oneForeign, "министерство иностранных дел ");
	return name === actor.name ? part : { ...part, actor: { ...actor, kind: "ministry", name } };
};

/** Of talks that nothing but their name tells between whom they were: the ministries of the two countries of the page. */
function byName({ name, trigger, realis }: EventDraft, memory: Memory): readonly Part[] {
	if (name === undefined || !betweenForeign.test(name)) return [];
	return spokenOf(memory).map((country) => ({
		actor: ministryOf(country, memory, [trigger]),
		role: later("participant", realis),
	}));
}

const areSeveral = ({ actor }: Part): boolean => actor.collective === true && foreign.test(actor.name);

/** «Консультации внешнеполитических ведомств двух стран»: the foreign ministry of either, by the countries of those who led them. */
export function splitMinistries(event: EventDraft, memory: Memory): void {
	const parts = event.participants;
	event.participants = parts.length === 0 ? [...byName(event, memory)] : parts.map(filed);
	if (!event.participants.some(areSeveral)) return;
	const countries = countriesOf(event, memory);
	if (countries.length !== 2) return;
	event.participants = distinct(
		event.participants.flatMap((part) => {
			if (!areSeveral(part)) return [part];
			return countries.map((country) => ({ ...part, actor: ministryOf(country, memory, part.actor.spans) }));
		}),
	);
}
