import { quotationEnd } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import { routeEnd } from "../scene/routes.js";
import type { Scene } from "../scene/scene.js";
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
	"после",
	"который",
]);
const subjectWords = new Set(["сфера", "область", "отрасль", "деятельность"]);

/**
 * Unit after a paper's complement: «о сотрудничестве в сфере образования», «на 2026–2027 годы», up to the parties, a
 * verb, or the end of the phrase.
 */
export const complementEnd = (scene: Scene, unit: number): number => complementFrom(scene, afterNumber(scene, unit));

/** «Контракт [стороны] подпишут», «договор [вузы] заключили»: those who do it, and no genitive of the paper's name. */
function actsNext(units: readonly MentionUnit[], at: number): boolean {
	const { cases, numbers, token } = units[at] as MentionUnit;
	const may = (cases & Case.nomn) !== 0 && (numbers & Num.plur) !== 0 && token.readings[0]?.tag.pos === "NOUN";
	const verb = may ? predicateAt(units, at + 1) : undefined;
	return verb?.form === "finite" && !verb.passive && (verb.numbers & Num.plur) !== 0;
}

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
		if (i === first && actsNext(units, i)) break;
		if (mention !== undefined) {
			if (mention.kind === "date") {
				if (normAt(units, i - 1) !== "на") break;
				end = i + 1;
				continue;
			}
			if (mention.kind === "document" && normAt(units, i - 1) !== "о") break;
			if (mention.kind === "person" || (mention.kind === "event" && !isSubject(units, first, i))) break;
			// «первый договор [Гомель] и Брянск заключили»: a subject, no part of the name
			if (i === first && mention.kind === "place" && (mention.cases & Case.gent) === 0) break;
			end = i + 1;
			continue;
		}
		const { norm } = current.token;
		if (stops.has(norm)) break;
		const predicate = predicateAt(units, i);
		if (predicate !== undefined && (predicate.form !== "participle" || normAt(units, i - 1) === ",")) break;
		if (norm === "," && !continues(units, i)) break;
		if (norm === "сроком" || isStray(units, i)) break;
		if (norm === "в" || norm === "на" || norm === "по") {
			const next = units[i + 1];
			const far = units[i + 2];
			const subject = [next, far].some((u) => u?.lemmas.some((lemma) => subjectWords.has(lemma)));
			const dated = norm === "на" && next?.mention?.kind === "date";
			if (isSite(units, first, i)) continue;
			if (norm !== "по" && !subject && !dated && !(i === first && isPurpose(units, i))) break;
		}
		if (norm === "," || norm === "и" || norm === "в" || norm === "на" || norm === "по" || norm === "о" || norm === "об")
			continue;
		end = i + 1;
	}
	return end;
}

/** «Контракт [на] поставку пряжи», «[на] двадцать сеялок»: what the paper is for, not where it was signed. */
export function isPurpose(units: readonly MentionUnit[], at: number): boolean {
	const next = units[at + 1];
	if (normAt(units, at) !== "на" || next === undefined || next.mention?.kind === "date") return false;
	// «соглашений на общую сумму 45 млрд рублей», «на срок в пять лет»: terms of it
	if ([next, units[at + 2]].some((unit) => unit?.lemmas.some((lemma) => lemma === "сумма" || lemma === "срок")))
		return false;
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
	const pos = (unit: MentionUnit | undefined) => unit?.token.readings[0]?.tag.pos;
	const same = pos(before) === pos(after) && (pos(before) === "ADJF" || pos(before) === "NOUN");
	return same && ((before?.cases ?? 0) & (after?.cases ?? 0)) !== 0;
}
