import { type DocumentMention, mentionWith } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { sameActor } from "../actor.js";
import { inherit } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import { eventPlaces } from "../events/places.js";
import type { DraftPlace } from "../place-value.js";
import { anchorOf, inheritedDeeds, type Memory, type Register, topicHere } from "../reading.js";
import { type Refusal, refuse } from "../refusals.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, inBrackets, lemmaAt, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { predicateAt } from "../scene/predicate.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { thenDate } from "../then.js";
import { isItem } from "../year.js";
import { deedsOf } from "./act.js";
import { isAnother, isLikewise, kindBefore } from "./another.js";
import { sidesAround } from "./around.js";
import { isBackground, isDeveloped } from "./background.js";
import { asCount, countOf } from "./counts.js";
import { type Deed, stands } from "./deed.js";
import { bothBefore, pointsBack } from "./echo.js";
import type { Others } from "./ellipsis.js";
import { fateBehind, fateWithin, fileFate, isOfFate } from "./fates.js";
import { type Filing, fileDates, inYearOf, respectively } from "./filing.js";
import { asWhole, headingOf, headsList, wholeBefore, withHeading } from "./headed.js";
import { JOINED } from "./joiners.js";
import { heldBy, holderOf, linkHolder } from "./nested.js";
import { newDraft } from "./new-draft.js";
import { numberOf } from "./number.js";
import { isOfThis, spheresBefore, spheresOfDeal } from "./of-this.js";
import { afterName, titleOf } from "./paper-name.js";
import { partiesOf } from "./parties.js";
import { withdrawHead } from "./register.js";
import { isReplaced, replaces } from "./replaced.js";
import { signersOf } from "./signature.js";
import { isAbsent, isMissing, standing } from "./standing.js";
import { decisive, statusOf } from "./status.js";
import { goesOnAfter, isOld } from "./still.js";
import { barePlace, tellMore } from "./tell-more.js";
import { amountOf, datedPlace, isTerm, placeInBrackets, placeOf, signingPhrase } from "./terms.js";
import { arrangesAct } from "./tie-to-act.js";
import { complementEnd } from "./title.js";

/** «Соглашения, которые облисполком заключил с А и Б»: the clause and the one that hangs on its paper or goes on about it. */
function withRelative(scene: Scene, clause: Clause, final: Deed | undefined): Window {
	const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
	const acts = clause.predicates.some(({ lemma }) => scene.verbs.acts.has(lemma));
	const told = next !== undefined && final !== undefined && final.at >= next.from && final.at < next.to;
	return { from: clause.from, to: next !== undefined && (told || (next.relative && !acts)) ? next.to : clause.to };
}

/** «[Действующее] соглашение заключено в 2010 году». */
const isCurrent = ({ sentence }: Scene, { from, head }: DocumentMention): boolean =>
	sentence.tokens.slice(from, head).some(({ readings }) => readings.some(({ lemma }) => lemma === "действующий"));

const isParticiple = ({ units }: Scene, at: number): boolean =>
	units[at]?.mention !== undefined || predicateAt(units, at)?.form === "participle";

/** What is done together without a place of its own. */
const placeless = /сотруднич|взаимо|дружб|партн|намерени|побратим|связ|отношени|обмен/u;

/** «Протокол о стажировке студентов [в Пуне]»: where the work is to be done that the paper's name ends with. */
function isSiteBehind({ units }: Scene, at: number, unit: number): boolean {
	const place = units[at + 1];
	if (at <= unit + 1 || normAt(units, at) !== "в" || place?.mention?.kind !== "place") return false;
	return findUnit({ from: unit + 1, to: at }, (i) => placeless.test(normAt(units, i))) < 0;
}

