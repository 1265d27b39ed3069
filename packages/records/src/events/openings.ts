import { pattern } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import type { Role } from "../schema.js";

/** Words that bring in participants, as a pattern, and the part these play. */
interface OpeningRow {
	readonly words: string;
	/** Cases the participants may stand in. */
	readonly cases: number;
	readonly role: Role;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (words: string, cases: number, role: Role, example: string, never: string): OpeningRow => ({
	words,
	cases,
	role,
	examples: [example],
	never: [never],
});

const openingRows: readonly OpeningRow[] = [
	row("во глава с", Case.ablt, "head", "делегация во главе с мэром", "во главе колонны"),
	row("(возглавлять|возглавить)", Case.ablt, "head", "делегация, возглавляемая мэром", "глава района"),
	row("под #adj? руководство", Case.gent, "head", "делегация под руководством мэра", "руководство завода"),
	row("под #adj? председательство", Case.gent, "head", "под председательством губернатора", "под председательствующим"),
	row("по приглашение", Case.gent, "inviter", "по приглашению губернатора", "приглашаем всех"),
	row("под эгида", Case.gent, "auspices", "под эгидой комитета", "под водой"),
	row("при поддержка", Case.gent, "sponsor", "при поддержке фонда", "поддержка фонда"),
	row(
		"партнер #noun:gent? (стать|выступить|выступать)",
		Case.nomn,
		"sponsor",
		"партнёром площадки стал институт",
		"партнёры подписали план",
	),
	row("при содействие", Case.gent, "sponsor", "при содействии палаты", "содействие развитию"),
	row("по инициатива", Case.gent, "organizer", "по инициативе мэрии", "с инициативой"),
	row(
		"(организовать|провести|проводиться|организовываться|инициировать)",
		Case.ablt,
		"organizer",
		"организован администрацией",
		"организация",
	),
	row("участие", Case.gent, "participant", "с участием руководителей", "участник"),
	row(
		"(собрать|объединить|собирать)",
		Case.accs,
		"participant",
		"форум собрал представителей Армении и Китая",
		"собрались гости",
	),
	row(
		"организация который взять на себя",
		Case.nomn,
		"organizer",
		"организацию которого взяла на себя палата",
		"взять",
	),
	row(
		"приглашение (прислать|направить|передать)",
		Case.nomn,
		"inviter",
		"приглашение прислал губернатор",
		"приглашение",
	),
	row("с приглашение", Case.gent, "planned-participant", "форум с приглашением Мурманска", "по приглашению"),
	row(
		"(пригласить|приглашать|позвать|звать|ждать|заявить)",
		Case.nomn | Case.accs,
		"planned-participant",
		"на форум приглашены палаты",
		"пригласительный",
	),
	row("участник .{0,8}? стать", Case.nomn, "participant", "участниками стола стали ректор и посол", "участие"),
	row("организатор из", Case.gent, "organizer", "организаторы из палаты отменили форум", "организатор выставки"),
	row(
		"(среди|число) #adj? (участник|экспонент|гость|делегат|посетитель|приглашать|пригласить) (#event|#noun:gent)? (-|:|быть|стать)",
		Case.nomn,
		"participant",
		"среди участников – палата и академия",
		"среди вопросов",
	),
	row(
		"(среди|число) #adj? (спикер|докладчик|лектор|выступать|выступить) (#event|#noun:gent)? (-|:|быть|стать)",
		Case.nomn,
		"speaker",
		"среди докладчиков – ректор и профессор",
		"доклад",
	),
	row(
		"(среди|число) #adj? организатор (#event|#noun:gent)? (-|:|быть|стать)",
		Case.nomn,
		"organizer",
		"среди организаторов – палата и академия",
		"организация",
	),
	row("(приезд|прибытие) подтвердить", Case.nomn, "participant", "приезд подтвердили посол и мэр", "приезд гостей"),
	row(
		"(приезд|участие) .{1,5}? подтвердить",
		Case.nomn,
		"participant",
		"участие в форуме подтвердили палаты",
		"участие в долях",
	),
	row(
		"заявка (прислать|подать|направить)",
		Case.nomn,
		"participant",
		"заявки прислали 46 предприятий",
		"заявка на патент",
	),
	row(
		"страна-партнер .{0,4}? (стать|выступить|выступать|-|являться)",
		Case.nomn,
		"participant",
		"страной-партнёром выступает Индия",
		"страны партнёры",
	),
	row("подтвердить участие", Case.nomn, "participant", "подтвердили участие делегации", "подтвердить заявку"),
	row(
		"принимать сторона (выступить|стать|быть|-)?",
		Case.nomn,
		"host",
		"принимающей стороной выступила палата",
		"сторона",
	),
	row("в присутствие", Case.gent, "witness", "в присутствии мэра подписан протокол", "присутствовать"),
	row("принять участие", Case.nomn, "participant", "приняли участие представители", "приняли закон"),
	row("на связь (выйти|выходить) также?", Case.nomn, "participant", "на связь вышли посол и мэр", "вышли на улицу"),
	row("участие принять", Case.nomn, "participant", "участие приняли министр и посол", "участие в долях"),
	row("участие подтвердить", Case.nomn, "participant", "участие подтвердили делегации", "участие в долях"),
	row("(=его|=ее|=их) сопровождать", Case.nomn, "visitor", "его сопровождают советники", "сопровождать груз"),
	row(
		"(доклад|лекция|сообщение|презентация) (представить|сделать|прочитать|прочесть|дать)",
		Case.nomn,
		"speaker",
		"доклады представили директор и профессор",
		"представили доклады",
	),
	row(
		"(ожидаться|планироваться|запланировать|прозвучать|заявить|анонсировать) (выступление|доклад|лекция)",
		Case.gent,
		"speaker",
		"ожидаются выступления губернатора и посла",
		"выступление хора",
	),
	row("слово обратиться", Case.nomn, "speaker", "с приветственным словом обратился посол", "обратились к мэру"),
	row(
		"(организатор|устроитель) (который|#event|#noun:gent)? #adv? (-|:|выступить|выступать|стать|являться)",
		Case.nomn,
		"organizer",
		"организатором выступила палата",
		"выступил с докладом",
	),
];

export const openings = openingRows.map((one) => ({ ...one, pattern: pattern(one.words) }));

/** A noun for a part that a colon, a dash or «стал» turns into a label of those who play it. */
interface LabelRow {
	readonly lemma: string;
	readonly role: Role;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const label = (lemma: string, role: Role, example: string, never: string): LabelRow => ({
	lemma,
	role,
	examples: [example],
	never: [never],
});

export const labels: readonly LabelRow[] = [
	label("участник", "participant", "участники: палата и академия", "участие"),
	label("экспонент", "participant", "экспоненты: палата и академия", "экспонат"),
	label("гость", "participant", "гости: палата и академия", "гостиница"),
	label("хозяин", "host", "хозяева – палата и академия", "хозяйство"),
	label("свидетель", "witness", "свидетелями церемонии стали послы", "следователь"),
	label("спонсор", "sponsor", "спонсоры – палата и банк", "споры"),
	label("сопредседатель", "head", "сопредседатели – министр и мэр", "председатель"),
	label("председатель", "head", "председатель: мэр", "председательство"),
	label("докладчик", "speaker", "докладчики – ректор и профессор", "доклад"),
	label("спикер", "speaker", "спикеры: ректор и профессор", "пикет"),
	label("лектор", "speaker", "лекторы – ректор и профессор", "лекция"),
	label("соорганизатор", "organizer", "соорганизаторами выступили палаты", "организатор"),
	label("инициатор", "organizer", "инициатором выступила палата", "инициатива"),
	label("модератор", "moderator", "модератором станет ректор", "модерация"),
	label("ведущий", "moderator", "ведущий – ректор", "ведомый"),
	label("организатор", "organizer", "организаторами, как и год назад, выступили палаты", "организация"),
	label("устроитель", "organizer", "устроителем, как и год назад, стала палата", "устройство"),
];

export const labelOf: ReadonlyMap<string, Role> = new Map(labels.map(({ lemma, role }) => [lemma, role]));

/** What may stand between a label and those it names. */
export const labelling: ReadonlySet<string> = new Set([
	":",
	"-",
	"стать",
	"выступить",
	"выступать",
	"являться",
	"быть",
]);
