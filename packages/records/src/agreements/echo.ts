import type { DocumentMention } from "@letopis/mentions";
import { Case, Gender, Num } from "@letopis/morphology";
import type { Token } from "@letopis/text";
import { actorOf } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import { type Memory, topicHere } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { AgreementType } from "../schema.js";
import { isLikewise } from "./another.js";
import { isBackground } from "./background.js";
import type { Deed } from "./deed.js";
import { signatureIn } from "./signature.js";
import { spokenDeeds } from "./spoken-deeds.js";
import { decisive } from "./status.js";
import { lasts } from "./still.js";
import { tellMore, unsigned } from "./tell-more.js";
import { isTerm } from "./terms.js";

/** How many sentences back «документ» or «он» may point. */
const REACH = 3;

/** By the names of {@link Gender}. */
type Sex = keyof typeof Gender;

const feminine: ReadonlySet<AgreementType> = new Set(["programme", "roadmap", "declaration", "arrangement"]);
const sexOf = (draft: AgreementDraft): Sex => {
	const noun = draft.document?.noun ?? "";
	if (noun.endsWith("ие") || noun.endsWith("о") || noun === "коммюнике") return "neut";
	return feminine.has(draft.type) || noun.endsWith("а") || noun.endsWith("я") ? "femn" : "masc";
};

/** The gender of a paper's noun as a bit of `Tag.genders`. */
export const genderOf = (draft: AgreementDraft): number => Gender[sexOf(draft)];

/** Pronouns that can stand for a paper as what is done or acts. */
const pronouns: Readonly<Record<string, readonly Sex[]>> = {
	он: ["masc"],
	оно: ["neut"],
	она: ["femn"],
	его: ["masc", "neut"],
	ее: ["femn"],
	который: ["masc"],
	которое: ["neut"],
	которая: ["femn"],
	которую: ["femn"],
};

/** The paper told last before a position: of its sentence the one that is news, not the older one it rests on. */
export function antecedent(
	scene: Scene,
	before: number,
	memory: Memory,
	fits: (draft: AgreementDraft) => boolean,
): AgreementDraft | undefined {
	const { index } = scene.sentence;
	const entry = topicHere(scene, memory) === undefined ? undefined : memory.topic;
	const near = memory.agreements
		.slice(-20)
		.filter(
			(draft) =>
				(entry === undefined ? index - draft.sentence <= REACH : draft.sentence >= entry.sentence) &&
				draft.trigger.start < before &&
				draft.document !== undefined &&
				draft.quantity === undefined &&
				fits(draft),
		);
	const last = near.at(-1);
	if (last === undefined) return undefined;
	const together = near.filter(({ sentence }) => sentence === last.sentence);
	const siblings = together.filter(({ trigger }) => trigger.start === last.trigger.start);
	if (siblings.length > 1) return undefined;
	return together.find(({ status, former }) => status !== "in-force" && former !== true) ?? last;
}

const demonstrative: ReadonlySet<string> = new Set(["этот", "данный", "сам", "указанный", "настоящий"]);

/** «Документ рассчитан на пять лет», «Само соглашение продлили»: a noun that points back and opens no record of its own. */
export function pointsBack(
	scene: Scene,
	unit: number,
	document: DocumentMention,
	deed: Deed | undefined,
	memory: Memory,
): AgreementDraft | undefined {
	if ((document.numbers & Num.sing) === 0 || document.complement) return undefined;
	const words = scene.sentence.tokens.slice(document.from, document.head);
	const plain = words.every(
		({ norm, readings }) => norm === '"' || readings.some(({ lemma }) => demonstrative.has(lemma)),
	);
	// «один документ», «такой же документ»
	const one = [unit - 1, unit - 2].some((at) => lemmaAt(scene.units, at, "один"));
	if (!plain || one || isLikewise(scene, document)) return undefined;
	if (document.generic) return antecedent(scene, document.start, memory, ({ inTitle }) => !inTitle);
	// «соглашение с Житомирской областью расторгнуто» has a partner of its own
	const behind = scene.units.findIndex(({ from }) => from >= document.to);
	if (["с", "со", "между"].includes(normAt(scene.units, behind)) || actorOf(scene.units[behind]?.mention) !== undefined)
		return undefined;
	// «срок (действия) меморандума – три года»
	if (lemmaAt(scene.units, lemmaAt(scene.units, unit - 1, "действие") ? unit - 2 : unit - 1, "срок"))
		return antecedent(scene, document.start, memory, ({ inTitle }) => !inTitle);
	const rests = deed === undefined && isBackground(scene, unit);
	if ((deed === undefined && !rests) || deed?.act === "sign" || deed?.act === "prepare" || deed?.act === "reach")
		return undefined;
	return antecedent(scene, document.start, memory, ({ document: known }) => known?.noun === document.noun);
}

