import { Case, Num, withoutYo } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { isCount } from "../scene/counted.js";
import { isPeople } from "../scene/demonyms.js";
import { normAt, prepositionBefore } from "../scene/find.js";
import type { MentionUnit, Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** Those who come in an official capacity, of no name or side: «депутаты», «эксперты». */
const officials: ReadonlySet<string> = new Set([
	"депутат",
	"парламентарий",
	"предприниматель",
	"бизнесмен",
	"эксперт",
	"специалист",
	"ученый",
	"представитель",
	"дипломат",
	"преподаватель",
	"ректор",
	"делегат",
	"коллега",
	"сосед",
]);

/** One noun for many: «десант», «группа». */
const companies: ReadonlySet<string> = new Set(["десант", "группа", "ансамбль", "делегация", "миссия"]);

/** Whole bodies of a sort or the people of a town, in the plural, or a company of them. */
function isCrowd({ mention, token }: MentionUnit): boolean {
	if (mention !== undefined) return mention.kind === "post";
	return token.shape === "lower" || token.shape === "title"
		? token.readings.some(({ lemma, tag }) => {
				if (tag.pos !== "NOUN" || (tag.cases & Case.nomn) === 0) return false;
				const noun = withoutYo(lemma);
				if ((tag.numbers & Num.plur) === 0) return companies.has(noun);
				return officials.has(noun) || (tag.grammemes.has("anim") && isPeople(noun));
			})
		: false;
}

/** «Реставраторы», «школьников»: a noun for people, in the plural. */
const isMany = ({ mention, token }: MentionUnit, cases: number): boolean =>
	mention === undefined &&
	token.readings.some(
		({ tag }) =>
			tag.pos === "NOUN" &&
			(tag.numbers & Num.plur) !== 0 &&
			(tag.cases & cases) !== 0 &&
			tag.grammemes.has("anim") &&
			!tag.grammemes.has("Surn"),
	);

/** «[Вологодские] реставраторы», «14 школьников [из Пекина]»: several people, told with where they come from. */
function isFromSomewhere({ units, mentions }: Scene, at: number): boolean {
	const unit = units[at] as MentionUnit;
	const counted = isCount(units[at - 1]);
	if (!isMany(unit, counted ? Case.gent : Case.nomn)) return false;
	if (mentions.some((mention) => mention.kind === "place" && mention.adjectival && mention.to === unit.from))
		return true;
	if (normAt(units, at + 1) !== "из") return false;
	return [2, 3, 4].some((far) => units[at + far]?.mention?.kind === "place");
}

/** Is the subject of the predicate somebody told by what he is alone: «навоийцы едут», «глава города встретился»? */
export function hasCrowd(scene: Scene, clause: Clause, { numbers }: Predicate): boolean {
	const { units } = scene;
	for (let i = clause.from; i < clause.to; i++) {
		const unit = units[i] as MentionUnit;
		if ((numbers & Num.plur) !== 0 && isFromSomewhere(scene, i)) return true;
		const number = unit.numbers || Num.sing | Num.plur;
		if ((number & numbers) === 0 || !isCrowd(unit) || (unit.cases & Case.nomn) === 0) continue;
		if (prepositionBefore(units, i) === "") return true;
	}
	return false;
}
