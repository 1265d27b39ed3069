import type { DocumentMention } from "@letopis/mentions";
import { withoutYo } from "@letopis/morphology";
import type { AgreementDraft } from "../draft.js";
import type { Memory } from "../reading.js";
import type { Scene } from "../scene/scene.js";

/** One of the words holds of the tokens right before a paper's noun. */
const saidBefore = (
	{ sentence: { tokens } }: Scene,
	{ from, head }: DocumentMention,
	words: ReadonlySet<string>,
): boolean =>
	tokens
		.slice(Math.max(0, from - 2), head)
		.some(({ readings }) => readings.some(({ lemma }) => words.has(withoutYo(lemma))));

const others: ReadonlySet<string> = new Set(
	"один еще другой аналогичный новый отдельный подобный второй третий также".split(" "),
);

/** «[Ещё один] договор», «[аналогичное] соглашение»: not the one told before. */
export const isAnother = (scene: Scene, document: DocumentMention): boolean => saidBefore(scene, document, others);

const likewise: ReadonlySet<string> = new Set(["аналогичный", "похожий", "подобный", "сходный", "такой"]);

/** «[Аналогичный] документ», «[такие же] документы»: others of the kind told before. */
export const isLikewise = (scene: Scene, document: DocumentMention): boolean => saidBefore(scene, document, likewise);

/** How many sentences back the kind of such papers is told. */
const REACH = 10;

/** Among how many papers told last. */
const MOST = 50;

/** What kind of paper «аналогичные документы» are. */
export const kindBefore = ({ sentence }: Scene, { agreements }: Memory): AgreementDraft["type"] | undefined =>
	agreements
		.slice(-MOST)
		.findLast(
			(draft) =>
				draft.document?.generic === false && draft.quantity === undefined && sentence.index - draft.sentence <= REACH,
		)?.type;
