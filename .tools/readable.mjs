// One record as one line for a reader of Russian.

const types = {
	agreement: "соглашение",
	treaty: "договор",
	memorandum: "меморандум",
	protocol: "протокол",
	programme: "программа",
	plan: "план",
	roadmap: "дорожная карта",
	declaration: "декларация",
	letter: "письмо",
	contract: "контракт",
	twinning: "побратимство",
	arrangement: "договорённость",
	intent: "намерение",
	documents: "документы",
	forum: "форум",
	conference: "конференция",
	"round-table": "круглый стол",
	seminar: "семинар",
	meeting: "встреча",
	negotiations: "переговоры",
	visit: "визит",
	"working-group-session": "заседание рабочей группы",
	"commission-session": "заседание комиссии",
	exhibition: "выставка",
	fair: "ярмарка",
	presentation: "презентация",
	matchmaking: "биржа контактов",
	"business-mission": "бизнес-миссия",
	"signing-ceremony": "церемония подписания",
	ceremony: "церемония",
	festival: "фестиваль",
	competition: "конкурс",
	training: "обучение",
	"days-of-region": "дни региона",
	opening: "открытие",
	call: "звонок",
	other: "прочее",
};

const states = {
	"intent-declared": "намерение",
	proposed: "предложено",
	planned: "намечено",
	drafted: "в проекте",
	"agreed-unsigned": "согласовано",
	signed: "подписано",
	approved: "одобрено",
	"in-force": "действует",
	extended: "продлено",
	suspended: "приостановлено",
	terminated: "прекращено",
	expired: "истекло",
	refused: "отклонено",
	unknown: "неизвестно",
	actual: "состоялось",
	ongoing: "идёт",
	conditional: "возможно",
	cancelled: "отменено",
	postponed: "перенесено",
	recurring: "проходит регулярно",
};

const who = ({ name, territory }) => (territory ? `${name} (${territory})` : name);
const short = (text) => (text.length > 90 ? `${text.slice(0, 89)}…` : text).replace(/\s+/gu, " ");

/** «соглашение · подписано 2019-05 · А (BY-VI) — Б (CN-GZ) · «words»» */
export function readable(record) {
	const date = (record.when ?? record.signed ?? record.reached ?? record.inForce)?.edtf;
	const state = states[record.status ?? record.realis];
	const title = record.title ?? record.name;
	const parties = (record.parties ?? record.participants).map(who);
	return [
		types[record.type] ?? record.type,
		...(title ? [short(title)] : []),
		date ? `${state} ${date}` : state,
		...(record.places ?? []).slice(0, 1).map(who),
		...(parties.length > 0 ? [parties.slice(0, 4).join(" — ") + (parties.length > 4 ? " …" : "")] : []),
		`«${short(record.trigger.text)}»`,
	].join(" · ");
}

/** A few records worth looking at: the one with the most to say of every n-th document. */
export function samples(extractions, count) {
	const weight = (record) =>
		[record.when, record.signed, record.place, record.title, record.name].filter(Boolean).length +
		Math.min((record.parties ?? record.participants).length, 3);
	const best = extractions.flatMap(({ agreements, events }, index) => {
		const records = index % 2 === 0 ? agreements : events;
		return records.length > 0 ? [records.reduce((a, b) => (weight(b) > weight(a) ? b : a))] : [];
	});
	const step = Math.max(1, Math.floor(best.length / count));
	return best.filter((_, index) => index % step === 0).slice(0, count);
}
