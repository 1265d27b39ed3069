import type { Document, Sentence, Spelling, Token } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import { Sign } from "../sign.js";
import { explainedAt } from "./explained-names.js";
import type { Gazetteer } from "./gazetteer.js";
import { type Learned, learnNames } from "./learn-names.js";
import { beginsType } from "./match-types.js";
import { isParted, piecesOfSentence } from "./pieces.js";
import type { Place } from "./place.js";
import { adjectivesAt } from "./place-adjectives.js";
import { ABBREVIATION, namesAt } from "./place-names.js";
import { isTrapNoun, trapAt } from "./place-traps.js";
import { typedAt } from "./place-types.js";
import { resolvePlaces } from "./resolve-places.js";
import { type Draft, type Found, mentionOf, type Scan } from "./scan.js";

type Rule = (scan: Scan, at: number) => Found | undefined;

/** Tried at every piece after {@link trapAt}; the longest stretch wins, the first of equals. */
const RULES: readonly Rule[] = [typedAt, adjectivesAt, namesAt, explainedAt];

interface Reading {
	readonly scan: Scan;
	readonly drafts: readonly Draft[];
}

function readSentence(sentence: Sentence, gazetteer: Gazetteer): Reading {
	const scan: Scan = { sentence, gazetteer, pieces: piecesOfSentence(sentence) };
	const drafts: Draft[] = [];
	for (let at = 0; at < scan.pieces.length; ) {
		const found = mayLook(scan, at) ? firstOf(scan, at) : undefined;
		if (found !== undefined) drafts.push(...found.drafts);
		at = found?.to ?? at + 1;
	}
	return { scan, drafts };
}

/** May a word so spelt, or a piece of it, begin a place or a trap though it stands in small letters, whatever its lemma? */
export const mayBeginPlace = (spelling: Spelling, gazetteer: Gazetteer): boolean =>
	isParted(spelling) || isTrapNoun(spelling.norm) || opensPlace(spelling.norm, gazetteer);

/** A word with a capital letter, or one that {@link mayBeginPlace} or whose lemma is a trap. */
function mayLook({ sentence, pieces }: Scan, at: number): boolean {
	const piece = pieces[at];
	if (piece === undefined || !piece.word) return false;
	return piece.capital || ((sentence.tokens[piece.token] as Token).signs & Sign.place) !== 0;
}

function firstOf(scan: Scan, at: number): Found | undefined {
	let best = trapAt(scan, at);
	if (best !== undefined || !mayBegin(scan, at)) return best;
	for (const rule of RULES) {
		const found = rule(scan, at);
		if (found !== undefined && isBetter(found, best)) best = found;
	}
	return best;
}

/** Most words can begin no place: a look-up or two tells. */
function mayBegin({ pieces, gazetteer }: Scan, at: number): boolean {
	const piece = pieces[at];
	return piece !== undefined && (piece.capital || opensPlace(piece.norm, gazetteer));
}

const opensPlace = (norm: string, gazetteer: Gazetteer): boolean =>
	gazetteer.candidates(norm).length > 0 || beginsType(norm);

/** Longer, or as long and known where the other is not: «Соединённые Штаты» is no state called «Соединённый». */
function isBetter(found: Found, best: Found | undefined): boolean {
	if (best === undefined || found.to !== best.to) return found.to > (best?.to ?? 0);
	return (
		best.drafts.length > 0 &&
		best.drafts.every((draft) => draft.places.length === 0) &&
		found.drafts.some((draft) => draft.places.length > 0)
	);
}

/**
 * The places a document names, in order, no two overlapping, candidates ordered by the whole text: a doubtful name is taken
 * when the place is named elsewhere for certain («порт Корсаков» … «станет Корсаков»), and a name learned from its type word
 * is found without it («уезд Сюнькэ» … «в Сюнькэ»).
 */
export function findDocumentPlaces(document: Document, gazetteer: Gazetteer): PlaceMention[] {
	const readings = document.sentences.map((sentence) => readSentence(sentence, gazetteer));
	const { certain, codes, personal } = evidenceOf(readings);
	const learned = learnNames(readings.flatMap(({ drafts }) => drafts));
	const stands = ({ places, rule, standing = "firm" }: Draft): boolean => {
		if (standing === "firm") return true;
		if (standing === "sure") return certain.has(idOf(places)) || !personal.has(idOf(places));
		if (standing !== "doubtful") return false;
		return places.some(
			({ id, code }) => certain.has(id) || (rule === ABBREVIATION && code !== null && codes.has(code)),
		);
	};
	const mentions: PlaceMention[] = [];
	for (const { scan, drafts } of readings)
		for (const draft of withLearned(scan, drafts, learned)) if (stands(draft)) mentions.push(mentionOf(scan, draft));
	return resolvePlaces(mentions, document.sentences);
}

const NO_PLACE: Pick<Place, "id" | "code"> = { id: "", code: null };

const idOf = (places: readonly Place[]): string => places[0]?.id ?? "";

interface Evidence {
	/** Ids of places named beyond doubt somewhere. */
	readonly certain: ReadonlySet<string>;
	/** Codes of the regions and countries these lie in: «Казань … глава РТ». */
	readonly codes: ReadonlySet<string>;
	/** Ids of places whose name is a person's somewhere: «Уитни Хьюстон» … «Хьюстон пела». */
	readonly personal: ReadonlySet<string>;
}

function evidenceOf(readings: readonly Reading[]): Evidence {
	const [firm, sure, personal] = [new Set<string>(), new Set<string>(), new Set<string>()];
	for (const { drafts } of readings) {
		for (const { places, standing = "firm" } of drafts) {
			const ids =
				standing === "firm" ? firm : standing === "sure" ? sure : standing === "personal" ? personal : undefined;
			if (ids !== undefined) for (const place of places) ids.add(place.id);
		}
	}
	for (const id of sure) if (!personal.has(id)) firm.add(id);
	const codes = new Set<string>();
	for (const { drafts } of readings)
		for (const { places } of drafts) {
			const [{ id, code } = NO_PLACE] = places;
			if (code !== null && firm.has(id)) codes.add(code).add(code.slice(0, 2));
		}
	return { certain: firm, codes, personal };
}

function withLearned(scan: Scan, drafts: readonly Draft[], learned: Learned): readonly Draft[] {
	const more = learned.find(scan, drafts);
	return more.length === 0 ? drafts : [...drafts, ...more].sort((a, b) => a.from - b.from);
}
