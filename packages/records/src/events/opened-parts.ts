import { indexPatterns } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { isCount, isOfCount } from "../scene/counted.js";
import { findUnit, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Realis, Role } from "../schema.js";
import { labelling, labelOf, openings } from "./openings.js";
import { originsIn } from "./origins.js";
import { later, type Part } from "./parts.js";

const openingsAt = indexPatterns(openings);

/** «Участники: А и Б», «модератором станет [ректор В]»: those a label names. */
function labelled(scene: Scene, at: number): readonly Part[] {
	const unit = scene.units[at] as MentionUnit;
	// «сопредседателями комиссии»: a post as a whole
	if (unit.mention !== undefined ? unit.mention.kind !== "post" : unit.to - unit.from !== 1) return [];
	// «перед участниками выступили»: those the word is said of stand elsewhere
	if (prepositionBefore(scene.units, at) !== "") return [];
	const { readings } = unit.token;
	const role = readings.map(({ lemma }) => labelOf.get(lemma)).find((found) => found !== undefined);
	if (role === undefined) return [];
	const mark = labelsAt(scene, at + 1) ? at + 1 : labelsAt(scene, at + 2) && hangs(scene.units[at + 1]) ? at + 2 : -1;
	const beside = namedAside.has(role) ? aside(scene, at) : -1;
	const from = mark >= 0 ? mark + 1 : beside >= 0 ? beside : afterRelative(scene, at);
	return from < 0 ? [] : (readGroup(scene.units, from, Case.nomn)?.members.map(({ actor }) => ({ actor, role })) ?? []);
}

/** «Участники:», «модератором станет». */
function labelsAt({ units }: Scene, at: number): boolean {
	const unit = units[at];
	if (unit === undefined || unit.mention !== undefined) return false;
	return labelling.has(unit.token.norm) || unit.lemmas.some((lemma) => labelling.has(lemma));
}

/** «Сопредседателями [комиссии] являются»: one word in the genitive between the label and what it labels. */
const hangs = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention?.kind !== "person" && (unit.cases & Case.gent) !== 0;

/** How far behind the word for a part those may stand who play it, a relative clause between. */
const FAR = 30;

/** «Спонсором фестиваля, который прошёл в Туле, [стала] компания»: where those begin whom the label is said of; -1 for none. */
function afterRelative(scene: Scene, at: number): number {
	const { units } = scene;
	if (((units[at]?.cases ?? 0) & Case.ablt) === 0) return -1;
	const end = Math.min(units.length, at + FAR);
	const comma = findUnit({ from: at + 1, to: end }, (i) => normAt(units, i) === ",");
	if (comma < 0) return -1;
	const verb = findUnit({ from: comma + 2, to: end }, (i) => normAt(units, i - 1) === "," && labelsAt(scene, i));
	return verb < 0 ? -1 : verb + 1;
}

/** Parts told of somebody in an aside: «сказал модератор, ректор Олег Ким». */
const namedAside: ReadonlySet<Role> = new Set(["moderator"]);

/** Where the person begins who stands behind the word for his part and a comma; -1 where none does. */
function aside({ units }: Scene, at: number): number {
	if (((units[at]?.cases ?? 0) & Case.nomn) === 0 || (units[at]?.numbers ?? 0) === Num.plur) return -1;
	return normAt(units, at + 1) === "," && units[at + 2]?.mention?.kind === "person" ? at + 2 : -1;
}

/** «С участием [более 20] предприятий»: where those counted begin. */
function afterCount({ units }: Scene, at: number): number {
	let to = at;
	while (to < at + 4 && isOfCount(units[to])) to++;
	return to > at && isCount(units[to - 1]) ? to : at;
}

const together: ReadonlySet<string> = new Set(["совместно", "вместе"]);

/** «Приглашены [и] представители Минска». */
const emphasis: ReadonlySet<string> = new Set(["и", "также"]);

/** «Организована палатой [совместно с Центром экспорта]»: who organizes along with those named before. */
function partners(scene: Scene, { from, to }: Window): readonly Part[] {
	const at = findUnit({ from, to: Math.min(to, from + 3) }, (i) => together.has(normAt(scene.units, i)));
	if (from < 0 || at < 0 || !["с", "со"].includes(normAt(scene.units, at + 1))) return [];
	const group = readGroup(scene.units, at + 2, Case.ablt);
	return group?.members.map(({ actor }) => ({ actor, role: "organizer" })) ?? [];
}

