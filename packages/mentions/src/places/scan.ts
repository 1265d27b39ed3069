import { ANY_CASE } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PlaceMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import type { Gazetteer } from "./gazetteer.js";
import type { FormMatch } from "./matches.js";
import type { Piece } from "./pieces.js";
import type { Place } from "./place.js";

/** A sentence being read. */
export interface Scan {
	readonly sentence: Sentence;
	readonly gazetteer: Gazetteer;
	readonly pieces: readonly Piece[];
}

/** A mention in terms of pieces, half-open. */
export interface Draft {
	readonly from: number;
	readonly to: number;
	/** Piece whose token tells the case: its readings narrow the cases of the form. */
	readonly head: number;
	readonly name: string;
	readonly places: readonly Place[];
	/** Code for a place that is no row: a district named after a known town. */
	readonly territory?: string | null;
	readonly adjectival?: boolean;
	readonly metonym?: boolean;
	readonly cases: number;
	readonly numbers: number;
	readonly rule: string;
	/** `firm` when left out. */
	readonly standing?: Standing;
}

/**
 * What vouches for a mention: `firm` its type word, a preposition or its company; `sure` the name itself; `doubtful` only
 * the rest of the document can (a surname as well, an abbreviation of several things); `personal` says it is a person here.
 */
export type Standing = "firm" | "sure" | "doubtful" | "personal";

/** What a rule took: mentions (none, for a trap) and the piece to go on from. */
export interface Found {
	readonly drafts: readonly Draft[];
	readonly to: number;
}

/** Rows of some forms, strong before weak, heavy before light; one row once. */
export function placesOf(matches: readonly FormMatch[]): readonly Place[] {
	const order = [...matches].sort(
		(a, b) => Number(a.entry.weak) - Number(b.entry.weak) || b.entry.place.weight - a.entry.place.weight,
	);
	return [...new Set(order.map((match) => match.entry.place))];
}

/** The bits those forms have, and those only that the token's readings leave, where they leave any. */
function narrow(cases: number, token: Token | undefined, adjectival: boolean): number {
	const readings = token?.readings ?? [];
	// «Йоэнсуу»: what is guessed of a name that does not change tells nothing.
	if (cases === ANY_CASE && readings.every(({ known }) => !known)) return cases;
	let seen = 0;
	for (const { tag } of readings) if ((tag.pos === "ADJF") === adjectival) seen |= tag.cases;
	return (cases & seen) === 0 ? cases : cases & seen;
}

export function mentionOf({ sentence, pieces }: Scan, draft: Draft): PlaceMention {
	const first = pieces[draft.from] as Piece;
	const last = pieces[draft.to - 1] as Piece;
	const cases = draft.cases === 0 ? ANY_CASE : draft.cases;
	return asMention({
		kind: "place",
		start: first.start,
		end: last.end,
		sentence: sentence.index,
		from: first.token,
		to: last.token + 1,
		name: draft.name,
		territory: draft.territory === undefined ? (draft.places[0]?.code ?? null) : draft.territory,
		places: draft.places,
		adjectival: draft.adjectival ?? false,
		metonym: draft.metonym ?? false,
		cases: narrow(cases, sentence.tokens[(pieces[draft.head] as Piece).token], draft.adjectival ?? false),
		numbers: draft.numbers === 0 ? 3 : draft.numbers,
		rule: draft.rule,
	});
}
