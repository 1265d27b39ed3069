import { inGenitive, type Mention, type PlaceMention, withFields } from "@letopis/mentions";
import { Case, type Dictionary, fold, Num, type Reading } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import { isCount } from "./counted.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** People who are anybody, or of whom something else is told than that they came from somewhere. */
const anybody: ReadonlySet<string> = new Set(
	"человек житель гражданин соотечественник лидер автор читатель зритель посетитель турист родственник герой солдат пользователь покупатель потребитель мигрант клиент пассажир пациент предок потомок гость делегат участник представитель друг партнер".split(
		" ",
	),
);

/** By which the word names people, several of them. */
function readingOf({ mention, standsFor, token }: MentionUnit): Reading | undefined {
	if (mention !== undefined || standsFor !== undefined || token.shape !== "lower") return undefined;
	return token.readings.find(
		({ lemma, tag }) =>
			tag.pos === "NOUN" &&
			(tag.numbers & Num.plur) !== 0 &&
			tag.cases !== 0 &&
			tag.grammemes.has("anim") &&
			!tag.grammemes.has("Surn") &&
			!anybody.has(fold(lemma)),
	);
}

/** «Тульские» of «тульских». */
const plural = (adjective: string): string =>
	adjective
		.replace(/(?<=[гкхжчшщ])[ио]й$/u, "ие")
		.replace(/[ыо]й$/u, "ые")
		.replace(/ий$/u, "ие");

const isAdjective = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention === undefined && unit.token.readings[0]?.tag.pos === "ADJF";

const isAdjectival = (mention: Mention): mention is PlaceMention => mention.kind === "place" && mention.adjectival;

const lemmaOf = ({ token }: MentionUnit): string | undefined =>
	token.readings.find(({ tag }) => tag.pos === "ADJF")?.lemma;

interface Told {
	readonly name: string;
	readonly territory: string | null;
	/** Units the phrase begins with. */
	readonly from: number;
}

/** «[Тульские] сыроделы», «тульские юные [вратари]»: where they are from, told before them. */
function toldBefore({ units, mentions }: Scene, at: number, noun: string): Told | undefined {
	let from = at;
	let place: PlaceMention | undefined;
	while (place === undefined && from > at - 3 && isAdjective(units[from - 1])) {
		from--;
		place = mentions
			.filter(isAdjectival)
			.find(({ start, end }) => start === units[from]?.start && end === units[from]?.end);
	}
	if (place === undefined) return undefined;
	const words = units.slice(from, at).map(lemmaOf);
	if (words.some((word) => word === undefined)) return undefined;
	const name = [...words.map((word) => plural(word as string)), noun].join(" ");
	return { name, territory: place.territory, from };
}

/** «Сыроделы [из Тулы]», «мастера [Полоцка]»: where they are from, told behind them. */
function toldBehind(units: readonly MentionUnit[], at: number, noun: string, dictionary: Dictionary): Told | undefined {
	const out = units[at + 1]?.mention === undefined && units[at + 1]?.token.norm === "из";
	const { mention, cases = 0 } = units[out ? at + 2 : at + 1] ?? {};
	if (mention?.kind !== "place" || mention.adjectival || (cases & Case.gent) === 0) return undefined;
	const name = `${noun} ${out ? "из " : ""}${inGenitive(mention.name, dictionary)}`;
	return { name, territory: mention.territory, from: isAdjective(units[at - 1]) ? at - 1 : at };
}

/** People told by what they are and where they are from, who have no name of their own. */
function peopleAt(scene: Scene, at: number, dictionary: Dictionary): MentionUnit | undefined {
	const { units } = scene;
	const unit = units[at] as MentionUnit;
	const reading = readingOf(unit);
	if (reading === undefined) return undefined;
	const form = dictionary.inflect(unit.token.norm, reading, { case: Case.nomn, number: Num.plur });
	if (form === undefined) return undefined;
	const told = toldBefore(scene, at, form) ?? toldBehind(units, at, form, dictionary);
	if (told === undefined) return undefined;
	const actor: Actor = {
		name: told.name,
		kind: "other",
		territory: told.territory,
		how: "explicit",
		spans: [unit],
		collective: true,
	};
	// «14 школьников из Пекина»: the number stands in the case of them all
	const counted = isCount(units[told.from - 1]) && (reading.tag.cases & Case.gent) !== 0;
	return withFields(unit, {
		cases: counted ? Case.nomn | Case.accs : unit.cases,
		numbers: Num.plur,
		standsFor: [actor],
	});
}

/** «Тульские сыроделы приедут на ярмарку», «пригласили мастеров из Полоцка»: people told by where they are from. */
export function withPeopleOf(scene: Scene, dictionary: Dictionary): Scene {
	if (scene.sentence.zone === "title" || !scene.mentions.some(({ kind }) => kind === "place")) return scene;
	let changed = false;
	const units = scene.units.map((unit, at): MentionUnit => {
		const people = unit.mention === undefined ? peopleAt(scene, at, dictionary) : undefined;
		if (people === undefined) return unit;
		changed = true;
		return people;
	});
	return changed ? withFields(scene, { units }) : scene;
}
