import { type DocumentMention, withFields } from "@letopis/mentions";
import { Case, withoutYo } from "@letopis/morphology";
import { type Clause, inPassing } from "../scene/clauses.js";
import { approximate } from "../scene/counted.js";
import { findUnit, lemmaAt, normAt, paperBetween, prepositionBefore } from "../scene/find.js";
import { modalityOfNoun } from "../scene/modal-nouns.js";
import { type Modality, modalityOf } from "../scene/modality.js";
import { type MentionUnit, type Predicate, predicateAt, type Tense } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { alone, backgroundWords } from "./background.js";
import { isDenied } from "./denial.js";
import { isReplaced, replaces } from "./replaced.js";
import { signatureIn } from "./signature.js";
import { complementEnd } from "./title.js";
import { type Act, actNouns, direct } from "./verbs.js";

/** What the sentence does to a paper. */
export interface Deed {
	readonly act: Act;
	readonly tense: Tense;
	readonly negated: boolean;
	readonly modality: Modality | undefined;
	/** Unit of the word that says it. */
	readonly at: number;
	/** «Подписанное в мае», «которое заключили»: told of the paper in passing. */
	readonly aside?: boolean;
	/** «Готовили соглашение»: it was worked on, and no more. */
	readonly begun?: true;
	/** «Подготовят», but not «согласуют»: there is no paper yet. */
	readonly makes?: boolean;
}

const strongest = ({ clauses }: Scene, clause: Clause, except: number): Modality | undefined => {
	const { gapped: predicates = clause.predicates } = clause;
	// «подписать договор | стороны планируют в мае»
	const open = predicates.length > 0 && predicates.every(({ form }) => form === "infinitive");
	const next = open ? clauses[clauses.indexOf(clause) + 1] : undefined;
	for (const predicate of [...predicates, ...(next?.relative === false ? next.predicates.slice(0, 1) : [])]) {
		if (predicate.at === except) continue;
		const modality = modalityOf(predicate.lemma);
		if (modality !== undefined) return modality;
	}
	return undefined;
};

/** «О продлении [на три года] меморандума», «подписание [не менее] десяти документов». */
const isPassed = ({ units }: Scene, at: number): boolean =>
	units[at]?.mention?.kind === "date" || normAt(units, at) === "на" || approximate.has(normAt(units, at));

/** «Подписание [соглашения]», «по реализации [Соглашения]», «проекта [соглашения]» passed over. */
function nounBefore(scene: Scene, at: number): { act: Act; at: number } | undefined {
	for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
		const unit = scene.units[i] as MentionUnit;
		if (isPassed(scene, i)) continue;
		// «выход [из] договора»
		if (normAt(scene.units, i) === "из" && lemmaAt(scene.units, i - 1, "выход")) continue;
		if (unit.mention !== undefined) return undefined;
		for (const lemma of unit.lemmas) {
			const act = actNouns.get(lemma);
			if (act === undefined) continue;
			// «готовят к подписанию договор»: the paper is the verb's
			const aim = normAt(scene.units, i - 1) === "к" && ((scene.units[at]?.cases ?? 0) & Case.gent) === 0;
			return aim ? undefined : { act, at: i };
		}
		const pos = unit.token.readings[0]?.tag.pos;
		// «подписание двух соглашений»
		if (pos !== "ADJF" && pos !== "NOUN" && pos !== "NUMR" && normAt(scene.units, i) !== '"') return undefined;
	}
	return undefined;
}

const isAdverbial = ({ units }: Scene, at: number): boolean =>
	["date", "place"].includes(units[at]?.mention?.kind ?? "") || ["в", "во", "на"].includes(normAt(units, at));

