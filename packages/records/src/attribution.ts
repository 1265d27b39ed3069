import type { Document, Sentence, Span } from "@letopis/text";
import { quote } from "./actor.js";
import { speechWords } from "./attribution-words.js";
import type { AgreementDraft, EventDraft } from "./draft.js";
import type { Scenes } from "./scene/scene.js";
import { type Named, namedIn } from "./scene/stand-ins.js";
import { type Saying, sayingsIn } from "./speech/sayings.js";

/** Sentences beside that of a fact whose words can hold it, in the order they are asked: a quotation spans several. */
const reach = [0, 1, -1, 2, -2, 3, -3, 4, -4] as const;
/** How many sentences back «он» and «её» point. */
const NEAR = 2;

/** Has the text the beginning of a verb of speech? A sentence beside is not read without. */
const maySay = new RegExp([...new Set(speechWords.map(({ lemma }) => lemma.slice(0, 4)))].join("|"), "iu");

/** The first of so many positions from which on the test holds. */
function lowest(count: number, holds: (at: number) => boolean): number {
	let [from, to] = [0, count];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Gives the records that the text tells as somebody's words to him who says them. */
export function attribute(
	document: Document,
	scenes: Scenes,
	agreements: readonly AgreementDraft[],
	events: readonly EventDraft[],
): void {
	const { sentences } = scenes;
	const read = new Map<number, readonly Saying[]>();
	const sayingsAt = (position: number): readonly Saying[] => {
		let sayings = read.get(position);
		if (sayings !== undefined) return sayings;
		let named: readonly Named[] | undefined;
		const before = (): readonly Named[] => {
			const first = Math.max(0, position - NEAR);
			named ??= sentences.slice(first, position).flatMap((_, i) => namedIn(scenes.at(first + i)));
			return named;
		};
		sayings = sayingsIn(scenes.at(position), document, sentences[position - 1], before);
		read.set(position, sayings);
		return sayings;
	};
	const positionOf = ({ trigger }: AgreementDraft | EventDraft): number =>
		lowest(sentences.length, (i) => (sentences[i] as Sentence).end > trigger.start);
	const drafts = [...agreements, ...events];
	const telling = new Set(drafts.map(positionOf));
	/** Papers that another paper of the sentence holds in its name: not they are told. */
	const held = new Set(
		agreements.flatMap((draft) =>
			draft.links.flatMap(({ target }) => (positionOf(target) === positionOf(draft) ? [target] : [])),
		),
	);
	/** The words around a fact, those of its own sentence first. */
	const sayingOf = (draft: AgreementDraft | EventDraft): Saying | undefined => {
		const own = positionOf(draft);
		const home = sentences[own];
		if (home?.zone !== "body") return undefined;
		for (const far of reach) {
			const there = sentences[own + far];
			if (there === undefined || there.zone !== "body") continue;
			const beside = there.paragraph === home.paragraph;
			if (!beside && far !== 1) continue;
			if (far !== 0 && !maySay.test(document.text.slice(there.start, there.end))) continue;
			// «Форум пройдёт в мае. Ждут гостей, сообщает мэрия»: a sentence without a fact of its own goes with the one before
			const joins = beside && far === 1 && !telling.has(own + far);
			const found = sayingsAt(own + far).find(
				({ kind, told }) =>
					touches(draft.trigger, told) || (joins && kind === "media-report" && told.start === there.start),
			);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	for (const draft of drafts) {
		const saying = held.has(draft) ? undefined : sayingOf(draft);
		if (saying !== undefined)
			draft.attribution = { by: saying.by, kind: saying.kind, span: quote(document, saying.span) };
	}
}
