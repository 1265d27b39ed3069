import type { Mention, Unit } from "@letopis/mentions";
import { Case, Num, type Reading, withoutYo } from "@letopis/morphology";
import type { Actor } from "../actor.js";

export interface MentionUnit extends Unit<Mention> {
	/** «Гости», «делегация», «он»: those named before whom the word stands for. */
	readonly standsFor?: readonly Actor[];
}
export type Tense = "past" | "present" | "future" | "none";

/** A word that says what happens: «подписали», «подписано», «подписать», «подписав», «намерены». */
export interface Predicate {
	/** Position among the sentence's units. */
	readonly at: number;
	/** Normal form, ё folded; of a short participle, the infinitive's participle («подписать» for «подписано»). */
	readonly lemma: string;
	readonly form: "finite" | "infinitive" | "short" | "participle" | "gerund";
	readonly tense: Tense;
	/** «Подписано», «подписан», «планируется». */
	readonly passive: boolean;
	readonly negated: boolean;
	readonly numbers: number;
	/** Genders the form agrees with; all where it shows none. */
	readonly genders: number;
}

/** Bits of every gender. */
const ANY_GENDER = 7;

const forms: Readonly<Record<string, Predicate["form"]>> = {
	VERB: "finite",
	INFN: "infinitive",
	PRTS: "short",
	ADJS: "short",
	PRTF: "participle",
	GRND: "gerund",
};

function tenseOf(reading: Reading): Tense {
	const { grammemes, pos } = reading.tag;
	if (grammemes.has("past") || pos === "PRTS") return "past";
	if (grammemes.has("futr")) return "future";
	if (grammemes.has("pres") || pos === "ADJS") return "present";
	// «подпишем», «повезём»: spelt as the call to do it together
	if (grammemes.has("incl") && grammemes.has("perf")) return "future";
	return "none";
}

/** Verbs that only join a noun to their subject: «стали побратимами», «является членом». */
export const copulas: ReadonlySet<string> = new Set(["стать", "становиться", "быть", "являться"]);

/** The norm of a token; "" for a mention and beyond the sentence. */
export const normAt = (units: readonly MentionUnit[], at: number): string => {
	const unit = units[at];
	return unit === undefined || unit.mention !== undefined ? "" : unit.token.norm;
};

/** «Не подписали», «не был подписан». */
const deniedBefore = (units: readonly MentionUnit[], at: number): boolean =>
	normAt(units, at - 1) === "не" ||
	(units[at - 1]?.mention === undefined &&
		units[at - 1]?.lemmas.includes("быть") === true &&
		normAt(units, at - 2) === "не");

/** «Подписано не было», «подписан так и не был». */
function deniedBehind(units: readonly MentionUnit[], at: number): boolean {
	let i = at + 1;
	while (i < at + 3 && ["так", "и"].includes(units[i]?.token.norm ?? "")) i++;
	return units[i]?.token.norm === "не" && units[i + 1]?.lemmas.includes("быть") === true;
}

const isPastVerb = ({ tag }: Reading): boolean => tag.pos === "VERB" && tag.grammemes.has("past");
const isBidding = ({ tag }: Reading): boolean => tag.pos === "VERB" && tag.grammemes.has("impr");

/**
 * The likeliest reading; of a verb that is of either aspect the present: «форум проходит сегодня» goes on, though
 * «проходить» (to walk for a while) has a future of the same form.
 */
function likeliest(readings: readonly Reading[]): Reading | undefined {
	const first = readings[0];
	// «вели её мэр и посол», «пошли навстречу»: no news bids its reader do anything, and «вели» is no form of the name Веля there
	const past = readings.some(isBidding) ? readings.find(isPastVerb) : undefined;
	if (past !== undefined) return past;
	if (first?.tag.pos !== "VERB" || !first.tag.grammemes.has("futr")) return first;
	const present = readings.find(
		({ lemma, tag }) => lemma === first.lemma && tag.pos === "VERB" && tag.grammemes.has("pres"),
	);
	return present ?? first;
}

