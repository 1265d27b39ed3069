import type { Token } from "@letopis/text";
import type { OrganizationMention, PlaceMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { printed } from "../organizations/filed-name.js";
import type { Scene } from "../organizations/scene.js";
import type { Agreement } from "../phrase.js";
import type { PostExtent } from "./extent.js";
import type { PostHead } from "./heads.js";

/**
 * The body a minister or an envoy stands for: «министр экономики Беларуси» → «Министерство экономики Беларуси»,
 * «посол Беларуси в КНР» → «Посольство Беларуси в КНР». Its span is that of the post.
 */
export function impliedBody(
	scene: Scene,
	head: PostHead,
	from: number,
	extent: PostExtent,
	place: PlaceMention | undefined,
	grammar: Agreement,
): OrganizationMention | undefined {
	const { implies } = head.noun;
	if (implies === "" || extent.to === head.to || (implies === "ministry" && !extent.profile)) return undefined;
	const noun = implies === "ministry" ? "Министерство" : missionOf(head);
	return asMention({
		kind: "organization",
		start: (scene.tokens[from] as Token).start,
		end: (scene.tokens[extent.to - 1] as Token).end,
		sentence: scene.sentence.index,
		from,
		to: extent.to,
		cases: grammar.cases,
		numbers: grammar.numbers,
		rule: "organization/implied-by-post",
		name: `${noun} ${printed(scene, head.to, fieldEnd(scene, head.to, extent.to), implies === "ministry")}`,
		actor: implies,
		territory: place?.territory ?? null,
		places: place ? [place] : [],
		generic: false,
		collective: false,
	});
}

/** «(министр) экономики Беларуси [по внешней торговле]»: the field of a deputy is not the ministry's. */
function fieldEnd({ tokens }: Scene, from: number, to: number): number {
	for (let i = from + 1; i < to; i++) if (tokens[i]?.norm === "по") return i;
	return to;
}

const missionOf = (head: PostHead): string => (head.noun.head.includes("консул") ? "Консульство" : "Посольство");
