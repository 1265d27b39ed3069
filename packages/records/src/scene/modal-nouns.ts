import type { Modality } from "./modality.js";

/** A noun that makes what hangs on it a plan, a proposal or nothing: «готовность подписать», «по подготовке форума». */
export interface ModalNoun {
	readonly lemma: string;
	readonly modality: Extract<Modality, "planned" | "proposed" | "cancelled" | "postponed">;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (modality: ModalNoun["modality"], lemma: string, example: string, never: string): ModalNoun => ({
	lemma,
	modality,
	examples: [example],
	never: [never],
});

export const modalNouns: readonly ModalNoun[] = [
	row("planned", "подготовка", "заседание по подготовке форума", "готовый"),
	row("planned", "регистрация", "регистрация на форум", "регистр"),
	row("planned", "заявка", "заявки на форум", "заявление"),
	row("planned", "приглашение", "приглашение на форум", "пригласить"),
	row("planned", "план", "план проведения форума", "планшет"),
	row("planned", "намерение", "намерение подписать договор", "мера"),
	row("planned", "договоренность", "договорённость о проведении форума", "договор"),
	row("planned", "решение", "решение подписать договор", "решётка"),
	row("proposed", "предложение", "предложение о проведении форума", "ложь"),
	row("proposed", "инициатива", "инициатива провести форум", "инициал"),
	row("proposed", "идея", "идея провести форум", "идеал"),
	row("proposed", "возможность", "возможность подписания договора", "мощность"),
	row("proposed", "просьба", "просьба провести форум", "просо"),
	row("proposed", "готовность", "готовность подписать договор", "готовый"),
	row("proposed", "желание", "желание подписать договор", "жало"),
	row("proposed", "заинтересованность", "заинтересованность в подписании договора", "интерес"),
	row("proposed", "необходимость", "необходимость подписать договор", "обход"),
	row("proposed", "целесообразность", "целесообразность проведения форума", "цель"),
	row("proposed", "перспектива", "перспектива подписания договора", "перспективный"),
	row("proposed", "переговоры", "переговоры о заключении договора", "говор"),
	row("cancelled", "отмена", "отмена форума", "замена"),
	row("cancelled", "срыв", "срыв визита", "обрыв"),
	row("postponed", "перенос", "перенос визита", "нос"),
];

const byLemma: ReadonlyMap<string, ModalNoun["modality"]> = new Map(
	modalNouns.map(({ lemma, modality }) => [lemma, modality]),
);

/** What a noun of one of these lemmas, ё folded, makes of what hangs on it; undefined for any other. */
export function modalityOfNoun(lemmas: readonly string[]): ModalNoun["modality"] | undefined {
	for (const lemma of lemmas) {
		const modality = byLemma.get(lemma);
		if (modality !== undefined) return modality;
	}
	return undefined;
}
