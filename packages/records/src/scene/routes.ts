import type { Mention } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";

/** A noun of what leads from one place to another. */
export interface RouteNoun {
	readonly lemma: string;
	/** A service between towns, which may be those that agree on it («рейс Омск – Анкара»); not a way or a crossing. */
	readonly plies: boolean;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (lemma: string, example: string, never: string, plies = false): RouteNoun => ({
	lemma,
	plies,
	examples: [example],
	never: [never],
});

export const routeNouns: readonly RouteNoun[] = [
	row("рейс", "прямого рейса Омск – Анкара", "рейка", true),
	row("авиарейс", "об открытии авиарейса Омск – Анкара", "авиация", true),
	row("авиасообщение", "авиасообщение Омск – Анкара", "сообщение", true),
	row("сообщение", "сообщение Омск – Астана", "сообщник", true),
	row("маршрут", "по маршруту «Омск – Астана»", "маршал", true),
	row("поезд", "поезд «Омск – Астана»", "поездка", true),
	row("экспресс", "экспресс Омск – Астана", "экспрессия", true),
	row("автобус", "автобус Псков – Рига", "автомобиль", true),
	row("дорога", "строительство дороги Псков – Резекне", "дорожить"),
	row("автодорога", "автодорога Псков – Резекне", "дорога"),
	row("трасса", "трасса Чита – Харбин", "трест"),
	row("автотрасса", "автотрасса Чита – Харбин", "трасса"),
	row("магистраль", "магистраль Казань – Оренбург", "магистр"),
	row("коридор", "коридора «Омск – Мумбаи»", "коррида"),
	row("линия", "линию Омск – Астана", "линейка", true),
	row("газопровод", "газопровода Якутск – Харбин", "газ"),
	row("нефтепровод", "нефтепровод Тайшет – Находка", "нефть"),
	row("мост", "моста Благовещенск – Хэйхэ", "мостовая"),
	row("паром", "паром Керчь – Трабзон", "пар", true),
	row("участок", "на участке Омск – Тюмень", "участь"),
	row("направление", "на направлении Омск – Астана", "направить", true),
	row("переход", "погранперехода или перехода Забайкальск – Маньчжурия", "переходный"),
	row("погранпереход", "погранпереход Забайкальск – Маньчжурия", "переход"),
	row("пропуск", "пункт пропуска «Кяхта – Алтанбулаг»", "пропускной"),
	row("перелет", "перелёт Омск – Анкара", "лететь", true),
	row("автопробег", "автопробег Брест – Омск", "пробел"),
];

const routes: ReadonlyMap<string, RouteNoun> = new Map(routeNouns.map((noun) => [noun.lemma, noun]));

const routeNounOf = (token: Token | undefined): RouteNoun | undefined => {
	for (const { lemma } of token?.readings ?? []) {
		const noun = routes.get(withoutYo(lemma));
		if (noun !== undefined) return noun;
	}
	return undefined;
};

const isCapitalized = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

const isDash = (token: Token | undefined): boolean => token?.norm === "-";

interface Route {
	readonly noun: RouteNoun;
	/** Token after it. */
	readonly to: number;
}

/** «Рейса [Омск – Анкара]», «поезд «[Омск – Нижний Новгород]»»: the route that begins at `from`. */
function routeAt(tokens: readonly Token[], from: number): Route | undefined {
	if (!isCapitalized(tokens[from])) return undefined;
	const noun = routeNounOf(tokens[tokens[from - 1]?.norm === '"' ? from - 2 : from - 1]);
	if (noun === undefined) return undefined;
	let to = from;
	let dashes = 0;
	for (; isCapitalized(tokens[to]) || (isDash(tokens[to]) && isCapitalized(tokens[to + 1])); to++)
		if (isDash(tokens[to])) dashes++;
	return dashes > 0 ? { noun, to } : undefined;
}

/** Token after a route that begins at `from`; `from` itself where none does. */
export const routeEnd = (tokens: readonly Token[], from: number): number => routeAt(tokens, from)?.to ?? from;

/** Less the places that a way leads between, «дороги Псков – Резекне»: they are neither sides nor places of what is told. */
export function withoutRoutes({ tokens }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
	const stops = new Set<Mention>();
	let end = 0;
	for (const mention of mentions) {
		if (mention.kind !== "place") continue;
		const route = mention.from < end ? undefined : routeAt(tokens, mention.from);
		if (route !== undefined && !route.noun.plies) end = route.to;
		if (mention.from < end) stops.add(mention);
	}
	return stops.size === 0 ? mentions : mentions.filter((mention) => !stops.has(mention));
}
