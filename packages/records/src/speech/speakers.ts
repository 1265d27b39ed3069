import { Case, Num } from "@letopis/morphology";
import type { Span } from "@letopis/text";
import { prepositionBefore } from "../scene/find.js";
import { type MentionUnit, type Predicate, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { type Named, personNamed } from "../scene/stand-ins.js";

/** Who says something, and where the text names him. */
export interface Speaker extends Span {
	readonly by: string;
	/** A ministry, a press service, a newspaper. */
	readonly body: boolean;
	/** A press service or a newspaper: what it says it passes on. */
	readonly reports?: boolean;
}

/** Units between a verb of speech and who speaks or what is said. */
export const REACH = 8;

/** The pronouns that name a speaker. */
export const pronouns: ReadonlyMap<string, "male" | "female"> = new Map([
	["он", "male"],
	["его", "male"],
	["она", "female"],
	["ее", "female"],
]);

/** Persons named in the sentences before, for «он» and «её». */
export type Before = () => readonly Named[];

/** Who can speak at a unit, in one of the cases. */
export function speakerAt(scene: Scene, at: number, cases: number, before: Before): Speaker | undefined {
	const unit = scene.units[at];
	if (unit === undefined) return undefined;
	const { mention, start, end } = unit;
	const gender = mention === undefined ? pronouns.get(unit.token.norm) : undefined;
	if (gender !== undefined) {
		const [found] = personNamed(gender, before(), scene.sentence.index);
		return found && { by: found.name, body: false, start, end };
	}
	if (unit.cases !== 0 && (unit.cases & cases) === 0) return undefined;
	if (mention?.kind === "person") return { by: mention.name, body: false, start, end };
	const ahead = scene.units[at - 1];
	if (mention?.kind === "organization") {
		// «представитель Минкультуры»: another speaks for it
		const hangs = ahead?.mention === undefined && ahead?.token.readings[0]?.tag.pos === "NOUN";
		const reports = mention.actor === "media" || /^пресс-/iu.test(mention.name);
		return mention.collective || hangs ? undefined : { by: mention.name, body: true, reports, start, end };
	}
	if (mention?.kind === "post" && mention.body?.actor === "media")
		return { by: mention.body.name, body: true, start, end };
	const [holder] = unit.standsFor ?? [];
	return holder && { by: holder.name, body: false, start, end };
}

/** «Брестская сторона». */
function sideAt({ units, mentions, sentence }: Scene, at: number): Speaker | undefined {
	const noun = units[at];
	if (noun === undefined || !noun.lemmas.includes("сторона") || (noun.cases & Case.nomn) === 0) return undefined;
	const place = mentions.find(({ kind, to }) => kind === "place" && to === noun.from);
	if (place === undefined || (noun.numbers & Num.sing) === 0) return undefined;
	const by = sentence.tokens.slice(place.from, noun.to).map(({ text }) => text);
	return { by: by.join(" "), body: false, start: place.start, end: noun.end };
}

const genders = { male: 1, female: 2, unknown: 7 } as const;

/** Can the unit be the subject of the verb by gender? */
function agrees({ mention }: MentionUnit, predicate: Predicate): boolean {
	return mention?.kind !== "person" || (genders[mention.gender] & predicate.genders) !== 0;
}

/** «Посол в ответ [заметил]», «она также [напомнила]». */
export function speakerBefore(scene: Scene, predicate: Predicate, before: Before): Speaker | undefined {
	const { units } = scene;
	for (let i = predicate.at - 1; i >= 0 && i >= predicate.at - REACH; i--) {
		const unit = units[i] as MentionUnit;
		const { norm } = unit.token;
		if (unit.mention === undefined) {
			// «председатель федерации Иван Петров, [напомнил]»: the comma closes an apposition
			if ((norm === "," && i < predicate.at - 1) || [";", ":", "-", '"', "(", ")"].includes(norm)) return undefined;
			if (predicateAt(units, i)?.form === "finite") return undefined;
		}
		const found = sideAt(scene, i) ?? speakerAt(scene, i, Case.nomn, before);
		if (found === undefined || (predicate.numbers & Num.sing) === 0) continue;
		return prepositionBefore(units, i) === "" && agrees(unit, predicate) ? found : undefined;
	}
	return undefined;
}

/** «[сообщил] ТАСС мэр Иван Петров», «[сообщили] в пресс-службе»: a person before a body. */
export function speakerBehind(scene: Scene, predicate: Predicate, before: Before): Speaker | undefined {
	const { units } = scene;
	let body: Speaker | undefined;
	for (let i = predicate.at + 1; i < units.length && i <= predicate.at + REACH; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention === undefined && [",", ";", ":", "-", ".", "("].includes(unit.token.norm)) break;
		const preposition = prepositionBefore(units, i);
		const plural = (predicate.numbers & Num.sing) === 0;
		if (plural) {
			const found = ["в", "во", "на"].includes(preposition) ? speakerAt(scene, i, Case.loct, before) : undefined;
			if (found?.body === true) return found;
			continue;
		}
		const found = preposition === "" && agrees(unit, predicate) ? speakerAt(scene, i, Case.nomn, before) : undefined;
		if (found?.body === false) return found;
		body ??= found;
	}
	return body;
}
