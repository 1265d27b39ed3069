import type { ParticipantKind } from "../schema.js";

/** A plural noun that stands for both sides of an agreement: «вузы подписали договор». */
export interface SideWord {
	readonly lemma: string;
	/** Kinds of actor it can point to; empty for any. */
	readonly kinds: readonly ParticipantKind[];
	/** It points only to a name with this in it: «музеи» to museums. */
	readonly stem?: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (kinds: readonly ParticipantKind[], lemma: string, example: string, never: string): SideWord => ({
	lemma,
	kinds,
	examples: [example],
	never: [never],
});

const named = (lemma: string, stem: string, example: string, never: string): SideWord => ({
	...row([], lemma, example, never),
	stem,
});

const towns: readonly ParticipantKind[] = ["municipality"];
const regions: readonly ParticipantKind[] = ["territory"];
const schools: readonly ParticipantKind[] = ["university", "school"];
const firms: readonly ParticipantKind[] = ["company"];
const offices: readonly ParticipantKind[] = ["ministry", "department"];

export const sideWords: readonly SideWord[] = [
	row([], "сторона", "стороны подписали договор", "на стороне завода"),
	row([], "партнер", "партнёры заключили соглашение", "партнёрство"),
	row([], "сосед", "соседи подписали программу", "по соседству"),
	row(towns, "город", "города подписали соглашение", "город подписал"),
	row(towns, "район", "районы заключили договор", "район заключил"),
	row(towns, "мэр", "мэры подписали меморандум", "мэр подписал"),
	row(towns, "муниципалитет", "муниципалитеты заключили договор", "муниципалитет заключил"),
	row(regions, "регион", "главы регионов подписали соглашение", "глава региона"),
	row(regions, "область", "области продлили договор", "областной совет"),
	row(regions, "республика", "республики подписали программу", "республика подписала"),
	row(regions, "губернатор", "губернаторы подписали план", "губернатор подписал"),
	row(schools, "вуз", "вузы заключили договор", "вуз заключил"),
	row(schools, "университет", "университеты подписали меморандум", "университет подписал"),
	row(schools, "институт", "институты подписали договор", "институт подписал"),
	row(schools, "ректор", "ректоры подписали договор", "ректор подписал"),
	row(schools, "школа", "школы подписали договор", "школа подписала"),
	row(firms, "компания", "компании подписали контракт", "компания подписала"),
	row(firms, "предприятие", "предприятия заключили контракт", "предприятие заключило"),
	row(firms, "перевозчик", "перевозчики заключили соглашение", "перевозчик заключил"),
	row(firms, "авиакомпания", "авиакомпании подписали соглашение", "авиакомпания подписала"),
	row(firms, "корпорация", "корпорации развития подписали план", "корпорация подписала"),
	row(offices, "ведомство", "ведомства заключили соглашение", "ведомство заключило"),
	row(offices, "министерство", "министерства оформили план", "министерство оформило"),
	row(offices, "министр", "министры подписали протокол", "министр подписал"),
	row(["chamber"], "палата", "палаты подписали соглашение", "палата подписала"),
	row(["legislature"], "парламент", "парламенты подписали договор", "парламент одобрил"),
	row(["legislature"], "спикер", "спикеры подписали соглашение", "спикер подписал"),
	row(["legislature"], "депутат", "депутаты подписали договор", "депутат подписал"),
	row(["country"], "страна", "страны подписали программу", "страна подписала"),
	row(["country"], "государство", "государства заключили договор", "государство заключило"),
	named("музей", "музе", "музеи подписали договор", "в музее открыли выставку"),
	named("библиотека", "библиоте", "библиотеки подписали соглашение", "в библиотеке подписали"),
	named("театр", "театр", "театры заключили договор", "в театре подписали"),
	named("порт", "порт", "порты подписали меморандум", "в порту подписали"),
	named("аэропорт", "аэропорт", "аэропорты подписали меморандум", "в аэропорту подписали"),
	named("больница", "больниц", "больницы подписали договор", "в больнице подписали"),
];
