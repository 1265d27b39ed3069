import { Case } from "@letopis/morphology";
import { isLand } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { bareGroups, findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Realis, Role } from "../schema.js";
import { countedActors, doers } from "./doers.js";
import { sittings, stays } from "./kinds.js";
import { partnersIn } from "./opened-parts.js";
import { originsIn } from "./origins.js";
import { later, type Part } from "./parts.js";
import { itself } from "./pronouns.js";
import { antecedentOf } from "./spoken-of.js";
import { standing } from "./stands.js";
import { running, talking } from "./verbs.js";

/** «Калмыкия [привезла] ковры», «с палатками [приехали] Адыгея и Тамбовская область»: who shows something at a fair. */
export const showing: ReadonlySet<string> = new Set([
	"привезти",
	"приехать",
	"прибыть",
	"выставить",
	"показать",
	"представить",
	"развернуть",
	"привозить",
	"выставлять",
	"показывать",
	"демонстрировать",
	"продемонстрировать",
	"презентовать",
]);

/** Those who show something at a fair, by what they do or by where they stand. */
export function exhibitors(scene: Scene, clause: Clause, { realis }: EventDraft): readonly Part[] {
	// «на ярмарке представлены 320 компаний»: they show, not their wares
	const shown = clause.predicates
		.filter(({ lemma, negated }) => showing.has(lemma) && !negated)
		.flatMap((verb) =>
			verb.passive
				? countedActors(scene, clause).map((actor): Part => ({ actor, role: later("participant", realis) }))
				: doersOrCounted(scene, clause, verb, "participant", realis),
		)
		.filter(({ actor }) => actor.kind !== "person");
	return [...shown, ...standing(scene, clause, realis)];
}

/** «Проводит [его] управление культуры», «провёл [его] министр»: who runs or leads the event a pronoun stands for. */
export function runners(scene: Scene, clause: Clause, event: EventDraft, memory: Memory): readonly Part[] {
	const { realis } = event;
	// «сессия, которую провела шеф-повар»
	const whom = [clause.from, clause.from + 1].some(
		(at) =>
			lemmaAt(scene.units, at, "который") &&
			((scene.units[at]?.cases ?? 0) & Case.accs) !== 0 &&
			prepositionBefore(scene.units, at) === "",
	);
	const described = whom && antecedentOf(scene, clause, memory) === event;
	return clause.predicates
		.filter(({ lemma, form, at }) => {
			const beside = [normAt(scene.units, at - 1), normAt(scene.units, at + 1)];
			return form === "finite" && running.has(lemma) && (described || beside.some((norm) => itself.has(norm)));
		})
		.flatMap((verb) => {
			const done = doers(scene, clause, verb, "organizer", realis);
			return done.length === 0 ? done : [...done, ...partnersIn(scene, { from: verb.at + 1, to: clause.to })];
		})
		.map((part): Part => (part.actor.kind === "person" ? { ...part, role: "moderator" } : part));
}

/** What those who take part in an event do there. */
const acting: ReadonlySet<string> = new Set([...talking, ...showing, "провести", "проводить", "найти"]);

const there: ReadonlySet<string> = new Set(["нем", "ней", "них", "котором", "которой", "которых"]);

/** «На ней [комбинат А и компания Б] заключили контракт», «на котором [вузы А и Б] договорились»: who acted at the event spoken of. */
export function actors(scene: Scene, clause: Clause, { realis, type }: EventDraft): readonly Part[] {
	if (stays.has(type)) return [];
	const { units } = scene;
	const at = findUnit(clause, (i) => normAt(units, i) === "на" && there.has(normAt(units, i + 1)));
	if (at < 0) return [];
	return clause.predicates
		.filter(({ lemma, form, negated, passive }) => acting.has(lemma) && form === "finite" && !negated && !passive)
		.flatMap((verb) => doers(scene, clause, verb, "participant", realis))
		.filter(({ actor }) => actor.how !== "anaphora" && !isLand(actor));
}

/** «Церемония … Документ [подписали] мэры»: those who signed did so at the ceremony told of. */
export function signers(scene: Scene, clause: Clause, { type, realis }: EventDraft): readonly Part[] {
	if (type !== "signing-ceremony") return [];
	return clause.predicates
		.filter(
			({ lemma, form, negated, passive }) =>
				form === "finite" && !negated && !passive && scene.verbs.acts.get(lemma) === "sign",
		)
		.flatMap((verb) => doers(scene, clause, verb, "signatory", realis))
		.filter(({ actor }) => actor.kind === "person");
}

/** «Выступил министр», «[хор] выступает»: a verb of whoever stands up before others, to speak or to perform. */
export const performing: ReadonlySet<string> = new Set(["выступить", "выступать"]);

/** «На фестивале [выступил ансамбль]»: a body that performs takes part; not «палата выступила организатором». */
export function performers(
	{ units, sentence }: Scene,
	{ lemma, at }: Predicate,
	done: readonly Part[],
	{ type, realis }: EventDraft,
): Part[] {
	// a headline names those who perform by a word
	if (
		!performing.has(lemma) ||
		stays.has(type) ||
		sittings.has(type) ||
		sentence.zone === "title" ||
		((units[at + 1]?.cases ?? 0) & Case.ablt) !== 0
	)
		return [];
	const bodies = done.filter(({ actor }) => actor.kind === "organization" || actor.kind === "school");
	return bodies.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** «[Делегацию Латвии] возглавлял мэр»: the group that is headed took part too. */
export function headed(scene: Scene, clause: Clause, realis: Realis): readonly Part[] {
	return bareGroups(scene, clause, Case.accs)
		.flatMap(({ members }) => members)
		.filter(({ actor }) => actor.kind === "delegation" && (actor.territory !== null || actor.how === "explicit"))
		.map(({ actor }) => ({ actor, role: later("participant", realis) }));
}

/** Who does what the predicate says, also a counted group: «зарегистрировалось [60 предприятий]». */
export function doersOrCounted(
	scene: Scene,
	clause: Clause,
	verb: Predicate,
	role: Role,
	realis: Realis,
): readonly Part[] {
	const several = [...countedActors(scene, clause), ...originsIn(scene, clause)];
	const counted = several.map((actor): Part => ({ actor, role: later(role, realis) }));
	const done = doers(scene, clause, verb, role, realis);
	return [...done, ...counted.filter(({ actor }) => !done.some((one) => one.actor.name === actor.name))];
}
