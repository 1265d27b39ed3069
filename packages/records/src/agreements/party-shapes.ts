import type { DocumentMention } from "@letopis/mentions";
import { ANY_CASE, Case, Num } from "@letopis/morphology";
import { type Actor, anaphoric, sameActor } from "../actor.js";
import { type Memory, topicHere } from "../reading.js";
import {
	bareGroups,
	findUnit,
	groupBefore,
	groupBetween,
	groupsBetween,
	groupUnder,
	groupWith,
	inBrackets,
	normAt,
	paperBetween,
	prepositionBefore,
	type Window,
} from "../scene/find.js";
import { type Group, readGroup } from "../scene/groups.js";
import { readPairs } from "../scene/pairs.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { liesIn } from "../territory.js";
import { openingPair, twosOf } from "./dash-pairs.js";
import { signedOnBehalf } from "./on-behalf.js";
import { partner } from "./partner.js";
import { actors, type PartyReading, type PartySet, sidesOf } from "./party-set.js";
import { siblingsOf } from "./siblings.js";
import { counterparts, headsOf, resolveSides, sideWordIn } from "./sides.js";
import { signersBehind } from "./signature.js";
import { complementEnd } from "./title.js";

/** «Действуют соглашения», «три соглашения»: more than one paper, where nothing governs a genitive singular. */
export function isPlural(scene: Scene, unit: number, { numbers, from }: DocumentMention): boolean {
	// «три соглашения»: a genitive singular
	if (
		scene.mentions.some(
			(mention) => mention.kind === "quantity" && mention.from < from && mention.to > from && mention.value !== 1,
		)
	)
		return true;
	if ((numbers & Num.plur) === 0) return false;
	if ((numbers & Num.sing) === 0) return true;
	const { units } = scene;
	// «с субъектами Федерации соглашения подписаны»
	const many = clauseAt(scene, unit).predicates.some((p) => p.form === "short" && (p.numbers & Num.sing) === 0);
	if (many && ((units[unit]?.cases ?? 0) & Case.nomn) !== 0 && prepositionBefore(units, unit) === "") return true;
	const before = units[unit - 1];
	// «на 1 февраля соглашения действуют»: nothing hangs on a date
	const noun =
		before?.mention === undefined ? before?.token.readings[0]?.tag.pos === "NOUN" : before.mention.kind !== "date";
	return ((units[unit]?.cases ?? 0) & (Case.nomn | Case.accs)) !== 0 && !noun && prepositionBefore(units, unit) === "";
}