/** «[Оба документа] расторгнуты», «срок [обоих договоров] истёк»: the two papers told last; none where there are not two. */
export function bothBefore(
	scene: Scene,
	unit: number,
	document: DocumentMention,
	memory: Memory,
): readonly AgreementDraft[] {
	const { tokens, index } = scene.sentence;
	const both = (token: Token | undefined): boolean => token?.readings.some(({ lemma }) => lemma === "оба") === true;
	if (document.complement || !tokens.slice(Math.max(0, document.head - 1), document.head).some(both)) return [];
	if (["с", "со", "между"].includes(normAt(scene.units, unit + 1))) return [];
	const told = memory.agreements
		.slice(-20)
		.filter(
			(draft) =>
				index - draft.sentence <= REACH &&
				draft.trigger.start < document.start &&
				draft.document !== undefined &&
				draft.quantity === undefined &&
				!draft.inTitle,
		);
	const named = document.generic ? [] : told.filter((draft) => draft.document?.noun === document.noun);
	// «подписано соглашение с А, в мае – договор с Б. Оба соглашения …»
	const two = named.length < 2 ? told : named;
	return two.length < 2 ? [] : two.slice(-2);
}

interface Echo {
	readonly at: number;
	readonly deed: Deed | undefined;
	readonly fits: (draft: AgreementDraft) => boolean;
}

/** «Случилось это 6 сентября в Поярково». */
const occurs: ReadonlySet<string> = new Set(["случиться", "произойти", "состояться", "быть"]);

const possessives: ReadonlySet<string> = new Set(["его", "ее"]);

/** «До 2030 года». */
const isEnd = (mention: MentionUnit["mention"]): boolean => mention?.kind === "date" && mention.date.bound === "until";

/** «Подписание провести в сентябре», «Сторонам подписать его до 30 ноября»: minutes order in infinitives. */
const isOrder = ({ predicates }: Clause): boolean =>
	predicates.length > 0 && predicates.every(({ form, negated }) => form === "infinitive" && !negated);

const isOfDays = (mention: MentionUnit["mention"]): boolean =>
	mention?.kind === "date" && ["day", "week"].includes(mention.date.duration?.unit ?? "");

/** «[Срок] действия – три года», «[срок] его истекает»: how long a paper told before is in force. */
function spanIn({ units }: Scene, clause: Clause): number {
	const at = findUnit(clause, (i) => lemmaAt(units, i, "срок") && ((units[i]?.cases ?? 0) & Case.nomn) !== 0);
	if (at < 0) return -1;
	const next = units[at + 1];
	// «срок 4 дня» is not a paper's
	const long = findUnit(clause, (i) => isOfDays(units[i]?.mention)) < 0;
	const dated = long && (next?.mention?.kind === "date" || ["-", ":"].includes(normAt(units, at + 1)));
	const own = [at - 1, at + 1].some((i) => possessives.has(normAt(units, i)));
	const ends = clause.predicates.some(({ at: verb }) => verb === at + 1 || verb === at - 1);
	return lemmaAt(units, at + 1, "действие") || dated || own || ends ? at : -1;
}

