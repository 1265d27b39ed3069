/** Words that tell of a tie without naming a paper. */
export interface TieWord {
	/** A lemma, or a part of a hyphenated one. */
	readonly stem: string;
	readonly type: "twinning" | "arrangement";
	/** «Побратим» names a side, «побратимство» the tie, «породниться» says it, «побратимские» makes ties of «связи». */
	readonly part: "side" | "tie" | "verb" | "adjective";
	/** It tells of a tie only with the year since when, and of two towns. */
	readonly since?: true;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (type: TieWord["type"], part: TieWord["part"], stem: string, example: string, never: string): TieWord => ({
	stem,
	type,
	part,
	examples: [example],
	never: [never],
});

export const tieWords: readonly TieWord[] = [
	row("twinning", "side", "побратим", "Минск и Бонн — города-побратимы", "собрат по перу"),
	{ ...row("twinning", "side", "город-партнер", "города-партнёры с 1990 года", "деловой партнёр"), since: true },
	row("twinning", "tie", "побратимство", "побратимство Минска и Бонна", "братство"),
	row("twinning", "adjective", "побратимский", "побратимские связи городов", "братские народы"),
	row("twinning", "verb", "породниться", "города породнились", "родной город"),
	row("twinning", "verb", "побрататься", "районы побратались", "брат"),
	{ ...row("twinning", "verb", "дружить", "Псков дружит с Нойсом с 1990 года", "друг детства"), since: true },
	row("arrangement", "verb", "договориться", "договорились о поставках", "договорной отдел"),
	row("arrangement", "verb", "условиться", "условились об обмене", "условие"),
	row("arrangement", "verb", "сговориться", "сговорились о поставках", "разговор"),
	row("arrangement", "verb", "договариваться", "договариваются о поставках", "договорной отдел"),
];

/** What of a lemma a stem of {@link tieWords} can be: «город-побратим» as a whole and by its parts. */
export const tieStems = (lemma: string): readonly string[] =>
	lemma.includes("-") ? [lemma, ...lemma.split("-")] : [lemma];

/** What «побратимские» makes a tie of. */
export const bonds: ReadonlySet<string> = new Set(["связь", "отношение", "узы", "контакт", "сотрудничество"]);
