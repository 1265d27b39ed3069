import type { PartialDate } from "../partial-date.js";
import type { Captures } from "../pattern.js";
import { type DateRule, partial } from "../rule.js";

/** Before a number of years these tell a length of time from somebody's age. */
const LASTS = [
	"за|на|через|к|после|прошествии|раз|еще|каждые|ровно|прошло|прошли|длится|длилось|длился|длилась|длиться|действует",
	"действовал|действовало|действовать|существует|существовал|существовала|работает|работал|работала|проработал",
	"проработала|провел|провела|проведя|прожил|прожила|прожили|занимал|занимала|пробыл|пробыла|возглавлял|возглавляла",
	"возглавляет|правил|правит|руководил|руководила|руководит|получил|получила|отбывает|дали|запретил|составляет",
	"живу|живет|живут|жил|жила|жили|работаю|работают|выступает|выступал|выступала|встречался|встречалась|ведет|вел|вела",
].join("|");
const AFTER = [
	"лишения|тюрьмы|тюремного|заключения|колонии|ограничения|принудительных|исправительных|условно|подряд|дружбы",
	"прошло|прошли|минуло|сотрудничества|побратимства|партнерства|работы|службы|брака|независимости|сидел|сидела|спустя",
].join("|");

/** Where somebody is or what ties him, before the years it has lasted: «в браке 30 лет», «с клубом 26 лет». */
const WHERE =
	"тюрьме|колонии|браке|заключении|изгнании|эмиграции|должности|посту|власти|клубе|клубом|команде|командой|местах|городе|стране|регионе";
/** «Сокращён до двух лет» */
const CHANGED =
	"сокращен|сокращена|сокращено|сокращать|увеличен|увеличена|увеличено|уменьшен|уменьшена|продлен|продлена|продлено|продления|продлить|увеличить|сократить";

/** «Шестилетний мальчик» has an age. */
const PERSONS = [
	"мальчик|мальчика|мальчиком|мальчику|девочка|девочки|девочку|девочкой|девочке|ребенок|ребенка|ребенком|ребенку|дети|детей",
	"сын|сына|сыном|сыну|дочь|дочери|дочерью|дочка|дочки|внук|внука|внучка|внучки|школьник|школьника|школьница|подросток",
	"парень|житель|жительница|мужчина|женщина|студент|возраст|возраста|возрасте|юбилей|юбилея|юбилею|юбилеем",
].join("|");
const LASTING_NOUNS = [
	"опыт|опыта|опытом|стаж|стажа|стажем|срок|срока|сроком|период|периода|история|истории|историю|историей",
	"сотрудничество|сотрудничества|сотрудничестве|сотрудничеством|дружба|дружбы|дружбу|дружбе|партнерство|партнерства",
	"план|плана|планом|программа|программы|программу|контракт|контракта|договор|договора|карьера|карьеры|карьеру",
].join("|");

/** What has a term: «срок действия договора – пять лет». */
const PAPERS =
	"документа|соглашения|договора|меморандума|протокола|контракта|плана|программы|карты|сертификата|лицензии|визы|разрешения";

