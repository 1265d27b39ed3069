import { Num } from "@letopis/morphology";
import { type Actor, actorOf, sameActor } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import { inheritedDeeds, type Memory } from "../reading.js";
import { inBrackets, normAt, type Window } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Deed } from "./deed.js";
import { governing } from "./partner.js";
import type { PartySet } from "./party-set.js";
import { unnamed } from "./signers.js";

/** «Губернатор подписал [следующие документы]:»: papers that the lines below tell one by one. */
export const headsList = ({ units }: Scene, { document }: AgreementDraft): boolean =>
	document !== undefined &&
	(document.generic || (document.numbers & Num.sing) === 0) &&
	normAt(units, units.length - 1) === ":";

/** The papers of the heading whose item the sentence is. */
export function headingOf(scene: Scene, memory: Memory): AgreementDraft | undefined {
	const { headed } = memory;
	if (headed === undefined || headed.paragraph >= scene.sentence.paragraph) return undefined;
	return inheritedDeeds(scene, memory).length > 0 ? headed.draft : undefined;
}

/** «… с Псковской областью ([губернатор Иван Петров])»: persons in brackets behind those they sign for. */
function inBracketsOf({ units }: Scene, { from, to }: Window): Actor[] {
	const found: Actor[] = [];
	for (let i = from; i < to; i++) {
		const actor = units[i]?.mention?.kind === "person" && inBrackets(units, i) ? actorOf(units[i]?.mention) : undefined;
		if (actor !== undefined && !unnamed(actor)) found.push(actor);
	}
	return found;
}

const inherited = (actor: Actor): Actor => ({ ...actor, how: "inherited" });

/** An item's side and signatories with those of its heading. */
export function withHeading(
	scene: Scene,
	window: Window,
	set: PartySet,
	heading: AgreementDraft,
	memory: Memory,
): PartySet {
	const own = set.parties.filter(({ how }) => how !== "anaphora");
	const head = heading.parties.find(({ how }) => how !== "anaphora");
	const side = head?.kind === "territory" ? (governing(head, memory) ?? head) : head;
	const [one] = own;
	const joins = side !== undefined && one !== undefined && own.length === 1 && !sameActor(side, one);
	const persons = [...heading.signatories.map(inherited), ...set.signatories, ...inBracketsOf(scene, window)];
	return {
		...set,
		parties: joins ? [inherited(side), one] : set.parties,
		signatories: persons.filter((person, i) => persons.findIndex((other) => sameActor(other, person)) === i),
	};
}

/** «Подписаны десять документов. [Среди них] – договор»: the papers of which the sentence tells some. */
export function wholeBefore({ units, sentence }: Scene, { agreements }: Memory): AgreementDraft | undefined {
	const [first, second] = [normAt(units, 0), normAt(units, 1)];
	const some =
		(["среди", "из"].includes(first) && second === "них") || (first === "в" && ["их", "том"].includes(second));
	const last = some ? agreements.findLast((draft) => draft.sentence < sentence.index) : undefined;
	return last?.quantity !== undefined && sentence.index - last.sentence === 1 ? last : undefined;
}

/** What was told of all of them. */
export const asWhole = ({ status }: AgreementDraft): Deed => {
	const planned = status === "planned";
	const told = { tense: planned ? "future" : "past", modality: planned ? "planned" : undefined } as const;
	return { act: "sign", negated: false, at: -1, ...told };
};
