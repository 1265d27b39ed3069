import type { DateMention, DocumentMention } from "@letopis/mentions";
import { type Dating, dateItself, upTo } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import { findUnit, normAt, type Window } from "../scene/find.js";
import { predicateAt } from "../scene/predicate.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { statusOf } from "./status.js";
import { type Act, actNouns } from "./verbs.js";

/** What became of a paper since it was signed, as the brackets behind it say. */
export interface Fate {
	readonly status: AgreementStatus;
	readonly date: DateMention | undefined;
	/** «На пять лет», «до 2030 года». */
	readonly term: DateMention | undefined;
	/** The words that say so, in units. */
	readonly window: Window;
}

const fated: ReadonlySet<Act> = new Set(["extend", "suspend", "terminate", "expire", "force"]);

/** «(завершена)», «(закончен)»: it is over. */
const done: ReadonlySet<string> = new Set(["завершить", "закончить"]);

const ended: ReadonlySet<AgreementStatus> = new Set(["terminated", "expired"]);

const noTense = { tense: "past", modality: undefined } as const;

function statusAt({ units, verbs }: Scene, at: number, document: DocumentMention): AgreementStatus | undefined {
	const predicate = predicateAt(units, at);
	if (predicate !== undefined) {
		const { lemma, form, negated } = predicate;
		if (form === "short" && done.has(lemma)) return negated ? undefined : "expired";
		const act = verbs.acts.get(lemma);
		if (act === undefined || !fated.has(act) || (act === "force" && !negated)) return undefined;
		return statusOf({ ...predicate, act, modality: undefined }, document);
	}
	const unit = units[at];
	const act = unit?.mention === undefined ? unit?.lemmas.map((lemma) => actNouns.get(lemma)).find(Boolean) : undefined;
	if (act === undefined || act === "force" || !fated.has(act)) return undefined;
	return statusOf({ ...noTense, act, negated: false, at }, document);
}

/** What the brackets between `from` and `to` say became of the paper: «(2007 год, в 2016 году продлено)», «(завершена)». */
export function fateWithin(scene: Scene, { from, to }: Window, document: DocumentMention): Fate | undefined {
	const { units } = scene;
	for (let at = from; at < to; at++) {
		const status = statusAt(scene, at, document);
		if (status === undefined) continue;
		let first = at;
		while (first > from && ![",", ";", "("].includes(normAt(units, first - 1))) first--;
		const end = findUnit({ from: at, to }, (i) => normAt(units, i) === ";");
		const window = { from: first, to: end < 0 ? to : end };
		const dates = units
			.slice(window.from, window.to)
			.flatMap(({ mention }) => (mention?.kind === "date" ? mention : []));
		const isEnd = ({ date: { duration, bound } }: DateMention): boolean =>
			duration !== undefined || bound === "until" || bound === "by";
		return { status, date: dates.find((date) => !isEnd(date)), term: dates.find(isEnd), window };
	}
	return undefined;
}

/** Is the date of the fate, and no day of signing? */
export function isOfFate(scene: Scene, { window }: Fate, { from }: DateMention): boolean {
	const at = unitAt(scene, from);
	return at >= window.from && at < window.to;
}

/** Units behind a paper among which its brackets open. */
const REACH = 30;

/** The fate told in brackets behind the paper at `unit`, before another paper is named. */
export function fateBehind(scene: Scene, unit: number, document: DocumentMention): Fate | undefined {
	const { units } = scene;
	for (let i = unit + 1; i < units.length && i < unit + REACH; i++) {
		if (units[i]?.mention?.kind === "document" || normAt(units, i) === ";") return undefined;
		if (normAt(units, i) !== "(") continue;
		const end = findUnit({ from: i, to: Math.min(units.length, i + REACH) }, (at) => normAt(units, at) === ")");
		if (end < 0) return undefined;
		const fate = fateWithin(scene, { from: i + 1, to: end }, document);
		if (fate !== undefined) return fate;
		i = end;
	}
	return undefined;
}

/** Files a fate as the contract's coding decision 1 says. */
export function fileFate(draft: AgreementDraft, { status, date, term }: Fate, dating: Dating): void {
	const day = date && dating.resolve(dateItself(date), "past");
	draft.status = status;
	if (day !== undefined && status !== "expired") draft.reached = day;
	if (day !== undefined && ended.has(status) && !day.edtf.includes("/")) draft.validity = upTo(day);
	const counted = term?.date.duration !== undefined;
	const validity = term && (!counted || day !== undefined) ? dating.resolve(term, "none", day) : undefined;
	if (validity !== undefined) draft.validity = validity;
}
