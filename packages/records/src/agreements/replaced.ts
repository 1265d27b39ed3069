import type { DocumentMention } from "@letopis/mentions";
import { Case } from "@letopis/morphology";
import { normAt } from "../scene/find.js";
import type { Predicate } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";

const replacing: ReadonlySet<string> = new Set(["заменить", "заменять", "сменить", "сменять"]);

const objects: ReadonlySet<string> = new Set(["его", "ее", "их"]);

/** «Новый договор заменит [прежний]», «план, заменивший [документ 2016 года]»: does the verb put another in place of the paper at `unit`? */
export const replaces = ({ units }: Scene, { lemma, at, passive }: Predicate, unit: number): boolean =>
	replacing.has(lemma) &&
	!passive &&
	at < unit &&
	((units[unit]?.cases ?? 0) & Case.accs) !== 0 &&
	// «его сменил новый»
	![at - 1, at + 1].some((i) => objects.has(normAt(units, i)));

/** «[Заменивший] аналогичный документ»: read as a word of its name. */
export const isReplaced = ({ sentence: { tokens } }: Scene, { from, head }: DocumentMention): boolean =>
	tokens
		.slice(from, head)
		.some(({ readings }) =>
			readings.some(({ lemma, tag }) => tag.pos === "PRTF" && replacing.has(lemma) && !tag.grammemes.has("pssv")),
		);