/** The word of a clause without a paper's noun that points to a paper told before. */
function echoIn(scene: Scene, clause: Clause): Echo | undefined {
	const { units } = scene;
	const anything = () => true;
	const { final } = decisive(spokenDeeds(scene, clause));
	const signature = signatureIn(scene, clause);
	if (signature !== undefined) {
		const deed: Deed = { act: "sign", tense: "past", negated: false, modality: undefined, at: signature.at };
		return { at: signature.at, deed, fits: anything };
	}
	const term = findUnit(clause, (i) => isTerm(scene, i) || isEnd(units[i]?.mention));
	const span = spanIn(scene, clause);
	if (span >= 0 && (term >= 0 || final?.act === "expire"))
		return {
			at: span,
			deed: final?.act === "extend" || final?.act === "expire" ? { ...final, at: span } : undefined,
			fits: anything,
		};
	const here = findUnit(clause, (i) => normAt(units, i) === "это");
	const happened = clause.predicates.find(({ lemma, tense }) => tense === "past" && occurs.has(lemma));
	if (here >= 0 && happened !== undefined && Math.abs(happened.at - here) === 1) {
		const deed: Deed = { act: "sign", tense: "past", negated: happened.negated, modality: undefined, at: happened.at };
		return {
			at: here,
			deed,
			fits: ({ status, sentence }) => status === "signed" && scene.sentence.index - sentence <= 2,
		};
	}
	const toSign = findUnit(clause, (i) => lemmaAt(units, i, "подписание"));
	if (toSign >= 0 && final === undefined && isOrder(clause)) {
		const deed: Deed = { act: "sign", tense: "future", negated: false, modality: "planned", at: toSign };
		return { at: toSign, deed, fits: ({ status }) => unsigned.has(status) };
	}
	if (final === undefined) return undefined;
	const at = findUnit(clause, (i) => pronouns[normAt(units, i)] !== undefined);
	const sexes = at < 0 ? undefined : pronouns[normAt(units, at)];
	const said = { ...final, at: clause.predicates.find(({ lemma }) => lemma !== "быть")?.at ?? final.at };
	const deed = final.modality === undefined && isOrder(clause) ? { ...said, modality: "planned" as const } : said;
	if (sexes !== undefined) return { at, deed, fits: (draft) => sexes.includes(sexOf(draft)) };
	const later = clause.from > 0 && final.act !== "sign" && final.act !== "prepare" && final.act !== "reach";
	const short = clause.predicates.some(({ form }) => form === "short");
	// «вступает в силу 1 января | и действует до 2026 года»
	const goesOn = term >= 0 && clause.predicates.some(lasts);
	if (!later || (!short && !goesOn)) return undefined;
	const { index } = scene.sentence;
	const genders = short ? gendersOfSubject(scene, clause) : 0;
	return { at: deed.at, deed, fits: (draft) => draft.sentence === index || (genderOf(draft) & genders) !== 0 };
}

const subjects: Readonly<Record<string, number>> = { он: Gender.masc, оно: Gender.neut, она: Gender.femn };
const anyGender = Gender.masc | Gender.neut | Gender.femn;

/** «[Оно] предусматривает обмены | и рассчитано на пять лет»: the genders a paper told before may have that the sentence opens with. */
function gendersOfSubject({ units }: Scene, { from }: Clause): number {
	for (let i = 0; i < Math.min(from, 3); i++) {
		const mention = units[i]?.mention;
		if (mention?.kind === "document" && !mention.complement && (mention.cases & Case.nomn) !== 0) return anyGender;
		const gender = subjects[normAt(units, i)];
		if (gender !== undefined) return gender;
	}
	return 0;
}

/** Words of a card's line that is no sentence: «Дата подписания: …», «Место: …». */
const cardNouns: readonly string[] = ["дата", "подписание", "место", "состояние", "статус"];

/** «Действует», «14.05.2004», «Подписали: …»: a line of a card or row says more of its paper without any noun for it. */
function cardLine(scene: Scene, clause: Clause): Echo | undefined {
	const { units } = scene;
	const { final } = decisive(spokenDeeds(scene, clause));
	const fits = () => true;
	// «город связывают с Казанлыком побратимские отношения» is no line of the card
	if (final?.act === "force" && findUnit(clause, (i) => actorOf(units[i]?.mention) !== undefined) >= 0)
		return undefined;
	if (final !== undefined)
		return { at: clause.from, deed: { ...final, at: clause.predicates[0]?.at ?? clause.from }, fits };
	if (findUnit(clause, (i) => lemmaAt(units, i, "проект")) >= 0)
		return { at: clause.from, deed: { ...row, act: "prepare" }, fits };
	const dated = units[clause.from]?.mention?.kind === "date" && units.length < 6;
	const named = cardNouns.some((noun) => lemmaAt(units, clause.from, noun));
	return dated || named ? { at: clause.from, deed: row, fits } : undefined;
}

const row: Deed = { act: "sign", tense: "past", negated: false, modality: undefined, at: -1 };

/** May a sentence say more of a paper told before it? */
export function mayEcho(sentence: number, memory: Memory): boolean {
	const last = memory.agreements.at(-1)?.sentence;
	if (last === undefined) return false;
	return sentence - last <= REACH || last >= (memory.topic?.sentence ?? Number.POSITIVE_INFINITY);
}

/** Tells a paper of an earlier sentence or clause what this clause says of it without its noun. */
export function echo(scene: Scene, clause: Clause, memory: Memory): void {
	if (!mayEcho(scene.sentence.index, memory)) return;
	if (findUnit(clause, (i) => scene.units[i]?.mention?.kind === "document") >= 0) return;
	const card = topicHere(scene, memory) !== undefined && scene.sentence.index > (memory.topic?.sentence ?? 0);
	const found = echoIn(scene, clause) ?? (card ? cardLine(scene, clause) : undefined);
	const start = scene.units[clause.from]?.start;
	if (found === undefined || start === undefined) return;
	const draft = antecedent(scene, start, memory, found.fits);
	if (draft !== undefined) tellMore(draft, scene, clause, found.at, found.deed, memory, card);
}
