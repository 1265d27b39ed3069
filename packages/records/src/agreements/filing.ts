import type { DateMention } from "@letopis/mentions";
import { type Dating, dateItself, govern, joined, upTo } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import { isOfEvent } from "../events/told-dates.js";
import { findUnit, inBrackets, lemmaAt, normAt, paperBetween, type Window } from "../scene/find.js";
import { predicateAt } from "../scene/predicate.js";
import { clauseAt, type Scene, unitAt } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import { beforeWhen } from "../then.js";
import { ageOf } from "./age.js";
import { anniversaryOf, dateByAnniversary } from "./anniversary.js";
import type { Deed } from "./deed.js";
import { holderOf } from "./nested.js";
import { distance, isLasting, isNoDay, isOwn, nearestOf, ofAct, ofAnother } from "./whose-date.js";

/** Where a paper's dates are looked for, and what was done to it. */
export interface Filing {
	readonly scene: Scene;
	readonly window: Window;
	/** Part of the window that speaks of another paper. */
	readonly except?: Window;
	/** Brackets that say what became of it since. */
	readonly fate?: Window | undefined;
	/** Where its term is looked for, when elsewhere. */
	readonly terms?: Window;
	/** Unit of the paper. */
	readonly unit: number;
	readonly final: Deed | undefined;
	readonly signing: Deed | undefined;
	readonly dating: Dating;
	/** The day the text has just spoken of: «в тот же день». */
	readonly anchorOf: (mention: DateMention) => DateValue | undefined;
	/** The date at the head of the line, for a paper without one. */
	readonly lineDate: DateMention | undefined;
	/** «Тогда (же) подписан договор»: the date told last before. */
	readonly spoken?: DateMention | undefined;
	/** When the paper began, where an earlier sentence has said so. */
	readonly start?: DateValue | undefined;
}

const usable = ({ date }: DateMention): boolean =>
	!date.vague && !date.recurring && date.duration === undefined && date.anniversary === undefined;

interface Told {
	/** The date beside the paper's name or its signing. */
	readonly signed: DateMention | undefined;
	/** The date beside the act that gave the present state. */
	readonly acted: DateMention | undefined;
	/** «С 2011 года». */
	readonly since: DateMention | undefined;
	/** «До конца 2027 года». */
	readonly until: DateMention | undefined;
	readonly terms: readonly DateMention[];
}

/** «[Пятилетнее] соглашение»: a length of years in the paper's own words. */
function lengthInName({ units, mentions }: Scene, unit: number): DateMention | undefined {
	const paper = units[unit]?.mention;
	if (paper?.kind !== "document") return undefined;
	for (const mention of mentions)
		if (mention.kind === "date" && mention.from >= paper.from && mention.to <= paper.head)
			if (mention.date.duration?.unit === "year" && mention.date.duration.count !== undefined) return mention;
	return undefined;
}

/** Gives every date of the window to what it stands nearest to: the paper, its signing, or the act. */
function told({ scene, window, unit, final, signing, except, fate, terms: termsIn = window }: Filing): Told {
	const terms: DateMention[] = [];
	const within = (at: number, part: Window | undefined) => part !== undefined && at >= part.from && at < part.to;
	for (let i = termsIn.from; i < termsIn.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind === "date" && isLasting(scene, i) && !within(i, fate) && !termOfAnother(scene, termsIn, unit, i))
			terms.push(mention);
	}
	const length = lengthInName(scene, unit);
	if (length !== undefined) terms.push(length);
	const best: ({ mention: DateMention; far: number } | undefined)[] = [undefined, undefined, undefined];
	const own = hasOwn(scene, window, unit);
	const anchors = [unit, final?.at ?? unit, signing?.at ?? unit].map((at) => (at < 0 ? unit : at));
	let [since, until]: (DateMention | undefined)[] = [];
	for (let i = window.from; i < window.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "date") continue;
		const { bound } = mention.date;
		if (
			isNoDay(scene, i) ||
			ofAnother(scene, i, unit) ||
			(isOfEvent(scene, i) && !sayOfPaper(scene, i)) ||
			ofContent(scene, unit, i) ||
			// «новое соглашение сменило договор [1998 года]»
			(i > unit && isOwn(scene, i, mention) && paperBetween(scene, unit, i)) ||
			(own && (paperBetween(scene, unit, i) || (i < unit && paperBetween(scene, window.from - 1, i)))) ||
			within(i, except) ||
			within(i, fate)
		)
			continue;
		if (bound === "from") since ??= mention;
		// «до 5 мая – согласование плана к соглашению»: no end of what is only named
		else if (bound === "until" || bound === "by") until ??= final === undefined && i < unit ? undefined : mention;
		else if (usable(mention)) {
			const distances = anchors.map((anchor) => distance(scene, anchor, i));
			const nearest = isOwn(scene, i, mention) ? 0 : nearestOf(distances, ofAct(final) && signing === undefined);
			const far = distances[nearest] as number;
			if (far < (best[nearest]?.far ?? Number.POSITIVE_INFINITY)) best[nearest] = { mention, far };
		}
	}
	const [atPaper, atAct, atSigning] = best.map((found) => found?.mention);
	return { signed: atSigning ?? atPaper, acted: atAct, since, until, terms };
}

