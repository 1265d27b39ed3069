import { type DateMention, Sign } from "@letopis/mentions";
import { ANY_CASE, Case, Num, withoutYo } from "@letopis/morphology";
import type { Sentence } from "@letopis/text";
import { type Actor, actorOf, anaphoric, sameActor } from "../actor.js";
import { dateItself, upTo } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory, Register } from "../reading.js";
import { isOwner } from "../salience.js";
import { isCount } from "../scene/counted.js";
import { bareGroups, findUnit, lemmaAt, normAt } from "../scene/find.js";
import { type Member, readGroup } from "../scene/groups.js";
import { readPairs } from "../scene/pairs.js";
import type { MentionUnit } from "../scene/predicate.js";
import { clauseAt, type Scene, told } from "../scene/scene.js";
import type { AgreementStatus, DateValue } from "../schema.js";
import { Trigger } from "../trigger.js";
import { deedsOf } from "./act.js";
import { asCount, countOf } from "./counts.js";
import { type Entry, entriesIn } from "./entries.js";
import { blankDraft, newDraft } from "./new-draft.js";
import { titleOf } from "./paper-name.js";
import { isPlural } from "./party-shapes.js";
import { isMissing } from "./standing.js";
import { decisive, statusOf } from "./status.js";
import { bonds, tieStems, tieWords } from "./tie-words.js";
import { complementEnd } from "./title.js";
import type { Act } from "./verbs.js";

/** Units of the longest line that is still an entry, and of a line between entries: «Россия», «Раздел II». */
const LINE = 40;
const SHORT = 8;

const twins: ReadonlySet<string> = new Set(tieWords.filter(({ part }) => part === "side").map(({ stem }) => stem));

/** «Побратимы», «города-побратимы», also as the first word of a place: «города-побратимы Пскова». */
function isTwin({ sentence, units }: Scene, at: number): boolean {
	const unit = units[at];
	if (unit === undefined || (unit.mention !== undefined && unit.mention.kind !== "place")) return false;
	const readings = sentence.tokens[unit.from]?.readings ?? [];
	const counted = isCount(units[at - 1]);
	return readings.some(
		({ lemma, tag }) =>
			tag.pos === "NOUN" &&
			(counted || (tag.numbers & Num.plur) !== 0) &&
			tieStems(withoutYo(lemma)).some((part) => twins.has(part)),
	);
}

/** «[Побратимские] связи», with partners counted or listed behind: «с четырьмя городами.», «: А – Б». */
function isBond({ units }: Scene, at: number): boolean {
	if (!lemmaAt(units, at, "побратимский") || units[at + 1]?.lemmas.some((noun) => bonds.has(noun)) !== true)
		return false;
	return findUnit({ from: at, to: units.length }, (i) => normAt(units, i) === ":" || isCount(units[i])) >= 0;
}

/** Where the list of the head begins in its own sentence: behind a colon, «в том числе», «среди них». */
function listAt({ units }: Scene, unit: number): number | undefined {
	for (let i = unit + 1; i < units.length && i < unit + 24; i++) {
		const norm = normAt(units, i);
		if (norm === ":") return i + 1;
		if (norm === "том" && lemmaAt(units, i + 1, "число")) return i + 2;
		if (norm === "среди") return i + 2;
		if (norm === ";" || norm === "." || units[i]?.mention?.kind === "document") return undefined;
	}
	return undefined;
}

/** A line that is nothing but a heading: no verb, no full stop, the head among its first words. */
function isHeading({ units, clauses }: Scene, unit: number): boolean {
	const ends = normAt(units, units.length - 1);
	if (ends === ":") return true;
	return unit < 6 && units.length < 14 && ends !== "." && clauses.every(({ predicates }) => predicates.length === 0);
}

const actorsOf = (members: readonly Member[]): readonly Actor[] =>
	members.map(({ actor }) => (actor.kind === "person" ? (actor.actsFor ?? actor) : actor));

/** Whose partners are listed: the genitive behind the head, «у А», the subject, else whose page it is. */
function ownersOf(scene: Scene, unit: number, to: number, memory: Memory): readonly Actor[] {
	const { units } = scene;
	const own = actorOf(units[unit]?.mention);
	if (own !== undefined) return [own];
	for (const at of [unit + 1, complementEnd(scene, unit)]) {
		const group = at < to ? readGroup(units, at, Case.gent) : undefined;
		if (group !== undefined && group.to <= to) return actorsOf(group.members);
	}
	const having = findUnit({ from: 0, to }, (i) => normAt(units, i) === "у");
	const group =
		(having < 0 ? undefined : readGroup(units, having + 1, Case.gent)) ??
		bareGroups(scene, { from: 0, to }, Case.nomn | Case.ablt | Case.accs)[0] ??
		readGroup(units, 0, ANY_CASE);
	if (group !== undefined && group.to <= to) return actorsOf(group.members);
	const before = memory.recent.map((other) => other.actor).filter(isOwner);
	const times = (actor: Actor): number => before.filter((other) => sameActor(other, actor)).length;
	const most = before.reduce<Actor | undefined>((a, b) => (a !== undefined && times(a) >= times(b) ? a : b), undefined);
	const { owner: known } = memory;
	const owner = known !== undefined && (most === undefined || times(known) > 0) ? known : (most ?? memory.subject);
	return owner === undefined ? [] : [anaphoric(owner)];
}

