import type { Document, Sentence, Token } from "@letopis/text";
import { actorOfPerson, sameActor } from "../actor.js";
import type { Memory } from "../reading.js";
import type { Scene } from "../scene/scene.js";
import type { Role } from "../schema.js";
import { labelOf } from "./openings.js";
import { distinct, later, type Part } from "./parts.js";
import { partVerbOf } from "./parts-verbs.js";

/** Lines a list of those present may have above the one being read. */
const LINES = 12;

/** Words and marks a heading has at most. */
const HEADING = 6;

/** Of these, one that the list stands behind: «заседание вели сопредседатели: …» is prose. */
const SHORT = 3;

const endsWith = (tokens: readonly Token[], marks: string): boolean => marks.includes(tokens.at(-1)?.norm ?? " ");

/** The part those have whom the lines under a heading name: «Сопредседатели:», «Присутствовали:». */
function headed(tokens: readonly Token[]): Role | undefined {
	if (tokens.length > HEADING || !endsWith(tokens, ":")) return undefined;
	for (const { readings } of tokens)
		for (const { lemma } of readings) {
			const role = labelOf.get(lemma) ?? partVerbOf.get(lemma)?.role;
			if (role !== undefined) return role;
		}
	return undefined;
}

/** «Присутствовали: Шилов О.П., начальник отдела; Лис А.А., ректор»: heading and list on one line. */
function headedHere({ tokens }: Sentence): Role | undefined {
	const colon = tokens.slice(0, SHORT).findIndex(({ norm }) => norm === ":");
	return colon < 0 ? undefined : headed(tokens.slice(0, colon + 1));
}

/** The heading of the list whose line a sentence is. */
export function listRole(sentence: Sentence, document: Document): Role | undefined {
	const here = headedHere(sentence);
	if (here !== undefined) return here;
	for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - LINES; i--) {
		const tokens = document.sentences[i]?.tokens ?? [];
		const role = headed(tokens);
		// «от Томской области:», and lines that nothing or a comma ends
		if (role !== undefined || endsWith(tokens, ".!?…")) return role;
	}
	return undefined;
}

/** «Сопредседатели: / от Омской области – Иванов И.И., министр;»: persons listed line by line, or in one line. */
export function joinListed(scene: Scene, memory: Memory): void {
	if (!scene.units.some(({ mention }) => mention?.kind === "person")) return;
	const event = memory.events.findLast(({ weak }) => !weak);
	const role = event && listRole(scene.sentence, memory.document);
	if (event === undefined || role === undefined) return;
	const parts = scene.units.flatMap(({ mention }): Part[] =>
		mention?.kind === "person" ? [{ actor: actorOfPerson(mention), role: later(role, event.realis) }] : [],
	);
	// «Сопредседатели: (подпись) Иванов И.И.»: those who sat are named already
	const known = (part: Part): boolean =>
		memory.events.some(({ participants }) =>
			participants.some((one) => one.role === role && sameActor(one.actor, part.actor)),
		);
	if (!parts.every(known)) event.participants = distinct([...event.participants, ...parts]);
}
