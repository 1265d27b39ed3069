import type { QuantityMention } from "@letopis/mentions";
import { evidence } from "../actor.js";
import type { EventDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Clause } from "../scene/clauses.js";
import { type Scene, unitAt } from "../scene/scene.js";
import type { EventType, Quantity } from "../schema.js";
import { shows } from "./kinds.js";

/** Who and what is counted at an event, in the nominative plural, as it is filed. */
export const counted: ReadonlySet<string> = new Set([
	"участники",
	"делегаты",
	"представители",
	"гости",
	"посетители",
	"зрители",
	"слушатели",
	"докладчики",
	"спортсмены",
	"ремесленники",
	"мастера",
	"экспоненты",
	"артисты",
	"студенты",
	"школьники",
	"учёные",
	"ученые",
	"эксперты",
	"специалисты",
	"предприниматели",
	"компании",
	"фирмы",
	"предприятия",
	"организации",
	"вузы",
	"университеты",
	"команды",
	"коллективы",
	"делегации",
	"страны",
	"государства",
	"регионы",
	"города",
	"стенды",
	"секции",
	"встречи",
	"переговоры",
	"пары",
]);

const people: ReadonlySet<string> = new Set(["люди", "человек", "человеки"]);

/** Kinds that few attend: a number beside them counts something else. */
const small: ReadonlySet<EventType> = new Set(["visit", "meeting", "negotiations", "call", "signing-ceremony"]);

/** «Три города»: so few are named one by one. */
const FEW = 4;

function filed({ of }: QuantityMention, { type }: EventDraft): string | undefined {
	if (people.has(of)) return shows.has(type) ? "посетители" : "участники";
	return counted.has(of) ? of : undefined;
}

/** «Собрал около 400 делегатов из девяти стран»: how many took part in an event, as a clause about it tells. */
export function countsIn(scene: Scene, clause: Clause, event: EventDraft, { document }: Memory): readonly Quantity[] {
	if (small.has(event.type)) return [];
	return scene.mentions.flatMap((mention) => {
		if (mention.kind !== "quantity") return [];
		const at = unitAt(scene, mention.from);
		const of = at >= clause.from && at < clause.to ? filed(mention, event) : undefined;
		const { op, value, max } = mention;
		if (of === undefined || (op === "eq" && value !== null && value < FEW)) return [];
		return [
			{ of, op, value, ...(max === undefined ? {} : { max }), evidence: evidence(document, "explicit", [mention]) },
		];
	});
}

/** One count for one sort: the first told stays. */
export function addCounts(event: EventDraft, counts: readonly Quantity[]): void {
	for (const count of counts) if (event.counts.every(({ of }) => of !== count.of)) event.counts.push(count);
}
