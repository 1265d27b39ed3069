import type { DateMention } from "@letopis/mentions";
import { type Actor, actorOf } from "../actor.js";
import { lemmaAt, normAt, prepositionBefore, type Window } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { isWithin } from "../territory.js";
import { isTerm } from "./terms.js";
import type { Act } from "./verbs.js";

/** One partner of a list: «Нойс (Германия) – с 1990 г.», «Вологда: Нови-Сад (2012)». */
export interface Entry {
	readonly actor: Actor;
	/** «Вологда: Нови-Сад»: whose partner it is, where the line says. */
	readonly left?: Actor;
	readonly dates: readonly DateMention[];
	/** «…, расторгнуто в 2022 году»: what became of it since, and when. */
	readonly since?: { readonly act: Act; readonly date: DateMention | undefined };
	/** Units. */
	readonly from: number;
	readonly to: number;
}

const places: ReadonlySet<string> = new Set(["", "с", "со", "между", "у"]);
const marks: ReadonlySet<string> = new Set(["-", "•", "*", "·", ")", ".", "№", "|", "▪", "▼", ">"]);

/** Units at which an entry may end: outside brackets. */
function parts({ units }: Scene, { from, to }: Window): readonly Window[] {
	const found: Window[] = [];
	let depth = 0;
	let start = from;
	for (let i = from; i < to; i++) {
		const norm = normAt(units, i);
		if (norm === "(") depth++;
		else if (norm === ")" && depth > 0) depth--;
		else if (depth === 0 && (norm === "," || norm === ";" || norm === "и")) {
			if (i > start) found.push({ from: start, to: i });
			start = i + 1;
		}
	}
	if (to > start) found.push({ from: start, to });
	return found;
}

/** A town under the name it is written by. */
export const unlistedTown = (unit: MentionUnit, territory: string | null): Actor => ({
	name: unit.token.text,
	kind: "municipality",
	territory,
	how: "explicit",
	spans: [unit],
});

/** «Нови-Сад», a town that no gazetteer has: a name in capitals at the head of its entry. */
function unknownTown(scene: Scene, { from, to }: Window, country: Actor | undefined): Actor | undefined {
	const unit = scene.units[from];
	if (unit === undefined || unit.mention !== undefined || unit.token.shape !== "title") return undefined;
	const named = unit.token.readings.some(({ known, tag }) => !known || tag.grammemes.has("Geox"));
	if (!named && country === undefined) return undefined;
	const next = normAt(scene.units, from + 1);
	if (from + 1 < to && next !== "(" && next !== "-" && next !== ".") return undefined;
	return unlistedTown(unit, country?.territory ?? null);
}

/** «Контакты отдела: …», «Почему в списке нет Бонна?»: a line of another kind. */
function labelled({ units }: Scene, { from, to }: Window): boolean {
	let named = false;
	for (let i = from; i < to; i++) {
		const norm = normAt(units, i);
		// «подписаны соглашения: между А и Б; между В и Г» tells pairs
		if (norm === "?" || norm === "!" || norm === "между") return true;
		if (norm === ":") return !named;
		if (
			actorOf(units[i]?.mention) !== undefined ||
			(units[i]?.token.shape === "title" && i === from && normAt(units, i + 1) === ":")
		)
			named = true;
	}
	return false;
}

interface Part {
	readonly window: Window;
	readonly actors: readonly { readonly actor: Actor; readonly at: number; readonly inside: boolean }[];
	readonly dates: readonly DateMention[];
	readonly since?: Entry["since"];
	/** Says something else: it belongs to no list. */
	readonly strange: boolean;
}

function readPart(scene: Scene, window: Window): Part {
	const { units, verbs } = scene;
	const actors: { actor: Actor; at: number; inside: boolean }[] = [];
	const dates: DateMention[] = [];
	let since: Entry["since"];
	let strange = false;
	let paper = false;
	let depth = 0;
	for (let i = window.from; i < window.to; i++) {
		const mention = units[i]?.mention;
		const norm = normAt(units, i);
		if (norm === "(") depth++;
		if (norm === ")") depth--;
		if (mention?.kind === "date") {
			if (isTerm(scene, i) || mention.date.duration !== undefined) continue;
			if (since !== undefined && since.date === undefined) since = { ...since, date: mention };
			else dates.push(mention);
			continue;
		}
		if (mention?.kind === "event" || mention?.kind === "person") strange = true;
		if (mention?.kind === "document") paper = true;
		const actor = actorOf(mention);
		if (actor !== undefined) {
			if (depth === 0 && i > window.from && !places.has(prepositionBefore(units, i))) strange = true;
			actors.push({ actor, at: i, inside: depth > 0 });
			continue;
		}
		// «Минден» is no participle
		const predicate = units[i]?.token.shape === "title" ? undefined : predicateAt(units, i);
		if (predicate === undefined || depth > 0) continue;
		const act = verbs.acts.get(predicate.lemma);
		if (act !== undefined && act !== "sign" && act !== "force") since = { act, date: undefined };
		else if (act === undefined && predicate.form !== "participle") strange = true;
	}
	// «…, договор утратил силу в 2019 году»: of the partner before it
	const fate = paper && actors.length === 0 && since !== undefined;
	return { window, actors, dates, ...(since === undefined ? {} : { since }), strange: strange || (paper && !fate) };
}

