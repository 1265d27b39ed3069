import type { Mention } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";

/** A noun of what leads from one place to another. */
export interface RouteNoun {
	readonly lemma: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (lemma: string, example: string, never: string): RouteNoun => ({
	lemma,
	examples: [example],
	never: [never],
});

export const routeNouns: readonly RouteNoun[] = [
	row("рейс", "прямого рейса Омск – Анкара", "рейка"),
	row("авиарейс", "об открытии авиарейса Омск – Анкара", "авиация"),
	row("авиасообщение", "авиасообщение Омск – Анкара", "сообщение"),
	row("сообщение", "сообщение Омск – Астана", "сообщник"),
	row("маршрут", "по маршруту «Омск – Астана»", "маршал"),
	row("поезд", "поезд «Омск – Астана»", "поездка"),
	row("экспресс", "экспресс Омск – Астана", "экспрессия"),
	row("автобус", "автобус Псков – Рига", "автомобиль"),
	row("дорога", "строительство дороги Псков – Резекне", "дорожить"),
	row("автодорога", "автодорога Псков – Резекне", "дорога"),
	row("трасса", "трасса Чита – Харбин", "трест"),
	row("автотрасса", "автотрасса Чита – Харбин", "трасса"),
	row("магистраль", "магистраль Казань – Оренбург", "магистр"),
	row("коридор", "коридора «Омск – Мумбаи»", "коррида"),
	row("линия", "линию Омск – Астана", "линейка"),
	row("газопровод", "газопровода Якутск – Харбин", "газ"),
	row("нефтепровод", "нефтепровод Тайшет – Находка", "нефть"),
	row("мост", "моста Благовещенск – Хэйхэ", "мостовая"),
	row("паром", "паром Керчь – Трабзон", "пар"),
	row("участок", "на участке Омск – Тюмень", "участь"),
	row("направление", "на направлении Омск – Астана", "направить"),
	row("переход", "погранперехода или перехода Забайкальск – Маньчжурия", "переходный"),
	row("погранпереход", "погранпереход Забайкальск – Маньчжурия", "переход"),
	row("пропуск", "пункт пропуска «Кяхта – Алтанбулаг»", "пропускной"),
	row("перелет", "перелёт Омск – Анкара", "лететь"),
	row("автопробег", "автопробег Брест – Омск", "пробел"),
];

const lemmas: ReadonlySet<string> = new Set(routeNouns.map(({ lemma }) => lemma));

const isRouteNoun = (token: Token | undefined): boolean =>
	token?.readings.some(({ lemma }) => lemmas.has(withoutYo(lemma))) === true;

const isCapitalized = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

const isDash = (token: Token | undefined): boolean => token?.norm === "-";

/**
 * Token after a route that begins at `from`, «рейса [Омск – Анкара]», «поезд «[Омск – Нижний Новгород]»»; `from` itself where
 * none does.
 */
export function routeEnd(tokens: readonly Token[], from: number): number {
	if (!isRouteNoun(tokens[tokens[from - 1]?.norm === '"' ? from - 2 : from - 1])) return from;
	let to = from;
	let dashes = 0;
	for (; isCapitalized(tokens[to]) || (to > from && isDash(tokens[to]) && isCapitalized(tokens[to + 1])); to++)
		if (isDash(tokens[to])) dashes++;
	return dashes > 0 ? to : from;
}

/** Less the places that a route leads between: they are neither sides nor places of what is told. */
export function withoutRoutes({ tokens }: Sentence, mentions: readonly Mention[]): readonly Mention[] {
	const stops = new Set<Mention>();
	let end = 0;
	for (const mention of mentions) {
		if (mention.kind !== "place") continue;
		if (mention.from >= end) end = routeEnd(tokens, mention.from);
		if (mention.from < end) stops.add(mention);
	}
	return stops.size === 0 ? mentions : mentions.filter((mention) => !stops.has(mention));
}
