import type { Mention } from "./mention.js";

type Field = Mention extends infer One ? (One extends Mention ? keyof One : never) : never;

/** Every field that a mention of some kind has. */
type Whole = { readonly [Name in Field]: unknown };

/**
 * A mention as all others are laid out in memory: mentions of all kinds have one hidden class. With one for each choice of
 * fields, and in Node 20 one more for each `{ ...mention, field }`, whatever reads them is compiled again and again.
 */
export function asMention<M extends Mention>(fields: M): M {
	const one: Partial<Whole> = fields;
	const whole: Whole = {
		kind: one.kind,
		start: one.start,
		end: one.end,
		sentence: one.sentence,
		from: one.from,
		to: one.to,
		cases: one.cases,
		numbers: one.numbers,
		rule: one.rule,
		name: one.name,
		head: one.head,
		territory: one.territory,
		places: one.places,
		adjectival: one.adjectival,
		metonym: one.metonym,
		actor: one.actor,
		parent: one.parent,
		generic: one.generic,
		collective: one.collective,
		actsFor: one.actsFor,
		body: one.body,
		place: one.place,
		surname: one.surname,
		gender: one.gender,
		nativeName: one.nativeName,
		post: one.post,
		side: one.side,
		date: one.date,
		type: one.type,
		noun: one.noun,
		weak: one.weak,
		complement: one.complement,
		proper: one.proper,
		draft: one.draft,
		edition: one.edition,
		online: one.online,
		of: one.of,
		op: one.op,
		value: one.value,
		max: one.max,
		currency: one.currency,
	};
	return whole as unknown as M;
}

/** A copy of a mention with some fields set. */
export const mentionWith = <M extends Mention>(mention: M, fields: Partial<M>): M =>
	Object.assign(asMention(mention), fields);
