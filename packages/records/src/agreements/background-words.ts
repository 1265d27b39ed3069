/** A word that rests something on a paper which is there already: «в рамках соглашения», «согласно договору». */
export interface BackgroundWord {
	readonly lemma: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (lemma: string, example: string, never: string): BackgroundWord => ({
	lemma,
	examples: [example],
	never: [never],
});

export const backgroundWords: readonly BackgroundWord[] = [
	row("рамка", "в рамках соглашения", "рама окна"),
	row("согласно", "согласно договору", "согласие сторон"),
	row("соответствие", "в соответствии с соглашением", "соответственно"),
	row("основа", "на основе договора", "основной договор"),
	row("основание", "на основании соглашения", "основной договор"),
	row("исполнение", "во исполнение протокола", "исполнитель"),
	row("развитие", "в развитие соглашения", "развитой край"),
	row("условие", "по условиям договора", "условный"),
	row("благодаря", "благодаря соглашению", "благодарность"),
	row("сила", "в силу договора", "сильный"),
	row("пункт", "все пункты соглашения", "пунктир"),
	row("положение", "положения меморандума", "положить"),
	row("ход", "о ходе соглашения", "поход"),
	row("линия", "по линии соглашения", "линейка"),
];

/** Words that are background as they stand, and those that need a preposition before them. */
export const alone: ReadonlySet<string> = new Set(["согласно", "благодаря"]);