/** «Подписанное в мае соглашение», «меморандум о сотрудничестве, заключённый в 2017 году». */
function participleBeside(scene: Scene, unit: number, document: DocumentMention): { act: Act; at: number } | undefined {
	for (let i = document.from; i < document.head; i++) {
		const reading = scene.sentence.tokens[i]?.readings.find((r) => r.tag.pos === "PRTF");
		const act = reading && scene.verbs.acts.get(withoutYo(reading.lemma));
		if (act !== undefined) return { act: isReplaced(scene, document) ? "expire" : act, at: unit };
	}
	// «[подписанное] вчера в Бресте соглашение»
	let before = unit - 1;
	while (before >= 0 && before > unit - 6 && isAdverbial(scene, before)) before--;
	const done = before < unit - 1 ? predicateAt(scene.units, before) : undefined;
	if (
		done?.form === "participle" &&
		done.passive &&
		(scene.units[before]?.cases ?? 0) & (scene.units[unit]?.cases ?? 0)
	) {
		const act = scene.verbs.acts.get(done.lemma);
		if (act !== undefined) return { act, at: before };
	}
	// «палаты, [подписавшие] меморандум»
	const doing = [unit - 1, unit - 2]
		.map((at) => predicateAt(scene.units, at))
		.find((one) => one?.form === "participle");
	if (doing !== undefined && !doing.passive) {
		const act = replaces(scene, doing, unit) ? "expire" : scene.verbs.acts.get(doing.lemma);
		if (act !== undefined) return { act, at: doing.at };
	}
	for (let i = unit + 1; i < scene.units.length && i < unit + 12; i++) {
		const predicate = predicateAt(scene.units, i);
		if (predicate !== undefined && predicate.form !== "participle") return undefined;
		if (predicate === undefined || ![i - 1, i - 2].some((at) => normAt(scene.units, at) === ",")) continue;
		const act = scene.verbs.acts.get(predicate.lemma);
		if (act !== undefined) return { act, at: i };
	}
	return undefined;
}

/** «Подписали бы уже»: a wish. */
const wished = ({ units }: Scene, at: number): boolean =>
	findUnit({ from: Math.max(0, at - 2), to: Math.min(units.length, at + 3) }, (i) => normAt(units, i) === "бы") >= 0;

/** «Подписывать договор [будут], видимо, в мае». */
const willBe = ({ lemma, tense }: Predicate): boolean => lemma === "быть" && tense === "future";

/** «Больше не действует», «действовало до 2020 года»: it is over. */
const isOver = ({ lemma, negated, tense }: Predicate): boolean =>
	lemma === "действовать" && (negated || tense === "past");

const making: ReadonlySet<string> = new Set(["подготовить", "разработать", "составить", "выработать"]);

/** Work on a paper that nobody says was finished. */
const working: ReadonlySet<string> = new Set([
	...["готовить", "готовиться", "разрабатывать", "разрабатываться", "согласовывать", "согласовываться"],
	...["прорабатывать", "прорабатываться", "дорабатывать", "дорабатываться"],
]);

const always: ReadonlySet<string> = new Set(["автоматически", "ежегодно", "каждый"]);

/** «[Автоматически] продлевается каждые пять лет»: so it does again and again, and holds. */
const renews = ({ units }: Scene, clause: Clause, { tense }: Predicate): boolean =>
	tense === "present" &&
	findUnit(clause, (i) => {
		const { mention, token, lemmas } = units[i] as MentionUnit;
		if (mention?.kind === "date") return mention.date.recurring !== undefined;
		return mention === undefined && (always.has(token.norm) || lemmas.some((lemma) => always.has(lemma)));
	}) >= 0;

/** «Действие которого приостановлено в 2022 году, [не возобновлялось]»: nothing more is done to it. */
const staysSuspended = (scene: Scene, { negated }: Predicate, act: Act): boolean =>
	act === "extend" &&
	negated &&
	scene.clauses.some(({ predicates }) => predicates.some(({ lemma }) => scene.verbs.acts.get(lemma) === "suspend"));

const spoken = (scene: Scene, clause: Clause, predicate: Predicate, act: Act): Deed => ({
	act: isOver(predicate) ? "expire" : act === "extend" && renews(scene, clause, predicate) ? "force" : act,
	tense: isOver(predicate)
		? "past"
		: predicate.form === "infinitive" && clause.predicates.some(willBe)
			? "future"
			: predicate.tense,
	negated:
		predicate.negated !== isDenied(scene, clause, predicate.at) ||
		wished(scene, predicate.at) ||
		(predicate.form === "infinitive" && clause.predicates.some(({ negated }) => negated)),
	modality:
		(predicate.form === "infinitive" ? leaningOn(scene, predicate.at) : undefined) ??
		strongest(scene, clause, predicate.at),
	at: predicate.at,
	...(making.has(predicate.lemma) ? { makes: true } : {}),
	...(predicate.tense === "past" && working.has(predicate.lemma) ? { begun: true as const } : {}),
});