/** «Подписали соглашение о туризме и план [на 2023–2025 годы]»: a term stands behind the paper it is of, or behind what is done to it. */
function termOfAnother(scene: Scene, { from }: Window, unit: number, at: number): boolean {
	if (at > unit) return paperBetween(scene, unit, at);
	let paper = at - 1;
	while (paper >= from && scene.units[paper]?.mention?.kind !== "document") paper--;
	if (paper < from || holderOf(scene, unit)?.outer === paper) return false;
	return findUnit({ from: paper + 1, to: at }, (i) => predicateAt(scene.units, i) !== undefined) < 0;
}

/** «Договор о стажировках, [рассчитанный] до 2026 года»: a participle that is said of papers. */
function sayOfPaper({ units, verbs }: Scene, at: number): boolean {
	const participle = [at - 1, at - 2, at - 3]
		.map((i) => predicateAt(units, i))
		.find((one) => one?.form === "participle");
	return participle !== undefined && verbs.acts.has(participle.lemma) && !verbs.governed.has(participle.lemma);
}

/** «Договор подписан в 2001 году, [меморандум] – в 2016-м»: is there a date with no other paper before it? */
const hasOwn = (scene: Scene, window: Window, unit: number): boolean =>
	findUnit(window, (i) => {
		const mention = scene.units[i]?.mention;
		return (
			i > unit && mention?.kind === "date" && usable(mention) && !isNoDay(scene, i) && !paperBetween(scene, unit, i)
		);
	}) >= 0;

/** «Протокол, в котором записали сроки: апрель», «договор о лаборатории, которая открылась месяц назад». */
function ofContent(scene: Scene, unit: number, at: number): boolean {
	const { from, predicates } = clauseAt(scene, at);
	// «достигнута договорённость об обмене: первый отряд приедет в июле»
	const detailed = normAt(scene.units, from) === ":" || normAt(scene.units, from - 1) === ":";
	if (detailed && from > unit && predicates.length > 0 && !predicates.some(({ lemma }) => scene.verbs.acts.has(lemma)))
		return true;
	const relative = findUnit({ from, to: Math.min(from + 3, at) }, (i) => lemmaAt(scene.units, i, "который")) >= 0;
	return relative && from > unit && !predicates.some(({ lemma }) => scene.verbs.acts.has(lemma));
}

/** «Связи начались в 2007 году, когда … подписали соглашение»: the one date of the sentence but the paper's `own`, else that of the line. */
function elsewhere(
	{ scene, unit, lineDate, spoken, final, dating }: Filing,
	own: DateMention | undefined,
): DateMention | undefined {
	const dates = scene.units.flatMap(({ mention }, i) =>
		mention?.kind === "date" &&
		mention !== own &&
		!isNoDay(scene, i) &&
		!isOfEvent(scene, i) &&
		!ofContent(scene, unit, i)
			? beforeWhen(scene, i, mention)
			: [],
	);
	const papers = scene.units.filter(({ mention }) => mention?.kind === "document").length;
	const [only] = dates;
	// «Набор объявят в 2025 году. Тогда же утвердили программу»: not then
	const late = spoken !== undefined && final?.tense === "past" && isAhead(dating.resolve(spoken, "none"), dating);
	if (spoken !== undefined && !late) return spoken;
	return dates.length === 1 && papers === 1 && only !== undefined && usable(only) && only.date.bound === undefined
		? only
		: lineDate;
}

/** «Соглашения с Могилёвом и Гродно, подписанные в 2004 и 2012 годах соответственно»: one date for each of so many. */
export function respectively({ scene, window, unit }: Filing, count: number): readonly DateMention[] {
	if (count < 2 || findUnit(window, (i) => normAt(scene.units, i) === "соответственно") < 0) return [];
	const dates = scene.units.slice(window.from, window.to).flatMap(({ mention }, i) => {
		const own = mention?.kind === "date" && usable(mention) && mention.date.bound === undefined;
		return own && window.from + i > unit && !isLasting(scene, window.from + i) ? mention : [];
	});
	return dates.length === count ? dates : [];
}

