import type { AgreementStatus } from "../schema.js";

/** What a column or a line of a card tells of a paper. */
export type Field = "paper" | "partner" | "parties" | "date" | "place" | "signers" | "term" | "state";

/** A word of a label, «Дата подписания:», and what the value behind it is; of several the first row counts. */
export interface Label {
	readonly field: Field;
	readonly lemma: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (field: Field, lemma: string, example: string, never: string): Label => ({
	field,
	lemma,
	examples: [example],
	never: [never],
});

export const labels: readonly Label[] = [
	row("signers", "кто", "Кем подписан", "Когда подписан"),
	row("signers", "подписать", "Подписали", "Подпись"),
	row("signers", "подписант", "Подписанты", "Подписка"),
	row("state", "статус", "Статус", "Статут"),
	row("state", "состояние", "Состояние", "Состав"),
	row("state", "стадия", "Стадия", "Стадион"),
	row("state", "примечание", "Примечание", "Пример"),
	row("state", "изменение", "Изменения", "Измена"),
	row("term", "срок", "Срок действия", "Сорок"),
	row("term", "период", "Период действия", "Перо"),
	row("date", "дата", "Дата подписания", "Датчик"),
	row("date", "год", "Год подписания", "Годный"),
	row("date", "когда", "Где и когда", "Никогда"),
	row("place", "место", "Место подписания", "Местный"),
	row("parties", "сторона", "Стороны", "Сторонник"),
	row("partner", "партнер", "Партнёр", "Партнёрство"),
	row("partner", "побратим", "Побратим", "Собрат"),
	row("partner", "город", "Город, страна", "Городской"),
	row("partner", "регион", "Регион", "Региональный"),
	row("partner", "страна", "Страна", "Странный"),
	row("partner", "субъект", "Субъект", "Субъектный"),
	row("paper", "документ", "Вид документа", "Документалист"),
	row("paper", "наименование", "Наименование", "Имя"),
	row("paper", "название", "Название", "Звание"),
	row("paper", "соглашение", "Соглашение", "Согласие"),
	row("paper", "договор", "Договор", "Договорный"),
];

/** What a card's remark says of the paper. */
export const states: ReadonlyMap<string, AgreementStatus> = new Map([
	["действовать", "in-force"],
	["действие", "in-force"],
	["действующий", "in-force"],
	["истечь", "expired"],
	["утратить", "expired"],
	["прекратить", "expired"],
	["исполнить", "expired"],
	["завершить", "expired"],
	["недействительный", "expired"],
	["приостановить", "suspended"],
	["расторгнуть", "terminated"],
	["денонсировать", "terminated"],
	["аннулировать", "terminated"],
	["разорвать", "terminated"],
	["проект", "drafted"],
	["согласование", "drafted"],
	["продлить", "extended"],
	["пролонгировать", "extended"],
	["возобновить", "extended"],
]);
