import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import { refuse } from "./refusals.js";

/** Papers that no sentence tells the sides of give no record. */
export function withoutPending(drafts: readonly AgreementDraft[], memory: Memory): AgreementDraft[] {
	return drafts.filter((draft) => {
		if (draft.pending !== true || draft.parties.length > 1) return true;
		refuse("trigger-without-party", draft.document ?? draft.trigger, memory);
		return false;
	});
}
