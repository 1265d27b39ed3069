import { lemmaAt } from "../scene/find.js";
import { modalityOfNoun } from "../scene/modal-nouns.js";
import { isClausePredicateAt, type MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { Realis } from "../schema.js";

const asks: ReadonlySet<string> = new Set(["о", "об"]);

/** A noun that an event hangs on, the unit where it stands, what it makes of the event. */
interface Governor {
	readonly realis: Realis;
	readonly at: number;
}

/** What a noun, or a paper told by one, makes of what hangs on it: «предложение», «план». */
export const modalNoun = ({ mention, lemmas }: MentionUnit): Realis | undefined => {
	// «достигнута [договорённость] о проведении форума»
	if (mention !== undefined)
		return mention.kind === "document" && mention.type === "arrangement" ? "planned" : undefined;
	return modalityOfNoun(lemmas);
};

/** «[Предложение] казахстанской стороны о проведении форума»: the noun that asks for «о», a few words before it. */
function suggested(scene: Scene, about: number): Governor | undefined {
	for (let at = about - 1; at >= 0 && at >= about - 5; at--) {
		const unit = scene.units[at] as MentionUnit;
		if (unit.token.kind === "punct" || isClausePredicateAt(scene.units, at)) return undefined;
		const realis = modalNoun(unit);
		if (realis !== undefined) return { realis, at };
	}
	return undefined;
}

/** Nouns that only hand on what governs them: «возможность [проведения] форума». */
const holdings: readonly string[] = ["проведение", "организация"];

/** «[Проведение] форума», «[организация] визита». */
export const isHolding = (scene: Scene, at: number): boolean => holdings.some((noun) => lemmaAt(scene.units, at, noun));

/** What is done about an event still to be held: «обсудили [проведение] форума». */
const weighing: ReadonlySet<string> = new Set([
	"обсудить",
	"обсуждать",
	"обсуждаться",
	"рассмотреть",
	"рассматривать",
	"прорабатывать",
	"согласовать",
	"утвердить",
	"поддержать",
]);

/** Units between «проведение» and the event: «проведение в июне в Смоленске [форума]». */
const APART = 6;

/** Where «проведение» of an event stands before its day and place; the event itself where there is none. */
function holdingBefore({ units }: Scene, unit: number): number {
	for (let i = unit - 1; i >= 0 && i >= unit - APART; i--) {
		if (holdings.some((noun) => lemmaAt(units, i, noun))) return i;
		const { mention, token } = units[i] as MentionUnit;
		const between = mention?.kind === "date" || mention?.kind === "place" || token.readings[0]?.tag.pos === "PREP";
		if (!between) return unit;
	}
	return unit;
}

/** What a noun before an event makes of it: «по подготовке форума», «обсудили проведение форума». */
export function governorOf(scene: Scene, event: number): Governor | undefined {
	const unit = holdingBefore(scene, event);
	const weighed = unit !== event && clauseAt(scene, unit).predicates.some(({ lemma }) => weighing.has(lemma));
	return nounOver(scene, unit) ?? (weighed ? { realis: "planned", at: unit } : undefined);
}

/** The noun that governs a unit, or asks for it by «о»: «подготовка форума», «договорённость о форуме». */
function nounOver(scene: Scene, unit: number): Governor | undefined {
	for (let at = unit - 1; at >= 0 && at >= unit - 3; at--) {
		const before = scene.units[at] as MentionUnit;
		// «рабочая группа по [подготовке] форума»: the last word of a body's name governs the event
		const last = scene.sentence.tokens[before.to - 1];
		const lemmas = before.mention === undefined ? before.lemmas : (last?.readings ?? []).map(({ lemma }) => lemma);
		const realis = modalityOfNoun(lemmas);
		if (realis !== undefined) return { realis, at };
		const pos = before.token.readings[0]?.tag.pos;
		if (asks.has(before.token.norm)) return suggested(scene, at);
		if (before.mention !== undefined) return undefined;
		if (pos !== "PREP" && pos !== "ADJF" && !isHolding(scene, at)) return undefined;
	}
	return undefined;
}
