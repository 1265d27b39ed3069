import { type Actor, sameActor } from "./actor.js";
import { type AgreementDraft, type EventDraft, tookPlace } from "./draft.js";
import { talks } from "./events/kinds.js";
import { datesMeet } from "./merge-same.js";
import type { Role } from "./schema.js";

/** How many sentences before a ceremony, and how many after it, the paper signed there is told. */
const BEFORE = 6;
const AFTER = 2;

/** Papers and events of one text looked at together. */
const FEW = 400;

function attend(event: EventDraft, actors: readonly Actor[], role: Role): void {
	for (const actor of actors)
		if (!event.participants.some((part) => sameActor(part.actor, actor)))
			event.participants.push({ actor: { ...actor, how: "inherited" }, role });
}

const fits = (event: EventDraft, { status, signed }: AgreementDraft): boolean =>
	(status === "signed" || status === "planned") &&
	tookPlace(event) === (status === "signed") &&
	datesMeet(signed, event.when);

/** The paper whose signing a ceremony is: the last one told before it, else the first behind it. */
function paperOf(event: EventDraft, papers: readonly AgreementDraft[]): AgreementDraft | undefined {
	const own = papers.filter((paper) => paper.signatories.length > 0 && fits(event, paper));
	const far = ({ sentence }: AgreementDraft): number => event.sentence - sentence;
	return (
		own.findLast((paper) => far(paper) >= 0 && far(paper) <= BEFORE) ??
		own.find((paper) => far(paper) < 0 && far(paper) >= -AFTER)
	);
}

/** Who signed was at the ceremony; whose paper was signed at talks of nobody named talked there. */
export function attendSigning(papers: readonly AgreementDraft[], events: readonly EventDraft[]): void {
	const near = papers.slice(0, FEW);
	for (const event of events.slice(0, FEW)) {
		if (event.type === "signing-ceremony")
			attend(event, (paperOf(event, near) ?? event.outcomes[0])?.signatories ?? [], "signatory");
		if (!talks.has(event.type) || event.participants.length > 0 || !tookPlace(event)) continue;
		const [paper] = event.outcomes;
		if (paper === undefined) continue;
		const sides = paper.parties.filter(({ kind }) => kind !== "working-group");
		attend(event, paper.signatories.length > 0 ? paper.signatories : sides, "participant");
	}
}
