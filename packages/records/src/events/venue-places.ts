import { capitals, type OrganizationMention } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { evidence } from "../actor.js";
import type { DraftPlace } from "../place-value.js";
import type { Memory } from "../reading.js";
import { normAt, prepositionBefore } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { stays } from "./kinds.js";
import { inNominative, tailOf } from "./name.js";
import { shells, venueOf } from "./venues.js";

/** Prepositions of where one is or goes, and of where one comes back from. */
export const into: ReadonlySet<string> = new Set(["в", "во", "на"]);
export const outOf: ReadonlySet<string> = new Set(["из", "с", "со"]);

/** «В стенах [университета]», «на базе [учхоза]»: does a noun that only says where stand before a unit? */
const inShell = (units: readonly MentionUnit[], at: number): boolean =>
	units[at - 1]?.mention === undefined &&
	units[at - 1]?.lemmas.some((lemma) => shells.has(lemma)) === true &&
	into.has(prepositionBefore(units, at - 1));

/** «В Министерстве экономики», «на базе университета»: a body that says where. */
export function bodyAt({ units }: Scene, at: number): OrganizationMention | undefined {
	const mention = units[at]?.mention;
	if (mention?.kind !== "organization" || mention.collective) return undefined;
	const inside = into.has(prepositionBefore(units, at)) && (mention.cases & Case.loct) !== 0;
	return inside || (inShell(units, at) && (mention.cases & Case.gent) !== 0) ? mention : undefined;
}

/** «В селе [Ершово]»: a name that no list knows, right behind its type. */
const isName = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined
		? unit?.token.shape === "title" && unit.token.kind === "word"
		: unit.mention.kind === "place" && (unit.cases & Case.nomn) !== 0 && !unit.mention.adjectival;

const isModifier = (unit: MentionUnit | undefined): boolean =>
	unit?.mention === undefined &&
	unit?.token.readings.some(({ tag }) => tag.pos === "ADJF" || tag.pos === "PRTF") === true;

/** «На Коммунарской площади», «в галерее «Пейзаж»», «в третьем корпусе НВТУ»; as a subject «выставочный комплекс «Мир»». */
export function venueAt(scene: Scene, at: number, memory: Memory, subject = false): DraftPlace | undefined {
	const { units } = scene;
	const unit = units[at] as MentionUnit;
	const venue = unit.lemmas.map((lemma) => venueOf.get(lemma)).find((found) => found !== undefined);
	// «на полях форума»: no field
	if (venue === undefined || (unit.numbers & Num.sing) === 0) return undefined;
	let from = at;
	while (from > 0 && from > at - 4 && (isModifier(units[from - 1]) || isAdjectival(scene, from - 1))) from--;
	const here = subject
		? (unit.cases & Case.nomn) !== 0
		: (unit.cases & Case.loct) !== 0 && into.has(normAt(units, from - 1));
	if (!here && !((unit.cases & Case.gent) !== 0 && inShell(units, from))) return undefined;
	const tail = tailOf(scene, at).to;
	const to = tail === at + 1 && isName(units[tail]) ? tail + 1 : tail;
	if (!venue.alone && from === at && to === at + 1 && unit.token.shape === "lower") return undefined;
	// «в центре Рязани»
	if (venue.noun === "центр" && from === at && units[at + 1]?.mention?.kind === "place") return undefined;
	const noun = unit.token.readings.find(({ tag }) => tag.pos === "NOUN");
	const last = units[to - 1] as MentionUnit;
	const words = units
		.slice(from, at)
		.map(({ token }) => inNominative(token, false, noun?.tag.genders ?? 7, memory.dictionary, 1));
	const readings = unit.token.readings.filter(({ lemma }) => lemma === venue.noun || venueOf.get(lemma) === venue);
	words.push(inNominative({ ...unit.token, readings }, true, 7, memory.dictionary, 1));
	const name = `${words.join(" ")}${memory.document.text.slice(unit.end, last.end)}`.replace(/\s+/gu, " ");
	const inside = units.slice(from, to).find(({ mention }) => mention?.kind === "place")?.mention;
	const span = { start: units[from]?.start ?? unit.start, end: last.end };
	return {
		name,
		territory: inside?.kind === "place" ? inside.territory : null,
		evidence: evidence(memory.document, "explicit", [span]),
	};
}

/** «В [Казанском] Кремле»: an adjective that is a place of its own. */
const isAdjectival = (scene: Scene, at: number): boolean => {
	const mention = scene.units[at]?.mention;
	return mention?.kind === "place" && mention.adjectival;
};

export const centres: readonly string[] = ["столица", "центр"];
const administrative: ReadonlySet<string> = new Set(["областной", "краевой", "республиканский", "административный"]);

/** «В столице Коми», «в карельской столице», «в областном центре»: the chief town of the place named, or of whose page it is. */
export function capitalAt(scene: Scene, at: number, type: EventType, memory: Memory): DraftPlace | undefined {
	const { units, mentions, sentence } = scene;
	const unit = units[at] as MentionUnit;
	const cases = stays.has(type) ? Case.loct | Case.accs : Case.loct;
	if (unit.mention !== undefined || (unit.cases & cases) === 0 || !into.has(prepositionBefore(units, at)))
		return undefined;
	const [capital] = centres.filter((lemma) => unit.lemmas.includes(lemma));
	const before = units[at - 1];
	if (capital === undefined) return undefined;
	if (capital === "центр" && !before?.lemmas.some((lemma) => administrative.has(lemma))) return undefined;
	const behind = units[at + 1]?.mention;
	const adjective = mentions.find(({ kind, to }) => kind === "place" && to === unit.from);
	const named = behind?.kind === "place" ? behind : adjective?.kind === "place" ? adjective : undefined;
	const territory = named === undefined ? memory.owner?.territory : named.territory;
	const found = territory ? capitals.get(territory) : undefined;
	// «в южной столице»: not the chief town
	if (found === undefined || (adjective === undefined && isModifier(before) && capital === "столица")) return undefined;
	const span = {
		start: (sentence.tokens[unit.from] as { start: number }).start,
		end: named && named === behind ? named.end : unit.end,
	};
	return { ...found, level: "city", evidence: evidence(memory.document, "metonymy", [span]) };
}
