import { withFields } from "@letopis/mentions";
import { fold, Num, type Reading } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** What ends a word for the people of a town or region, the longest first: «туляк», «псковитянин», «ульяновец», «омич». */
const people = /^(?<stem>\p{L}{2,}?)(?:итянин|чанин|янин|анин|инец|овец|евец|ец|ович|ич|[ая]к)$/u;

/** Who lives there or belongs together, of no town. */
const others: ReadonlySet<string> = new Set([
	"гражданин",
	"крестьянин",
	"горожанин",
	"христианин",
	"мусульманин",
	"боец",
	"певец",
	"борец",
	"продавец",
	"купец",
	"отец",
	"конец",
	"владелец",
	"беженец",
	"доброволец",
	"младенец",
	"делец",
	"немец",
	"месяц",
	"моряк",
	"рыбак",
	"земляк",
	"казак",
	"москвич",
]);

const stemOf = (noun: string): string | undefined =>
	others.has(noun) ? undefined : people.exec(noun)?.groups?.["stem"];

/** «Навоиец», «смолянин», «пскович»: by its ending, one of the people of a place. */
export const isPeople = (noun: string): boolean => stemOf(noun) !== undefined;

/** The readings by which a word may name the people of a place, several of them. */
const peopleReadings = ({ mention, token }: MentionUnit): readonly Reading[] =>
	mention !== undefined || (token.shape !== "lower" && token.shape !== "title")
		? []
		: token.readings.filter(
				({ lemma, tag }) =>
					tag.pos === "NOUN" && (tag.numbers & Num.plur) !== 0 && tag.grammemes.has("anim") && isPeople(fold(lemma)),
			);

/** «Тул-» of «Тульская область», «витебл-» of «Витебск», «ом-» of «Омск»: a stem of the people of a place so named. */
function isOf(stem: string, name: string): boolean {
	return fold(name)
		.split(/[\s-]+/u)
		.some((word) => {
			if (word.startsWith(`${stem}ск`)) return true;
			if (stem.length < 3) return false;
			return word.startsWith(stem) || (stem.length > 4 && word.length > 4 && word.startsWith(stem.slice(0, -1)));
		});
}

const casesOf = (unit: MentionUnit): number => peopleReadings(unit).reduce((all, { tag }) => all | tag.cases, 0);

/** The town or region whose people a word names, of those the page speaks of. */
function homeOf(unit: MentionUnit, places: () => readonly Actor[]): Actor | undefined {
	const stems = peopleReadings(unit).flatMap(({ lemma }) => stemOf(fold(lemma)) ?? []);
	if (stems.length === 0) return undefined;
	return places().find(
		({ kind, name }) => (kind === "territory" || kind === "municipality") && stems.some((stem) => isOf(stem, name)),
	);
}

/** «Туляки примут участие», «встретились с витеблянами»: people told by where they live stand for those who came from there. */
export function withPeople(scene: Scene, places: () => readonly Actor[]): Scene {
	if (scene.sentence.zone === "title") return scene;
	let changed = false;
	const units = scene.units.map((unit): MentionUnit => {
		const home = unit.standsFor === undefined ? homeOf(unit, places) : undefined;
		if (home === undefined) return unit;
		changed = true;
		const { name, territory } = home;
		return withFields(unit, {
			cases: casesOf(unit),
			numbers: Num.plur,
			standsFor: [{ name, kind: "delegation", territory, how: "metonymy", spans: [unit], collective: true }],
		});
	});
	return changed ? withFields(scene, { units }) : scene;
}
