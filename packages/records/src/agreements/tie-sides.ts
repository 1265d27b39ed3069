import { ANY_CASE, Case, Num } from "@letopis/morphology";
import { type Actor, anaphoric, sameActor } from "../actor.js";
import { type Memory, topicHere } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import {
	bareGroups,
	groupBefore,
	groupBetween,
	groupUnder,
	groupWith,
	normAt,
	prepositionBefore,
	saysSides,
	type Window,
} from "../scene/find.js";
import { type Group, type Member, readGroup } from "../scene/groups.js";
import { type Pair, readPairs } from "../scene/pairs.js";
import { copulas } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { elliptic } from "./dash-pairs.js";
import { partner } from "./partner.js";
import { resolveSides, sideWordIn } from "./sides.js";
import { namesStranger, strangeSubject, unplaced } from "./strangers.js";
import type { TieWord } from "./tie-words.js";

/** The sides of one tie, and the list member that sets it apart. */
export interface TieSides {
	readonly parties: readonly Actor[];
	readonly member?: Member | undefined;
}

const sideOf = ({ actor }: Member): Actor => (actor.kind === "person" ? (actor.actsFor ?? actor) : actor);
const sidesIn = (groups: readonly Group[]): Actor[] => groups.flatMap(({ members }) => members.map(sideOf));

/** Whom a sentence or two before spoke of. */
function subjectBefore({ sentence }: Scene, { subject, recent }: Memory): readonly Actor[] {
	const near = recent.some(
		({ actor, at }) => sentence.index - at <= 2 && subject !== undefined && sameActor(actor, subject),
	);
	return subject !== undefined && near ? [subject] : [];
}

/** «Побратимы Орши: [А, Б]», «побратимами стали [А и Б]», «среди побратимов – [А]»: the twins a list gives. */
function listed(scene: Scene, clause: Clause, at: number, owner: Group): Group | undefined {
	const bare = (window: Window): Group | undefined =>
		bareGroups(scene, window, Case.nomn).find(({ from }) => from !== owner.from);
	for (let i = at; i < clause.to; i++) {
		const norm = normAt(scene.units, i);
		if (norm !== ":" && norm !== "-") continue;
		const group = readGroup(scene.units, i + 1, Case.nomn);
		// «побратимами Орши стали [А и Б], Лиды – В»
		if (group !== undefined) return bare({ from: at, to: i }) ?? group;
	}
	return bare(clause);
}

/** «[Города-побратимы Томска]: А и Б»: the town whose twins they are. */
function ownName(units: Scene["units"], at: number): Group | undefined {
	const unit = units[at];
	const plural = unit?.token.readings.some(({ tag }) => (tag.numbers & Num.sing) === 0) === true;
	const own = unit?.mention?.kind === "place" && plural ? readGroup(units, at, ANY_CASE) : undefined;
	const [first] = own?.members ?? [];
	return first === undefined ? undefined : { from: at, to: at + 1, members: [first], cases: Case.gent };
}

const tied = ({ left, right }: Pair): TieSides => ({ parties: [sideOf(left), sideOf(right)], member: right });

/** «У Орши побратимы – А и Б, [у Лиды – В]»: further towns with theirs, behind the list of the first. */
function further({ units }: Scene, { to }: Group): readonly TieSides[] {
	const read = [",", ";"].includes(normAt(units, to)) ? readPairs(units, to + 1) : undefined;
	return (read?.pairs ?? []).map(tied);
}

