import type { PlaceMention } from "@letopis/mentions";
import { ANY_CASE, Case, Num } from "@letopis/morphology";
import { type Group, readGroup } from "./groups.js";
import { type MentionUnit, normAt } from "./predicate.js";
import type { Scene } from "./scene.js";

/** A range of units to look in, half-open. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

export { normAt };

/** May the token at a unit be a form of the lemma (ё folded)? A mention never is: its words are its own. */
export const lemmaAt = (units: readonly MentionUnit[], at: number, lemma: string): boolean =>
	units[at]?.mention === undefined && units[at]?.lemmas.includes(lemma) === true;

/** A word, or a mention that is but it: «делегацию сопровождает посол». */
export const isWordAt = (units: readonly MentionUnit[], at: number, lemma: string): boolean =>
	lemmaAt(units, at, lemma) || units[at]?.token.readings.some((reading) => reading.lemma === lemma) === true;

/** Does the unit tell of an event by a noun of its own kind, not by «мероприятие»? */
export function namesEventAt(units: readonly MentionUnit[], at: number): boolean {
	const mention = units[at]?.mention;
	return mention?.kind === "event" && !mention.generic;
}

const pointers: ReadonlySet<string> = new Set(["этом", "том", "чем", "нем", "ней", "них"]);

/** «Об этом», «о чём», «о ней»: of what is told elsewhere. */
export const isAboutThis = (units: readonly MentionUnit[], at: number): boolean =>
	["о", "об", "обо"].includes(normAt(units, at)) && pointers.has(normAt(units, at + 1));

/** Does the unit stand inside round brackets? */
export function inBrackets(units: readonly MentionUnit[], at: number): boolean {
	for (let i = at - 1; i >= 0 && i > at - 25; i--) {
		const norm = normAt(units, i);
		if (norm === ")") return false;
		if (norm === "(") return true;
	}
	return false;
}

/** Position of the first unit in the window for which `test` holds, or -1. */
export function findUnit({ from, to }: Window, test: (at: number) => boolean): number {
	for (let i = from; i < to; i++) if (test(i)) return i;
	return -1;
}

/** «Между А и Б»: the group behind the first «между» of the window. */
export function groupBetween(scene: Scene, window: Window): Group | undefined {
	const at = findUnit(window, (i) => normAt(scene.units, i) === "между");
	return at < 0 ? undefined : readGroup(scene.units, at + 1, Case.ablt | Case.gent);
}

/** «Между А и Б, а также между В и Г»: every such group of the window. */
export function groupsBetween(scene: Scene, window: Window): readonly Group[] {
	const groups: Group[] = [];
	for (let i = window.from; i < window.to; i++) {
		const group = normAt(scene.units, i) === "между" ? readGroup(scene.units, i + 1, Case.ablt | Case.gent) : undefined;
		if (group === undefined) continue;
		groups.push(group);
		i = group.to - 1;
	}
	return groups;
}

/** «У А», «от А»: the group behind the first such preposition of the window that actors follow. */
export function groupUnder(scene: Scene, window: Window, preposition: string, cases: number): Group | undefined {
	for (let i = window.from; i < window.to; i++) {
		const group = normAt(scene.units, i) === preposition ? readGroup(scene.units, i + 1, cases) : undefined;
		if (group !== undefined) return group;
	}
	return undefined;
}

/** «С провинциями А, Б»: the group behind the first «с» of the window that actors follow. */
export function groupWith(scene: Scene, window: Window): Group | undefined {
	for (let i = window.from; i < window.to; i++) {
		const norm = normAt(scene.units, i);
		if (norm !== "с" && norm !== "со") continue;
		const group = readGroup(scene.units, i + 1, Case.ablt);
		if (group !== undefined) return withinClause(scene, group);
	}
	return undefined;
}

/** «Подписал договор с [Гродно], а с Лидой провёл выставку»: no further than a clause with a verb of its own. */
function withinClause({ clauses }: Scene, group: Group): Group {
	const { members } = group;
	if (!members.some(({ again }) => again)) return group;
	const told = clauses.filter(
		({ from, predicates, gapped }) => predicates.length > 0 && gapped === undefined && from > (members[0]?.at ?? 0),
	);
	const next = told.find(({ from }) => from < group.to);
	return next === undefined ? group : { ...group, members: members.filter(({ at }) => at < next.from), to: next.from };
}

const prepositions = new Set(
	"в во на с со к ко у о об обо от до из за для по при под над между через без про ради около после перед среди против кроме вместо согласно благодаря".split(
		" ",
	),
);

/** The preposition that governs what begins at a unit, adjectives and type nouns between passed over; "" for none. */
export function prepositionBefore(units: readonly MentionUnit[], at: number): string {
	for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
		const unit = units[i] as MentionUnit;
		// «в замбийском [Чисамбе]»
		if (unit.mention?.kind === "place" && unit.mention.adjectival && units[at]?.mention?.kind === "place") continue;
		if (unit.mention !== undefined) return "";
		if (prepositions.has(unit.token.norm)) return unit.token.norm;
		// «на тех [же] переговорах»
		if (unit.token.norm === "же") continue;
		const reading = unit.token.readings[0];
		if (
			reading === undefined ||
			// «с которым [город] связывает договор»
			reading.lemma === "который" ||
			(reading.tag.pos !== "ADJF" && reading.tag.pos !== "NOUN" && reading.tag.pos !== "PRTF")
		)
			return "";
		// «в том числе [Псков]»: no noun that governs
		if (unit.token.norm === "числе" && normAt(units, i - 1) === "том") return "";
		// «в итоге [мэр Иван Петров]»: no type noun of the person
		if (reading.tag.pos === "NOUN" && (i < at - 1 || (closing.has(reading.lemma) && isSubject(units[at])))) return "";
	}
	return "";
}