/** Who the sentence itself says is bound by the paper at `unit`. */
export function readParties(
	scene: Scene,
	window: Window,
	unit: number,
	document: DocumentMention,
	memory: Memory,
): PartyReading | undefined {
	const { units } = scene;
	const end = complementEnd(scene, unit);
	const next = findUnit(
		{ from: end, to: units.length },
		(i) => units[i]?.mention?.kind === "document" && !inBrackets(units, i),
	);
	const tail = { from: unit + 1, to: next < 0 ? units.length : next };

	const plural = isPlural(scene, unit, document);
	// «между А и Б подписано соглашение», but not another paper's sides
	const ahead = groupsBetween(scene, { from: lastPaper(scene, window.from, unit), to: unit });
	const behind = groupsBetween(scene, tail);
	const told = behind.length > 0 ? behind : ahead;
	const twos = plural && told.length === 1 ? twosOf(scene, told[0] as Group) : [];
	const between = twos.length > 0 ? twos : told;
	if (between.length > 0 && between.every(({ members }) => members.length > 1)) {
		const sets = plural ? between : between.slice(0, 1);
		const signing = sets.length > 1 ? [] : signersIn(scene, window, unit);
		return {
			sets: sets.map((group) => {
				const set = sidesOf(actors(group), sets.length > 1 ? group.members[0] : undefined);
				return { ...set, signatories: [...set.signatories, ...signing] };
			}),
			shape: "between",
		};
	}

	const behalf = signedOnBehalf(scene, window);
	if (behalf !== undefined) return { sets: [behalf], shape: "coordinated" };

	for (let i = unit + 1; i < tail.to; i++) {
		if (i < end && !opensPair(scene, unit, i)) continue;
		const pairs = readPairs(units, i);
		if (pairs === undefined) {
			// no pair begins within a list that opens none
			i = Math.max(i, (readGroup(units, i, ANY_CASE)?.to ?? 0) - 1);
			continue;
		}
		const from = Math.max(i, pairs.pairs[0]?.left.at ?? i);
		// «намечены два договора: [А] заключит его с [Б], В – с Г»
		const opening = openingPair(scene, window, from) ?? openingPair(scene, clauseAt(scene, from - 1), from);
		const all = opening === undefined ? pairs.pairs : [opening, ...pairs.pairs];
		return { sets: all.map(({ left, right }) => sidesOf([left.actor, right.actor], right)), shape: "pairs" };
	}

	const entry = entryBefore(scene, unit);
	const page = listOwner(memory) ?? memory.owner;
	if (entry !== undefined && page !== undefined && !sameActor(entry, page)) {
		const host = listOwner(memory) ?? partner(entry, undefined, memory) ?? page;
		return { sets: [sidesOf([{ ...host, how: "inherited" }, entry])], shape: "entry" };
	}

	const agents = bareGroups(scene, window, Case.ablt).filter((g) => (g.cases & Case.nomn) === 0);
	const groups = bareGroups(scene, window, Case.nomn).filter((g) => g.from !== unit);
	const subjects = groups.filter((g) => !nameless(g));
	const before = { from: window.from, to: unit };
	const subject =
		subjects.find((group) => group.members.length > 1) ??
		signedBy(scene, unit) ??
		subjects[0] ??
		agents[0] ??
		groupUnder(scene, window, "у", Case.gent) ??
		(groups.length > 0 ? undefined : gapSubject(scene, window));
	const right =
		groupWith(scene, { from: unit + 1, to: Math.min(window.to, tail.to) }) ??
		groupWith(scene, before) ??
		groupBefore(scene, clauseAt(scene, unit)) ??
		datedGroup(scene, tail);
	if (right !== undefined) {
		const further = siblingsOf(scene, unit, right.to);
		const rest = [right, ...further.map(({ group }) => group)].flatMap(actors);
		const own = right.from > end && !nameless(right) ? ownersAt(scene, unit, end) : undefined;
		const left =
			own !== undefined && own.to <= right.from
				? actors(own)
				: subject !== undefined && subject.from !== right.from
					? actors(subject)
					: partnersOf(right, scene, memory, rest);
		const many = plural || right.members.some(({ dates, again }) => dates.length > 0 || again);
		const each = ({ members }: Group): readonly PartySet[] =>
			members.map((member) => sidesOf([...left, member.actor], member));
		const first =
			many && right.members.length > 1 ? each(right) : [sidesOf([...left, ...actors(right)], right.members[0])];
		if (further.length === 0) return { sets: first, shape: "with" };
		const told = { from: window.from, to: further[0]?.told.from ?? window.to };
		const sets = [
			{ sets: first, told },
			...further.map((sibling) => ({ sets: each(sibling.group), told: sibling.told })),
		];
		return { sets: sets.flatMap((part) => part.sets.map((set) => ({ ...set, told: part.told }))), shape: "with" };
	}
	if (subject !== undefined && subject.members.length > 1) {
		const two = plural ? twosOf(scene, subject) : [];
		const sets = two.length > 0 ? two : [subject];
		return {
			sets: sets.map((group) => sidesOf(actors(group), two.length > 0 ? group.members[0] : undefined)),
			shape: "coordinated",
		};
	}

	const owners = ownersAt(scene, unit, end);
	if (owners !== undefined && owners.members.length > 1) return { sets: [sidesOf(actors(owners))], shape: "genitive" };

	const linked = groupBetween(scene, before) ?? partnersIn(scene, window);
	if (linked !== undefined && linked.members.length > 1)
		return { sets: [sidesOf(actors(linked))], shape: linked.from < unit ? "between" : "genitive" };

	const many = counterparts(scene, window, memory);
	if (many.length > 1) return { sets: [{ parties: many, signatories: [], member: undefined }], shape: "sides" };

	const word = sideWordIn(scene, window);
	const meant = word === undefined ? [] : resolveSides(word, memory, scene.sentence.index);
	if (meant.length > 1) {
		const here = signersIn(scene, window, unit);
		const heads = here.length === 0 && word?.holders === true && signs(scene, unit) ? headsOf(meant, memory) : here;
		return { sets: [{ parties: meant, signatories: heads, member: undefined }], shape: "sides" };
	}
	if (subject !== undefined) return { sets: [sidesOf(actors(subject))], shape: "single" };
	return undefined;
}

/** «▪ [Минская область] – Соглашение …», «[Тыва]: соглашение (2009)»: the partner whose line of a list it is. */
function entryBefore({ units, clauses }: Scene, unit: number): Actor | undefined {
	const at = findUnit({ from: 0, to: Math.min(unit, 3) }, (i) => units[i]?.mention !== undefined);
	const group =
		at < 0 || clauses.some(({ predicates }) => predicates.length > 0) ? undefined : readGroup(units, at, Case.nomn);
	const mark = group === undefined ? "" : normAt(units, group.to);
	const [first, second] = group?.members ?? [];
	if (group === undefined || first === undefined || group.to >= unit || (mark !== "-" && mark !== ":"))
		return undefined;
	if (group.members.length === 1) return first.actor;
	// «Республика Беларусь, [Витебская область] – Соглашение»
	const { kind, territory } = first.actor;
	const inside = kind === "country" && liesIn(second?.actor.territory, territory);
	return inside && group.members.length === 2 ? second?.actor : undefined;
}

/** «Соглашения [правительства края] с регионами»: whose papers the open list is of. */
function listOwner({ register }: Memory): Actor | undefined {
	if (register?.document === undefined || register.owners.length !== 1) return undefined;
	return register.owners[0];
}

