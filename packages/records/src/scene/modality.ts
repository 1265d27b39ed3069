/** How sure a fact is that hangs on one of these words. */
export type Modality =
	| "planned"
	| "proposed"
	| "conditional"
	| "cancelled"
	| "postponed"
	| "happened"
	| "going-on"
	| "recurring";

export interface ModalWord {
	/** Normal form; of short adjectives and participles the full one or the verb. */
	readonly lemma: string;
	readonly modality: Modality;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (modality: Modality, lemma: string, example: string, never: string): ModalWord => ({
	lemma,
	modality,
	examples: [example],
	never: [never],
});

export const modalWords: readonly ModalWord[] = [
	row("planned", "планировать", "планируют подписать", "план города"),
	row("planned", "планироваться", "планируется встреча", "планшет"),
	row("planned", "запланировать", "запланировано проведение", "по плану"),
	row("planned", "намереваться", "намереваются подписать", "мера"),
	row("planned", "намерен", "намерены заключить", "измерен"),
	row("planned", "намерить", "намерены заключить", "измерить"),
	row("planned", "наметить", "визит намечен на апрель", "метить"),
	row("planned", "намечать", "намечают встречу", "замечать"),
	row("planned", "намечаться", "намечается визит", "замечаться"),
	row("planned", "назначить", "заседание назначено на 27 июня", "значение слова"),
	row("planned", "ожидаться", "ожидается подписание", "ждать погоды"),
	row("planned", "ожидать", "ожидают делегацию", "ожидание"),
	row("planned", "ждать", "ждут гостей", "дождь"),
	row("planned", "собираться", "собираются провести форум", "собрание"),
	row("planned", "рассчитывать", "рассчитывает заключить", "рассчитать"),
	row("planned", "предполагаться", "предполагается подписать", "положить"),
	row("planned", "поручить", "поручено подготовить", "ручной"),
	row("planned", "предстоять", "предстоит визит", "стоять"),
	row("planned", "договориться", "договорились провести форум", "договор"),
	row("planned", "условиться", "условились встретиться", "условие"),
	row("planned", "решить", "решено провести круглый стол", "решение"),
	row("planned", "должный", "должны подписать", "должность"),
	row("planned", "обещать", "обещают приехать", "обет"),
	row("planned", "пообещать", "пообещал приехать", "обет"),
	row("planned", "готовиться", "готовится визит", "готовый"),
	row("proposed", "предложить", "предложил провести форум", "предложение"),
	row("proposed", "предлагать", "предлагаем обсудить", "ложь"),
	row("proposed", "рекомендовать", "рекомендовать сторонам подписать", "рекомендательный"),
	row("proposed", "рекомендоваться", "рекомендуется подписать", "рекомендательный"),
	row("proposed", "пригласить", "пригласил посетить область", "глас"),
	row("proposed", "готовый", "готовы подписать", "готовить"),
	row("cancelled", "отменить", "визит отменён", "замена"),
	row("cancelled", "отменять", "форум отменяют", "менять"),
	row("cancelled", "отмениться", "форум отменился", "замениться"),
	row("cancelled", "сорваться", "визит сорвался", "рваться"),
	row("postponed", "перенести", "визит перенесён", "переносной"),
	row("postponed", "переноситься", "дни переносятся", "нос"),
	row("postponed", "переносить", "форум переносят на май", "переносной"),
	row("postponed", "сдвинуть", "визит сдвинули на неделю", "сдвиг"),
	row("postponed", "сдвинуться", "визит сдвинулся на май", "двинуться"),
	row("postponed", "откладываться", "форум откладывается", "укладываться"),
	row("postponed", "отложить", "форум отложен", "ложиться"),
];

const byLemma: ReadonlyMap<string, Modality> = new Map(modalWords.map(({ lemma, modality }) => [lemma, modality]));

export const modalityOf = (lemma: string): Modality | undefined => byLemma.get(lemma);