const listed: ReadonlySet<string> = new Set(["place", "organization"]);

/** «12 контрактов, в том числе [А и Б заключили контракт на поставку баранины]»: no list of partners. */
const isTold = ({ clauses, verbs }: Scene, list: number): boolean =>
	clauses.some(({ predicates }) =>
		predicates.some(({ at, form, lemma }) => at > list && form === "finite" && verbs.acts.has(lemma)),
	);

/** The list that the word at `unit` opens, and where in its sentence the entries begin; the end for lines below. */
function registerAt(scene: Scene, unit: number, memory: Memory): { register: Register; list: number } | undefined {
	const { units, sentence } = scene;
	const mention = units[unit]?.mention;
	const document = mention?.kind === "document" ? mention : undefined;
	const opens =
		document === undefined
			? isTwin(scene, unit) || isBond(scene, unit)
			: isPlural(scene, unit, document) && !document.draft && !document.generic;
	if (!opens) return undefined;
	const heads = isHeading(scene, unit) || isBond(scene, unit);
	const list = listAt(scene, unit) ?? (heads ? units.length : undefined);
	const clause = clauseAt(scene, unit);
	if (list === undefined || isMissing(scene, clause, unit) || isTold(scene, list)) return undefined;
	const words = document === undefined ? [] : sentence.tokens.slice(document.from, document.head);
	const present = words.some(({ readings }) => readings.some(({ lemma }) => lemma === "действующий"));
	const deed = document && decisive(deedsOf(scene, clause, unit, document)).final;
	const done = document === undefined || deed === undefined ? undefined : statusOf(deed, document);
	if (deed !== undefined && done === undefined) return undefined;
	// «соглашения ратифицировали: А, Б и В»: whoever ratifies a paper of many has none of his own
	if (deed?.act === "approve" && listed.has(units[list]?.mention?.kind ?? "")) return undefined;
	const status = done ?? (document === undefined || present ? "in-force" : "signed");
	const owners = ownersOf(scene, unit, Math.min(list, units.length), memory);
	const { paragraph } = sentence;
	return { register: { scene, unit, document, deed, status, owners, read: false, paragraph }, list };
}

function twinDraft({ scene, unit, status }: Register, parties: readonly Actor[], member: number): AgreementDraft {
	const { start, end } = scene.units[unit] as MentionUnit;
	return blankDraft(scene, {
		type: "twinning",
		status,
		document: undefined,
		inTitle: false,
		trigger: { start, end },
		member,
		rule: "agreement/twinning-list",
		parties: [...parties],
	});
}

/** What an entry says its paper came to. */
const fates: Partial<Readonly<Record<Act, AgreementStatus>>> = {
	extend: "extended",
	suspend: "suspended",
	terminate: "terminated",
	expire: "expired",
	prepare: "drafted",
};

const pastDate = (date: DateMention, { dating }: Memory): DateValue | undefined =>
	dating.resolve(date.date.bound === "from" ? dateItself(date) : date, "past");

/** The records of one entry: one for each date of its own. */
function draftsOf(register: Register, scene: Scene, entry: Entry, memory: Memory): readonly AgreementDraft[] {
	const { document, deed, unit } = register;
	const { actor, since, from, to } = entry;
	const lefts = entry.left === undefined ? register.owners : [entry.left];
	if (lefts.length === 0 || lefts.some((left) => sameActor(left, actor))) return [];
	const parties = [...lefts, actor];
	const member: Member = { actor, at: from, cases: ANY_CASE, numbers: Num.sing, dates: entry.dates, dating: "own" };
	const set = { parties, signatories: [], member };
	const start = actor.spans[0]?.start ?? 0;
	return (entry.dates.length > 0 ? entry.dates : [undefined]).map((date) => {
		const draft =
			document === undefined
				? twinDraft(register, parties, start)
				: newDraft(register.scene, unit, deed, register.status, set, memory);
		const title = document && titleOf(memory.document, register.scene, unit, document, memory.dictionary);
		if (title !== undefined) draft.title = title.text;
		// «Соглашения о побратимстве: А – Б, В – Г»: those there are
		if (deed === undefined && entry.dates.length === 0) draft.status = "in-force";
		if (scene !== register.scene)
			draft.mentions.push({ start: scene.units[from]?.start ?? start, end: scene.units[to - 1]?.end ?? start });
		const value = date && pastDate(date, memory);
		if (value !== undefined)
			draft[document === undefined || date?.date.bound === "from" ? "inForce" : "signed"] = value;
		if (since !== undefined) {
			draft.status = fates[since.act] ?? draft.status;
			const when = since.date && pastDate(since.date, memory);
			if (when !== undefined) draft.reached = when;
			const over = since.act === "terminate" || since.act === "expire";
			if (over && when !== undefined && !when.edtf.includes("/")) draft.validity = upTo(when);
		}
		return draft;
	});
}