/** Nouns that make a paper a mere proposal: «предложение заключить договор». */
const proposals: readonly string[] = ["предложение", "инициатива", "идея"];

/** What the noun right before an act makes of it, «о», «в» and adjectives passed over: «готовность подписать». */
function leaningOn({ units, sentence: { tokens } }: Scene, act: number): Modality | undefined {
	for (let at = act - 1; at >= 0 && at >= act - 3; at--) {
		const unit = units[at] as MentionUnit;
		// «переговоры о заключении договора»
		if (unit.mention?.kind === "event")
			return modalityOfNoun(tokens[unit.to - 1]?.readings.map(({ lemma }) => lemma) ?? []);
		if (unit.mention !== undefined) return undefined;
		const found = modalityOfNoun(unit.lemmas);
		if (found !== undefined) return found;
		const pos = unit.token.readings[0]?.tag.pos;
		if (pos !== "PREP" && pos !== "ADJF") return undefined;
	}
	return undefined;
}

/** «Не исключил подписания договора»: there may be one. */
const excluding: ReadonlySet<string> = new Set(["исключить", "исключать"]);

const declining: ReadonlySet<string> = new Set(["отказаться", "отказываться", "воздержаться", "воздерживаться"]);
const rejecting: ReadonlySet<string> = new Set(["отклонить", "отклонять", "отвергнуть", "отвергать"]);

/** «Отказались [от] подписания», «отклонили предложение заключить договор». */
const isRefused = (scene: Scene, { predicates }: Clause, act: number, offered: boolean): boolean =>
	predicates.some(
		({ lemma, negated }) =>
			!negated &&
			((declining.has(lemma) && prepositionBefore(scene.units, act) === "от") || (offered && rejecting.has(lemma))),
	);

function proposed(scene: Scene, clause: Clause, unit: number): boolean {
	return findUnit({ from: clause.from, to: unit }, (i) => proposals.some((noun) => lemmaAt(scene.units, i, noun))) >= 0;
}

const copies: ReadonlySet<string> = new Set(["экземпляр", "текст", "оригинал"]);

const isAnother = ({ mention, token, lemmas }: MentionUnit): boolean =>
	mention === undefined
		? token.norm === "," || (token.readings[0]?.tag.pos === "NOUN" && !lemmas.some((lemma) => copies.has(lemma)))
		: mention.kind !== "date" && mention.kind !== "person";

/** «Приняли [программу]», «обменялись экземплярами [договора]»: what the verb governs, no preposition between. */
function isObject({ units }: Scene, predicate: Predicate, unit: number): boolean {
	// «обменялись по почте подписанными экземплярами договора»
	if (predicate.at < unit && lemmaAt(units, unit - 1, "экземпляр")) return true;
	if (prepositionBefore(units, unit) !== "") return false;
	const between = { from: Math.min(predicate.at, unit) + 1, to: Math.max(predicate.at, unit) };
	return findUnit(between, (i) => isAnother(units[i] as MentionUnit)) < 0;
}

/** Does the paper at `unit` stand as the verb asks: «вышли [из] соглашения», «срок [договора] закончился»? */
function governs({ units, verbs }: Scene, lemma: string, unit: number): boolean {
	const verb = verbs.governed.get(lemma);
	if (verb === undefined) return true;
	if (verb.behind !== undefined && verb.behind !== prepositionBefore(units, unit)) return false;
	// «срок договора закончился»: the genitive hangs on the subject
	return verb.subject !== true || ((units[unit]?.cases ?? 0) & (Case.nomn | Case.gent)) !== 0;
}

const besides: readonly string[] = ["одновременно", "вместе", "наряду", "параллельно", "помимо", "кроме"];

/** «Одновременно [с соглашением]», «помимо [договора]»: told beside another paper of the clause. */
function isBeside({ units }: Scene, clause: Clause, unit: number): boolean {
	const word = [unit - 2, unit - 1].some((at) => besides.includes(normAt(units, at)));
	return word && findUnit({ from: unit + 1, to: clause.to }, (i) => units[i]?.mention?.kind === "document") >= 0;
}

