import { Case, Num } from "@letopis/morphology";
import { type Actor, isLand } from "../actor.js";
import { isCount } from "../scene/counted.js";
import { normAt, prepositionBefore, type Window } from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** Those who are counted and not told apart: of them the places they come from are filed. */
const anybody: ReadonlySet<string> = new Set(["участник", "делегат", "человек", "экспонент", "спортсмен"]);

/** People filed by what they are and where they come from, unless they are counted. */
const people: ReadonlyMap<string, string> = new Map([
	["гость", "гости"],
	["сосед", "соседи"],
	["коллега", "коллеги"],
	["специалист", "специалисты"],
	["эксперт", "эксперты"],
	["ученый", "учёные"],
	["исследователь", "исследователи"],
	["преподаватель", "преподаватели"],
	["студент", "студенты"],
	["школьник", "школьники"],
	["предприниматель", "предприниматели"],
	["команда", "команды"],
	["коллектив", "коллективы"],
	["ансамбль", "ансамбли"],
	["мастер", "мастера"],
	["артист", "артисты"],
	["музыкант", "музыканты"],
]);

/** What several of a land are called that are counted and not named: «из 11 [регионов] России». */
const lands: ReadonlySet<string> = new Set([
	"страна",
	"регион",
	"область",
	"край",
	"город",
	"район",
	"субъект",
	"республика",
]);

/** Words among which the places stand. */
const REACH = 16;

/** What those told by a word are filed as; `null` for those of whom but their places are, undefined for another word. */
function peopleAt(units: readonly MentionUnit[], at: number): string | null | undefined {
	const { mention, lemmas, numbers } = units[at] as MentionUnit;
	if (mention !== undefined || (numbers & Num.plur) === 0) return undefined;
	if (lemmas.some((lemma) => anybody.has(lemma))) return null;
	const plural = lemmas.map((lemma) => people.get(lemma)).find((noun) => noun !== undefined);
	return plural !== undefined && isCount(units[at - 1]) ? null : plural;
}

/** «Музыканты из Бобруйска». */
const named = (plural: string, actor: Actor, unit: MentionUnit | undefined): Actor => ({
	...actor,
	name: `${plural} из ${unit !== undefined && unit.to - unit.from === 1 ? unit.token.text : actor.name}`,
	kind: "other",
	collective: true,
});

/** «Из 11 [регионов] России и Беларуси»: of the countries behind it the regions are meant. */
const tellsLands = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined &&
	((unit?.numbers ?? 0) & Num.sing) === 0 &&
	unit?.lemmas.some((lemma) => lands.has(lemma)) === true;

const onlyLands = ({ members }: Group): boolean => members.every(({ actor }) => isLand(actor));

/** «[430 участников] из 11 регионов России, Витебской области и Самары»: the places that those come from whom nothing else names. */
export function originsIn({ units }: Scene, { from, to }: Window): readonly Actor[] {
	const actors: Actor[] = [];
	for (let i = from; i + 2 < to; i++) {
		const plural = peopleAt(units, i);
		// «соглашение с коллегами из Минска»
		if (plural === undefined || normAt(units, i + 1) !== "из" || prepositionBefore(units, i) !== "") continue;
		for (let at = i + 2; at < to && at < i + REACH; ) {
			// «областей [Беларуси]»: the country of the place before it
			const passed = units[at]?.mention === undefined || units[at - 1]?.mention?.kind === "place";
			const group = passed ? undefined : readGroup(units, at, Case.gent);
			if (group !== undefined && !onlyLands(group)) break;
			for (const { actor, at: place } of group?.members ?? []) {
				if (actor.kind === "country" && tellsLands(units[at - 1])) continue;
				actors.push(plural === null ? actor : named(plural, actor, units[place]));
			}
			const next = units[at];
			if (group === undefined && next?.mention === undefined && next?.token.readings[0]?.tag.pos === "VERB") break;
			at = group?.to ?? at + 1;
		}
		break;
	}
	return actors;
}