/** Lengths of time: no date of their own, but a validity or a stay once its start is known. */
export const lengthRules: readonly DateRule[] = [
	{
		name: "date/term",
		patterns: [
			"сроком|срок|рассчитан|рассчитано|рассчитана|рассчитаны на [ {ten}? {num|count:n} {unit} ]",
			"сроком|срок|рассчитан|рассчитано|рассчитана|рассчитаны на [ {unit} ]",
			"!моложе !младше !старше на [ {ten}? {num|count:n} {unit} ] !назад !моложе !младше !старше",
			"на [ год|месяц|неделю|сутки@unit ] !назад",
			"на [ {several} {unit} ]",
			"на [ полгода@halfyear ]",
		],
		value: (found) => lengthOf(found, true),
		examples: [
			["сроком на [пять лет]", { duration: { unit: "year", count: 5, term: true } }],
			["рассчитан на [три года]", { duration: { unit: "year", count: 3, term: true } }],
			["на [десять лет]", { duration: { unit: "year", count: 10, term: true } }],
			["сроком на [год]", { duration: { unit: "year", count: 1, term: true } }],
		],
		never: ["на пять гостей", "сроком на", "на 75 году жизни", "моложе на 10 лет", "на 10 лет старше"],
	},
	{
		name: "date/endless",
		patterns: ["бессрочный|бессрочное|бессрочная|бессрочно|бессрочным|бессрочной|бессрочного"],
		value: () => ({ duration: { unit: "year", endless: true } }),
		examples: [
			["бессрочное", { duration: { unit: "year", endless: true } }],
			["действует [бессрочно]", { duration: { unit: "year", endless: true } }],
			["бессрочный", { duration: { unit: "year", endless: true } }],
		],
		never: ["досрочно", "срочный"],
	},
	{
		name: "date/years-long",
		patterns: [
			`${LASTS} [ <more> <count> {unit} ]`,
			`срок|сроком|грозит|грозить|грозило|грозят в|до|от [ <count> {unit} ]`,
			`раз в [ <count> {unit} ]`,
			"^ [ {ten}? {count:n} {unit} ]",
			"сроки|действия :|- [ <count> {unit} ]",
			`срок его|ее? действия? ${PAPERS}? :|-|составляет|составит|равен? [ <count> {unit} ]`,
			`[ <count> {unit} ] ${AFTER}`,
			"!детей !возрасте !категориях !возрастом от|с [ <count> до {num|count:m} {unit} ]",
			"!возрасте !возраста !старше !было [ не? {approx} {approx}? чем? за? <count> {unit} ]",
			`${WHERE} [ <count> {unit} ]`,
			`${CHANGED} до [ <count> {unit} ]`,
			"!ему !ей !исполнилось !^ !) уже [ <count> {unit} ]",
			"не позднее|позже <count> {unit}",
			"{several} {unit}",
			"!возрасте !возраста !возрасту [ {count|num:n} -|или {num|count:m} {unit} ]",
			"в? течение|протяжении последних|ближайших|следующих|первых|всех? <more> <count> {unit}",
			"в? течение|протяжении последних|ближайших|следующих|первых? {several} {unit}",
			"в? течение|протяжении последнего|последней|всего|всей? {unit}",
			"последние|последних|ближайшие|ближайших|следующие|первые|эти|все <more> <count> {unit}",
		],
		value: (found) => (found["unit"]?.unit === "year" ? lengthOf(found, false) : undefined),
		examples: [
			["за [пять лет]", { duration: { unit: "year", count: 5 } }],
			["более 20 лет", { duration: { unit: "year", count: 20 } }],
			["в течение 13 лет", { duration: { unit: "year", count: 13 } }],
			["последние десять лет", { duration: { unit: "year", count: 10 } }],
			["действует [пять лет]", { duration: { unit: "year", count: 5 } }],
			["срок действия договора – [семь лет]", { duration: { unit: "year", count: 7 } }],
			["срок его действия составит [семь лет]", { duration: { unit: "year", count: 7 } }],
			["срок соглашения – [семь лет]", { duration: { unit: "year", count: 7 } }],
			["немногим более 20 лет", { duration: { unit: "year", count: 20 } }],
			["несколько лет", { duration: { unit: "year" } }],
		],
		never: ["ему исполнилось 50 лет", "в возрасте 69 лет", "в возрасте 19-32 лет", "Иванов, 35 лет", "2004 год"],
	},
	{
		name: "date/length",
		patterns: [
			"!лет и? [ не? <more> <count> {unit} ]",
			"не позднее|позже <count> {unit}",
			"не? <more> полгода|полугода@halfyear",
			"последние|прошедшие|минувшие|первые|ближайшие полгода@halfyear",
			"{num:n} ~, ~{num:tenth} {unit}",
			"{num|count:n} с половиной@half {unit}",
			"в? течение|протяжении полугода@halfyear",
			"<more> полвека@halfcentury",
			"{approx} {approx}? {unit}",
			"{several} {unit}",
			"{approx}? целый|целую|целые {unit}",
			"в? течение|протяжении последних|ближайших|следующих|первых? <more> <count> {unit}",
			"в? течение|протяжении последних|ближайших|следующих|первых? {several} {unit}",
			"в? течение|протяжении последнего|последней|всего|всей? {unit} !{month}",
			"последние|последних|ближайшие|ближайших|следующие|первые|эти|все <more> <count> {unit}",
		],
		value: (found) => {
			const bare =
				!found["approx"] && !found["several"] && !found["half"] && !found["tenth"] && found["n"] !== undefined;
			return found["unit"]?.unit === "year" && bare ? undefined : lengthOf(found, false);
		},
		examples: [
			["2-3 дня", { duration: { unit: "day", count: 2, max: 3 } }],
			["несколько месяцев", { duration: { unit: "month" } }],
			["около года", { duration: { unit: "year", count: 1 } }],
			["в течение трёх дней", { duration: { unit: "day", count: 3 } }],
			["полгода", { duration: { unit: "month", count: 6 } }],
		],
		never: ["5 участников", "несколько встреч", "6 соток"],
	},
	{
		name: "date/length-in-two-units",
		patterns: ["{num|count:n} {unit} и? {num|count:m} {unit:less}"],
		value: ({ n, m, unit, less }) =>
			unit?.unit === "year" && less?.unit === "month"
				? { duration: { unit: "month", count: (n?.number ?? 0) * 12 + (m?.number ?? 0) } }
				: undefined,
		examples: [
			["два года и шесть месяцев", { duration: { unit: "month", count: 30 } }],
			["1 год 3 месяца", { duration: { unit: "month", count: 15 } }],
			["3 года и 8 месяцев", { duration: { unit: "month", count: 44 } }],
		],
		never: ["два года и шесть участников", "3 дня и 2 ночи"],
	},
	{
		name: "date/lasting",
		patterns: [
			`[ {lasting} ] !${PERSONS}`,
			`[ {num:n} ~- ~летний|летняя|летнее|летнего|летней|летнему|летним|летнем|летнюю|летние|летних@years ] ${LASTING_NOUNS}`,
			"{num:n} ~- ~дневный|дневная|дневное|дневного|дневной|дневному|дневным|дневном|дневную|дневные|дневных",
		],
		value: ({ lasting, n, years }) =>
			lasting
				? partial({ duration: { unit: lasting.unit ?? "day", count: lasting.number ?? 1 } })
				: { duration: { unit: years ? "year" : "day", count: n?.number ?? 1 } },
		examples: [
			["трёхдневный", { duration: { unit: "day", count: 3 } }],
			["пятилетнее", { duration: { unit: "year", count: 5 } }],
			["3-дневный", { duration: { unit: "day", count: 3 } }],
			["годичный", { duration: { unit: "year", count: 1 } }],
		],
		never: ["ежедневный", "летний"],
	},
];

