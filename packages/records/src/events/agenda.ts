import type { Document, Sentence } from "@letopis/text";
import { normAt } from "../scene/find.js";
import { modalityOf } from "../scene/modality.js";
import type { Scene } from "../scene/scene.js";
import { isItem } from "../year.js";

/** A heading whose lines tell what is to come: «Программа Дней», «Афиша», «Запланированы:». */
export interface Agenda {
	readonly paragraph: number;
	/** It heads the whole page. */
	readonly whole: boolean;
}

/** Nouns of such headings. */
const plans: ReadonlySet<string> = new Set(["программа", "афиша", "расписание", "анонс", "календарь"]);

/** Nouns of headings that tell what is to come when they say for when: «Мероприятия [на 2025 год]:». */
const doings: ReadonlySet<string> = new Set(["мероприятие", "событие", "встреча", "график", "план"]);

/** «Мероприятия на 2025 год:». */
const isForTime = ({ sentence, units }: Scene): boolean =>
	sentence.tokens[0]?.readings.some(({ lemma }) => doings.has(lemma)) === true &&
	units.some(({ mention }) => mention?.kind === "date" && mention.date.year !== undefined);

/** Paragraphs that may come before the heading of a page. */
const TOP = 4;
/** Units a heading inside the page has at most. */
const SHORT = 6;
/** Paragraphs under a heading inside the page that are of it. */
const UNDER = 20;

const hasPlan = ({ sentence, units }: Scene, to: number): boolean =>
	sentence.tokens
		.slice(0, units[Math.min(to, units.length) - 1]?.to ?? 0)
		.some(({ readings }) => readings.some(({ lemma }) => plans.has(lemma)));

/** May a line open an agenda, by its words? */
export const mayPlan = ({ text }: Document, { end, tokens }: Sentence): boolean =>
	text.charAt(end - 1) === ":" || tokens.some(({ readings }) => readings.some(({ lemma }) => plans.has(lemma)));

/** The agenda a line opens. */
export function agendaAt(scene: Scene): Agenda | undefined {
	const { units, clauses } = scene;
	const { paragraph } = scene.sentence;
	const predicates = clauses.flatMap((clause) => clause.predicates);
	const opens = normAt(units, units.length - 1) === ":";
	if (opens && predicates.some(({ lemma, negated }) => !negated && modalityOf(lemma) === "planned"))
		return { paragraph, whole: false };
	if (predicates.length > 0) return undefined;
	if (opens && isForTime(scene)) return { paragraph, whole: false };
	if (paragraph < TOP && hasPlan(scene, 1)) return { paragraph, whole: true };
	return units.length <= SHORT && hasPlan(scene, units.length) ? { paragraph, whole: false } : undefined;
}

/** Is the line one of the agenda: told without a verb, it is to come? `dated` when a line before it gives its day. */
export function isPlannedLine(scene: Scene, agenda: Agenda | undefined, dated: boolean): boolean {
	if (agenda === undefined) return false;
	const far = scene.sentence.paragraph - agenda.paragraph;
	if (far <= 1) return true;
	const item = dated || isItem(scene.sentence) || scene.mentions.some(({ kind }) => kind === "date");
	return item && (agenda.whole || far < UNDER);
}