function spokenIn(scene: Scene, clause: Clause, unit: number): readonly Deed[] {
	const deeds: Deed[] = [];
	const { gapped = clause.predicates } = clause;
	// «будут подписаны: соглашение, протокол» has one act, «подписать договор и доработать протокол» two
	const several = clause.predicates.filter(({ lemma }) => scene.verbs.acts.has(lemma)).length > 1;
	const signature = signatureIn(scene, clause);
	for (const predicate of gapped) {
		const act = scene.verbs.acts.get(predicate.lemma);
		if (act === undefined || (several && paperBetween(scene, predicate.at, unit))) continue;
		if (!governs(scene, predicate.lemma, unit) || staysSuspended(scene, predicate, act)) continue;
		// «подписали бы уже соглашение»
		if (normAt(scene.units, predicate.at + 1) === "бы" || normAt(scene.units, predicate.at - 1) === "бы") continue;
		if (predicate.lemma === "поставить" && signature === undefined) {
			// «меморандум поставлен на паузу»
			const pause = findUnit(clause, (i) => lemmaAt(scene.units, i, "пауза")) >= 0;
			if (pause) deeds.push(spoken(scene, clause, predicate, "suspend"));
			continue;
		}
		if (direct.has(predicate.lemma) && !isObject(scene, predicate, unit)) continue;
		const replaced = predicate.tense === "past" && replaces(scene, predicate, unit);
		deeds.push(spoken(scene, clause, predicate, replaced ? "expire" : act));
	}
	// «одновременно с соглашением вуз подписал меморандум»: the other paper is signed
	if (isBeside(scene, clause, unit)) return deeds.filter(({ act }) => act !== "sign");
	if (signature !== undefined && !scene.verbs.acts.has(signature.lemma))
		deeds.push({ ...spoken(scene, clause, signature, "sign"), tense: "past" });
	const near = { from: Math.max(clause.from, unit - 4), to: Math.min(clause.to, unit + 4) };
	const is = findUnit(near, (i) => normAt(scene.units, i) === "есть");
	if (is >= 0 && deeds.length === 0 && prepositionBefore(scene.units, unit) === "")
		deeds.push({ act: "force", tense: "present", negated: false, modality: undefined, at: is });
	return deeds;
}

/** What a clause does to papers it leaves to the lines below: «По итогам подписаны:». */
export function spokenDeeds(scene: Scene, clause: Clause): readonly Deed[] {
	return clause.predicates.flatMap((predicate) => {
		const act = scene.verbs.acts.get(predicate.lemma);
		// «делегация примет участие»: of a paper only «приняты»
		if (direct.has(predicate.lemma) && !predicate.passive) return [];
		const bare = predicate.lemma === "поставить" && signatureIn(scene, clause) === undefined;
		const bound = bare || scene.verbs.governed.get(predicate.lemma)?.behind !== undefined;
		return act === undefined || bound ? [] : [withFields(spoken(scene, clause, predicate, act), { at: -1 })];
	});
}

/** «В развитие соглашения, заключённого в 2001 году»: another paper goes on from it. */
export const isDeveloped = ({ units }: Scene, unit: number): boolean =>
	findUnit({ from: Math.max(0, unit - 3), to: unit }, (i) => lemmaAt(units, i, "развитие")) >= 0;

/** The paper is there and holds. */
export const stands = (at: number): Deed => ({
	act: "force",
	tense: "present",
	negated: false,
	modality: undefined,
	at,
});

const actors: ReadonlySet<string> = new Set(["document", "place", "organization", "person"]);

/** «Меморандум доработают [и подпишут]»: the clause goes on about the paper with neither subject nor object of its own. */
const isJoined = ({ units }: Scene, clause: Clause): boolean =>
	normAt(units, clause.from) === "и" && findUnit(clause, (i) => actors.has(units[i]?.mention?.kind ?? "")) < 0;

/** Acts that come after the signing. */
const later: ReadonlySet<Act> = new Set(["extend", "suspend", "terminate", "expire"]);

/** «Контракт, [если образцы подойдут], заключат в мае»: said in passing between the paper and what is done to it. */
const isAside = ({ units }: Scene, clause: Clause | undefined): boolean =>
	clause !== undefined &&
	normAt(units, clause.from) === "," &&
	normAt(units, clause.to) === "," &&
	(clause.relative || inPassing.has(normAt(units, clause.from + 1)));

