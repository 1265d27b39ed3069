import { asMention, type DateMention, type DocumentMention, Sign, withFields } from "@letopis/mentions";
import { ANY_CASE, type Dictionary, Num, withoutYo } from "@letopis/morphology";
import type { Sentence, Span } from "@letopis/text";
import { type Actor, actorOf, anaphoric, evidence } from "../actor.js";
import { dateItself, upTo } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { isOwner } from "../salience.js";
import { inBrackets, normAt } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene, Scenes } from "../scene/scene.js";
import type { AgreementStatus } from "../schema.js";
import { unlistedTown } from "./entries.js";
import { newDraft } from "./new-draft.js";
import { titleOf } from "./paper-name.js";
import { type Field, labels, states } from "./sheet-labels.js";
import { type Sheet, sheetsOf } from "./sheet-lines.js";
import { isTerm } from "./terms.js";

/** A cell as pieces of the sentences it holds. */
type Cell = readonly Scene[];

/** A card or row that files one paper. */
interface Card {
	readonly fields: ReadonlyMap<Field, Cell>;
}

/** What the words of a label say is behind it. */
function fieldOf(label: string, dictionary: Dictionary): Field | undefined {
	const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
	const lemmas = new Set(words.flatMap((word) => dictionary.read(word).map(({ lemma }) => withoutYo(lemma))));
	return labels.find(({ lemma }) => lemmas.has(lemma))?.field;
}

/** The part of each sentence that lies in a span. */
function within(scenes: readonly Scene[], { start, end }: Span): Cell {
	return scenes.flatMap((scene) => {
		if (scene.sentence.end <= start || scene.sentence.start >= end) return [];
		const units = scene.units.filter((unit) => unit.start >= start && unit.end <= end);
		return units.length === 0 ? [] : [withFields(scene, { units, clauses: [] })];
	});
}

const unitsOf = (cell: Cell | undefined): readonly MentionUnit[] => cell?.flatMap(({ units }) => units) ?? [];

const isPerson = ({ mention }: MentionUnit): boolean => mention?.kind === "person" || mention?.kind === "post";

/** The card a sheet is, where it files a paper with at least one more thing about it. */
function cardOf(sheet: Sheet, scenes: readonly Scene[], { document, dictionary }: Memory): Card | undefined {
	const fields = new Map<Field, Cell>();
	for (const { label, value } of sheet.cells) {
		const field = fieldOf(document.text.slice(label.start, label.end), dictionary);
		if (field === undefined) continue;
		const cell = within(scenes, value);
		// «Подписан: 12.06.2001»
		const day = field === "signers" && dateIn(cell) !== undefined && !unitsOf(cell).some(isPerson);
		const own = day ? "date" : field;
		if (!fields.has(own)) fields.set(own, cell);
	}
	const named = unitsOf(fields.get("paper")).some(({ mention }) => mention?.kind === "document");
	return named && fields.size > 1 ? { fields } : undefined;
}

const breaks: ReadonlySet<string> = new Set([";", "/", "-", "и", "|"]);

/** Who is named in a cell: «А; Б», «А – Б», «А / Б»; what follows a comma or stands in brackets explains. */
function actorsOf(cell: Cell | undefined): readonly Actor[] {
	const found: Actor[] = [];
	for (const scene of cell ?? []) {
		let open = true;
		scene.units.forEach((unit, i) => {
			if (breaks.has(normAt(scene.units, i))) open = true;
			const actor = open && !inBrackets(scene.units, i) ? (actorOf(unit.mention) ?? unknownTown(scene, i)) : undefined;
			if (actor === undefined) return;
			found.push(actor.actsFor ?? actor);
			open = false;
		});
	}
	return found;
}

/** «Волос, Греция», «Наджу (Корея)»: a town no gazetteer has, told by what follows it. */
function unknownTown({ units }: Scene, at: number): Actor | undefined {
	const unit = units[at];
	const place = units[at + 2]?.mention;
	if (unit === undefined || unit.mention !== undefined || unit.token.shape !== "title" || place?.kind !== "place")
		return undefined;
	if (normAt(units, at + 1) !== "," && normAt(units, at + 1) !== "(") return undefined;
	return unlistedTown(unit, place.territory);
}

function dateIn(cell: Cell | undefined): DateMention | undefined {
	const units = unitsOf(cell);
	const told = units.flatMap(({ mention }) => (mention?.kind === "date" ? mention : []))[0];
	return told ?? (units.length === 1 ? bareYear(cell?.[0] as Scene) : undefined);
}

/** «2028»: a cell that is nothing but a year. */
function bareYear({ sentence, units }: Scene): DateMention | undefined {
	const [unit] = units;
	if (unit === undefined || unit.mention !== undefined || !/^(?:19|20)\d\d$/u.test(unit.token.text)) return undefined;
	const { start, end, from, to } = unit;
	const place = { start, end, from, to, sentence: sentence.index, cases: ANY_CASE, numbers: Num.sing };
	return asMention({ kind: "date", ...place, rule: "date/year", date: { year: Number(unit.token.text) } });
}

/** How the paper stands by the remarks of its card. */
function stateOf(cell: Cell | undefined): AgreementStatus | undefined {
	const units = unitsOf(cell);
	for (const [i, { lemmas }] of units.entries())
		for (const lemma of lemmas) {
			const status = states.get(lemma);
			if (status === undefined) continue;
			return status === "in-force" && units[i - 1]?.token.norm === "не" ? "expired" : status;
		}
	return undefined;
}