/** One of several twins of one town has a tie of its own: «побратимами Орши стали Вязьма (1994) и Дмитров (2003)». */
function severally(scene: Scene, clause: Clause, at: number, memory: Memory): readonly TieSides[] {
	const { units } = scene;
	const behind = readGroup(units, at + 1, Case.gent) ?? ownName(units, at);
	const owners = behind ?? groupUnder(scene, clause, "у", Case.gent);
	const pairs = (one: Actor, many: Group): readonly TieSides[] =>
		many.members.map((member) => ({ parties: [one, sideOf(member)], member }));
	if (owners?.members.length === 1) {
		const list = listed(scene, clause, owners === behind ? owners.to : at + 1, owners);
		const own = owners.members[0] as Member;
		if (list !== undefined && list.from !== owners.from) return [...pairs(sideOf(own), list), ...further(scene, list)];
	}
	if (behind !== undefined && behind.members.length > 1) {
		const [subject] = bareGroups(scene, { from: clause.from, to: at }, Case.nomn);
		const one = subject?.members.length === 1 ? subject.members[0] : undefined;
		if (one !== undefined) return pairs(sideOf(one), behind);
	}
	if (owners === undefined && normAt(units, at + 1) === ":" && memory.owner !== undefined) {
		const list = readGroup(units, at + 2, Case.nomn);
		if (list !== undefined) return pairs(anaphoric(memory.owner), list);
	}
	return [];
}

/** «Стал побратимом»; «думает обзавестись побратимом» has none yet. */
const joins = ({ predicates }: Clause): boolean => predicates.every(({ lemma }) => copulas.has(lemma));

/** Who is tied: subjects, those behind «с», the genitive behind «побратим», «между … и …», else who is known. */
export function sidesOfTie(
	scene: Scene,
	clause: Clause,
	at: number,
	word: TieWord,
	memory: Memory,
): readonly TieSides[] {
	const arranged = word.type === "arrangement";
	const several = word.part === "side" ? severally(scene, clause, at, memory) : [];
	if (several.length > 0) return several;
	const dashed = elliptic(scene, clause);
	if (dashed.length > 0) return dashed.map(tied);
	const groups = bareGroups(scene, clause, Case.nomn);
	const subjects = sidesIn(groups);
	const right =
		groupWith(scene, clause) ??
		groupBefore(scene, clause) ??
		groupBetween(scene, clause) ??
		readGroup(scene.units, at + 1, Case.gent);
	if (namesStranger(scene, clause) || (subjects.length === 0 && arranged && strangeSubject(scene, clause))) return [];
	const all = [...subjects, ...(right === undefined ? [] : sidesIn([right]))];
	if (word.part === "tie" && (all.length < 2 || prepositionBefore(scene.units, at) !== "")) return [];
	const topic = topicHere(scene, memory);
	if (all.length === 0 && topic !== undefined && memory.owner !== undefined)
		return [{ parties: [anaphoric(memory.owner), anaphoric(topic)] }];
	const unique = all.filter((actor, i) => all.findIndex((other) => other.name === actor.name) === i);
	const most = Math.max(2, ...groups.map(({ members }) => members.length)) + (right?.members.length ?? 0);
	if (word.part === "tie" && right !== undefined && right.members.length > 1) return [{ parties: sidesIn([right]) }];
	// «Псков поддерживает побратимские связи с Нойсом и Валмиерой»
	const [own] = subjects;
	if (!arranged && own !== undefined && subjects.length === 1 && right !== undefined && right.members.length > 1)
		return right.members.map((member) => ({ parties: [own, sideOf(member)], member }));
	if (unique.length > 1) return [{ parties: unique.slice(0, most) }];
	const [one] = unique;
	if (one !== undefined && unplaced(one)) return [];
	// «города решили породниться», «вузы договорились обмениваться студентами»
	const sideWord = one === undefined ? sideWordIn(scene, clause) : undefined;
	const meant = sideWord === undefined ? [] : resolveSides(sideWord, memory, scene.sentence.index);
	if (meant.length > 1) return [{ parties: meant }];
	// «договорилась» of one side alone tells of its own affairs; «договорились с А» leaves out who was named before
	if (one !== undefined && arranged && right === undefined) return [];
	// «вторым побратимом стал Куопио»: of whoever is at home on the page
	const host = one !== undefined && word.part === "side" && joins(clause) ? partner(one, topic, memory) : undefined;
	if (one !== undefined && host !== undefined) return [{ parties: [one, anaphoric(host)] }];
	const known = one === undefined || saysSides(scene, clause) ? memory.sides : subjectBefore(scene, memory);
	const more = known.filter((actor) => !unique.some((other) => other.name === actor.name));
	return [{ parties: [...unique, ...more.map(anaphoric)] }];
}
