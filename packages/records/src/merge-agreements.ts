import { type Actor, sameActor } from "./actor.js";
import type { AgreementDraft, DraftLink } from "./draft.js";
import { mainDate } from "./main-date.js";
import { areApart, datesMeet, finer, NEAR, words } from "./merge-same.js";
import type { Quantity } from "./schema.js";

/** Papers that one text may call by two names: a headline's «соглашение» is the body's memorandum. */
const kin = new Set([
	"agreement",
	"treaty",
	"memorandum",
	"protocol",
	"twinning",
	"programme",
	"plan",
	"roadmap",
	"documents",
]);

const underway: ReadonlySet<string> = new Set(["signed", "planned", "approved", "drafted"]);

/** «А и Б договорились о поставках. Контракт заключат в мае»; a headline's «договорились» of what the body calls a paper. */
function isTold(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.document !== undefined || b.document === undefined || !underway.has(b.status)) return false;
	if (isTwinPaper(a, b)) return true;
	if (a.type !== "arrangement") return false;
	const [page, day] = [a.reached?.latest?.slice(0, 4), mainDate(b)?.latest?.slice(0, 4)];
	if (page !== undefined && day !== undefined && day < page) return false;
	if (b.ofThis === true && b.sentence - a.sentence <= 1) return true;
	return a.inTitle || (!b.document.complement && b.title === undefined && b.sentence - a.sentence <= 1);
}

/** «Псков и Нарва стали побратимами. Соглашение (об этом) подписали мэры»: the paper that makes them twins. */
const isTwinPaper = (tie: AgreementDraft, { type, bare, ofThis, status, sentence, trigger }: AgreementDraft): boolean =>
	tie.type === "twinning" &&
	tie.document === undefined &&
	!tie.inTitle &&
	(tie.inForce === undefined || tie.inForce.precision === "day") &&
	kin.has(type) &&
	(bare === true || ofThis === true) &&
	(status === "signed" || status === "planned") &&
	sentence - tie.sentence <= 1 &&
	trigger.start > tie.trigger.start;

function sameType(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.type === b.type || isTold(a, b)) return true;
	if (a.document?.generic || b.document?.generic) return true;
	return (a.inTitle || b.inTitle) && kin.has(a.type) && kin.has(b.type);
}

/** A paper that has its anniversary is not the one signed after that year. */
const outlives = ({ anniversary }: AgreementDraft, other: AgreementDraft): boolean => {
	const [last, first] = [anniversary?.since?.latest, mainDate(other)?.earliest];
	return last == null || first == null || first <= last;
};

const loose = (actor: Actor): boolean =>
	actor.how === "anaphora" || actor.how === "inferred" || actor.how === "metonymy";

/**
 * One party told twice: by one name, or once through its head or its territory. A town is never its region, a parliament
 * never its government.
 */
function sameParty(a: Actor, b: Actor, headline: boolean): boolean {
	if (sameActor(a, b)) return true;
	if (a.territory === null || a.territory !== b.territory) return false;
	// «Омск и Петропавловск подпишут программу»: a headline says the capital for its region
	if (headline) return true;
	if ((a.kind === "municipality") !== (b.kind === "municipality")) return false;
	if ((isParliament(a) && isOther(b)) || (isOther(a) && isParliament(b))) return false;
	// «мэрия Оша» is never the university of Osh
	if (isOther(a) && isOther(b) && !(isOffice(a) && isOffice(b))) return false;
	return loose(a) || loose(b);
}

const isParliament = ({ kind }: Actor): boolean => kind === "legislature";
const neutral: ReadonlySet<string> = new Set(["legislature", "country", "territory", "municipality", "delegation"]);
const offices: ReadonlySet<string> = new Set(["executive", "ministry", "department", "mission"]);
const isOffice = ({ kind }: Actor): boolean => offices.has(kind);
const isOther = ({ kind }: Actor): boolean => !neutral.has(kind);

function sameParties(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.parties.length === 0 || b.parties.length === 0) return true;
	const [fewer, more] = a.parties.length <= b.parties.length ? [a, b] : [b, a];
	const headline = a.inTitle || b.inTitle;
	return fewer.parties.every((party) => more.parties.some((other) => sameParty(party, other, headline)));
}

/** Those who speak for a town or region as its heads do. */
const powers: ReadonlySet<string> = new Set([...offices, "legislature", "territory", "municipality", "country"]);

/** How many sentences behind a paper its bare noun names it again. */
const REACH = 3;

/**
 * «А и Б подписали меморандум … [Меморандум подписали министр А и член совета Б]», «[Соглашение с Б] стало четвёртым»: the
 * bare noun of the same paper, its sides told by others who speak for them.
 */
function namesAgain(told: AgreementDraft, again: AgreementDraft): boolean {
	if (again.bare !== true || again.document?.noun !== told.document?.noun || told.parties.length < 2) return false;
	if (again.sentence - told.sentence > REACH || again.sentence <= told.sentence) return false;
	return again.parties.every(({ kind, territory }) => {
		const same = told.parties.filter((other) => other.territory === territory && powers.has(other.kind));
		return territory !== null && powers.has(kind) && same.length === 1;
	});
}

/** What a paper is about: the words of its title behind its noun. */
const subjectOf = ({ title }: AgreementDraft): ReadonlySet<string> =>
	words(/\s(?:о|об|по|на)\s(?!\d)(?<about>.*)$/u.exec(title ?? "")?.groups?.["about"]);

