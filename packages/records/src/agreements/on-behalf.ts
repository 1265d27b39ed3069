import { mentionWith, type PlaceMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { type Actor, actorOf } from "../actor.js";
import { lemmaAt, normAt, type Window } from "../scene/find.js";
import { readGroup } from "../scene/groups.js";
import type { MentionUnit } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { PartySet } from "./party-set.js";
import { unnamed } from "./signers.js";

/** «От имени [Алтая]», «со стороны [Витебской]», «с [казахстанской] стороны»: on whose behalf what follows is done. */
interface Side {
	readonly side: Actor;
	/** «С российской стороны»: only the country or region of who signs. */
	readonly loose: boolean;
	/** «[Иван Лис] от Алтая»: who signs stands before. */
	readonly holder: Actor | undefined;
	/** Units, half-open. */
	readonly from: number;
	readonly to: number;
}

const before: ReadonlySet<string> = new Set([",", ";", ":", "а", "и", "-", "("]);
const cases: Readonly<Record<string, number>> = { от: Case.gent, за: Case.accs, с: Case.gent, со: Case.gent };

/** «Витебской» of «со стороны Витебской», «российской» of «с российской стороны»: a place told by its adjective. */
function byAdjective({ mentions, units }: Scene, at: number, wanted: number): Actor | undefined {
	const unit = units[at];
	if (unit === undefined || unit.mention !== undefined) return undefined;
	const mention = mentions.find((other): other is PlaceMention => other.kind === "place" && other.from === unit.from);
	if (mention?.adjectival !== true || mention.to !== unit.to || (mention.cases & wanted) === 0) return undefined;
	return actorOf(mentionWith(mention, { adjectival: false }));
}

const standIns: readonly string[] = ["имя", "лицо", "сторона"];

/** «[Иван Лис] от Алтая»: a person who may be a subject. */
const signerAt = (unit: MentionUnit | undefined): Actor | undefined => {
	const actor = actorOf(unit?.mention);
	return actor?.kind === "person" && ((unit?.cases ?? 0) & Case.nomn) !== 0 ? actor : undefined;
};

/** `gone`: an earlier side was told as «сторона», a word that «от белорусской» leaves out. */
function sideAt(scene: Scene, at: number, gone: boolean): Side | undefined {
	const { units } = scene;
	const wanted = cases[normAt(units, at)];
	const previous = units[at - 1];
	const holder = normAt(units, at) === "от" ? signerAt(previous) : undefined;
	const opens =
		holder !== undefined ||
		previous === undefined ||
		previous.mention?.kind === "document" ||
		(previous.mention === undefined && before.has(previous.token.norm)) ||
		previous.token.readings[0]?.tag.pos === "VERB";
	if (wanted === undefined || !opens) return undefined;
	const named = standIns.some((lemma) => lemmaAt(units, at + 1, lemma));
	const first = named ? at + 2 : at + 1;
	const place = byAdjective(scene, first, wanted);
	if (place !== undefined) {
		const side = lemmaAt(units, first + 1, "сторона");
		return { side: place, loose: side || (gone && !named), holder, from: at, to: side ? first + 2 : first + 1 };
	}
	const with_ = normAt(units, at) === "с" || normAt(units, at) === "со";
	const group = with_ && !named ? undefined : readGroup(units, first, wanted);
	const [member] = group?.members ?? [];
	if (group === undefined || member === undefined || group.members.length > 1 || member.actor.kind === "person")
		return undefined;
	return { side: member.actor, loose: false, holder, from: at, to: group.to };
}

const personIn = ({ units }: Scene, { from, to }: Window): Actor | undefined => {
	for (let i = from; i < to; i++) {
		const person = signerAt(units[i]);
		if (person !== undefined) return person;
	}
	return undefined;
};

/** «От А документ подписал X, от Б – Y», «X от А и Y от Б»: the sides on whose behalf persons sign, two or more. */
export function signedOnBehalf(scene: Scene, window: Window): PartySet | undefined {
	const sides: Side[] = [];
	for (let i = window.from; i < window.to; i++) {
		const side = sideAt(
			scene,
			i,
			sides.some(({ loose }) => loose),
		);
		if (side === undefined) continue;
		sides.push(side);
		i = side.to - 1;
	}
	if (sides.length < 2) return undefined;
	const parties: Actor[] = [];
	const signatories: Actor[] = [];
	const trailing = sides[0]?.holder !== undefined;
	for (const [i, { side, loose, holder, to }] of sides.entries()) {
		const person = trailing ? holder : personIn(scene, { from: to, to: sides[i + 1]?.from ?? window.to });
		if (person === undefined) return undefined;
		if (!unnamed(person)) signatories.push(person);
		parties.push((loose ? person.actsFor : undefined) ?? side);
	}
	return { parties, signatories, member: undefined };
}