/** «В итоге», «по завершении»: a setting, and no type noun of who stands behind it. */
const closing: ReadonlySet<string> = new Set(["итог", "результат", "завершение", "заключение", "конец", "финал"]);

const isSubject = (unit: MentionUnit | undefined): boolean =>
	unit?.mention?.kind === "person" && unit.cases === Case.nomn;

/** Groups of actors in the window that no preposition governs, in one of the cases. */
export function bareGroups(scene: Scene, { from, to }: Window, cases: number): readonly Group[] {
	const groups: Group[] = [];
	for (let i = from; i < to; ) {
		const mention = scene.units[i]?.mention;
		const actor =
			scene.units[i]?.standsFor !== undefined ||
			(mention !== undefined && ["place", "organization", "person"].includes(mention.kind));
		const group = actor && !inBrackets(scene.units, i) ? readGroup(scene.units, i, ANY_CASE) : undefined;
		if (group === undefined) {
			i++;
			continue;
		}
		const behind = prepositionBefore(scene.units, i);
		const free = (group.cases & cases) !== 0 && behind === "" && !governed(scene, i, group.cases);
		if (free) groups.push(group);
		// «по словам Б. Петрова, [компания] договорилась»: no list, the subject begins behind the comma
		const aside = !free && behind !== "" && behind !== normAt(scene.units, i - 1);
		const next = aside ? group.members[1] : undefined;
		const begins =
			next !== undefined && (next.cases & cases & Case.nomn) !== 0 && normAt(scene.units, next.at - 1) === ",";
		i = begins ? next.at : group.to;
	}
	return groups;
}

/** «Экономика [Китая]»: a genitive right after a noun hangs on that noun and is nobody's subject. */
function governed(scene: Scene, at: number, cases: number): boolean {
	const unit = scene.units[at];
	const before = scene.units[at - 1];
	if (unit === undefined || before === undefined) return false;
	const noun =
		before.mention !== undefined
			? ["document", "event", "organization", "post"].includes(before.mention.kind)
			: before.token.readings[0]?.tag.pos === "NOUN";
	if (!noun) return false;
	return (unit.cases & Case.gent) !== 0 && (unit.mention?.kind === "place" ? true : (cases & Case.nomn) === 0);
}

/** «Стороны договорились», «между сторонами»: the window speaks of the two sides without naming them. */
export function saysSides({ units }: Scene, window: Window): boolean {
	return findUnit(window, (i) => lemmaAt(units, i, "сторона") && units[i]?.numbers === Num.plur) >= 0;
}

/** Units before a relative clause within which the list begins that its pronoun means. */
const LIST = 16;

/** «Витебск, [с которым] город связывает договор», «А и Б, связи [с которыми] …»: those before the clause. */
export function groupBefore({ units }: Scene, { from, to }: Window): Group | undefined {
	const at = findUnit({ from, to: Math.min(to, from + 4) }, (i) => lemmaAt(units, i, "который"));
	if (at < 0 || !["с", "со"].includes(normAt(units, at - 1))) return undefined;
	for (let i = Math.max(0, from - LIST); i < from; i++) {
		const group = readGroup(units, i, ANY_CASE);
		if (group?.to !== from) continue;
		const last = group.members.slice(-1);
		return ((units[at]?.numbers ?? 0) & Num.plur) !== 0 ? group : { ...group, members: last };
	}
	return undefined;
}

/** Another paper stands between two units: what the one says is that paper's. */
export function paperBetween({ units }: Scene, a: number, b: number): boolean {
	return findUnit({ from: Math.min(a, b) + 1, to: Math.max(a, b) }, (i) => units[i]?.mention?.kind === "document") >= 0;
}

/** «С Институтом рыб [в Реште]», «с представительством [в Ошской области]»: where a side sits, not where it signs. */
export function isSeat(units: readonly MentionUnit[], at: number): boolean {
	const body = units[at - 2];
	return body?.mention?.kind === "organization" && (body.cases & Case.ablt) !== 0;
}

/** «В Витебске», «на Сахалине», «в г.Цзинань»: a place that says where. */
export function placesIn(scene: Scene, { from, to }: Window): readonly PlaceMention[] {
	const places: PlaceMention[] = [];
	for (let i = from; i < to; i++) {
		const unit = scene.units[i];
		const mention = unit?.mention;
		if (mention?.kind !== "place" || mention.adjectival || (mention.cases & Case.loct) === 0) continue;
		if (isSeat(scene.units, i)) continue;
		const preposition = prepositionBefore(scene.units, i);
		if (["в", "во", "на"].includes(preposition) && mention.places[0]?.level !== "country") places.push(mention);
	}
	return places;
}