/** Least and most that a count may mean: «27», «более 20», «около 20», «несколько». */
function boundsOf({ op, value, max }: Quantity): readonly [number, number] {
	if (value === null) return [0, Number.POSITIVE_INFINITY];
	if (op === "gt" || op === "ge") return [value, 2 * value];
	if (op === "lt" || op === "le") return [0, value];
	if (op === "approx") return [0.8 * value, 1.2 * value];
	return [value, max ?? value];
}

/** Can two counts be of the same papers? «Подпишут около 20 соглашений. В прошлом году подписали 27» are not. */
function countsMeet(a: Quantity | undefined, b: Quantity | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	const [[least, most], [from, to]] = [boundsOf(a), boundsOf(b)];
	return least <= to && from <= most;
}

/** Do two drafts tell of one paper? Members of one list never do. */
function samePaper(a: AgreementDraft, b: AgreementDraft): boolean {
	if (a.sentence === b.sentence && a.trigger.start === b.trigger.start) return false;
	if ((a.type === "intent") !== (b.type === "intent")) return false;
	if (!countsMeet(a.quantity, b.quantity)) return false;
	if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
	if (!outlives(a, b) || !outlives(b, a)) return false;
	if (!a.inTitle && !b.inTitle && areApart(subjectOf(a), subjectOf(b))) return false;
	// «предыдущее соглашение» is the one that has its day, if any
	if (a.former !== b.former && (mainDate(a)?.edtf ?? "a") !== (mainDate(b)?.edtf ?? "b")) return false;
	return (
		sameType(a, b) &&
		(sameParties(a, b) || namesAgain(a, b)) &&
		datesMeet(mainDate(a), mainDate(b)) &&
		datesMeet(a.validity, b.validity)
	);
}

/** Folds `later` into `draft`: the fuller name, the finer date, all mentions. */
function absorb(draft: AgreementDraft, later: AgreementDraft): void {
	const told = draft.inTitle && !later.inTitle;
	const lead = told || (draft.status === "unknown" && later.status !== "unknown") || isTold(draft, later);
	const twins = isTwinPaper(draft, later);
	// what the arrangement was reached on is no day of the paper
	if (isTold(draft, later)) delete draft.reached;
	draft.mentions.push(...later.mentions, lead ? draft.trigger : later.trigger);
	if (twins) {
		const day = draft.signed ?? draft.inForce;
		if (day !== undefined) draft.signed = day;
		delete draft.inForce;
	}
	if (lead) {
		draft.inTitle = later.inTitle;
		draft.trigger = later.trigger;
		draft.sentence = later.sentence;
		if (!later.document?.generic && !twins) draft.type = later.type;
		draft.status = later.status;
		draft.rule = later.rule;
	} else if (draft.document?.generic && !later.document?.generic) draft.type = later.type;
	const again = namesAgain(draft, later);
	if (
		(later.parties.length > draft.parties.length && !again) ||
		(lead && later.parties.length === draft.parties.length && later.parties.length > 0)
	)
		draft.parties = later.parties;
	for (const person of later.signatories)
		if (!draft.signatories.some((known) => sameActor(known, person))) draft.signatories.push(person);
	for (const field of ["signed", "reached", "inForce", "validity"] as const) {
		const date = finer(draft[field], later[field]);
		if (date !== undefined) draft[field] = date;
	}
	if (later.title !== undefined && (draft.title === undefined || (lead && later.title.length > draft.title.length)))
		draft.title = later.title;
	if (later.number !== undefined) draft.number ??= later.number;
	if (draft.place === undefined && later.place !== undefined) draft.place = later.place;
	if (draft.anniversary === undefined && later.anniversary !== undefined) draft.anniversary = later.anniversary;
	if (draft.term === undefined && later.term !== undefined) draft.term = later.term;
	if (draft.concludedAt === undefined && later.concludedAt !== undefined) draft.concludedAt = later.concludedAt;
	if (draft.amount === undefined && later.amount !== undefined) draft.amount = later.amount;
	for (const sphere of later.spheres)
		if (!draft.spheres.some(({ code }) => code === sphere.code)) draft.spheres.push(sphere);
	draft.links.push(...later.links);
}

/** The paper a draft is told to be another than, after merging. */
const apart = ({ otherThan }: AgreementDraft, into: ReadonlyMap<AgreementDraft, AgreementDraft>) =>
	otherThan && (into.get(otherThan) ?? otherThan);

/** Descriptions of one paper become one draft; the first place in the text stays. */
export function mergeAgreements(drafts: readonly AgreementDraft[]): {
	kept: AgreementDraft[];
	into: Map<AgreementDraft, AgreementDraft>;
} {
	const kept: AgreementDraft[] = [];
	const into = new Map<AgreementDraft, AgreementDraft>();
	for (const draft of drafts) {
		const known = kept.slice(-NEAR).findLast((other) => other !== apart(draft, into) && samePaper(other, draft));
		if (known === undefined) kept.push(draft);
		else {
			absorb(known, draft);
			into.set(draft, known);
		}
	}
	for (const draft of kept) draft.links.splice(0, draft.links.length, ...linksOf(draft, into));
	return { kept, into };
}

/** The links of a draft, each to the draft that its target went into, and each once. */
function linksOf(draft: AgreementDraft, into: ReadonlyMap<AgreementDraft, AgreementDraft>): readonly DraftLink[] {
	const links: DraftLink[] = [];
	for (const link of draft.links) {
		const target = link.target.family === "agreement" ? (into.get(link.target) ?? link.target) : link.target;
		if (target !== draft && !links.some((known) => known.rel === link.rel && known.target === target))
			links.push({ ...link, target });
	}
	return links;
}