/** What was read of the open list's heading gives no record: a line has told a paper of its own. */
export function withdrawHead({ register, agreements }: Memory): void {
	if (register?.document === undefined) return;
	for (const draft of agreements.slice(-NEAR)) if (draft.document === register.document) draft.listed = true;
}

/** How many papers back a heading's own is looked for. */
const NEAR = 20;

/** May the sentence be a line of an open list? */
export const mayList = ({ zone, paragraph }: Sentence, { register }: Memory): boolean =>
	register !== undefined && told.has(zone) && paragraph > register.paragraph;

/** «[26 соглашений], в том числе с А и Б»: all of them, where more are counted than listed. */
function wholeOf(register: Register, listed: number, memory: Memory): AgreementDraft | undefined {
	const { scene, unit, document, deed, status, owners } = register;
	const count = document && countOf(scene, document);
	if (count === undefined || count.value === null || count.value <= listed) return undefined;
	const draft = newDraft(scene, unit, deed, status, { parties: owners, signatories: [], member: undefined }, memory);
	asCount(draft, count, memory);
	return draft;
}

/** What was read of the heading alone before its first entry was. */
function withdraw({ document, scene }: Register, { agreements }: Memory): void {
	for (let i = agreements.length - 1; i >= 0 && (agreements[i]?.sentence ?? 0) >= scene.sentence.index; i--)
		if (document !== undefined && agreements[i]?.document === document) agreements.splice(i, 1);
}

/**
 * Reads the lists of partners of a sentence, and its own line in the list that a heading has opened. `head` is the unit of
 * the word that opens a list here.
 */
export function listsIn(
	scene: Scene,
	memory: Memory,
): { readonly drafts: readonly AgreementDraft[]; readonly head: number | undefined } {
	const { units, sentence } = scene;
	const all = { from: 0, to: units.length };
	const mayHead = (sentence.signs & (Sign.documentNoun | Trigger.tie)) !== 0;
	for (let unit = 0; mayHead && unit < units.length; unit++) {
		const found = registerAt(scene, unit, memory);
		if (found === undefined) continue;
		const { register, list } = found;
		const entries =
			list < units.length ? entriesIn(scene, { ...all, from: list }, register.document === undefined) : [];
		if (entries.length > 0) {
			const drafts = entries.flatMap((entry) => draftsOf(register, scene, entry, memory));
			const whole = wholeOf(register, entries.length, memory);
			return { drafts: whole === undefined ? drafts : [whole, ...drafts], head: unit };
		}
		if (list < units.length) continue;
		memory.register = register;
		return { drafts: [], head: register.document === undefined ? unit : undefined };
	}
	const { register } = memory;
	if (register === undefined || !mayList(sentence, memory)) return { drafts: [], head: undefined };
	const papers = units.some(({ mention }) => mention?.kind === "document");
	const twins = register.document === undefined;
	const paired = !papers || (twins && opensPairs(scene));
	const entries = !paired || units.length > LINE ? [] : entriesIn(scene, all, twins);
	if (entries.length > 0 && !register.read) withdraw(register, memory);
	const goesOn = entries.length > 0 || papers || units.length <= SHORT;
	const read = register.read || entries.length > 0;
	memory.register = goesOn ? { ...register, read, paragraph: sentence.paragraph } : undefined;
	const drafts = entries.flatMap((entry) => draftsOf(register, scene, entry, memory));
	return {
		drafts,
		head: papers && drafts.length > 0 ? units.findIndex(({ mention }) => mention?.kind === "document") : undefined,
	};
}

/** «Вологда – Нови-Сад, договор утратил силу; …»: a line of pairs that also says what became of one. */
function opensPairs({ units }: Scene): boolean {
	const first = units.findIndex(({ mention }) => actorOf(mention) !== undefined);
	return first >= 0 && first < 3 && readPairs(units, first) !== undefined;
}

/** Without the ties of a list that its entries tell more of: «Нойс … Договор о партнёрстве 1990 года» is no other tie. */
export function withoutListed(drafts: readonly AgreementDraft[]): readonly AgreementDraft[] {
	const isListed = ({ rule }: AgreementDraft): boolean => rule === "agreement/twinning-list";
	if (drafts.some(({ listed }) => listed)) return withoutListed(drafts.filter(({ listed }) => listed !== true));
	if (!drafts.some(isListed)) return drafts;
	const told = new Set(drafts.flatMap((draft) => (isListed(draft) ? [] : draft.parties.map(({ name }) => name))));
	return drafts.filter((draft) => !isListed(draft) || !told.has(draft.parties.at(-1)?.name ?? ""));
}
