import { quotationEnd } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { lemmaAt, normAt, type Window } from "../scene/find.js";
import type { MentionUnit } from "../scene/predicate.js";
import { routeEnd } from "../scene/routes.js";
import type { Scene } from "../scene/scene.js";
import { hollow } from "./topic-words.js";

/** Units a phrase has at most. */
const LONGEST = 24;

const modifiers: ReadonlySet<string> = new Set(["ADJF", "PRTF", "NUMR", "NUMB", "COMP"]);
const verbs: ReadonlySet<string> = new Set(["VERB", "INFN", "PRTS", "GRND", "ADJS", "PRED", "CONJ", "NPRO"]);
const joints: ReadonlySet<string> = new Set([",", "и", "или", "а", "но", "также", "кроме", "того", "еще"]);

const posAt = (units: readonly MentionUnit[], at: number): string =>
	units[at]?.mention === undefined ? (units[at]?.token.readings[0]?.tag.pos ?? "") : "";

const isNumber = (units: readonly MentionUnit[], at: number): boolean =>
	units[at]?.mention === undefined && (units[at]?.token.kind === "number" || posAt(units, at) === "NUMR");

const stands = (unit: MentionUnit | undefined, cases: number): boolean => ((unit?.cases ?? 0) & cases) !== 0;

/** Do a form's `own` cases hold one of those asked for? In the accusative only as a thing: «поставки», not «мэров». */
const fits = (own: number, cases: number): boolean =>
	(own & cases) !== 0 && !(cases === Case.accs && (own & Case.gent) !== 0 && (own & Case.nomn) === 0);

/** Cases of the readings that are of a part of speech. */
const casesAs = ({ token }: MentionUnit, pos: string): number =>
	token.readings.reduce((all, { tag }) => (tag.pos === pos ? all | tag.cases : all), 0);

const isPronoun = ({ token }: MentionUnit): boolean => token.readings.some(({ tag }) => tag.grammemes.has("Apro"));

/** «Прямых [поставках] чая»: where the noun of a phrase in one of the cases stands, or -1. */
function headAt({ units }: Scene, { from, to }: Window, cases: number): number {
	for (let i = from; i < to && i < from + 8; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined) {
			const { kind } = unit.mention;
			const thing = kind === "document" || kind === "event" || kind === "organization";
			return thing && fits(unit.cases, cases) ? i : -1;
		}
		if (isNumber(units, i)) continue;
		const pos = posAt(units, i);
		if (pos === "NOUN" && fits(casesAs(unit, "NOUN"), cases)) return i;
		// «[прямой] рейс»: likelier a noun, but not in this case
		if (!(modifiers.has(pos) || pos === "NOUN") || isPronoun(unit)) return -1;
		if (!fits(pos === "NOUN" ? casesAs(unit, "ADJF") : unit.cases, cases)) return -1;
		const next = normAt(units, i + 1);
		const another = (next === "и" || next === ",") && modifiers.has(posAt(units, i + 2));
		if (another && stands(units[i + 2], cases)) i++;
	}
	return -1;
}

/** Where what hangs on the noun at `head` ends. */
function tailEnd(scene: Scene, head: number, to: number): number {
	const { units } = scene;
	let end = head + 1;
	let governed = false;
	let between = false;
	for (let i = head + 1; i < to && i < head + LONGEST; i++) {
		const unit = units[i] as MentionUnit;
		const { tokens } = scene.sentence;
		const quoted = unit.mention === undefined ? quotationEnd(tokens, unit.from) : -1;
		// «автобус Минск – Брест»
		const whole = quoted > 0 ? quoted : routeEnd(tokens, unit.from);
		if (whole > unit.from) {
			while (i + 1 < to && (units[i]?.to ?? whole) < whole) i++;
			end = i + 1;
			continue;
		}
		if (unit.mention !== undefined) {
			const { kind } = unit.mention;
			if (kind === "date" || kind === "person" || kind === "post") break;
			// «обсудили поставки [на встрече]»
			if (kind === "event" && governed) break;
			if (!governed && !stands(unit, Case.gent)) break;
			governed = false;
			end = i + 1;
			continue;
		}
		const pos = posAt(units, i);
		const norm = normAt(units, i);
		if (pos === "PREP") {
			governed = true;
			between = norm === "между";
			continue;
		}
		if (norm === "и" && between && end === i && stands(units[i + 1], Case.ablt)) {
			// «сообщение между А и Б»
			[governed, between] = [true, false];
			continue;
		}
		if (unit.token.kind === "punct" || joints.has(norm) || verbs.has(pos)) break;
		if (lemmaAt(units, i, "ход") || lemmaAt(units, i, "рамка") || lemmaAt(units, i, "который")) break;
		if (modifiers.has(pos) || isNumber(units, i)) continue;
		if (pos !== "NOUN" || (!governed && !stands(unit, Case.gent | Case.ablt))) break;
		governed = false;
		end = i + 1;
	}
	return end;
}

/** The unit behind «, а также», «и», «но и»; `at` itself when nothing joins there. */
function pastJoint(units: readonly MentionUnit[], at: number, to: number): number {
	let i = at;
	while (i < to && joints.has(normAt(units, i))) i++;
	return i;
}

/** «Проблема [единого билета]»: a head that names nothing before what it is of. */
const isHollow = (scene: Scene, head: number, to: number): boolean =>
	[...hollow].some((lemma) => lemmaAt(scene.units, head, lemma)) &&
	headAt(scene, { from: head + 1, to }, Case.gent) >= 0;

/** «Ремонт [дорог] и мостов»: the noun behind the joint hangs where the one before it does. */
const carriesOn = (units: readonly MentionUnit[], head: number, end: number, next: number): boolean =>
	end > head + 1 && stands(units[end - 1], Case.gent) && stands(units[next], Case.gent);

/**
 * «Прямых поставках чая, ремонте вертолётов и о студентах»: the members of the list that begins at `from`, each a range of
 * units, in one of the `cases`, the preposition between them passed over. None where no noun stands there.
 */
export function phrases(
	scene: Scene,
	{ from, to }: Window,
	cases: number,
	prepositions: readonly string[] = [],
): Window[] {
	const { units } = scene;
	const found: Window[] = [];
	let at = from;
	let asked = cases;
	while (at < to && found.length < 12) {
		const head = headAt(scene, { from: at, to }, asked);
		if (head < 0) break;
		if (isHollow(scene, head, to)) {
			at = head + 1;
			asked = Case.gent;
			continue;
		}
		let end = tailEnd(scene, head, to);
		let next = pastJoint(units, end, to);
		// «ремонте дорог и мостов»: one member
		while (next > end) {
			const noun = headAt(scene, { from: next, to }, Case.gent);
			const both = noun >= 0 && carriesOn(units, head, end, noun);
			if (!both) break;
			end = tailEnd(scene, noun, to);
			next = pastJoint(units, end, to);
		}
		while (at < head && isNumber(units, at)) at++;
		found.push({ from: at, to: end });
		if (next === end) break;
		at = prepositions.includes(normAt(units, next)) ? next + 1 : next;
	}
	return found;
}
