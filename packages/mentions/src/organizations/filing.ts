import type { Dictionary } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import type { Place } from "../places/place.js";
import { contextPlace } from "./context-place.js";
import { lastTerritoryNounOf, territoryNounAfter } from "./head-noun.js";
import type { Landmarks } from "./landmarks.js";
import { inGenitive } from "./phrase-cases.js";
import { isBareRegion, scopes } from "./scopes.js";

/**
 * A resolved body under the name a clerk would file it by: «калужская делегация» as that of the region, «компания «Луч»» as
 * «Луч», «Союз «Торгово-промышленная палата …»» as the chamber.
 */
export function filed(
	mention: OrganizationMention,
	sentence: Sentence,
	landmarks: Landmarks,
	dictionary: Dictionary,
): OrganizationMention {
	if (mention.actor === "delegation" && group.test(mention.name)) {
		const name = mention.name.replace(ceremonial, "").replace(/^(?:Бизнес-д|Д)елегация/u, (word) => word.toLowerCase());
		const plain = name === mention.name ? mention : mentionWith(mention, { name });
		return ofItsPlace(plain, sentence, landmarks, dictionary);
	}
	if (mention.collective && mention.generic) return ofItsRegion(mention, sentence, landmarks, dictionary);
	const chamber = union.exec(mention.name)?.[1];
	if (chamber !== undefined) return mentionWith(mention, { name: chamber, actor: "chamber" });
	const council = ofRegion.exec(mention.name);
	if (council !== null) return mentionWith(mention, { name: `${council[2]}ий ${council[1]?.toLowerCase()}` });
	const name = mention.name.replace(origin, "").replace(honorary, "").replace(legal, "");
	const own = mention.actor === "company" ? (trader.exec(name) ?? firm.exec(name)) : null;
	const wanted = own?.[1] ?? own?.[2] ?? name;
	return wanted === mention.name ? mention : mentionWith(mention, { name: wanted });
}

/** «облисполком Витебской области», «райисполком Чечерского района»: a council that its adjective names. */
const ofRegion = /^((?:обл|рай)(?:исполком|совет)) (\p{Lu}[\p{L}-]+[сц]к)(?:ой области|ого района)$/iu;

/** «хор «Каллавеси» [из Куопио]». */
const origin = /(?<=») из \p{Lu}[\p{L} -]*$/u;

/** «[народный] ансамбль «Сябры»»: a title that ensembles are given. */
const honorary = /^(?:народный|образцовый|заслуженный) (?=(?:ансамбль|хор|театр|коллектив|оркестр) «)/iu;

/** «Союз «Торгово-промышленная палата Республики Бурятия»»: the legal form of a chamber. */
const union = /^(?:союз|ассоциация) «((?:\p{L}+ )?(?:торгово-)?промышленная палата(?: [^«»]+)?)»$/iu;

/** Nouns and adjectives before a company's own name that say only that it trades: «торговая сеть «Магнит»». */
const trader =
	/^(?!управляющая )(?:[\p{L}-]+ ){0,3}(?:авиакомпания|компания|корпорация|предприятие|холдинг|сеть|группа|дистрибьютор)(?: «([^«»]+)»| (\p{Script=Latin}[\p{Script=Latin}\d .&'-]*))$/iu;

/** «омский завод «Иртыш»», «агрофирма «Заря»»; not «Майкопский комбинат «Восход»», «агрохолдинг «Северный»». */
const firm =
	/^(?:\p{Ll}[\p{L}-]* ){0,3}\p{L}*(?:завод|фабрика|комбинат|фирма|холдинг|бюро|общество|разрез|мануфактура) «(?!\p{L}+(?:[иы]й|[ая]я|о[ей])»)([^«»]+)»$/u;

/** «кемеровское АО «Восход»»: the place of a legal form is no part of the name. */
const legal =
	/^\p{L}+[сц]к(?:ий|ая|ое) (?=(?:[ОЗПН]?А?О|ООО|ТОО|ОсОО|[СИ]ООО|ОДО|[УЧКР]УП|РУП|МУП|ГУП|ФГУП|ЧУП|АК|ГК|НПО|НПП) «)/u;

/** «[официальная] делегация Пензенской области». */
const ceremonial = /^(?:официальная|представительная|большая|многочисленная|внушительная) (?=\p{L})/iu;

const group = /(?:^|\s)((?:бизнес-)?делегация)(?:\s|$)/iu;

/** «предприятия [региона]» → those of the region the text tells of; «[восемь] предприятий» of a delegation → those of its side. */
function ofItsRegion(
	mention: OrganizationMention,
	sentence: Sentence,
	landmarks: Landmarks,
	dictionary: Dictionary,
): OrganizationMention {
	if (mention.territory !== null || mention.parent !== undefined) return mention;
	const word = territoryNounAfter(sentence, mention);
	const place =
		word === ""
			? landmarks.sides.at(mention.sentence, mention.from)
			: contextPlace(landmarks, {
					sentence: mention.sentence,
					token: mention.from,
					scope: scopes.get(word),
					pointing: true,
				});
	if (place === undefined) return mention;
	const row = place.adjectival ? place.places[0] : place;
	if (row === undefined) return mention;
	const name = `${mention.name} ${inGenitive(row.name, dictionary)}`;
	return mentionWith(mention, { name, territory: place.territory, places: [place] });
}

/** «калужская делегация» → «делегация Калужской области»; «делегация города» → that of the city the text tells of. */
function ofItsPlace(
	mention: OrganizationMention,
	sentence: Sentence,
	landmarks: Landmarks,
	dictionary: Dictionary,
): OrganizationMention {
	const noun = group.exec(mention.name)?.[1];
	if (noun === undefined || mention.parent !== undefined) return mention;
	const [place] = mention.places;
	if (place === undefined) {
		const word = lastTerritoryNounOf(sentence, mention);
		const question = { sentence: mention.sentence, token: mention.from, scope: scopes.get(word), pointing: true };
		const found = word === "" ? undefined : contextPlace(landmarks, question);
		if (found === undefined) return mention;
		// «делегация провинции» → «… провинции Денизли»
		const name = isBareRegion(found)
			? `${mention.name} ${found.name}`
			: `${noun} ${inGenitive(found.name, dictionary)}`;
		return mentionWith(mention, { name, territory: found.territory, places: [found] });
	}
	if (!place.adjectival || mention.places.length > 1 || place.from !== mention.to - 2) return mention;
	const row = rowMeant(place, landmarks);
	if (row === undefined) return mention;
	return mentionWith(mention, {
		name: `${noun} ${inGenitive(row.name, dictionary)}`,
		territory: row.code ?? mention.territory,
	});
}

/**
 * Of the places an adjective may be made of, the one the text names elsewhere («иркутская»: the city), the region where it names
 * both. Of a country, the country where the text names no place in it.
 */
function rowMeant(place: PlaceMention, landmarks: Landmarks): Place | undefined {
	const isNamed = (one: PlaceMention): boolean =>
		!one.adjectival && place.places.some(({ id }) => id === one.places[0]?.id);
	const isRegion = (one: PlaceMention): boolean => one.places[0]?.level === "region" && isNamed(one);
	const named = (landmarks.home(isRegion) ?? landmarks.home(isNamed))?.places[0];
	const [first] = place.places;
	if (first?.level !== "country") return named ?? first;
	return landmarks.home(({ territory }) => territory?.startsWith(`${first.code}-`) === true) ? undefined : first;
}
