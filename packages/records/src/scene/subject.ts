import { ANY_CASE, Case, Num } from "@letopis/morphology";
import { type Clause, interrupted } from "./clauses.js";
import { bareGroups, normAt, type Window } from "./find.js";
import { type Group, readGroup } from "./groups.js";
import type { Predicate } from "./predicate.js";
import type { Scene } from "./scene.js";

const relative: ReadonlySet<string> = new Set(["который", "которая", "которое", "которые"]);

/** Genders of a mention's head: of its first noun that can stand in the nominative. */
function gendersAt(scene: Scene, at: number): number {
	const unit = scene.units[at];
	const mention = unit?.mention;
	if (unit === undefined) return 7;
	if (mention?.kind === "person") return mention.gender === "male" ? 1 : mention.gender === "female" ? 2 : 7;
	for (let i = unit.from; i < unit.to; i++) {
		const nouns = scene.sentence.tokens[i]?.readings.filter(
			({ tag }) => tag.pos === "NOUN" && (tag.cases & Case.nomn) !== 0,
		);
		const noun = nouns?.[0];
		if (noun !== undefined) return noun.tag.genders || 7;
	}
	return 7;
}

/** Can the group be the subject of the verb, by number and gender? */
function agreesWith(scene: Scene, group: Group, { numbers, genders, form }: Predicate): boolean {
	const [first] = group.members;
	if (first === undefined || (form !== "finite" && form !== "short")) return true;
	if (group.members.length > 1) return (numbers & Num.plur) !== 0 || agreesAlone(scene, first.at, genders);
	const number = first.numbers || Num.sing | Num.plur;
	if ((number & numbers) === 0) return false;
	return numbers === Num.plur || agreesAlone(scene, first.at, genders);
}

const agreesAlone = (scene: Scene, at: number, genders: number): boolean => (gendersAt(scene, at) & genders) !== 0;

/** «[Глава А и министр Б], которые встречаются»: the group that ends where the last member of it stands, the longest. */
function groupEndingAt(units: Scene["units"], last: number, plural: boolean): Group | undefined {
	for (let at = Math.max(0, last - 8); plural && at < last; at++) {
		const group = units[at]?.mention === undefined ? undefined : readGroup(units, at, ANY_CASE);
		if (group !== undefined && group.members.length > 1 && group.to > last) return group;
	}
	return readGroup(units, last, ANY_CASE);
}

/** «Делегацию А, [которая] находится в Б»: what the relative pronoun stands for. */
function antecedent(scene: Scene, clause: Clause, { numbers }: Predicate): Group | undefined {
	const { units } = scene;
	for (let i = clause.from; i < clause.from + 2; i++) {
		if (!relative.has(normAt(units, i))) continue;
		const far = Math.max(0, clause.from - 6);
		for (let at = clause.from - 1; at >= far; at--) {
			const kind = units[at]?.mention?.kind;
			if (kind === "organization" || kind === "person" || kind === "place")
				return groupEndingAt(units, at, numbers === Num.plur);
		}
	}
	return undefined;
}

/**
 * Who does what the predicate says: the nearest group before it that agrees with it, else the first behind it, else the
 * antecedent of «который».
 */
function subjectOf(scene: Scene, clause: Clause, predicate: Predicate): Group | undefined {
	const window: Window = { from: clause.from, to: clause.to };
	const groups = bareGroups(scene, window, Case.nomn).filter((group) => agreesWith(scene, group, predicate));
	const { at } = predicate;
	const before = groups.findLast(({ to }) => to <= at);
	const behind = groups.find(({ from }) => from > at);
	if (before !== undefined && behind !== undefined && isObject(before) && isDoer(behind)) return behind;
	return before ?? behind ?? antecedent(scene, clause, predicate);
}

/** «[Делегации] возглавляли мэры»: bodies that by their case may as well be what the verb is done to. */
const isObject = ({ members, cases }: Group): boolean =>
	(cases & Case.accs) !== 0 && members.every(({ actor }) => actor.kind !== "person");

/** «Делегации возглавляли [мэры]»: persons whose case makes them those who do it. */
const isDoer = ({ members: [first], cases }: Group): boolean =>
	first?.actor.kind === "person" && (cases & Case.accs) === 0;

/**
 * The subject of the clause, else that of the clause before which «и» carries on: «гости побывали в порту и [встретились]
 * с мэром».
 */
export function sharedSubject(scene: Scene, clause: Clause, predicate: Predicate): Group | undefined {
	const opening = interrupted(scene, clause);
	const own = subjectOf(scene, clause, predicate) ?? (opening && subjectOf(scene, opening, predicate));
	if (own !== undefined || clause.relative || !carriesOn(scene, clause, predicate)) return own;
	const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
	const last = before?.predicates.at(-1);
	// «посетила Минск и встретилась с мэром»: «встретиться» is no passive
	const passive = (one: Predicate): boolean => one.passive && !scene.verbs.events.has(one.lemma);
	if (before === undefined || last === undefined || passive(last) !== passive(predicate)) return undefined;
	const group = sharedSubject(scene, before, last);
	return group !== undefined && agreesWith(scene, group, predicate) ? group : undefined;
}

/** «…, посетили и …», «, а также встретились»: a joint and nothing but words of time before the verb. */
function carriesOn({ units }: Scene, { from }: Clause, { at }: Predicate): boolean {
	for (let i = from; i < at; i++) {
		const kind = units[i]?.mention?.kind;
		if (kind === "person" || kind === "organization") return false;
	}
	return normAt(units, from) === "," || normAt(units, from) === "и" || normAt(units, from) === "а";
}