/** The same, anywhere in the window. */
export const partnersIn = (scene: Scene, { from, to }: Window): readonly Part[] =>
	partners(scene, { from: findUnit({ from, to }, (at) => together.has(normAt(scene.units, at))), to });

const takingPart: ReadonlySet<Role> = new Set(["participant", "planned-participant"]);

/** «Пригласил [делегацию]», not «пригласил посол»: what an active verb is said of stands in the accusative. */
const governedBy = (unit: MentionUnit | undefined, cases: number): number =>
	(cases & Case.accs) !== 0 && unit?.mention === undefined && unit?.token.readings[0]?.tag.pos === "VERB"
		? Case.accs
		: cases;

/** «14 компаний[, в том числе] «Луч»», «гости[, среди них] мэр»: where some of those told before are named; -1 for none. */
function namesSome({ units }: Scene, at: number): number {
	if (normAt(units, at) !== ",") return -1;
	const words = [1, 2, 3].map((far) => normAt(units, at + far)).join(" ");
	const length = /^в (?:том|их) числе/u.test(words) ? 3 : /^(?:среди|из) них/u.test(words) ? 2 : 0;
	if (length === 0) return -1;
	const to = at + 1 + length;
	return ["-", "и"].includes(normAt(units, to)) ? to + 1 : to;
}

/** Nouns for those who come to an event, many of them. */
const many: ReadonlySet<string> = new Set(
	"участник гость делегат человек представитель экспонент спортсмен компания предприятие организация фирма вуз коллектив команда регион страна город".split(
		" ",
	),
);

/** What those are doing of whom some are named by this. */
const attending: ReadonlySet<string> = new Set(
	"участвовать принять приехать прибыть прилететь съехаться собраться собрать собирать объединить ждать ожидать пригласить зарегистрироваться выйти выступить представить представлять войти входить быть разместиться разместить стать побывать".split(
		" ",
	),
);

/** Units before the comma among which those many are told. */
const WHO = 8;

/** Those of many who are named apart: «свыше 400 делегатов, в их числе [ректоры А и Б]», «50 гостей, среди них [мэр]». */
function someOf(scene: Scene, { from, to }: Window, realis: Realis): readonly Part[] {
	const { units } = scene;
	const at = findUnit({ from, to }, (i) => namesSome(scene, i) >= 0);
	if (at < 0) return [];
	const verb = scene.clauses.some(({ predicates }) =>
		predicates.some((one) => one.at < at && attending.has(one.lemma) && !one.negated),
	);
	const told = findUnit({ from: Math.max(from, at - WHO), to: at }, (i) =>
		(units[i]?.token.readings ?? []).some(({ lemma, tag }) => many.has(lemma) && (tag.numbers & Num.plur) !== 0),
	);
	if (!verb || told < 0) return [];
	const first = namesSome(scene, at);
	const out = normAt(units, first) === "из";
	const group = readGroup(units, out ? first + 1 : first, out ? Case.gent : Case.nomn | Case.gent);
	return group?.members.map(({ actor }) => ({ actor, role: later("participant", realis) })) ?? [];
}

/** Participants that fixed words bring in, anywhere in the window. */
export function openedParts(scene: Scene, window: Window, realis: Realis): readonly Part[] {
	const parts: Part[] = [...someOf(scene, window, realis)];
	for (let i = window.from; i < window.to; i++) {
		for (const { actor, role } of labelled(scene, i)) parts.push({ actor, role: later(role, realis) });
		for (const opening of openingsAt(scene.units[i] as MentionUnit)) {
			const match = opening.pattern.matchAt(scene.units, i);
			if (match === undefined) continue;
			const first = emphasis.has(normAt(scene.units, match.to)) ? match.to + 1 : match.to;
			const at = afterCount(scene, first);
			const cases = governedBy(scene.units[i], opening.cases);
			const group = readGroup(scene.units, at, at > first ? cases | Case.gent : cases);
			for (const member of group?.members ?? []) parts.push({ actor: member.actor, role: later(opening.role, realis) });
			// «собрал 120 артистов из Минска и Риги»
			if (group === undefined && takingPart.has(opening.role))
				for (const actor of originsIn(scene, { from: first, to: window.to }))
					parts.push({ actor, role: later(opening.role, realis) });
			if (opening.role === "organizer" && group !== undefined)
				parts.push(...partners(scene, { from: group.to, to: window.to }));
		}
	}
	return parts;
}
