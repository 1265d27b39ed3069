import { Case, Num, withoutYo } from "@letopis/morphology";
import type { Clause } from "../scene/clauses.js";
import { isPeople } from "../scene/demonyms.js";
import { prepositionBefore } from "../scene/find.js";
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

/** Is the subject of the predicate somebody told by what he is alone: «навоийцы едут», «глава города встретился»? */
export function hasCrowd({ units }: Scene, clause: Clause, { numbers }: Predicate): boolean {
	for (let i = clause.from; i < clause.to; i++) {
		const unit = units[i] as MentionUnit;
		const number = unit.numbers || Num.sing | Num.plur;
		if ((number & numbers) === 0 || !isCrowd(unit) || (unit.cases & Case.nomn) === 0) continue;
		if (prepositionBefore(units, i) === "") return true;
	}
	return false;
}