/** Units before a verb among which its subject is looked for. */
const SUBJECT = 8;

const isNominal = ({ mention, token }: MentionUnit): boolean =>
	mention !== undefined || token.readings[0]?.tag.pos === "NOUN";

/** Mentions of any case and number that do nothing. */
const subjectless: ReadonlySet<string> = new Set(["place", "date", "quantity"]);

/** «Договор [расторгнут]», not «стороны [расторгнут] договор»: a participle that is spelt as a future, with nobody to do it. */
function isDone(units: readonly MentionUnit[], at: number): boolean {
	if (units[at]?.token.readings.some(({ tag }) => tag.pos === "PRTS") !== true) return false;
	const next = units[at + 1];
	if (next !== undefined && isNominal(next) && (next.cases & Case.accs) !== 0) return false;
	for (let i = at - 1; i >= 0 && i >= at - SUBJECT; i--) {
		const unit = units[i] as MentionUnit;
		if (unit.mention === undefined && (unit.token.norm === ":" || unit.token.norm === ";")) return true;
		const many = (unit.cases & Case.nomn) !== 0 && (unit.numbers & Num.plur) !== 0;
		if (many && isNominal(unit) && !subjectless.has(unit.mention?.kind ?? "")) return false;
	}
	return true;
}

/** Plurals of verbs that are also nouns: «прибыль», «сталь». */
const homographs: ReadonlySet<string> = new Set(["прибыли", "стали"]);

/** «С мэром Анной Лис [прибыли] ректор и посол», «не [стали]»: behind somebody named, or denied, it is the verb. */
function verbBehindName(units: readonly MentionUnit[], at: number): Reading | undefined {
	const { token } = units[at] as MentionUnit;
	const kind = units[at - 1]?.mention?.kind;
	const denied = units[at - 1]?.token.norm === "не";
	if (!homographs.has(token.norm) || (kind !== "person" && kind !== "place" && !denied)) return undefined;
	return token.readings.find(({ tag }) => tag.pos === "VERB");
}

/** The predicate a unit is by its likeliest reading, if it is one. */
export function predicateAt(units: readonly MentionUnit[], at: number): Predicate | undefined {
	const unit = units[at];
	if (unit === undefined || unit.mention !== undefined) return undefined;
	const first = verbBehindName(units, at) ?? likeliest(unit.token.readings);
	const short = first?.tag.grammemes.has("futr") === true && first.tag.numbers === Num.plur && isDone(units, at);
	const reading = short ? unit.token.readings.find(({ tag }) => tag.pos === "PRTS") : first;
	const form = reading && forms[reading.tag.pos];
	if (reading === undefined || form === undefined) return undefined;
	const lemma = withoutYo(reading.lemma);
	const { pos, grammemes } = reading.tag;
	let tense = tenseOf(reading);
	const auxiliary = [units[at - 1], units[at - 2], units[at + 1]].find(
		(u) => u?.mention === undefined && u?.lemmas.includes("быть"),
	);
	if (auxiliary !== undefined && (form === "short" || form === "infinitive"))
		tense = auxiliary.token.readings.some((r) => r.tag.grammemes.has("futr")) ? "future" : tense;
	return {
		at,
		lemma,
		form,
		tense,
		passive: pos === "PRTS" || grammemes.has("pssv") || (pos === "VERB" && lemma.endsWith("ся")),
		negated: deniedBefore(units, at) || deniedBehind(units, at),
		numbers: reading.tag.numbers || Num.sing | Num.plur,
		genders: reading.tag.genders || ANY_GENDER,
	};
}

/** Does a predicate stand at the unit that opens a clause of its own? A participle opens none. */
export function isClausePredicateAt(units: readonly MentionUnit[], at: number): boolean {
	const predicate = predicateAt(units, at);
	return predicate !== undefined && predicate.form !== "participle";
}
