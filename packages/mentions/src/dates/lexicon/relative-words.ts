import type { Modifier } from "../partial-date.js";
import type { Declension } from "./forms.js";

/** Days counted from the page's date. */
export const dayWords: readonly (readonly [offset: number, forms: string])[] = [
	[-2, "позавчера"],
	[-1, "вчера"],
	[0, "сегодня"],
	[1, "завтра"],
	[2, "послезавтра"],
];

/** «Сегодняшний», «вчерашний», «завтрашний»: soft. */
export const dayAdjectives: readonly (readonly [offset: number, stem: string])[] = [
	[-1, "вчерашн"],
	[0, "сегодняшн"],
	[1, "завтрашн"],
];

/** Which week, month or year before or after the page's. */
export const shifts: readonly (readonly [offset: number, stem: string, declension: Declension])[] = [
	[-1, "прошл", "hard"],
	[-1, "минувш", "hushing"],
	[-1, "прошедш", "hushing"],
	[-1, "истекш", "hushing"],
	[-1, "ушедш", "hushing"],
	[0, "текущ", "hushing"],
	[0, "нынешн", "soft"],
	[1, "следующ", "hushing"],
	[1, "будущ", "hushing"],
	[1, "предстоящ", "hushing"],
	[1, "грядущ", "hushing"],
	[1, "наступающ", "hushing"],
	[1, "ближайш", "hushing"],
];

/** «Этот» declines like nothing else. */
export const thisForms = "этот этого этому этим этом эта этой эту это эти этих этими";

export const parts: readonly (readonly [modifier: Modifier, forms: string])[] = [
	["early", "начало начала началу началом начале"],
	["mid", "середина середины середине середину серединой"],
	["late", "конец конца концу концом конце исходе завершение завершении завершению"],
];

/** Words that are whole dates by themselves or begin one; the rules name them. */
export const timeWords =
	"накануне назавтра недавно полгода полугода полвека тысячи тысяча днях время выходные выходных выходным сезон сезона сезоне сезону рождество ежемесячно еженедельно ежедневно ежеквартально ежегодно";
export const timeAdjectives: readonly (readonly [stem: string, declension: Declension])[] = [
	["ежегодн", "hard"],
	["прошлогодн", "soft"],
	["бессрочн", "hard"],
];

export const severals =
	"несколько нескольких нескольким много многих многие считанные считаных долгие долгих целый целую";
export const approximates =
	"около более больше менее меньше почти свыше порядка примерно приблизительно чуть немногим минимум максимум";
