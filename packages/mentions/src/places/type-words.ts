import type { PlaceLevel } from "./place.js";

/** A common noun that says what kind of place a name is: «область», «г.», «аймак». */
export interface TypeWord {
	/** Nominative. */
	readonly word: string;
	/** Ids of {@link PARADIGMS}. */
	readonly paradigm: string;
	/** Levels of the rows it may stand with. */
	readonly levels: readonly PlaceLevel[];
	/** Abbreviations that stand before the name, without their full stop: «г. Витебск». */
	readonly before: readonly string[];
	/** Abbreviations that stand after an adjective: «Витебская обл.». */
	readonly after: readonly string[];
	/** Takes a following name nobody has listed: «уезд Сюнькэ», but not «округ Иванова». */
	readonly names: boolean;
	/** The nominative of an adjective before it ends so: «Витебская область». */
	readonly adjective: "ый" | "ая" | "ое";
}

const upper: readonly PlaceLevel[] = ["region"];
const middle: readonly PlaceLevel[] = ["region", "district"];
const lower: readonly PlaceLevel[] = ["city", "settlement", "district"];
/** word, paradigm, levels, takes unknown names, adjective, abbreviations before, after. */
const rows: readonly (readonly [
	string,
	string,
	readonly PlaceLevel[],
	boolean,
	"ый" | "ая" | "ое",
	string?,
	string?,
])[] = [
	["область", "t-f-soft", upper, false, "ая", "обл", "обл"],
	["край", "t-m-j", upper, false, "ый"],
	["республика", "t-a", ["region", "country"], false, "ая", "респ", "респ"],
	["провинция", "t-ya", upper, true, "ая", "пров", "пров"],
	["округ", "t-m", ["region", "district", "city", "settlement", "area"], true, "ый", "", "окр"],
	["район", "t-m", middle, true, "ый", "р-н", "р-н"],
	["регион", "t-m", upper, false, "ый"],
	["уезд", "t-m", lower, true, "ый"],
	["аймак", "t-m", upper, true, "ый"],
	["хошун", "t-m", middle, true, "ый"],
	["сомон", "t-m", lower, true, "ый"],
	["префектура", "t-a", upper, true, "ая"],
	["штат", "t-m", upper, true, "ый"],
	["эмират", "t-m", upper, true, "ый"],
	["воеводство", "t-o", upper, false, "ое"],
	["велаят", "t-m", upper, true, "ый"],
	["вилайет", "t-m", upper, true, "ый"],
	["вилоят", "t-m", upper, true, "ый"],
	["остан", "t-m", upper, true, "ый"],
	["ил", "t-m", upper, false, "ый"],
	["жудец", "t-ets", upper, true, "ый"],
	["губерния", "t-ya", upper, true, "ая"],
	["мухафаза", "t-a", upper, true, "ая"],
	["графство", "t-o", upper, true, "ое"],
	["кантон", "t-m", upper, true, "ый"],
	["земля", "t-ya", ["region"], false, "ая"],
	["медье", "fixed", ["region"], true, "ое"],
	["жупания", "t-ya", ["region"], true, "ая"],
	["лен", "t-m", ["region"], false, "ый"],
	["улус", "t-m", middle, false, "ый"],
	["кожуун", "t-m", middle, false, "ый"],

	["город", "t-m", ["city", "settlement", "district"], true, "ый", "г|гг|гор"],
	["городок", "t-ok", ["city", "settlement"], true, "ый"],
	["местечко", "t-o", ["city", "settlement"], true, "ое"],
	["селение", "t-e", ["settlement", "city"], true, "ое"],
	["мегаполис", "t-m", ["city"], false, "ый"],
	["посёлок", "t-ok", ["settlement", "city"], true, "ый", "пос|п|пгт|рп"],
	["село", "t-o", ["settlement", "city"], true, "ое", "с"],
	["деревня", "t-ya", ["settlement", "city"], true, "ая", "дер|д"],
	["станица", "t-a", ["settlement", "city"], true, "ая", "ст-ца"],
	["хутор", "t-m", ["settlement", "city"], true, "ый"],
	["аул", "t-m", ["settlement", "city"], true, "ый"],
	["кишлак", "t-m", ["settlement", "city"], true, "ый"],
	["агрогородок", "t-ok", ["settlement", "city"], true, "ый", "аг"],
	["поселение", "t-e", lower, false, "ое"],
	["сельсовет", "t-m", lower, false, "ый"],
	["волость", "t-f-soft", lower, false, "ая"],
	["муниципалитет", "t-m", lower, true, "ый"],
	["муниципия", "t-ya", lower, true, "ая"],
	["община", "t-a", lower, true, "ая"],
	["коммуна", "t-a", lower, true, "ая"],
	["тауншип", "t-m", lower, true, "ый"],
	["порт", "t-m", ["city", "settlement", "checkpoint", "zone"], true, "ый"],
	["остров", "t-m", ["region", "area"], false, "ый", "о-в"],
	["полуостров", "t-m", ["region", "area"], false, "ый"],
	["река", "t-a", ["area"], true, "ая"],
	["озеро", "t-o", ["area"], true, "ое"],
	["мыс", "t-m", ["area"], true, "ый"],
	["залив", "t-m", ["area"], true, "ый"],
	["пролив", "t-m", ["area"], true, "ый"],
	["государство", "t-o", ["country"], false, "ое"],
	["королевство", "t-o", ["country"], false, "ое"],
	["эксклав", "t-m", upper, false, "ый"],
	["субъект", "t-m", [], false, "ый"],
	["столица", "t-a", [], false, "ая"],
	["пгт", "fixed", ["settlement", "city"], true, "ый"],
	["пункт", "t-m", ["checkpoint", "settlement"], false, "ый"],
	["погранпереход", "t-m", ["checkpoint", "settlement", "city"], true, "ый"],
	["переход", "t-m", ["checkpoint", "settlement", "city"], false, "ый"],
	["зона", "t-a", ["zone"], false, "ая"],
	["СЭЗ", "fixed", ["zone"], true, "ая"],
	["ОЭЗ", "fixed", ["zone"], true, "ая"],
	["ТОР", "fixed", ["zone"], true, "ая"],
	["ТОСЭР", "fixed", ["zone"], true, "ая"],
	["парк", "t-m", ["zone"], false, "ый"],
	["технопарк", "t-m", ["zone"], true, "ый"],
	["АО", "fixed", ["region"], false, "ый", "", "ао"],
];

const list = (text: string | undefined): readonly string[] =>
	text === undefined || text === "" ? [] : text.split("|");

export const TYPE_WORDS: readonly TypeWord[] = rows
	.filter(([, , levels]) => levels.length > 0)
	.map(([word, paradigm, levels, names, adjective, before, after]) => ({
		word,
		paradigm,
		levels,
		names,
		adjective,
		before: list(before),
		after: list(after),
	}));

/** Adjectives that may stand between a place adjective and its noun: «Михайловский муниципальный округ». */
export const TYPE_MODIFIERS: readonly string[] = [
	"муниципальный",
	"городской",
	"сельский",
	"автономный",
	"административный",
	"национальный",
	"федеральный",
	"народный",
	"особый",
	"специальный",
	"уездный",
	"приграничный",
	"портовый",
	"окружной",
	"внутригородской",
];

/** Second halves of hyphenated type words: «город-побратим Линьи», «провинция-партнёр». */
export const TYPE_TAILS: readonly string[] = [
	"побратим",
	"партнер",
	"герой",
	"курорт",
	"порт",
	"миллионник",
	"спутник",
	"музей",
	"крепость",
];