const bonds: ReadonlySet<string> = new Set(
	"сотрудничество взаимодействие партнерство дружба отношение связь контакт товарооборот торговля".split(" "),
);

/** «Сотрудничество [А и Б] закреплено договором», «[А и Б] связывает соглашение»: whom the clause joins otherwise. */
function partnersIn(scene: Scene, window: Window): Group | undefined {
	const { units } = scene;
	for (let i = window.from; i < window.to; i++) {
		const joins = units[i]?.mention?.kind === "event" || units[i]?.lemmas.some((lemma) => bonds.has(lemma)) === true;
		const group = joins ? readGroup(units, i + 1, Case.gent) : undefined;
		if (group !== undefined && group.members.length > 1) return group;
	}
	return bareGroups(scene, window, Case.accs).find(({ members }) => members.length > 1);
}

/** Where in the window the part before the paper begins that neither another paper nor its sides stand in: «меморандум между А и Б и». */
function lastPaper(scene: Scene, from: number, unit: number): number {
	const { units } = scene;
	for (let i = unit - 1; i >= from; i--) {
		if (units[i]?.mention?.kind !== "document") continue;
		const end = complementEnd(scene, i);
		const own = normAt(units, end) === "между" ? readGroup(units, end + 1, Case.ablt | Case.gent) : undefined;
		return Math.min(own?.to ?? i + 1, unit);
	}
	return from;
}

/** «А с Б подписал договор, с В – меморандум»: whose verb the dash says again. */
function gapSubject(scene: Scene, { from }: Window): Group | undefined {
	const at = scene.clauses.findIndex((clause) => clause.from === from);
	if (scene.clauses[at]?.gapped === undefined) return undefined;
	const whole = scene.clauses.findLast((clause, i) => i < at && clause.gapped === undefined);
	return whole && bareGroups(scene, whole, Case.nomn)[0];
}

/** Who stands over against those behind «с», where the clause has no subject; none of the `rest`, who are partners too. */
function partnersOf(right: Group, scene: Scene, memory: Memory, rest: readonly Actor[]): readonly Actor[] {
	const [first] = right.members;
	const one = first?.actor.kind === "person" ? first.actor.actsFor : first?.actor;
	const other = one && partner(one, topicHere(scene, memory), memory, rest);
	return other === undefined ? [] : [anaphoric(other)];
}

/** A group of nobody in particular: «вузы», «министерства». */
const nameless = (group: Group): boolean =>
	group.members.every(({ actor }) => actor.collective === true && actor.territory === null);

/** «…, поддерживаются контакты с А (2004 г.), Б (2005 г.)»: the dates say that the list further on is the paper's. */
function datedGroup(scene: Scene, window: Window): Group | undefined {
	const group = groupWith(scene, window);
	return group?.members.some((member) => member.dates.length > 0) ? group : undefined;
}

/** «Договор [Лиды] с Тяньшуем», «программу сотрудничества [А и Б]»: whose paper it is. */
function ownersAt(scene: Scene, unit: number, end: number): Group | undefined {
	const { units } = scene;
	const behind = readGroup(units, end, Case.gent);
	return behind ?? (units[end - 1]?.mention ? readGroup(units, lastRun(scene, unit, end), Case.gent) : undefined);
}

/** «Соглашение [ТУСУР – Нарынский университет]», «о дружественных связях [А – Б]», not «о рейсе А – Б». */
const opensPair = ({ units }: Scene, unit: number, at: number): boolean =>
	at === unit + 1 || units[at - 1]?.lemmas.some((lemma) => bonds.has(lemma)) === true;

/** The clause says that the paper at `unit` is signed. */
const signs = (scene: Scene, unit: number): boolean =>
	clauseAt(scene, unit).predicates.some(
		({ lemma, at }) => scene.verbs.acts.get(lemma) === "sign" && !paperBetween(scene, at, unit),
	);

/** «Под ним стоят подписи [мэра А и мэра Б]»: who signed, where it tells both sides. */
function signedBy(scene: Scene, unit: number): Group | undefined {
	const group = signersBehind(scene, clauseAt(scene, unit));
	return group !== undefined && sidesOf(actors(group)).parties.length > 1 ? group : undefined;
}

/** «Губернатор А и мэр Б подписали соглашение между …»: the persons who do what is told, beside the sides told apart. */
function signersIn(scene: Scene, window: Window, unit: number): readonly Actor[] {
	if (!signs(scene, unit)) return [];
	const behalf = signedOnBehalf(scene, window);
	if (behalf !== undefined) return behalf.signatories;
	const groups = bareGroups(scene, window, Case.nomn | Case.ablt);
	return groups.flatMap((group) => sidesOf(actors(group)).signatories);
}

/** First unit of the run of actors that ends a complement: «программу сотрудничества [А] и [Б]». */
function lastRun(scene: Scene, unit: number, end: number): number {
	for (let i = unit + 1; i < end; i++) {
		const kind = scene.units[i]?.mention?.kind;
		if (kind === "place" || kind === "organization") return i;
	}
	return end;
}
