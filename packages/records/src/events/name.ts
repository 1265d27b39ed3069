import type { EventMention } from "@letopis/mentions";
import { Case, type Dictionary, Num } from "@letopis/morphology";
import type { Document, Token } from "@letopis/text";
import { normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

/** Unit after the name's genitive tail: «Форум регионов Беларуси и России». */
function nameEnd(scene: Scene, unit: number): number {
	const { units } = scene;
	let end = unit + 1;
	for (let i = unit + 1; i < units.length && i < unit + 14; i++) {
		const current = units[i] as MentionUnit;
		const { mention } = current;
		if (mention !== undefined) {
			if (
				mention.kind === "date" ||
				mention.kind === "person" ||
				mention.kind === "event" ||
				mention.kind === "document"
			)
				break;
			if ((mention.cases & Case.gent) === 0) break;
			end = i + 1;
			continue;
		}
		const norm = normAt(units, i);
		if (norm === "и") continue;
		if (predicateAt(units, i) !== undefined || current.token.kind === "punct") break;
		const reading = current.token.readings.find((r) => r.tag.pos === "NOUN" || r.tag.pos === "ADJF");
		if (reading === undefined || (current.cases & Case.gent) === 0) break;
		end = i + 1;
	}
	return end;
}

function inNominative(token: Token, noun: boolean, genders: number, dictionary: Dictionary, number: number): string {
	const reading = token.readings.find((r) =>
		noun ? r.tag.pos === "NOUN" : r.tag.pos === "ADJF" || r.tag.pos === "PRTF",
	);
	if (reading === undefined) return token.text;
	const form = dictionary.inflect(token.norm, reading, {
		case: Case.nomn,
		number,
		...(noun ? {} : { gender: genders }),
	});
	if (form === undefined) return token.text;
	if (token.shape === "upper") return form.toUpperCase();
	return token.shape === "title" ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** The filed name, head in the nominative, when the event has one: an edition, a capital, or a quoted name. */
export function nameOf(
	document: Document,
	scene: Scene,
	unit: number,
	event: EventMention,
	dictionary: Dictionary,
): string | undefined {
	const { tokens } = scene.sentence;
	const head = tokens[event.head] as Token;
	const quoted = event.to > event.head + 1;
	const capital = tokens
		.slice(event.from, event.head + 1)
		.some((token, i) => (i > 0 || event.from > 0) && token.shape !== "lower" && token.shape !== "none");
	if (event.edition === undefined && !quoted && !capital) return undefined;
	if (event.type === "meeting" || event.type === "negotiations" || event.type === "visit") return undefined;
	const end = scene.units[nameEnd(scene, unit) - 1]?.end ?? event.end;
	const noun = head.readings.find((reading) => reading.tag.pos === "NOUN");
	const number = noun?.tag.numbers === Num.plur ? Num.plur : Num.sing;
	const words = tokens
		.slice(event.from, event.head)
		.map((token) => inNominative(token, false, noun?.tag.genders ?? 7, dictionary, number));
	words.push(inNominative(head, true, 7, dictionary, number));
	return `${words.join(" ")}${document.text.slice(head.end, Math.max(end, event.end))}`.replace(/\s+/gu, " ").trim();
}