/** «В мае 2015 года – с А, [в июне] – с Б»: what `read` gives with the year in force that the window tells last. */
export function inYearOf<Value>(scene: Scene, { from, to }: Window, dating: Dating, read: () => Value): Value {
	for (let i = to - 1; i >= from; i--) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "date" || isLasting(scene, i) || mention.date.year === undefined) continue;
		return govern(dating, { year: mention.date.year, at: mention }, read);
	}
	return read();
}

const behind = ({ unit, window }: Filing): Window => ({ from: unit, to: window.to });

/** «20-летие соглашения, подписанного 12 мая 2001 года», «… соглашения от 2001 года»: the paper has a date of its own. */
function tellsYear({ scene, window, unit, final }: Filing): boolean {
	const own = final !== undefined && final.act === "sign" && final.at > unit;
	for (let i = unit + 1; i < window.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "date" || mention.date.year === undefined) continue;
		return own || normAt(scene.units, i - 1) === "от";
	}
	return false;
}

/** «Действовавший с 2005 года», «на 2010–2012 годы … продлена до 2016 года»: from where the one begins to where the other ends. */
export function between(first: DateValue, last: DateValue): DateValue {
	const [start, end] = [first.edtf.split("/")[0], last.edtf.split("/").at(-1)];
	return {
		...last,
		edtf: `${start}/${end}`,
		precision: "interval",
		earliest: first.earliest,
		evidence: { ...joined(first.evidence, last.evidence), how: "inferred" },
	};
}

export const over: ReadonlySet<string> = new Set(["expired", "terminated"]);
const later: ReadonlySet<string> = new Set(["extended", "suspended", "terminated", "expired"]);

/**
 * Files the dates of one record as the contract's coding decision 1 says. `member` is the date of a list's member; null
 * when its siblings have dates and it has none.
 */
export function fileDates(draft: AgreementDraft, filing: Filing, member: DateMention | null | undefined): void {
	const { dating, final } = filing;
	const born = ageOf(filing.scene, filing.unit, dating);
	if (born !== undefined) {
		draft.signed = born;
		draft.anniversary = { since: born };
		return;
	}
	const anniversary = anniversaryOf(filing.scene, filing.unit);
	if (anniversary !== undefined && !tellsYear(filing)) {
		dateByAnniversary(draft, "signed", anniversary, dating);
		return;
	}
	const found = told(anniversary === undefined ? filing : { ...filing, window: behind(filing) });
	const bare = found.signed === undefined && found.acted === undefined && found.until === undefined;
	const { status } = draft;
	// «18 октября. Продлён договор 2012 года»: the day of the line is the act's, but «сообщили о продлении договора 2012 года»
	const undated = later.has(status) && found.acted === undefined && predicateAt(filing.scene.units, final?.at ?? -1);
	const lone = bare || undated ? elsewhere(filing, found.signed) : undefined;
	const { since, until, terms } = found;
	const signed = bare && !later.has(status) ? lone : found.signed;
	// «с 1 июля приостанавливает»: since then
	const begins = since !== undefined && (status === "suspended" || status === "expired");
	const acted = later.has(status) && !begins ? (found.acted ?? lone) : found.acted;
	// «сегодня действуют 14 договоров»: nothing happened to them that day
	const standing = ({ date: { relative } }: DateMention): boolean =>
		status === "in-force" && relative?.unit === "day" && relative.offset === 0;
	const resolve = (mention: DateMention | null | undefined, deed: Deed | undefined): DateValue | undefined =>
		mention && !standing(mention)
			? dating.resolve(mention, status === "planned" ? "future" : (deed?.tense ?? "past"), filing.anchorOf(mention))
			: undefined;
	const dayOfAct = bracketOfAct(filing, status, found, member);
	const own = resolve(dayOfAct ? null : member === undefined ? signed : member, filing.signing ?? final);
	const act =
		dayOfAct !== undefined
			? inYearOf(filing.scene, { from: filing.window.from, to: filing.unit }, dating, () => resolve(dayOfAct, final))
			: member === undefined
				? resolve(acted, final)
				: undefined;
	// «вступит в силу 1 сентября»
	if (status === "signed" && final?.act === "enter") {
		set(draft, "inForce", act);
		if (own !== act) set(draft, "signed", own);
	} else if (status === "signed") set(draft, "signed", act ?? own);
	else if (status === "planned") {
		const deadline = resolve(until, final);
		set(draft, "signed", act ?? own);
		if (draft.signed === undefined) set(draft, final?.act === "prepare" ? "reached" : "signed", deadline);
	} else if (status === "in-force") {
		const begun = since && dating.resolve(dateItself(since), "past");
		if (begun !== undefined && member === undefined && own === undefined) set(draft, "inForce", begun);
		else if (final?.act === "enter") {
			set(draft, "inForce", act);
			if (own !== act) set(draft, "signed", own);
		} else if (final?.act === "expire" && act !== undefined) {
			// «истекает 31 декабря»
			if (own !== act) set(draft, "signed", own);
			if (!act.edtf.includes("/")) draft.validity = upTo(act);
		} else set(draft, "signed", own ?? act);
	} else if (status === "agreed-unsigned") set(draft, "reached", act ?? own);
	else if (status === "drafted")
		set(draft, "reached", until && dating.resolve(until, "future", filing.anchorOf(until)));
	else if (status === "proposed") {
		const asked = [signed, acted].find((mention) => mention !== undefined);
		const value = asked && final?.act === "sign" ? dating.resolve(asked, "none", filing.anchorOf(asked)) : undefined;
		if (isAhead(value, dating)) set(draft, "signed", value);
	} else {
		set(draft, "signed", own);
		const begun = since && dating.resolve(dateItself(since), "past");
		if (status !== "expired") set(draft, "reached", act ?? (status === "suspended" ? begun : undefined));
		// «не действует с 2014 года»
		const ended = status === "expired" && final?.negated === true;
		if (ended && begun !== undefined && !begun.edtf.includes("/")) draft.validity = upTo(begun);
		else if (over.has(status) && begun !== undefined && begun !== act)
			set(draft, "inForce", own === undefined ? begun : undefined);
		if (act !== undefined && over.has(status) && !act.edtf.includes("/"))
			draft.validity = begun === undefined || begun === act ? upTo(act) : between(begun, act);
		// «действовало с 2005 по 2015 год»
		if (status === "expired" && act?.precision === "interval") draft.validity ??= act;
	}
	if (draft.status === "signed" && isAhead(draft.signed, dating)) {
		// «подписали протокол, в котором записали сроки: апрель – сентябрь»: no day of what is done
		if (final?.tense === "past" && final.aside !== true) delete draft.signed;
		else draft.status = "planned";
	}
	const deadline = status === "planned" || status === "drafted" || status === "proposed";
	// «протокол предусматривает подготовку к лету соглашения»: no end of its own
	const end = until?.date.bound === "by" ? undefined : until;
	for (const term of end === undefined || deadline ? terms : [...terms, end]) {
		const counted = term.date.duration !== undefined;
		// «продлили ещё на пять лет»: counted from the day it was extended
		const anchor =
			draft.reached ?? (status === "extended" ? undefined : (draft.signed ?? filing.start ?? draft.inForce));
		const validity =
			counted && anchor === undefined ? undefined : dating.resolve(term, "none", counted ? anchor : undefined);
		if (counted && anchor === undefined) draft.term ??= term;
		if (validity === undefined) continue;
		draft.validity ??= validity;
		break;
	}
	const last = status === "extended" && until !== undefined ? dating.resolve(until, "none") : undefined;
	if (last !== undefined && draft.validity?.precision === "interval") draft.validity = between(draft.validity, last);
}

