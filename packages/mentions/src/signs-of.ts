import { withoutYo } from "@letopis/morphology";
import type { SignsOf } from "@letopis/text";
import { isDateHead } from "./dates/lexeme.js";
import { baseNoun } from "./events/compounds.js";
import { isNumber } from "./numbers/find-quantities.js";
import { isOrganizationHead } from "./organizations/find-organizations.js";
import { isHonorific } from "./persons/find-persons.js";
import { mayBeginPlace } from "./places/find-places.js";
import type { Gazetteer } from "./places/gazetteer.js";
import { isParted } from "./places/pieces.js";
import { isPostHead } from "./posts/heads.js";
import { Sign } from "./sign.js";

type Nouns = readonly { readonly noun: string }[];

/** Tells the {@link Sign}s of spellings: by the finders' own tables, and by those that are the user's. */
export function signsWith(papers: Nouns, occasions: Nouns, gazetteer: Gazetteer): SignsOf {
	const byNoun = new Map<string, number>();
	for (const { noun } of papers) byNoun.set(noun, Sign.documentNoun);
	for (const { noun } of occasions) byNoun.set(noun, (byNoun.get(noun) ?? 0) | Sign.eventNoun);
	const isOccasion = (noun: string): boolean => ((byNoun.get(noun) ?? 0) & Sign.eventNoun) !== 0;
	return (spelling) => {
		let signs = 0;
		for (const { lemma, tag } of spelling.readings)
			if (tag.pos === "NOUN") {
				const noun = withoutYo(lemma);
				signs |= (byNoun.get(noun) ?? 0) | ((byNoun.get(baseNoun(noun, isOccasion)) ?? 0) & Sign.eventNoun);
			}
		if (isPostHead(spelling)) signs |= Sign.postHead;
		if (isOrganizationHead(spelling)) signs |= Sign.organizationHead;
		if (isDateHead(spelling)) signs |= Sign.dateHead;
		if (isNumber(spelling)) signs |= Sign.number;
		if (isHonorific(spelling)) signs |= Sign.honorific;
		if (mayBeginPlace(spelling, gazetteer)) signs |= Sign.place;
		if (isParted(spelling)) signs |= Sign.parted;
		return signs;
	};
}
