/** How an event stands to another in time: «co-located» is held along with it. */
export type Order = "before" | "after" | "co-located";

interface Row {
	/** Lemma, `е` for `ё`. */
	readonly lemma: string;
	readonly order: Order;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (order: Order, lemma: string, example: string, never: string): Row => ({
	lemma,
	order,
	examples: [example],
	never: [never],
});

/** Adjectives that make an event another of the row of one told: «следующее заседание» is after it. */
export const rowWords: readonly Row[] = [
	row("after", "следующий", "следующее заседание пройдёт в Пскове", "последний форум"),
	row("after", "последующий", "последующая встреча", "последний форум"),
	row("after", "ответный", "ответный визит", "ответственный"),
	row("before", "предыдущий", "предыдущий форум принимал Устюг", "будущий форум"),
	row("before", "прошлый", "на прошлой встрече", "пошлый"),
	row("before", "прошлогодний", "прошлогодняя ярмарка", "новогодняя ярмарка"),
	row("before", "прежний", "прежний конгресс прошёл в Мурэне", "нынешний конгресс"),
	row("before", "предшествовать", "предшествующее заседание", "сопутствующее заседание"),
];

/** Words that set what a clause tells before or after the event they govern: «после церемонии выступил хор». */
export const orderWords: readonly Row[] = [
	row("after", "после", "после церемонии", "послы"),
	row("after", "окончание", "по окончании встречи", "окончательный"),
	row("after", "завершение", "по завершении форума", "завершить"),
	row("before", "перед", "перед форумом", "передача"),
	row("before", "накануне", "накануне форума", "канун"),
	row("before", "преддверие", "в преддверии визита", "дверь"),
	row("before", "подготовка", "заседание по подготовке форума", "готовый"),
	row("co-located", "одновременно", "одновременно с форумом прошла ярмарка", "временно"),
	row("co-located", "параллельно", "параллельно с форумом работает выставка", "параллель"),
	row("co-located", "вместе", "вместе с форумом пройдёт ярмарка", "место"),
	row("co-located", "совместно", "совместно с выставкой прошла конференция", "местный"),
];

export const rowOrderOf: ReadonlyMap<string, Order> = new Map(rowWords.map(({ lemma, order }) => [lemma, order]));
export const orderOf: ReadonlyMap<string, Order> = new Map(orderWords.map(({ lemma, order }) => [lemma, order]));