/** «С городами: [Нови-Сад (2012)]», «Порту (2004), [Брага (2011)]»: a name with a date of its own among towns. */
function addsTown({ units }: Scene, { window: { from }, dates }: Part, previous: Entry | undefined): boolean {
	if (dates.length === 0 || normAt(units, from + 1) !== "(") return false;
	if (previous !== undefined) return previous.actor.kind === "municipality";
	return normAt(units, from - 1) === ":" && lemmaAt(units, from - 2, "город");
}

/** «Вологда: Нови-Сад», «Вологда – Нови-Сад», «Вологды с Нови-Садом». */
const pairing: ReadonlySet<string> = new Set([":", "-", "с", "со"]);

/** Is `whole` the country that `part` lies in? */
const holds = (whole: Actor | undefined, part: Actor | undefined): boolean =>
	whole?.kind === "country" && part !== undefined && part.kind !== "country" && inside(part, whole);
const inside = (part: Actor, whole: Actor): boolean =>
	part.territory === null || isWithin(part.territory, whole.territory);

/**
 * The partners that a line or the end of a sentence lists, each with its dates: «Нойс (Германия), Тарту (1991);
 * Чехия, Оломоуц – 1999 г.». Ends before what is no entry. `open` also takes towns that no gazetteer has.
 */
export function entriesIn(scene: Scene, window: Window, open: boolean): readonly Entry[] {
	const { units } = scene;
	let { from } = window;
	while (from < window.to && (marks.has(normAt(units, from)) || units[from]?.token.kind === "number")) {
		if (units[from]?.mention !== undefined) break;
		from++;
	}
	if (labelled(scene, { from, to: window.to })) return [];
	const read = parts(scene, { from, to: window.to }).map((part) => readPart(scene, part));
	const entries: Entry[] = [];
	for (const [i, part] of read.entries()) {
		if (part.strange) break;
		const outer = part.actors.filter(({ inside: within }) => !within);
		const country = part.actors.find(({ actor }) => actor.kind === "country");
		let main = outer.filter(({ actor }) => !outer.some((other) => holds(actor, other.actor)));
		if ((open || addsTown(scene, part, entries.at(-1))) && !main.some(({ actor }) => actor.kind !== "country")) {
			const town = unknownTown(scene, part.window, country?.actor);
			if (town !== undefined) main = [{ actor: town, at: part.window.from, inside: false }];
		}
		const last = main.at(-1);
		const previous = entries.at(-1);
		if (last === undefined) {
			if (part.dates.length === 0 && part.since === undefined) {
				if (i === 0) break;
				continue;
			}
			if (previous === undefined) break;
			entries[entries.length - 1] = {
				...previous,
				dates: [...previous.dates, ...part.dates],
				...(part.since === undefined ? {} : { since: part.since }),
				to: part.window.to,
			};
			continue;
		}
		const next = read[i + 1]?.actors.find(({ inside: within }) => !within);
		if (holds(last.actor, previous?.actor) || holds(last.actor, next?.actor)) {
			if (previous !== undefined && part.dates.length > 0)
				entries[entries.length - 1] = { ...previous, dates: [...previous.dates, ...part.dates], to: part.window.to };
			continue;
		}
		if (open && last.actor.kind === "country") continue;
		const [first] = main;
		const joint = first === undefined ? "" : normAt(units, first.at + 1);
		const paired = main.length === 2 && first !== undefined && pairing.has(joint);
		const left = paired ? first.actor : entries.at(-1)?.left;
		entries.push({
			actor: last.actor,
			...(left === undefined ? {} : { left }),
			dates: part.dates,
			...(part.since === undefined ? {} : { since: part.since }),
			from: part.window.from,
			to: part.window.to,
		});
	}
	return entries;
}
