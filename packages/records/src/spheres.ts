import type { SphereCode } from "./schema.js";

/** Words of a paper's or event's subject and the sphere they belong to, by the beginning of the lemma. */
export interface SphereRow {
	readonly code: SphereCode;
	/** Beginnings of lemmas: «инвестици» takes «инвестиция» and «инвестиционный». */
	readonly words: readonly string[];
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

export const sphereRows: readonly SphereRow[] = [
	{
		code: "trade-economy",
		words: ["торгов", "экономик", "экономическ", "бизнес", "предпринимател", "коммерци", "поставк", "кооперац"],
		examples: ["торгово-экономическом сотрудничестве"],
		never: ["экономить время"],
	},
	{ code: "investment", words: ["инвестици"], examples: ["в инвестиционной сфере"], never: ["инвентарь"] },
	{
		code: "industry",
		words: ["промышлен", "машиностро", "станкостро", "металлург", "нефтехими"],
		examples: ["в сфере промышленности"],
		never: ["промысел"],
	},
	{
		code: "agriculture",
		words: [
			"сельскохозяйствен",
			"сельский",
			"агро",
			"агропромышлен",
			"ветеринар",
			"растениевод",
			"животновод",
			"семеновод",
			"садовод",
			"питомник",
			"апк",
		],
		examples: ["в сельском хозяйстве"],
		never: ["агрессия"],
	},
	{
		code: "energy",
		words: ["энергет", "нефтегаз", "электросет"],
		examples: ["в сфере энергетики"],
		never: ["энергичный"],
	},
	{
		code: "transport-logistics",
		words: ["транспорт", "логисти", "перевозк", "авиасообщен", "авиацион", "железнодорож"],
		examples: ["в сфере грузовых перевозок"],
		never: ["перевод"],
	},
	{
		code: "construction",
		words: ["строител", "градостро", "архитектур"],
		examples: ["в области строительства"],
		never: ["строй солдат"],
	},
	{
		code: "science-technology",
		words: ["наук", "научн", "технологи", "техническ", "инновац", "исследован", "лаборатор"],
		examples: ["научно-техническом сотрудничестве"],
		never: ["научить"],
	},
	{
		code: "digital",
		words: ["цифров", "информацион", "ит-", "телекоммуникац", "цифровизац"],
		examples: ["цифровых технологий"],
		never: ["цифра в отчёте"],
	},
	{
		code: "education",
		words: [
			"образован",
			"образовател",
			"академическ",
			"студен",
			"школьник",
			"вуз",
			"учебн",
			"преподавател",
			"стажировк",
		],
		examples: ["в сфере образования"],
		never: ["образ жизни"],
	},
	{
		code: "culture",
		words: ["культур", "искусств", "музе", "театр", "библиоте"],
		examples: ["в сфере культуры"],
		never: ["культя"],
	},
	{
		code: "sport",
		words: ["спорт", "физическ культур", "физкультур"],
		examples: ["в сфере спорта"],
		never: ["паспорт"],
	},
	{ code: "youth", words: ["молодеж"], examples: ["молодёжной политики"], never: ["молодой"] },
	{ code: "tourism", words: ["туризм", "турист"], examples: ["в сфере туризма"], never: ["турнир"] },
	{
		code: "health",
		words: ["здравоохран", "медицин", "медицинск"],
		examples: ["в здравоохранении"],
		never: ["здравый смысл"],
	},
	{
		code: "ecology",
		words: ["эколог", "природоохран", "лесн", "водн"],
		examples: ["в сфере экологии"],
		never: ["водка"],
	},
	{ code: "humanitarian", words: ["гуманитар"], examples: ["гуманитарном сотрудничестве"], never: ["гуманный"] },
	{ code: "security", words: ["безопасност", "правоохран"], examples: ["в сфере безопасности"], never: ["опасный"] },
	{
		code: "border",
		words: ["приграничн", "пограничн"],
		examples: ["приграничном сотрудничестве"],
		never: ["граница темы"],
	},
	{ code: "social", words: ["социальн"], examples: ["социально-культурной сферах"], never: ["социология"] },
	{
		code: "law",
		words: ["правов", "межпарламент", "законотворче", "законодател"],
		examples: ["правовой помощи"],
		never: ["правый берег"],
	},
	{ code: "finance", words: ["финансов", "банковск"], examples: ["в финансовой сфере"], never: ["финал"] },
	{ code: "municipal", words: ["муниципальн", "жилищно"], examples: ["муниципального управления"], never: ["коммуна"] },
	{ code: "export", words: ["экспорт"], examples: ["поддержки экспорта"], never: ["эксперт"] },
	{ code: "media", words: ["медиа", "телевиден", "журналист"], examples: ["обмен журналистами"], never: ["смирный"] },
];

/** The sphere a lemma speaks of; parts of a hyphenated adjective are asked one by one by the caller. */
export function sphereOf(lemma: string): SphereCode | undefined {
	for (const row of sphereRows) for (const word of row.words) if (lemma.startsWith(word)) return row.code;
	return undefined;
}