const singleYear = /(?:^|[^1])1$/u;

function lengthOf(
	{ n, m, ten, unit, several, halfyear, halfcentury, half, tenth }: Captures,
	term: boolean,
): PartialDate | undefined {
	if (halfyear) return { duration: { unit: "month", count: 6, ...(term ? { term } : {}) } };
	if (halfcentury) return { duration: { unit: "year", count: 50 } };
	if (unit?.unit && (half || tenth))
		return { duration: { unit: unit.unit, count: (n?.number ?? 0) + (half ? 0.5 : Number(`0.${tenth?.norm}`)) } };
	if (unit?.unit === undefined || unit.unit === "hour" || unit.unit === "quarter" || (n?.number ?? 0) > 999)
		return undefined;
	const count = (ten && n && (n.number ?? 10) < 10 ? (ten.number ?? 0) : 0) + (n?.number ?? (several ? 0 : 1));
	if ((unit.norm === "году" || unit.norm === "годом") && !singleYear.test(String(count))) return undefined;
	if (ten && n && (n.number ?? 10) >= 10) return undefined;
	return {
		duration: {
			unit: unit.unit,
			...(count === 0 ? {} : { count }),
			...(m?.number === undefined ? {} : { max: m.number }),
			...(term ? { term: true as const } : {}),
		},
	};
}
