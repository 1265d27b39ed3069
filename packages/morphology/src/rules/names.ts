import { cellsAt, fitting, keep, type PrunedWord, type Scene, withMarks } from "../scene.js";
import { Mark, SINGULAR } from "../tag.js";
import type { Rule } from "./rule.js";

/** «По Софоклу», «А Анна». */
const CLOSED = Mark.preposition | Mark.conjunction;

/** A given name, a patronymic and a surname side by side agree: «Анны Петровой», «Ивану Сергеевичу». */
export const names: Rule = {
	name: "name + surname alike",
	examples: ["[Ивана] Петрова: gent accs", "Анна [Петрова]: nomn", "Анны [Петровой]: gent"],
	never: ["встретил [Иван]: nomn", "По [Москве]: datv loct"],
	marks: Mark.person,
	apply(scene, i) {
		if (!isCapital(scene, i) || !isCapital(scene, i + 1)) return;
		const first = withMarks(scene, i, Mark.person);
		const second = withMarks(scene, i + 1, Mark.person);
		const both = (scene.marks[i] as number) | (scene.marks[i + 1] as number);
		if ((both & (Mark.given | Mark.patronymic)) === 0 || (both & CLOSED) !== 0) return;
		const all = cellsAt(scene, i, first) & cellsAt(scene, i + 1, second);
		// «Вячеслав Муругов» is one man, not of several Вячеславы.
		const shared = (all & SINGULAR) === 0 ? all : all & SINGULAR;
		if (shared === 0) return;
		keep(scene, i, fitting(scene, i, first, shared));
		keep(scene, i + 1, fitting(scene, i + 1, second, shared));
	},
};

const isCapital = ({ words }: Scene, i: number): boolean => (words[i] as PrunedWord | undefined)?.capital === true;
