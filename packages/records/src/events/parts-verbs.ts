import type { Role } from "../schema.js";

/** A verb whose subject plays a part in the event spoken of: «модерировал», «с докладом выступила». */
export interface PartVerb {
	readonly lemma: string;
	readonly role: Role;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (role: Role, lemma: string, example: string, never: string): PartVerb => ({
	lemma,
	role,
	examples: [example],
	never: [never],
});

export const partVerbs: readonly PartVerb[] = [
	row("participant", "участвовать", "в ней участвовали предприятия", "участок"),
	row("participant", "присутствовать", "присутствовали главы районов", "отсутствовать"),
	row("participant", "подключиться", "онлайн подключились коллеги из Минска", "ключ"),
	row("participant", "съехаться", "съехались гости", "съезд"),
	row("participant", "собраться", "за столом собрались ректор и мэр", "собрание"),
	row("participant", "присоединиться", "к разговору присоединился посол", "единый"),
	row("witness", "наблюдать", "за процедурой наблюдали мэры", "наблюдатель"),
	row("signatory", "расписаться", "под документом расписались мэры", "роспись"),
	row("speaker", "говорить", "с трибуны говорили мэр и посол", "говор"),
	row("speaker", "обратиться", "к гостям обратился мэр", "обратный"),
	row("speaker", "приветствовать", "гостей приветствовал консул", "привет"),
	row("head", "председательствовать", "председательствовал министр", "председатель"),
	row("speaker", "выступить", "с докладом выступил ректор", "выступ скалы"),
	row("speaker", "выступать", "на секции выступают учёные", "ступать"),
	row("speaker", "открыть", "форум открыли мэры", "открытка"),
	row("speaker", "открывать", "праздник открывала вице-мэр", "открытый"),
	row("moderator", "модерировать", "модерировал встречу ректор", "модератор"),
	row("moderator", "вести", "семинар ведёт хранитель музея", "весть"),
	row("head", "возглавить", "делегацию возглавил мэр", "глава"),
	row("head", "возглавлять", "делегацию возглавляет министр", "главный"),
	row("organizer", "организовать", "форум организовала палата", "организация"),
	row("organizer", "организовывать", "ярмарку организовывает комитет", "организм"),
];

export const partVerbOf: ReadonlyMap<string, PartVerb> = new Map(partVerbs.map((verb) => [verb.lemma, verb]));
