import type { EventMention } from "@letopis/mentions";
import type { Sentence } from "@letopis/text";
import type { Memory } from "../reading.js";
import type { Scene } from "../scene/scene.js";
import type { EventType } from "../schema.js";
import { sessions } from "./kinds.js";

/** The bodies that sit, and what their sitting is. */
const bodies: ReadonlyMap<string, EventType> = new Map([
	["группа", "working-group-session"],
	["подгруппа", "working-group-session"],
	["комиссия", "commission-session"],
	["подкомиссия", "commission-session"],
	["межправкомиссия", "commission-session"],
	["комитет", "commission-session"],
	["совет", "commission-session"],
]);

/** Words behind the noun among which its body is told: «заседание [совместной рабочей группы]». */
const BEHIND = 6;

/** How many events back the body may have sat. */
const FEW = 40;

/** What a sitting is by the body told last among some tokens. */
function typeAmong({ tokens }: Sentence, from: number, to: number): EventType | undefined {
	for (let i = Math.min(to, tokens.length) - 1; i >= Math.max(from, 0); i--)
		for (const { lemma } of tokens[i]?.readings ?? []) {
			const type = bodies.get(lemma);
			if (type !== undefined) return type;
		}
	return undefined;
}

/**
 * «Создана рабочая группа, первое [заседание] которой пройдёт в мае», «следующее [заседание] примет Минск»: the kind of a
 * sitting whose body is told before it, undefined where none is.
 */
export function sittingOf(scene: Scene, { head, type, generic }: EventMention, memory: Memory): EventType | undefined {
	const { sentence } = scene;
	if (typeAmong(sentence, head + 1, head + BEHIND) !== undefined) return type;
	const last = memory.events.slice(-FEW).findLast((event) => sessions.has(event.type) && !event.weak)?.type;
	const before = memory.document.sentences[sentence.index - 1];
	return (
		typeAmong(sentence, 0, head) ??
		last ??
		(before === undefined ? undefined : typeAmong(before, 0, before.tokens.length)) ??
		(generic ? undefined : type)
	);
}
