import type { DateMention } from "@letopis/mentions";
import type { Dating } from "../dating.js";
import type { AgreementDraft } from "../draft.js";
import type { Window } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";
import type { Deed } from "./act.js";
import { isTerm } from "./terms.js";

/** Where a paper's dates are looked for, and what was done to it. */
export interface Filing {
	readonly scene: Scene;
	readonly window: Window;
	/** Unit of the paper. */
	readonly unit: number;
	readonly final: Deed | undefined;
	readonly signing: Deed | undefined;
	readonly dating: Dating;
}

const usable = (mention: DateMention): boolean =>
	!mention.date.vague &&
	!mention.date.recurring &&
	mention.date.duration === undefined &&
	mention.date.anniversary === undefined;

interface Told {
	/** The date beside the paper's name or its signing. */
	readonly signed: DateMention | undefined;
	/** The date beside the act that gave the present state. */
	readonly acted: DateMention | undefined;
	readonly terms: readonly DateMention[];
}

/** Gives every date of the window to what it stands nearest to: the paper, its signing, or the act. */
function told({ scene, window, unit, final, signing }: Filing): Told {
	const terms: DateMention[] = [];
	const best = new Map<number, { mention: DateMention; far: number }>();
	const anchors = [unit, final?.at ?? unit, signing?.at ?? unit].map((at) => (at < 0 ? unit : at));
	for (let i = window.from; i < window.to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind !== "date") continue;
		if (isTerm(scene, i)) terms.push(mention);
		if (isTerm(scene, i) || !usable(mention)) continue;
		let nearest = 0;
		anchors.forEach((anchor, which) => {
			if (Math.abs(anchor - i) < Math.abs((anchors[nearest] as number) - i)) nearest = which;
		});
		const far = Math.abs((anchors[nearest] as number) - i);
		const known = best.get(nearest);
		if (known === undefined || far < known.far) best.set(nearest, { mention, far });
	}
	const [atPaper, atAct, atSigning] = [0, 1, 2].map((which) => best.get(which)?.mention);
	return { signed: atSigning ?? atPaper, acted: atAct, terms };
}

const closing = (end: DateValue): DateValue => ({
	...end,
	edtf: `../${end.edtf}`,
	precision: "bounded",
	earliest: null,
});

/** Files the dates of one record as the contract's coding decision 1 says; `member` is the date of a list's member. */
export function fileDates(draft: AgreementDraft, filing: Filing, member: DateMention | undefined): void {
	const { dating, final } = filing;
	const { signed, acted, terms } = told(filing);
	const resolve = (mention: DateMention | undefined, deed: Deed | undefined): DateValue | undefined =>
		mention && dating.resolve(mention, deed?.tense ?? "past");
	const own = resolve(member ?? signed, filing.signing ?? final);
	const act = resolve(acted, final);
	const { status } = draft;
	if (status === "signed" || status === "planned") set(draft, "signed", member === undefined ? (act ?? own) : own);
	else if (status === "in-force") {
		const since = [signed, acted].find((mention) => mention?.date.bound === "from");
		if (since !== undefined && member === undefined) set(draft, "inForce", resolve(since, final));
		else set(draft, "signed", own ?? act);
	} else if (status === "agreed-unsigned") set(draft, "reached", act ?? own);
	else if (status !== "drafted" && status !== "proposed") {
		set(draft, "signed", own);
		if (status !== "expired") set(draft, "reached", act);
		if (act !== undefined && (status === "expired" || status === "terminated") && !act.edtf.includes("/"))
			draft.validity = closing(act);
	}
	for (const term of terms) {
		const anchor = draft.reached ?? draft.signed;
		const validity = dating.resolve(term, "none", term.date.duration === undefined ? undefined : anchor);
		if (validity === undefined || (term.date.duration !== undefined && anchor === undefined)) continue;
		draft.validity = validity;
		break;
	}
}

function set(draft: AgreementDraft, field: "signed" | "reached" | "inForce", value: DateValue | undefined): void {
	if (value !== undefined) draft[field] = value;
}
