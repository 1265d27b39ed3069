import { lemmaAt, normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";

/** How a phrase hangs another event on the one it names: inside it, or only beside it. */
export type Backdrop = "within" | "beside";

interface Row {
	/** Lemma of the noun that governs the event's genitive. */
	readonly lemma: string;
	readonly backdrop: Backdrop;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (backdrop: Backdrop, lemma: string, example: string, never: string): Row => ({
	lemma,
	backdrop,
	examples: [example],
	never: [never],
});

/** Nouns that make an event the setting of what the clause tells: «в рамках форума», «по итогам встречи». */
export const backdrops: readonly Row[] = [
	row("within", "рамка", "в рамках форума", "рама окна"),
	row("within", "поле", "на полях саммита", "полевой"),
	row("within", "ход", "в ходе визита", "ходить"),
	row("within", "площадка", "на площадке ярмарки", "площадь"),
	row("within", "работа", "в работе форума приняли участие", "работник"),
	row("beside", "итог", "по итогам переговоров", "итоговый"),
	row("beside", "результат", "по результатам встречи", "результативный"),
	row("beside", "окончание", "по окончании встречи", "окончательный"),
	row("beside", "завершение", "в завершение форума", "завершить"),
	row("beside", "преддверие", "в преддверии визита", "дверь"),
	row("beside", "канун", "в канун форума", "каннский"),
	row("beside", "участник", "участники форума обсудили", "участие"),
	row("beside", "организатор", "организаторы выставки", "организация"),
	row("beside", "подготовка", "по подготовке форума", "готовый"),
];

const byLemma: ReadonlyMap<string, Backdrop> = new Map(backdrops.map(({ lemma, backdrop }) => [lemma, backdrop]));

/** What the words before an event make of it: a setting of something else, or nothing. */
export function backdropOf(scene: Scene, unit: number): Backdrop | undefined {
	const before = scene.units[unit - 1];
	if (before === undefined || before.mention !== undefined) return undefined;
	for (const lemma of before.lemmas) {
		const backdrop = byLemma.get(lemma);
		if (backdrop !== undefined) return lemmaAt(scene.units, unit - 1, lemma) ? backdrop : undefined;
	}
	return normAt(scene.units, unit - 1) === "после" ? "beside" : undefined;
}
