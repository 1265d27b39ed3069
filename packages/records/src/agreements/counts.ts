import type { DocumentMention, QuantityMention } from "@letopis/mentions";
import { Num } from "@letopis/morphology";
import { evidence } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Scene } from "../scene/scene.js";

/** «Семь договоров», «более 20 документов»: how many papers the noun stands for, where it says. */
export function countOf(scene: Scene, document: DocumentMention): QuantityMention | undefined {
	const plural = (document.numbers & Num.sing) === 0;
	for (const mention of scene.mentions)
		if (
			mention.kind === "quantity" &&
			mention.from <= document.head &&
			mention.to >= document.head &&
			mention.to > document.from - 3 &&
			// «32 документа»: the noun itself may be one in the genitive
			(plural || (mention.value !== 1 && mention.from < document.from && mention.to > document.head))
		)
			return mention;
	return undefined;
}

/** Files a draft as so many papers of which no more is told. */
export function asCount(draft: AgreementDraft, count: QuantityMention, { document }: Memory): void {
	const { of, op, value } = count;
	draft.type = "documents";
	draft.quantity = { of, op, value, evidence: evidence(document, "explicit", [count]) };
}
