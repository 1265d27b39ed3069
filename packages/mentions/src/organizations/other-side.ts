import type { Sentence } from "@letopis/text";
import type { ActorKind, OrganizationMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import type { Landmarks } from "./landmarks.js";

/** Kinds of bodies that sign with one another across a border. */
const partners: ReadonlySet<ActorKind> = new Set<ActorKind>([
	"company",
	"university",
	"school",
	"organization",
	"chamber",
	"association",
	"zone",
]);

/** «подписали», «заключён», «договорились», «согласовали», «обменялись»: what two sides do. */
const mutual = /^(?:подпис|заключ|договор[иеё]|услов|согласова|обменя|парафир)/u;

const isPartner = ({ actor, collective, generic }: OrganizationMention): boolean =>
	partners.has(actor) && !collective && !generic;

/** Does the second body stand beside the first as the other side: «А и Б», «А с Б»? */
function isBeside({ tokens }: Sentence, first: OrganizationMention, second: OrganizationMention): boolean {
	return second.from === first.to + 1 && /^(?:и|со?)$/u.test(tokens[first.to]?.norm ?? "");
}

/**
 * «Омский «Сибирский бекон» и компания «Кызылжар Фуд» заключили договор»: of two that come to terms, one whose side nothing
 * tells is of the one region of another country that the text names.
 */
export function withOtherSide(
	sentence: Sentence,
	mentions: readonly OrganizationMention[],
	landmarks: Landmarks,
): readonly OrganizationMention[] {
	if (mentions.length < 2 || !sentence.tokens.some(({ norm }) => mutual.test(norm))) return mentions;
	return mentions.map((mention, at) => {
		if (mention.territory !== null || !isPartner(mention)) return mention;
		const neighbour = [mentions[at - 1], mentions[at + 1]].find(
			(other) =>
				other !== undefined &&
				other.territory !== null &&
				isPartner(other) &&
				(isBeside(sentence, other, mention) || isBeside(sentence, mention, other)),
		);
		const country = neighbour?.territory?.slice(0, 2);
		const side = country === undefined ? undefined : landmarks.soleRegionBeyond(country);
		return side === undefined ? mention : mentionWith(mention, { territory: side.territory });
	});
}