/** Where the paper was signed: a place of the clause before its name or behind it, never within; `each` of several has its own day. */
function signedIn(
	scene: Scene,
	{ from, to }: Window,
	unit: number,
	memory: Memory,
	each: boolean,
): DraftPlace | undefined {
	const behind = Math.max(from, afterName(scene, unit));
	const windows = [
		{ from, to: Math.min(unit, to) },
		{ from: behind + (isSiteBehind(scene, behind, unit) ? 2 : 0), to },
	];
	for (const window of windows) {
		const place = placeOf(memory.document, scene, window, each);
		if (place !== undefined) return place;
	}
	if (each) return undefined;
	for (const window of windows) {
		const [place] = eventPlaces(scene, window, unit, "signing-ceremony", memory);
		if (place !== undefined) return place;
	}
	return datedPlace(memory.document, scene, { from: unit, to: scene.units.length });
}

/** «Побратимы и партнёры»: a heading that does not say of all that they are twins. */
const isMixed = ({ scene: { sentence, clauses } }: Register): boolean =>
	clauses.every(({ predicates }) => predicates.length === 0) &&
	sentence.tokens.some(({ readings }) => readings.some(({ lemma }) => /(?:^|-)партн[её]р$/u.test(lemma)));

/** A line under «Действующие соглашения», a paper of a twin under «Города-побратимы». */
function isListed(scene: Scene, { predicates }: Clause, { type }: AgreementDraft, memory: Memory): boolean {
	if (memory.standing && (predicates.length === 0 || isItem(scene.sentence))) return true;
	const { register } = memory;
	const twins =
		register !== undefined && register.document === undefined && register.status === "in-force" && !isMixed(register);
	return type === "twinning" && twins && topicHere(scene, memory) !== undefined;
}

const courses: readonly string[] = ["образовательный", "учебный", "магистерский", "деловой", "развлекательный"];

/** «Образовательная программа», «деловая программа форума», «программа пребывания»: what one teaches, or fills a day with. */
function isCourse({ sentence: { tokens } }: Scene, { noun, from, head }: DocumentMention): boolean {
	const told = (at: number, lemmas: readonly string[]) =>
		tokens[at]?.readings.some(({ lemma }) => lemmas.includes(lemma)) === true;
	if (noun !== "программа") return false;
	for (let at = from; at < head; at++) if (told(at, courses)) return true;
	return told(head + 1, ["пребывание", "визит", "форум", "фестиваль", "праздник"]);
}

const formers: readonly string[] = ["предыдущий", "прежний", "предшествующий", "старый"];

/** «Предыдущее соглашение заключено в 2005 году», «новый документ заменит [соглашение]»: not the one that is news. */
function isFormer(scene: Scene, clause: Clause, unit: number, document: DocumentMention): boolean {
	const { from, head } = document;
	const words = scene.sentence.tokens.slice(from, head);
	if (
		isReplaced(scene, document) ||
		words.some(({ readings }) => readings.some(({ lemma }) => formers.includes(lemma)))
	)
		return true;
	const beside = [unit - 1, unit - 2].flatMap((at) => predicateAt(scene.units, at) ?? []);
	return [...clause.predicates, ...beside].some((predicate) => replaces(scene, predicate, unit));
}

const makings: readonly string[] = ["создание", "запуск", "открытие", "разработка", "подготовка"];

/** «Договор о [программе двойных дипломов]»: what another paper is about. */
function isSubject({ units }: Scene, unit: number, { agreements }: Memory): boolean {
	let at = unit - 1;
	while (at > 0 && units[at]?.mention === undefined && units[at]?.token.readings[0]?.tag.pos === "ADJF") at--;
	// «меморандум о [создании] совместной программы»
	if (makings.some((noun) => lemmaAt(units, at, noun))) at--;
	const holder = ["о", "об"].includes(normAt(units, at)) ? units[at - 1]?.mention : undefined;
	return holder !== undefined && agreements.at(-1)?.document === holder;
}

/** «[Ни один] договор не расторгнут», «[нет] действующих документов». */
const isNone = ({ sentence: { tokens } }: Scene, { from, head }: DocumentMention): boolean =>
	tokens.slice(Math.max(0, from - 2), head).some(({ norm }) => norm === "ни" || norm === "нет");