/** «Расторгнуты соглашения с А ([28 марта 2022]), Б (…)»: the day in brackets behind a partner is that of the act told before. */
function bracketOfAct(
	{ scene, unit, final, signing }: Filing,
	status: string,
	{ signed, acted }: Told,
	member: DateMention | null | undefined,
): DateMention | undefined {
	const day = member === undefined ? signed : member;
	if (day?.date.day === undefined || !later.has(status) || final === undefined || signing !== undefined)
		return undefined;
	const at = unitAt(scene, day.from);
	if (final.at < 0 || final.at > unit || at < unit || !inBrackets(scene.units, at)) return undefined;
	// «расторгнуты в 2022 году соглашения с А (28 марта 1995)»
	return acted === undefined || day.date.year === undefined ? day : undefined;
}

/** After the page's day. */
function isAhead(value: DateValue | undefined, { published }: Dating): boolean {
	const day = published?.precision === "day" ? published.latest : undefined;
	return day != null && value?.earliest != null && value.earliest > day;
}

/** The validity of a paper whose length was told before its day was known, and of one that is over since a day. */
export function closeTerm(draft: AgreementDraft, dating: Dating): void {
	const { status, reached, validity } = draft;
	const start = reached ?? (status === "extended" ? undefined : draft.signed);
	const counts = start !== undefined && start.precision !== "bounded" && draft.term !== undefined;
	const counted =
		validity === undefined && counts ? dating.resolve(draft.term as DateMention, "none", start) : undefined;
	if (counted !== undefined) draft.validity = counted;
	const ended = over.has(status) && reached !== undefined && !reached.edtf.includes("/") ? reached : undefined;
	if (ended === undefined) return;
	if (draft.validity === undefined) draft.validity = upTo(ended);
	if (status === "expired") delete draft.reached;
}

function set(draft: AgreementDraft, field: "signed" | "reached" | "inForce", value: DateValue | undefined): void {
	if (value !== undefined) draft[field] = value;
}
