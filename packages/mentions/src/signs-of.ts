import { remembered, withoutYo } from "@letopis/morphology";
import type { SignsOf } from "@letopis/text";
import { isDateHead } from "./dates/lexeme.js";
import { baseNoun } from "./events/compounds.js";
import { isNumber } from "./numbers/find-quantities.js";
import { isOrganizationForm, isOrganizationLemma, LONG_HEAD } from "./organizations/find-organizations.js";
import { isHonorific } from "./persons/find-persons.js";
import { mayBeginPlace } from "./places/find-places.js";
import type { Gazetteer } from "./places/gazetteer.js";
import { isParted } from "./places/pieces.js";
import { isTrapNoun } from "./places/place-traps.js";
import { isPostForm, isPostLemma } from "./posts/heads.js";
import { Sign } from "./sign.js";

type Nouns = readonly { readonly noun: string }[];

/** What a lemma tells of each word that may have it: in any case, where it is read as a noun, where the word is long. */
interface LemmaSigns {
	readonly any: number;
	readonly noun: number;
	readonly long: number;
}

/** Lemmas whose signs are remembered. */
const LEMMAS = 40_000;

/** Tells the {@link Sign}s of spellings: by the finders' own tables, and by those that are the user's. */
export function signsWith(papers: Nouns, occasions: Nouns, gazetteer: Gazetteer): SignsOf {
	const byNoun = new Map<string, number>();
	for (const { noun } of papers) byNoun.set(noun, Sign.documentNoun);
	for (const { noun } of occasions) byNoun.set(noun, (byNoun.get(noun) ?? 0) | Sign.eventNoun);
	const isOccasion = (noun: string): boolean => ((byNoun.get(noun) ?? 0) & Sign.eventNoun) !== 0;
	const ofLemma = remembered((lemma): LemmaSigns => {
		const folded = withoutYo(lemma);
		let any = 0;
		if (isPostLemma(folded)) any |= Sign.postHead;
		if (isOrganizationLemma(folded, false)) any |= Sign.organizationHead;
		if (isHonorific(lemma)) any |= Sign.honorific;
		if (isTrapNoun(lemma)) any |= Sign.place;
		const base = (byNoun.get(baseNoun(folded, isOccasion)) ?? 0) & Sign.eventNoun;
		const long = isOrganizationLemma(folded, true) ? Sign.organizationHead : 0;
		return { any, noun: (byNoun.get(folded) ?? 0) | base, long };
	}, LEMMAS);
	return (spelling) => {
		const { norm, readings } = spelling;
		let signs = 0;
		for (const { lemma, tag } of readings) {
			const own = ofLemma(lemma);
			signs |= own.any;
			if (tag.pos === "NOUN") signs |= own.noun;
			if (norm.length >= LONG_HEAD) signs |= own.long;
		}
		if (isPostForm(norm)) signs |= Sign.postHead;
		if (isOrganizationForm(norm)) signs |= Sign.organizationHead;
		if (isDateHead(spelling)) signs |= Sign.dateHead;
		if (isNumber(spelling)) signs |= Sign.number;
		if (isHonorific(norm)) signs |= Sign.honorific;
		if (mayBeginPlace(spelling, gazetteer)) signs |= Sign.place;
		if (isParted(spelling)) signs |= Sign.parted;
		return signs;
	};
}