/** All that is done to the document at `unit`, as the sentence says. */
export function deedsOf(scene: Scene, clause: Clause, unit: number, document: DocumentMention): readonly Deed[] {
	const noun = nounBefore(scene, unit);
	const participle = participleBeside(scene, unit, document);
	const aside: readonly Deed[] =
		participle === undefined
			? []
			: [{ aside: true, ...participle, tense: "past", negated: false, modality: undefined }];
	if (noun !== undefined) {
		const outer = clause.predicates[0];
		// «едут на подписание», but «сказал на подписании»
		const awaited = normAt(scene.units, noun.at - 1) === "на" && ((scene.units[noun.at]?.cases ?? 0) & Case.accs) !== 0;
		const mayBe = outer?.negated === true && excluding.has(outer.lemma);
		const told: Deed = {
			act: isRefused(scene, clause, noun.at, proposed(scene, clause, unit)) ? "refuse" : noun.act,
			tense: outer?.tense ?? "none",
			negated: (outer?.negated === true && !mayBe) || isDenied(scene, clause, noun.at),
			modality: mayBe ? "proposed" : awaited ? "planned" : (leaningOn(scene, noun.at) ?? strongest(scene, clause, -1)),
			at: noun.at,
		};
		// «о продлении меморандума, подписанного в 2021 году»
		return later.has(noun.act) ? [...aside, told] : [told];
	}
	const deeds: Deed[] = [...aside];
	if (isBackground(scene, unit))
		return deeds.length === 0 || isDeveloped(scene, unit) ? deeds : [...deeds, stands(unit)];
	deeds.push(...spokenIn(scene, clause, unit));
	const at = scene.clauses.indexOf(clause);
	const [next, rest] = [scene.clauses[at + 1], scene.clauses[at + 2]];
	if (deeds.length === 0 && clause.predicates.length === 0 && rest !== undefined && isAside(scene, next))
		deeds.push(...spokenIn(scene, rest, unit));
	if (next !== undefined && isJoined(scene, next))
		deeds.push(...spokenIn(scene, next, unit).filter(({ tense }) => tense !== "present"));
	const relative = next?.relative ? spokenIn(scene, next, unit) : [];
	if (deeds.length === 0) deeds.push(...relative.map((deed) => withFields(deed, { aside: true })));
	// «заключили договор, срок которого истёк»
	else deeds.push(...relative.filter(({ act }) => later.has(act)));
	if (!proposed(scene, clause, unit)) return deeds;
	return isRefused(scene, clause, unit, true)
		? deeds.map((deed) => withFields(deed, { act: "refuse" as const }))
		: deeds.map((deed) => withFields(deed, { modality: "proposed" as const }));
}

const sides: ReadonlySet<string> = new Set(["между", "с", "со", "от"]);

/** «В рамках [действия] соглашения». */
const lives: ReadonlySet<string> = new Set(["действие", "срок", "проект", "положение", "условие", "пункт"]);

const byLemma: ReadonlySet<string> = new Set(backgroundWords.map(({ lemma }) => lemma));

const joints: ReadonlySet<string> = new Set([",", ";", "а", "но", "и"]);

/** «В рамках», «согласно», «по»: the paper is there already. */
export function isBackground(scene: Scene, unit: number): boolean {
	const { units } = scene;
	// «договор с А остаётся в силе, [а] с Б расторгнут»: a paper left out
	if (joints.has(units[unit]?.token.norm ?? "")) return false;
	// «по соглашению с А», not «поставки по договору»
	if (normAt(units, unit - 1) === "по" && ((units[unit]?.cases ?? 0) & Case.datv) !== 0)
		return sides.has(normAt(units, complementEnd(scene, unit)));
	for (let i = unit - 1; i >= 0 && i >= unit - 3; i--) {
		const word = units[i];
		if (word === undefined || word.mention !== undefined) return false;
		const lemma = word.lemmas.find((one) => byLemma.has(one));
		if (lemma !== undefined) return alone.has(lemma) || prepositionBefore(units, i) !== "";
		// «в рамках взаимодействия соглашения подписаны», but «в рамках действия соглашения»
		if (word.token.readings[0]?.tag.pos === "NOUN" && !word.lemmas.some((one) => actNouns.has(one) || lives.has(one)))
			return false;
	}
	return false;
}