/** «Документ развивает [договор, подписанный в 1992 году]»: what is told behind another paper is of that. */
function beforeOther({ units }: Scene, { from, to }: Window, unit: number): Window {
	const other = findUnit({ from: unit + 1, to }, (i) => units[i]?.mention?.kind === "document");
	return { from, to: other < 0 ? to : other };
}

/** The paper at `unit`; «проект ещё одного документа, [соглашения]» is a draft too. */
function drafted({ units }: Scene, unit: number): DocumentMention {
	const document = units[unit]?.mention as DocumentMention;
	const before = normAt(units, unit - 1) === "," ? units[unit - 2]?.mention : undefined;
	const project = [unit - 3, unit - 4, unit - 5].some((at) => lemmaAt(units, at, "проект"));
	const named = before?.kind === "document" && before.generic && (before.draft || project);
	return named && ((units[unit]?.cases ?? 0) & Case.gent) !== 0 ? mentionWith(document, { draft: true }) : document;
}

/** Records that the paper at `unit` gives; none when the sentence tells nothing of it. */
export function agreementsAt(scene: Scene, unit: number, memory: Memory, ellipses: Others): readonly AgreementDraft[] {
	const document = drafted(scene, unit);
	const clause = clauseAt(scene, unit);
	const repeated =
		inBrackets(scene.units, unit) &&
		findUnit({ from: 0, to: unit }, (i) => scene.units[i]?.mention?.kind === "document") >= 0;
	const refused = (code: Refusal): readonly AgreementDraft[] => {
		refuse(code, document, memory);
		return [];
	};
	if (repeated) return refused("paper-repeated");
	// «расторгнут по соглашению сторон»
	if (normAt(scene.units, unit - 1) === "по" && lemmaAt(scene.units, unit + 1, "сторона"))
		return refused("paper-in-name");
	if (prepositionBefore(scene.units, unit) === "без" || isNone(scene, document)) return refused("signing-denied");
	if (isSubject(scene, unit, memory)) return refused("paper-in-name");
	const older = holderOf(scene, unit);
	const own = deedsOf(scene, clause, unit, document).filter(({ at, aside }) => {
		// «подписали протокол к договору»: the protocol is signed, the older treaty stands
		return older === undefined || aside === true || at > older.outer;
	});
	const many = wholeBefore(scene, memory);
	const among = many === undefined ? inheritedDeeds(scene, memory) : [asWhole(many)];
	const inherited = older === undefined ? among : [stands(unit)];
	const { final: deed, signing } = decisive(own.length > 0 ? own : inherited);
	const told = older !== undefined && own.length === 0 ? undefined : deed;
	const both = bothBefore(scene, unit, document, memory);
	for (const one of both) tellMore(one, scene, beforeOther(scene, clause, unit), unit, deed, memory);
	if (both.length > 0) return [];
	const known = pointsBack(scene, unit, document, told, memory);
	if (known !== undefined) {
		tellMore(known, scene, beforeOther(scene, clause, unit), unit, deed, memory);
		linkHolder(scene, unit, known, memory);
		return [];
	}
	const window = withRelative(scene, clause, deed);
	const acting = clause.predicates.some(({ at, form, passive }) => at === deed?.at && form === "finite" && !passive);
	const held = heldBy(scene, unit);
	const count = countOf(scene, document);
	const reading = partiesOf(scene, window, unit, document, memory, acting, held?.inner, count !== undefined);
	const owned = reading.sets[0]?.parties.filter(({ how }) => how !== "anaphora").length ?? 0;
	const bare = (owned < 2 || !["between", "with", "genitive"].includes(reading.shape)) && !isTerm(scene, unit + 2);
	const concluded = deed?.act === "sign" || deed?.act === "reach";
	if (document.weak && !document.complement && !concluded && bare) return refused("weak-noun-alone");
	if (isCourse(scene, document) && !concluded) return refused("weak-noun-alone");
	if (document.type === "arrangement") {
		if (arrangesAct(scene, clause, unit)) return refused("tie-to-act");
		// «рассмотрели ход выполнения договорённостей»: nobody's in particular
		const ofSome = owned > 1 && ["between", "with", "genitive"].includes(reading.shape);
		if ((document.numbers & Num.sing) === 0 && !ofSome && !concluded) return refused("weak-noun-alone");
	}
	const card = topicHere(scene, memory) !== undefined;
	const one = (document.numbers & Num.sing) !== 0;
	const stood = deed === undefined ? standing(scene, unit, document, reading, card) : statusOf(deed, document);
	// «по договору, подписанному в 2019 году»
	const rests =
		stood === "signed" &&
		deed !== undefined &&
		isBackground(scene, unit) &&
		!isDeveloped(scene, unit) &&
		isParticiple(scene, deed.at);
	const open = deed === undefined && one && document.complement && !document.generic && !isMissing(scene, clause, unit);
	const state =
		rests || (stood === "signed" && isCurrent(scene, document))
			? "in-force"
			: (stood ?? (open && !reading.strange ? "unknown" : undefined));
	if (state === undefined || isAbsent(scene, clause, unit))
		return refused(deed === undefined ? "trigger-without-act" : "signing-denied");
	const all = reading.sets[0]?.parties ?? [];
	const sides = all.filter((party, i) => all.findIndex((other) => sameActor(other, party)) === i);
	// «разработка документов о взаимодействии»: any paper at all, unless the sentence says whose
	const anyPaper = document.generic && (deed === undefined || deed.act === "prepare");
	const bound = sides.length > 1 && !(anyPaper && sides.some(({ how }) => how === "anaphora"));
	const unbound = !bound && one && count === undefined && !reading.strange && !anyPaper;
	const lone = unbound && sides.length === 0;
	const near = lone ? sidesAround(scene, memory) : [];
	// «Соглашение о торговле. Его подписали …»: what is told of it, and by whom, comes later
	const status = open && lone && near.length === 0 ? "unknown" : state;
	const pending = status === "unknown" || (unbound && concluded);
	const found = bound || (near.length > 0 && count === undefined) || reading.shape === JOINED;
	if (!found && count === undefined && !pending && !(document.generic && deed?.act === "sign"))
		return refused("trigger-without-party");
	const read =
		found && !bound && !pending && near.length > 0
			? reading.sets.map((set) => ({ ...set, parties: near }))
			: reading.sets;
	const heading = own.length === 0 ? headingOf(scene, memory) : undefined;
	const sets = heading === undefined ? read : read.map((set) => withHeading(scene, window, set, heading, memory));
	if (heading !== undefined) heading.listed = true;
	if (reading.shape === "entry") withdrawHead(memory);
	const within = { from: window.from, to: Math.max(window.to, complementEnd(scene, unit) + 4) };
	const begins = isReplaced(scene, document) ? unit : within.from;
	const around = { from: older?.from ?? begins, to: Math.min(older?.to ?? within.to, within.to) };
	const setting = { from: Math.max(window.from, older?.from ?? 0), to: Math.min(window.to, older?.to ?? window.to) };
	const drafts: AgreementDraft[] = [];
	const { dating } = memory;
	const behind = sets.length === 1 ? fateBehind(scene, unit, document) : undefined;
	const filing: Filing = {
		scene,
		window: around,
		...(held === undefined ? {} : { except: { from: held.from, to: held.to } }),
		// «план по реализации соглашения на 2022–2024 годы»: the years are the plan's
		terms: older === undefined ? within : { from: unit, to: unit },
		fate: behind?.window,
		unit,
		final: deed,
		signing,
		dating,
		anchorOf: (mention) => anchorOf(memory, scene, mention),
		lineDate: memory.lineDate?.far === true ? undefined : memory.lineDate?.mention,
		spoken: thenDate(scene, clause, () => memory.spokenDate),
	};
	const phrased = signing !== undefined && signing.at > unit && isParticiple(scene, signing.at);
	const signers = phrased && sets.length === 1 ? [...signersOf(scene, signing.at)] : [];
	const whole = sets.every(({ told }) => told === undefined);
	const dated = whole && sets.length > 1 && sets.some((set) => (set.member?.dates.length ?? 0) > 0);
	const kind = document.generic && isLikewise(scene, document) ? kindBefore(scene, memory) : undefined;
	const each = dated ? [] : respectively(filing, sets.length);
	for (const [i, set] of sets.entries()) {
		const { brackets } = set.member ?? {};
		const fate = sets.length === 1 ? behind : brackets && fateWithin(scene, brackets, document);
		const days = set.member?.dates.filter((date) => !fate || !isOfFate(scene, fate, date)) ?? [];
		const dates = dated ? days : each.slice(i, i + 1);
		for (const date of dates.length > 0 ? dates : [dated ? null : undefined]) {
			const draft = newDraft(scene, unit, deed, status, set, memory);
			// «подписали протокол к договору»: they signed the protocol
			if (older !== undefined) draft.signatories = [];
			else if (draft.signatories.length === 0) draft.signatories = signers;
			if (kind !== undefined) draft.type = kind;
			if (pending) draft.pending = true;
			if (deed === undefined && status === "in-force" && !isBackground(scene, unit)) draft.assumed = true;
			if (pending && near.length > 0) draft.near = near;
			const other = ellipses.get(document);
			if (other != null) draft.otherThan = other;
			if (isFormer(scene, clause, unit, document)) draft.former = true;
			if (one && !document.complement && other === undefined && !isAnother(scene, document)) draft.bare = true;
			if (isOfThis(scene, unit)) draft.ofThis = true;
			if (draft.spheres.length === 0)
				draft.spheres = (draft.ofThis ? spheresBefore : spheresOfDeal)(scene, unit, memory);
			const { told } = set;
			if (told === undefined) fileDates(draft, filing, date);
			else
				inYearOf(scene, { from: window.from, to: told.from }, dating, () =>
					fileDates(draft, { ...filing, window: told, terms: told }, date),
				);
			if (own.length === 0 && many?.signed !== undefined) draft.signed ??= inherit(many.signed);
			const goesOn = isOld(draft.signed, dating) && goesOnAfter(scene, clause);
			if (draft.status === "signed" && (goesOn || isListed(scene, clause, draft, memory))) draft.status = "in-force";
			if (fate !== undefined) fileFate(draft, fate, dating);
			const title = titleOf(memory.document, scene, unit, document, memory.dictionary);
			if (title !== undefined && other === undefined) draft.title = title.text;
			const number = one && other === undefined ? numberOf(scene, unit, complementEnd(scene, unit)) : undefined;
			if (number !== undefined) draft.number = number;
			const stood = draft.status === "in-force" && !own.some(({ act }) => act === "sign");
			const idle = stood || draft.status === "drafted" || draft.status === "proposed";
			const phrase = signingPhrase(scene, unit);
			const place =
				(dated && brackets ? placeInBrackets(memory.document, scene, brackets) : undefined) ??
				(phrase && placeOf(memory.document, scene, phrase)) ??
				(idle || phrase !== undefined ? undefined : signedIn(scene, set.told ?? setting, unit, memory, dated)) ??
				(reading.shape === "entry" ? barePlace(scene, { from: unit + 1, to: window.to }, memory) : undefined);
			if (place !== undefined) draft.place = place;
			const amount = amountOf(memory.document, scene, setting);
			if (amount !== undefined) draft.amount = amount;
			// «три соглашения: с А, Б и В»: each is told by itself
			if (count !== undefined && sets.length === 1) asCount(draft, count, memory);
			if (draft.type === "documents") delete draft.title;
			drafts.push(draft);
		}
	}
	linkHolder(scene, unit, drafts.length === 1 ? drafts[0] : undefined, memory);
	const [first] = drafts;
	if (first !== undefined && headsList(scene, first))
		memory.headed = { draft: first, paragraph: scene.sentence.paragraph };
	return drafts;
}
