import { common, sameName, stems } from "./names.js";
import type { ScoredParticipant } from "./record.js";

/** Kinds that compare as one. */
const groups: Readonly<Record<string, readonly string[]>> = {
	territory: ["territory", "country", "municipality"],
	public: [
		"executive",
		"legislature",
		"ministry",
		"department",
		"mission",
		"party-organ",
		"delegation",
		"working-group",
	],
	business: ["company", "chamber", "association", "zone"],
	education: ["university", "school"],
	person: ["person"],
	other: ["organization", "media", "other"],
};
const groupOf = new Map(
	Object.entries(groups).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group] as const)),
);

const group = (participant: ScoredParticipant): string | undefined => groupOf.get(participant.kind ?? "");

/** A person by name; anyone else by territory, kind and name. */
export function sameParticipant(gold: ScoredParticipant, found: ScoredParticipant): boolean {
	if ((gold.kind === "person") !== (found.kind === "person")) return false;
	if (gold.kind === "person") {
		const [x, y] = [stems(gold.name), stems(found.name)];
		const shared = common(x, y);
		return shared > 0 && (shared === x.size || shared === y.size);
	}
	const [a, b] = [gold.territory ?? "", found.territory ?? ""];
	if (a !== "" && b !== "" && a !== b && !isCountryOfOther(a, b)) return false;
	if (group(gold) === "territory" && group(found) === "territory" && a === b && a !== "")
		return (
			sameName(gold.name, found.name) || (a.includes("-") && gold.kind === "territory" && found.kind === "territory")
		);
	return sameName(gold.name, found.name);
}

/** `BY` and `BY-VI` do not contradict each other; `BY-VI` and `BY-HO` do. */
const isCountryOfOther = (a: string, b: string): boolean =>
	a.split("-")[0] === b.split("-")[0] && Math.min(a.length, b.length) === 2;

export function sameRole(gold: ScoredParticipant, found: ScoredParticipant): boolean {
	const [a, b] = [gold, found].map(({ role }) => (role === "planned-participant" ? "participant" : role));
	return a === b;
}