function partiesOf({ fields }: Card, owner: Actor | undefined): readonly Actor[] {
	const named = actorsOf(fields.get("parties"));
	if (named.length > 1) return named;
	const signers = actorsOf(fields.get("signers"));
	const [one] = [...actorsOf(fields.get("partner")), ...named];
	if (one === undefined) return signers.length > 1 ? signers : [];
	return owner === undefined || owner.name === one.name ? [] : [{ ...anaphoric(owner), how: "inherited" }, one];
}

function fileTerm(draft: AgreementDraft, cell: Cell | undefined, memory: Memory): void {
	const term = dateIn(cell);
	if (term === undefined) return;
	if (term.date.duration !== undefined) {
		draft.term = term;
		return;
	}
	const value = memory.dating.resolve(term, "none");
	if (value === undefined) return;
	const open = term.date.range === undefined && term.date.bound === undefined;
	draft.validity = open ? upTo(value) : value;
}

/** States that a remark tells the day of. */
const changed: ReadonlySet<AgreementStatus> = new Set(["extended", "suspended", "terminated"]);

/** The record of a card: its paper, its sides, and what its other fields say. */
function fileCard(card: Card, owner: Actor | undefined, memory: Memory): AgreementDraft | undefined {
	const { fields } = card;
	const { document, dating, dictionary } = memory;
	const scene = fields.get("paper")?.find(({ units }) => units.some(({ mention }) => mention?.kind === "document"));
	const unit = scene?.units.findIndex(({ mention }) => mention?.kind === "document") ?? -1;
	const parties = partiesOf(card, owner);
	if (scene === undefined || unit < 0 || parties.length < 2) return undefined;
	const paper = scene.units[unit]?.mention as DocumentMention;
	if ((paper.numbers & Num.sing) === 0) return undefined;
	const years = scene.units.findIndex((_, at) => isTerm(scene, at));
	// «Договор о дружбе (2018)», «Меморандум, проект на согласовании»
	const behind = [withFields(scene, { units: scene.units.slice(unit + 1) })];
	const date = dateIn(fields.get("date")) ?? (years < 0 ? dateIn(behind) : undefined);
	const status =
		stateOf(fields.get("state")) ??
		stateOf(fields.get("term")) ??
		stateOf(fields.get("date")) ??
		stateOf(behind) ??
		(date === undefined ? "in-force" : "signed");
	const signatories = unitsOf(fields.get("signers")).flatMap(({ mention }) =>
		mention?.kind === "person" ? (actorOf(mention) ?? []) : [],
	);
	const draft = newDraft(scene, unit, undefined, status, { parties, signatories, member: undefined }, memory);
	const title = titleOf(document, scene, unit, paper, dictionary);
	if (title !== undefined) draft.title = title.text;
	const signed = date && dating.resolve(date, "past");
	if (signed !== undefined) draft.signed = signed;
	const again = changed.has(status) ? dateIn(fields.get("state")) : undefined;
	const reached = again && dating.resolve(dateItself(again), "past");
	if (reached !== undefined) draft.reached = reached;
	const place = unitsOf([...(fields.get("place") ?? []), ...(fields.get("date") ?? [])]).find(
		({ mention }) => mention?.kind === "place" && !mention.adjectival,
	)?.mention;
	if (place?.kind === "place")
		draft.place = { name: place.name, territory: place.territory, evidence: evidence(document, "explicit", [place]) };
	const own = years < 0 ? undefined : [withFields(scene, { units: scene.units.slice(years, years + 1) })];
	const length = dateIn(fields.get("state"))?.date.duration === undefined ? undefined : fields.get("state");
	fileTerm(draft, fields.get("term") ?? own ?? length, memory);
	return draft;
}

/** Whose cards they are: nobody that one of them names as a partner. */
function ownerOf(cards: readonly { readonly card: Card }[], { owner, salient }: Memory): Actor | undefined {
	const partners = new Set(
		cards.flatMap(({ card: { fields } }) => actorsOf(fields.get("partner")).map(({ name }) => name)),
	);
	return owner !== undefined && partners.has(owner.name)
		? salient.find((actor) => isOwner(actor) && !partners.has(actor.name))
		: owner;
}

/** Files the papers of a document's cards and tables; gives the sentences they took. */
export function fileCards(scenes: Scenes, memory: Memory): ReadonlySet<number> {
	const filed = new Set<number>();
	const { sentences } = scenes;
	const cards: { readonly card: Card; readonly own: readonly Sentence[] }[] = [];
	let first = 0;
	for (const sheet of sheetsOf(memory.document)) {
		while (first < sentences.length && (sentences[first] as Sentence).end <= sheet.start) first++;
		let last = first;
		while (last < sentences.length && (sentences[last] as Sentence).start < sheet.end) last++;
		const own = sentences.slice(first, last);
		if (!own.some(({ signs }) => (signs & Sign.documentNoun) !== 0)) continue;
		const near = own.map((_, i) => scenes.at(first + i));
		const card = cardOf(sheet, near, memory);
		if (card !== undefined) cards.push({ card, own });
	}
	const owner = cards.length === 0 ? undefined : ownerOf(cards, memory);
	for (const { card, own } of cards) {
		const draft = fileCard(card, owner, memory);
		if (draft === undefined) continue;
		memory.agreements.push(draft);
		for (const { index } of own) filed.add(index);
	}
	return filed;
}
