import { comesAsGroup, type Part } from "./parts.js";
import type { EventVerb } from "./verbs.js";

/** «Ансамбль», «хор», «артисты»: in the name of those who perform. */
const ensemble =
	/(?:^|[ «-])(?:ансамбл|оркестр|хор(?:$| |а$|ов)|капелл|театр|филармони|труппа|артист|музыкант|танцор|вокалист)/iu;
/** «Комиссия», «рабочая группа»: in the name of those who sit. */
const body = /(?:^|[ «-])(?:\p{L}*комисси|комитет|\p{L}*групп|совет(?:$| ))/iu;

/** In the names of those whom a verb asks for. */
export const subjectNames = { ensemble, body } as const;

/** Who it is that a verb asks for as its subject. */
export const subjectKinds: Readonly<Partial<Record<NonNullable<EventVerb["subjectMust"]>, (part: Part) => boolean>>> = {
	delegation: comesAsGroup,
	ensemble: ({ actor }) => actor.kind !== "person" && ensemble.test(actor.name),
	body: ({ actor }) => actor.kind !== "person" && body.test(actor.name),
};
