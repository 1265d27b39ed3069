import { quotationEnd } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { venueOf } from "../events/venues.js";
import { findUnit, isAboutThis, lemmaAt, normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import { routeEnd } from "../scene/routes.js";
import type { Scene } from "../scene/scene.js";
import { spherePair, spheresOfLemma } from "../spheres/sphere.js";
import { afterNumber } from "./number.js";

const stops = new Set([
	"между",
	"с",
	"со",
	"(",
	")",
	";",
	":",
	"-",
	"|",
	"/",
	".",
	"!",
	"?",
	"от",
	"из",
	"до",
	"за",
	"у",
	"после",
	"который",
	// «подписали договор об обмене студентами[»], – сказал мэр»
	'"',
]);
const subjectWords = new Set(["сфера", "область", "отрасль", "деятельность"]);

/**
 * Unit after a paper's complement: «о сотрудничестве в сфере образования», «на 2026–2027 годы», up to the parties, a
 * verb, or the end of the phrase.
 */
export const complementEnd = (scene: Scene, unit: number): number => complementFrom(scene, afterNumber(scene, unit));

/** «Контракт [стороны] подпишут», «о сотрудничестве [стороны] намерены»: those who do it, and no genitive of the paper's name. */
function actsNext(units: readonly MentionUnit[], at: number): boolean {
	const { cases, numbers, token } = units[at] as MentionUnit;
	const may = (cases & Case.nomn) !== 0 && (numbers & Num.plur) !== 0 && token.readings[0]?.tag.pos === "NOUN";
	const verb = may ? predicateAt(units, at + 1) : undefined;
	return (verb?.form === "finite" || verb?.form === "short") && !verb.passive && (verb.numbers & Num.plur) !== 0;
}

const joints: ReadonlySet<string> = new Set([",", "и"]);

/** «Программу обменов [Вологда и Брест] подписали», «договор поставки [завод] заключил с фермой»: whoever acts, no part of the name. */
function actorsNext(units: readonly MentionUnit[], at: number): boolean {
	const acts = (i: number): boolean => {
		const { mention, cases } = units[i] ?? {};
		const actor = mention?.kind === "place" || mention?.kind === "organization" || mention?.kind === "person";
		return actor && ((cases ?? 0) & Case.nomn) !== 0;
	};
	let next = at;
	while (acts(next) || (next > at && joints.has(normAt(units, next)))) next++;
	const verb = next > at ? predicateAt(units, next) : undefined;
	return verb?.form === "finite" && !verb.passive;
}

const grounds: ReadonlySet<string> = new Set(["зона", "район", "округ", "город", "столица", "центр", "село"]);

/** «Сотрудничество [в] горном деле и образовании»: a field of work, not where it was signed: «в экономической зоне». */
function isField(units: readonly MentionUnit[], at: number): boolean {
	let told = false;
	for (let i = at + 1; i < units.length && i <= at + 3; i++) {
		const { mention, cases, lemmas } = units[i] as MentionUnit;
		if (mention !== undefined || (cases & Case.loct) === 0 || lemmas.some((lemma) => venueOf.has(lemma))) return false;
		if (lemmas.some((lemma) => grounds.has(lemma))) return false;
		const next = units[i + 1]?.lemmas[0];
		told ||= lemmas.some((lemma) => spheresOfLemma(lemma).length > 0 || spherePair(lemma, next) !== undefined);
		if (units[i]?.token.readings[0]?.tag.pos !== "ADJF") return told;
	}
	return told;
}

/** Amounts that are no part of a name: «контракт стоимостью 9 млн», «договор сроком на пять лет». */
const measures: ReadonlySet<string> = new Set(["сроком", "стоимостью", "ценой", "суммой", "объемом"]);

/** «40 тыс[.] тонн»: no end of a sentence. */
const shortened: ReadonlySet<string> = new Set(["тыс", "млн", "млрд", "трлн", "кв", "куб"]);

/** Words a complement has at most. */
const LONGEST = 29;

/** Unit after a complement that begins at `first`; `first` itself where none does. */
export function complementFrom({ units, sentence }: Scene, first: number): number {
	let end = first;
	for (let i = first; i < units.length && i < first + LONGEST; i++) {
		const current = units[i] as MentionUnit;
		const { mention } = current;
		const { tokens } = sentence;
		const quoted = mention === undefined ? quotationEnd(tokens, current.from) : -1;
		// «об открытии рейса Омск – Анкара», «о проекте «Культура – без границ»»
		const whole = quoted > 0 ? quoted : routeEnd(tokens, current.from);
		if (whole > current.from) {
			i = units.findLastIndex(({ to }) => to <= whole);
			end = i + 1;
			continue;
		}
		if (actsNext(units, i) || (i > first && actorsNext(units, i))) break;
		if (mention !== undefined) {
			if (mention.kind === "date") {
				if (normAt(units, i - 1) !== "на") break;
				end = i + 1;
				continue;
			}
			if (mention.kind === "document" && normAt(units, i - 1) !== "о") break;
			// «соглашение об этом [мэрия] подписала»
			if (mention.kind === "organization" && mention.cases === Case.nomn && i > first + 1) break;
			if (mention.kind === "person" || (mention.kind === "event" && !isSubject(units, first, i))) break;
			// «первый договор [Гомель] и Брянск заключили», «меморандум [колледж] подписал»: a subject, no part of the name
			const actor = mention.kind === "place" || mention.kind === "organization";
			if (i === first && actor && (mention.cases & Case.gent) === 0) break;
			end = i + 1;
			continue;
		}
		const { norm } = current.token;
		if (norm === "." && shortened.has(normAt(units, i - 1))) continue;
		if (stops.has(norm)) break;
		// «соглашение об этом | стороны», told elsewhere
		if (i === first + 1 && isAboutThis(units, first)) return i + 1;
		const predicate = predicateAt(units, i);
		if (predicate !== undefined && (predicate.form !== "participle" || normAt(units, i - 1) === ",")) break;
		if (norm === "," && !continues(units, i)) break;
		if (measures.has(norm) || isStray(units, i)) break;
		if (norm === "в" || norm === "на" || norm === "по") {
			const next = units[i + 1];
			const far = units[i + 2];
			const subject = [next, far].some((u) => u?.lemmas.some((lemma) => subjectWords.has(lemma)));
			const dated = norm === "на" && next?.mention?.kind === "date";
			if (isSite(units, first, i)) continue;
			const field = norm === "в" && i > first && isField(units, i);
			if (norm !== "по" && !subject && !dated && !field && !(i === first && isPurpose(units, i))) break;
		}
		if (norm === "," || norm === "и" || norm === "в" || norm === "на" || norm === "по" || norm === "о" || norm === "об")
			continue;
		end = i + 1;
	}
	return end;
}

const extents: ReadonlySet<string> = new Set(["сумма", "срок", "период", "время"]);

/** «Контракт [на] поставку пряжи», «[на] двадцать сеялок»: what the paper is for, not where it was signed. */
export function isPurpose(units: readonly MentionUnit[], at: number): boolean {
	const next = units[at + 1];
	if (normAt(units, at) !== "на" || next === undefined || next.mention?.kind === "date") return false;
	// «соглашений на общую сумму 45 млрд рублей», «на срок в пять лет»: terms of it
	if ([next, units[at + 2]].some((unit) => unit?.lemmas.some((lemma) => extents.has(lemma)))) return false;
	const pos = next.token.readings[0]?.tag.pos;
	return (
		pos === "NUMR" || (next.mention === undefined && (next.cases & Case.accs) !== 0 && (next.cases & Case.loct) === 0)
	);
}

const works: readonly string[] = [
	"создание",
	"открытие",
	"строительство",
	"закладка",
	"размещение",
	"организация",
	"проведение",
	"возведение",
	"производство",
	"запуск",
];

/** «Об открытии [в Худжанде] центра», «о строительстве завода [в Бору]», «склада [в порту Энзели]»: where the work is to be, not where it was signed. */
function isSite(units: readonly MentionUnit[], first: number, at: number): boolean {
	const place = units[at + 1];
	const site =
		place?.mention?.kind === "organization" || (place?.mention?.kind === "place" && !place.mention.adjectival);
	if (!site || (place.cases & Case.loct) === 0) return false;
	return findUnit({ from: first, to: at }, (i) => works.some((lemma) => lemmaAt(units, i, lemma))) >= 0;
}

const openers: ReadonlySet<string> = new Set(["о", "об", "обо", "по", "на"]);

/** «Договор о [стажировках]», «о проведении [форума]», «план [консультаций]»: an event that the paper is about. */
function isSubject(units: readonly MentionUnit[], first: number, at: number): boolean {
	const cases = units[at]?.cases ?? 0;
	return at === first
		? (cases & Case.gent) !== 0
		: openers.has(normAt(units, first)) && (cases & (Case.gent | Case.datv | Case.loct)) !== 0;
}

/** «Соглашение о сотрудничестве [латыши] приостановили», «такое соглашение [уже] есть»: no word of the name. */
function isStray(units: readonly MentionUnit[], at: number): boolean {
	const { token, cases } = units[at] as MentionUnit;
	const pos = token.readings[0]?.tag.pos;
	// «о взаимно выгодном сотрудничестве»
	if (pos === "ADVB") return units[at + 1]?.token.readings[0]?.tag.pos !== "ADJF";
	if (pos === "PRCL" || pos === "PRED") return true;
	const before = units[at - 1];
	const governed = before?.mention === undefined && before?.token.readings[0]?.tag.pos !== "NOUN";
	return pos === "NOUN" && !governed && (cases & ~(Case.nomn | Case.accs)) === 0;
}

/** «Торгово-экономическом, научно-техническом и культурном»: a comma between like adjectives goes on. */
function continues(units: readonly MentionUnit[], comma: number): boolean {
	const [before, after] = [units[comma - 1], units[comma + 1]];
	// «договор, срок действия которого истёк»
	if ([comma + 1, comma + 2, comma + 3].some((at) => lemmaAt(units, at, "который"))) return false;
	const pos = (unit: MentionUnit | undefined) => unit?.token.readings[0]?.tag.pos;
	const same = pos(before) === pos(after) && (pos(before) === "ADJF" || pos(before) === "NOUN");
	return same && ((before?.cases ?? 0) & (after?.cases ?? 0)) !== 0;
}
