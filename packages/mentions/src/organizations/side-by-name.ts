import { fold } from "@letopis/morphology";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import type { Landmarks } from "./landmarks.js";
import { stemsOf } from "./names-alike.js";
import { territoryOfFullName } from "./universities.js";

/** Legal forms of companies and the countries that have them. */
const forms: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
	[/^(?:ООО|ОАО|ЗАО) /u, new Set(["RU", "BY"])],
	[/^АО /u, new Set(["RU", "KZ"])],
	[/^(?:ПАО|НАО|ФГУП|МУП) /u, new Set(["RU"])],
	[/^(?:СООО|РУП|РУПП|КПУП|ЧУП|ЧПТУП|ОДО) /u, new Set(["BY"])],
	[/^ТОО /u, new Set(["KZ"])],
	[/^ОсОО /u, new Set(["KG"])],
	[/^МЧЖ /u, new Set(["UZ"])],
];

/** What companies are made of behind the name of a place: «Гом|сельмаш», «Самарканд|агромаш». */
const trade =
	/^[ао]?(?:сель|маш|агро|хим|лифт|пром|мяс|молок|строй|древ|авто|энерго|газ|нефт|насос|мет|транс|торг|дизель|тех|хлеб|рыб|лес|сахар|кабель|станк|мебель|обув|текстиль|вод|уголь|фарм|мед|экспорт)/u;

const russia: ReadonlySet<string> = new Set(["RU"]);

/**
 * Bodies that every region of Russia has, or that are called after a part of the country: «Центр поддержки экспорта»,
 * «Приволжский медицинский институт».
 */
const ofRussia =
	/^(?:(?:региональн|областн|краев)\p{L}+ )?центр (?:координации |поддержки |развития )*(?:экспорта|предпринимательства|«мой бизнес»)|^(?:(?:сев|вост|зап|юж|цент)\p{L}+-)?(?:приволжск|нижневолжск|верхневолжск|средневолжск|сибирск|дальневосточн|уральск|кавказск|прикаспийск|российск)\p{L}+ \p{L}/iu;

/**
 * The side of a body that only its name tells: a university or chamber by the table of universities, «Лидсельмаш» by a place
 * of the text, a company by its legal form where the text has one region of such countries.
 */
export function sideByName(mention: OrganizationMention, landmarks: Landmarks): string | null {
	const { name, actor, territory } = mention;
	if (actor === "university" || (actor === "chamber" && territory === null)) {
		const found = territoryOfFullName(name);
		if (found?.startsWith(territory ?? "") === true && (territory?.length ?? 0) < 3) return found;
	}
	if (territory !== null) return territory;
	const held =
		landmarks.explained(mention, actor !== "company") ??
		landmarks.ofHolder(mention) ??
		(ofRussia.test(name) ? landmarks.mainRegion(russia, false) : undefined);
	if (actor !== "company" || held !== undefined) return held?.territory ?? null;
	const word = fold(/^(?:.*«)?([\p{L}-]+)»?$/u.exec(name)?.[1] ?? "");
	const named = word.length > 6 ? landmarks.home((place) => isMadeOf(word, place)) : undefined;
	const countries = forms.find(([form]) => form.test(name))?.[1];
	return (named ?? (countries && landmarks.soleRegion(countries)))?.territory ?? null;
}

/** «лидсельмаш» of «Лида», «бурятмясопром» of «Республика Бурятия». */
const isMadeOf = (word: string, { name, territory }: PlaceMention): boolean =>
	territory?.includes("-") === true &&
	fold(name)
		.split(" ")
		.some((part) => {
			const stem = part.replace(/(?:овск|евск|ск)?(?:ая|ий|ое)$|(?:ов|ев|ия|[аяьйыие])$/u, "");
			return stem.length > 2 && word.startsWith(stem) && trade.test(word.slice(stem.length));
		});

/**
 * Bodies by the beginnings of their names, two words at least: «Национальная библиотека» is the one «Республики Коми» where
 * no other goes on so; null where several do.
 */
export function beginningsOf(bodies: readonly OrganizationMention[]): ReadonlyMap<string, OrganizationMention | null> {
	const found = new Map<string, OrganizationMention | null>();
	for (const body of bodies) {
		if (body.generic || body.collective || body.territory === null) continue;
		const stems = stemsOf(body.name).split(" ");
		for (let n = 2; n < stems.length && n < LONGEST; n++) {
			const beginning = stems.slice(0, n).join(" ");
			const other = found.get(beginning);
			const isSame = other === undefined || other?.territory === body.territory;
			found.set(beginning, isSame ? (other ?? body) : null);
		}
	}
	return found;
}

/** Longest beginning, in words. */
const LONGEST = 8;
