import type { DocumentMention } from "@letopis/mentions";
import type { AgreementStatus } from "../schema.js";
import type { Deed } from "./deed.js";
import type { Act } from "./verbs.js";

/** The later an act comes in a paper's life, the more it says of its state today. */
const ranks: readonly Act[] = [
	"force",
	"enter",
	"prepare",
	"reach",
	"sign",
	"approve",
	"extend",
	"suspend",
	"expire",
	"terminate",
	"refuse",
];

/** The act that gave the paper its present state, and the signing when that is another. */
export function decisive(deeds: readonly Deed[]): { final: Deed | undefined; signing: Deed | undefined } {
	let final: Deed | undefined;
	for (const deed of deeds) if (final === undefined || ranks.indexOf(deed.act) > ranks.indexOf(final.act)) final = deed;
	// «города связывает договор, подписанный в 2012 году»: it holds, and was signed then
	const holds = deeds.find(({ act, tense, negated }) => act === "force" && tense === "present" && !negated);
	if (final?.act === "sign" && final.aside === true && holds !== undefined) final = holds;
	const signing = deeds.find((deed) => deed.act === "sign" && deed !== final);
	return { final, signing };
}

const ahead = (deed: Deed): boolean =>
	deed.modality === "planned" || deed.modality === "postponed" || deed.tense === "future";

/** Neither done nor begun: «предложил заменить договор», «собираются продлить». */
const only = (deed: Deed): boolean => ahead(deed) || deed.modality === "proposed";

/** The contract's status for a deed; undefined when the deed leaves no record (a negated signing). */
export function statusOf(deed: Deed, document: DocumentMention): AgreementStatus | undefined {
	const { act, tense, modality, negated } = deed;
	switch (act) {
		case "sign":
		case "approve":
			if (negated) return undefined;
			if (modality === "proposed") return "proposed";
			if (ahead(deed)) return "planned";
			if (modality === "cancelled") return "refused";
			return act === "approve" ? "approved" : "signed";
		case "prepare":
			if (negated) return undefined;
			if (modality === "proposed") return "proposed";
			if (deed.begun === true && modality !== "planned") return "drafted";
			// «договорились до мая согласовать текст меморандума», «подготовят проект»
			return document.draft && modality !== "planned" && !(deed.makes && tense === "future") ? "drafted" : "planned";
		case "extend":
			if (negated) return "expired";
			return only(deed) ? "in-force" : "extended";
		case "suspend":
			return negated || only(deed) ? "in-force" : "suspended";
		case "terminate":
			return negated || only(deed) ? "in-force" : "terminated";
		case "expire":
			return tense === "past" ? "expired" : "in-force";
		case "enter":
			return negated || ahead(deed) ? "signed" : "in-force";
		case "reach":
			return ahead(deed) ? "planned" : "agreed-unsigned";
		case "refuse":
			return "refused";
		default:
			if (modality === "proposed") return "proposed";
			return negated ? "expired" : "in-force";
	}
}
