import { withFields } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import { type Actor, actorOf } from "../actor.js";
import { isWithin } from "../territory.js";
import { isCount } from "./counted.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** Somebody named, to whom a later word may point back. */
export interface Named {
	readonly actor: Actor;
	readonly kind: "male" | "female" | "unknown" | "group";
	/** Index of the sentence. */
	readonly at: number;
	/** Can it be the subject there? */
	readonly subject: boolean;
}

/** How many sentences back «делегация» and «гости» point, and how many a pronoun does. */
const FAR = 10;
const NEAR = 2;

const members: ReadonlySet<string> = new Set(["член", "участник"]);
const guestWords: ReadonlySet<string> = new Set(["гость", "гостья"]);

/** Forms of «он», «она», «они» that are no possessives. */
const pronouns: ReadonlyMap<string, "male" | "female" | "all"> = new Map([
	["он", "male"],
	["ним", "male"],
	["она", "female"],
	["ней", "female"],
	["они", "all"],
	["ними", "all"],
]);

const pointing = (actors: readonly Actor[], unit: MentionUnit): readonly Actor[] =>
	actors.map((actor) => ({ ...actor, how: "anaphora" as const, spans: [unit] }));

/** «Делегация», «китайские гости»: a group of no side of its own, or of none but its country. */
const isVague = ({ mention }: MentionUnit): boolean =>
	mention?.kind === "organization" &&
	mention.actor === "delegation" &&
	mention.collective &&
	(mention.generic || (mention.places.length === 1 && mention.places[0]?.adjectival === true)) &&
	mention.parent === undefined;

/** The delegation named before that a vague one can be. */
function delegation(unit: MentionUnit, named: readonly Named[], at: number): readonly Actor[] {
	const { mention } = unit;
	const side = mention?.kind === "organization" ? mention.territory : null;
	const found = named.findLast(
		({ kind, actor, at: then }) =>
			kind === "group" && at - then <= FAR && (side === null || isWithin(actor.territory, side)),
	);
	return found === undefined ? [] : pointing([found.actor], unit);
}

/** «Он», «она»: the person named last, the subject of a sentence before others of it. */
export function personNamed(gender: "male" | "female", named: readonly Named[], at: number): readonly Actor[] {
	const fits = named.filter(
		({ kind, at: then }) =>
			at - then <= NEAR && (kind === gender || kind === "unknown" || (kind === "group" && gender === "female")),
	);
	const last = fits.at(-1)?.at;
	const nearest = fits.filter(({ at: then }) => then === last);
	const found = nearest.find(({ subject }) => subject) ?? nearest.at(-1);
	return found === undefined ? [] : [found.actor];
}

/** «Они»: the several persons who did what the last sentence tells, else the delegation. */
function several(named: readonly Named[], at: number): readonly Actor[] {
	const near = named.filter(({ at: then }) => at - then <= NEAR);
	const last = near.at(-1)?.at;
	const people = near.filter(({ kind, subject, at: then }) => kind !== "group" && subject && then === last);
	if (people.length > 1) return people.map(({ actor }) => actor);
	const group = near.findLast(({ kind }) => kind === "group");
	return group === undefined ? [] : [group.actor];
}

function pronounAt(scene: Scene, at: number, named: readonly Named[]): readonly Actor[] {
	const unit = scene.units[at] as MentionUnit;
	const gender = pronouns.get(unit.token.norm);
	if (gender === undefined) return [];
	const { index } = scene.sentence;
	const found = gender === "all" ? several(named, index) : personNamed(gender, named, index);
	return pointing(found, unit);
}

/** «Гости», not «девять тысяч гостей»: a number counts visitors of its own. */
const isGuest = ({ mention, lemmas }: MentionUnit, before: MentionUnit | undefined): boolean =>
	mention === undefined && lemmas.some((lemma) => guestWords.has(lemma)) && !isCount(before);

/** Who is named here and can be pointed to later. */
function namedAt(unit: MentionUnit, at: number): Named | undefined {
	const { mention } = unit;
	const actor = actorOf(mention);
	if (actor === undefined) return undefined;
	const subject = (unit.cases & Case.nomn) !== 0;
	if (mention?.kind === "person") return { actor, kind: mention.gender, at, subject };
	const group = actor.kind === "delegation" && actor.territory !== null && !isVague(unit);
	return group ? { actor, kind: "group", at, subject } : undefined;
}

/** Who is named in a sentence. */
export const namedIn = ({ units, sentence }: Scene): readonly Named[] =>
	units.flatMap((unit) => namedAt(unit, sentence.index) ?? []);

/** Does the word point back? */
const points = (unit: MentionUnit, before: MentionUnit | undefined): boolean =>
	isVague(unit) || isGuest(unit, before) || (unit.mention === undefined && pronouns.has(unit.token.norm));

/**
 * Reads the words of a sentence that point back: «делегация» and «гости» to the delegation named before, «он» and «они»
 * to persons. `before` gives who was named in so many sentences before, `guests` who came, by what was told of
 * visits so far; neither is asked for where no word points back.
 */
export function withStandIns(
	scene: Scene,
	before: (sentences: number) => readonly Named[],
	guestsHere: () => readonly Actor[],
): Scene {
	if (!scene.units.some((unit, at) => points(unit, scene.units[at - 1]))) return scene;
	const { index } = scene.sentence;
	const own: MentionUnit[] = [...scene.units];
	const named = [...before(own.some((unit, at) => isVague(unit) || isGuest(unit, own[at - 1])) ? FAR : NEAR)];
	const guests = guestsHere();
	let changed = false;
	for (let at = 0; at < own.length; at++) {
		const unit = own[at] as MentionUnit;
		let found: readonly Actor[] = [];
		if (isVague(unit)) found = delegation(unit, named, index);
		else if (isGuest(unit, own[at - 1])) {
			const plural = (unit.numbers & Num.plur) !== 0;
			// «гостя принял мэр»: him whom the others came with
			const groups = guests.filter(({ kind }) => kind === "delegation");
			const meant = !plural ? guests.slice(0, 1) : groups.length > 0 ? groups : guests;
			found = guests.length > 0 ? pointing(meant, unit) : plural ? delegation(unit, named, index) : [];
		} else if (unit.mention === undefined) found = pronounAt(scene, at, named);
		const known = namedAt(unit, index);
		if (known !== undefined) named.push(known);
		if (found.length === 0) continue;
		changed = true;
		own[at] = withFields(unit, { standsFor: found });
		const before = own[at - 1];
		if (before?.mention === undefined && before?.lemmas.some((lemma) => members.has(lemma)))
			own[at - 1] = withFields(before, { standsFor: found });
	}
	return changed ? withFields(scene, { units: own }) : scene;
}
