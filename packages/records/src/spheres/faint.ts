import type { SphereRow } from "./row.js";

/** Words that say how or what for rather than in which sphere: «поставки молока» are of agriculture, «поставки» alone of trade. */
export const faintRows: readonly SphereRow[] = [
	{
		code: "trade-economy",
		words: ["поставк", "закупк", "кооперац", "сбыт", "товар", "экспортн"],
		examples: ["о поставках прицепов"],
		never: ["поставить подпись"],
	},
	{
		code: "education",
		words: ["практик", "подготовк", "переподготовк", "курсы"],
		examples: ["о летних практиках", "о подготовке гидов"],
		never: ["практический шаг"],
	},
	{
		code: "industry",
		words: ["производств", "ремонт"],
		examples: ["о ремонте тягачей"],
		never: ["производить впечатление"],
	},
	{ code: "transport-logistics", words: ["линия"], examples: ["о запуске регулярной линии"], never: ["линейка"] },
	{ code: "tourism", words: ["маршрут"], examples: ["о продвижении речных маршрутов"], never: ["марш"] },
	{ code: "health", words: ["препарат"], examples: ["о партии препаратов"], never: ["препона"] },
	{ code: "culture", words: ["выставк"], examples: ["об обмене выставками"], never: ["выставить счёт"] },
];
