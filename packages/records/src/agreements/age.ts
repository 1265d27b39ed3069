import { boundsOf, type DateMention, type Mention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { type Dating, joined } from "../dating.js";
import { findUnit, lemmaAt } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { DateValue } from "../schema.js";

/** What is said of an age that is reached. */
const reached: ReadonlySet<string> = new Set(["исполниться", "исполняться", "минуть", "стукнуть"]);

/** Units from such a verb to the years: «исполнится в мае ровно десять лет». */
const NEAR = 6;

/** «25 лет», «десять лет» as a count of years. */
function yearsOf(mention: Mention | undefined): number | undefined {
	if (mention?.kind === "date") {
		const { unit, count, max } = mention.date.duration ?? {};
		return unit === "year" && max === undefined ? count : undefined;
	}
	const plain = mention?.kind === "quantity" && mention.op === "eq" && /^(?:год|лет)/u.test(mention.of);
	return plain ? (mention.value ?? undefined) : undefined;
}

/** The same date so many years earlier; the year alone of what is bounded. */
function before(value: DateValue, years: number): DateValue | undefined {
	const edtf = value.edtf.replace(/^\d{4}/u, (year) => String(Number(year) - years));
	const bounds = value.precision === "bounded" || value.precision === "interval" ? undefined : boundsOf(edtf);
	return bounds && /^\d{4}/u.test(edtf)
		? { ...value, edtf, ...bounds, resolution: "relative-to-publication" }
		: undefined;
}

/** Is what stands at `unit` said to be so old by the verb: in the dative beside it, or before «которому»? */
function isAged(scene: Scene, unit: number, verb: number): boolean {
	const clause = clauseAt(scene, verb);
	const dative = (at: number): boolean => ((scene.units[at]?.cases ?? 0) & Case.datv) !== 0;
	if (unit >= clause.from && unit < clause.to) return dative(unit);
	const pronoun = findUnit(
		{ from: clause.from, to: Math.min(clause.from + 3, verb) },
		(i) => lemmaAt(scene.units, i, "который") && dative(i),
	);
	const between = { from: unit + 1, to: clause.from };
	return pronoun >= 0 && unit < verb && findUnit(between, (i) => scene.units[i]?.mention?.kind === "document") < 0;
}

/** «В следующем году исполнится 25 лет договору»: so many years before the date beside it, else before the page's year. */
export function ageOf(scene: Scene, unit: number, dating: Dating): DateValue | undefined {
	const all = { from: 0, to: scene.units.length };
	const verb = findUnit(all, (i) => scene.units[i]?.lemmas.some((lemma) => reached.has(lemma)) === true);
	if (verb < 0 || !isAged(scene, unit, verb)) return undefined;
	const { from, to, predicates } = clauseAt(scene, verb);
	const [first, last] = [Math.max(from, verb - NEAR), Math.min(to, verb + NEAR)].map((at) => scene.units[at]?.from);
	const told = scene.mentions.find(
		(mention) =>
			yearsOf(mention) !== undefined &&
			mention.from >= (first ?? 0) &&
			mention.from < (last ?? Number.POSITIVE_INFINITY),
	);
	const years = yearsOf(told);
	if (told === undefined || years === undefined || !Number.isInteger(years)) return undefined;
	const when = scene.units.slice(from, to).find(({ mention }) => isDate(mention))?.mention as DateMention | undefined;
	const tense = predicates.find((predicate) => predicate.at === verb)?.tense ?? "none";
	const thisYear = { relative: { unit: "year", offset: 0, anchor: "publication" } } as const;
	const words = dating.told(told);
	const base = when ?? { ...(told as Mention as DateMention), date: thisYear };
	const value = dating.resolve(base, tense);
	const born = value && before(value, years);
	if (born === undefined) return undefined;
	const evidence = when === undefined ? words : joined(words, dating.told(when));
	return { ...born, evidence: { ...evidence, how: "inferred" } };
}

const isDate = (mention: Mention | undefined): boolean =>
	mention?.kind === "date" && mention.date.duration === undefined && mention.date.bound === undefined;
