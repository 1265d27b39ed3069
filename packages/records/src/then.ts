import type { DateMention } from "@letopis/mentions";
import { dateItself } from "./dating.js";
import type { Clause } from "./scene/clauses.js";
import { findUnit, normAt } from "./scene/find.js";
import type { Scene } from "./scene/scene.js";

/** «С марта прошлого года, когда …»: the month itself, not all that came after it. */
export function beforeWhen({ units }: Scene, at: number, mention: DateMention): DateMention {
	const when = normAt(units, at + 1) === "," && normAt(units, at + 2) === "когда";
	return when && mention.date.bound !== undefined ? dateItself(mention) : mention;
}

const plain = ({ date }: DateMention): boolean =>
	!date.vague &&
	!date.recurring &&
	date.duration === undefined &&
	date.anniversary === undefined &&
	(date.bound === undefined || date.bound === "from");

/** The last date a sentence tells before a unit, without its side: «дружат с 1998 года» is 1998. */
export function lastDate({ units }: Scene, before: number): DateMention | undefined {
	for (let i = before - 1; i >= 0; i--) {
		const mention = units[i]?.mention;
		if (mention?.kind === "date" && plain(mention)) return dateItself(mention);
	}
	return undefined;
}

/** Units before a clause that may be its own: «тогда же А и [Б подписали]». */
const REACH = 6;

/** «Дружат с 1998 года, тогда и подписан договор», «Тогда же …»: the date the text told last, for a clause that points back to it. */
export function thenDate(scene: Scene, clause: Clause, before: () => DateMention | undefined): DateMention | undefined {
	const window = { from: Math.max(0, clause.from - REACH), to: clause.to };
	const at = findUnit(window, (i) => scene.sentence.tokens[scene.units[i]?.from ?? 0]?.norm === "тогда");
	if (at < 0 || normAt(scene.units, at - 1) === "если") return undefined;
	return lastDate(scene, at) ?? before();
}
