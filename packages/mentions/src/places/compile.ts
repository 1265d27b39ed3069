import { fold } from "@letopis/morphology";
import { adjectiveStem, declineName, piecesOf, type Stem } from "./decline.js";
import type { GazetteerRow } from "./row.js";
import { COMMON_ADJECTIVES } from "./traps.js";
import { TYPE_MODIFIERS, TYPE_WORDS } from "./type-words.js";

/** One way a row is written: its pieces and what kind of form it is. */
export interface Form {
	/** `n` a name, `a` an adjective, `x` an abbreviation. */
	readonly kind: "n" | "a" | "x";
	readonly stems: readonly Stem[];
	/** Marked `~` in the table: the row is rarely meant by it. */
	readonly weak: boolean;
	/** «Приамурье». */
	readonly metonym: boolean;
}

const TYPES = new Set(TYPE_WORDS.map((type) => fold(type.word)));
const SMALL = new Set(["остров", "полуостров", "земля", "лен", "кантон"]);
const MODIFIERS = new Set(TYPE_MODIFIERS.map((word) => word.slice(0, -2)));

/** Types of districts and regions: «Красное Село» is a name of two words, not an adjective and a type. */
const LARGE = new Set(
	TYPE_WORDS.filter(
		({ levels, word }) => !levels.includes("zone") && levels.includes("region") && !SMALL.has(word),
	).map((type) => fold(type.word)),
);

const isModifier = (word: string): boolean => MODIFIERS.has(fold(word).slice(0, -2));

/** The bare part of a name: «Витебская» of «Витебская область», «Хэйлунцзян» of «провинция Хэйлунцзян». */
function coreOf(name: string): { readonly core: string; readonly side: "before" | "after" | "none" } {
	const words = name.split(" ");
	if (words.length < 2) return { core: name, side: "none" };
	if (LARGE.has(fold(words.at(-1) as string))) {
		const kept = words.slice(0, -1).filter((word) => !isModifier(word));
		if (kept.length === 1 && adjectiveStem(piecesOf(kept[0] as string).at(-1) as string))
			return { core: kept[0] as string, side: "after" };
	}
	let from = 0;
	while (from < words.length - 1 && isModifier(words[from] as string)) from++;
	if (TYPES.has(fold(words[from] as string))) return { core: words.slice(from + 1).join(" "), side: "before" };
	return { core: name, side: "none" };
}

const adjectiveStems = (adjective: string): readonly Stem[] => {
	const pieces = piecesOf(adjective);
	return pieces.map((piece, at) =>
		at < pieces.length - 1 ? { stem: piece, paradigm: "fixed" } : { stem: piece.slice(0, -2), paradigm: "adj" },
	);
};

const listed = (cell: string | undefined): readonly { readonly text: string; readonly weak: boolean }[] =>
	(cell ?? "")
		.split("|")
		.filter((text) => text !== "")
		.map((text) => (text.endsWith("~") ? { text: text.slice(0, -1), weak: true } : { text, weak: false }));

function* namesIn(row: GazetteerRow, text: string, mark: string, weak: boolean, metonym: boolean): Generator<Form> {
	const { core, side } = coreOf(text);
	if (side === "after") {
		const declared = listed(row.adjectives).some(
			(adjective) => fold(adjective.text).slice(0, -2) === fold(core).slice(0, -2),
		);
		// «Южный» means the federal district with its type word only.
		const bare = row.level !== "area" && row.level !== "zone" && !COMMON_ADJECTIVES.has(fold(core).slice(0, -2));
		if (!declared) yield { kind: "a", stems: adjectiveStems(core), weak: weak || !bare, metonym };
		return;
	}
	for (const stems of declineName(core, mark)) yield { kind: "n", stems, weak, metonym };
	// «Федеративную Республику Германию» beside «Федеративную Республику Германия»
	if (core !== row.name && core.endsWith(` ${row.name}`)) {
		const head = declineName(core.slice(0, -row.name.length - 1), "");
		for (const tail of declineName(row.name, mark))
			for (const stems of head) yield { kind: "n", stems: [...stems, ...tail], weak, metonym };
	}
	// «Республика Саха (Якутия)», «область Абай» are also written whole, with one type word only they have.
	if (side === "before" && /[( ]/u.test(core))
		for (const stems of declineName(text, mark)) yield { kind: "n", stems, weak, metonym };
}

/** Every form of a row. */
export function* formsOf(row: GazetteerRow): Generator<Form> {
	const mark = row.declension ?? "";
	yield* namesIn(row, row.name, mark, false, false);
	for (const { text, weak } of listed(row.variants))
		yield* namesIn(row, text, mark === "fixed" ? "" : mark, weak, false);
	for (const { text, weak } of listed(row.nicknames)) yield* namesIn(row, text, "", weak, true);
	for (const { text, weak } of listed(row.adjectives))
		yield { kind: "a", stems: adjectiveStems(text), weak, metonym: false };
	for (const { text, weak } of listed(row.abbreviations)) {
		yield { kind: "x", stems: piecesOf(text).map((stem) => ({ stem, paradigm: "fixed" })), weak, metonym: false };
	}
}

const written = ({ stem, paradigm }: Stem): string => `${stem}/${paradigm}`;

/** Rows and forms as lines: what {@link readCompiled} reads back. Forms are sorted by their first stem. */
export function compileRows(rows: readonly GazetteerRow[]): string {
	const byStem = new Map<string, Set<string>>();
	rows.forEach((row, at) => {
		for (const { kind, stems, weak, metonym } of formsOf(row)) {
			const [first, ...rest] = stems;
			if (first === undefined) continue;
			const form = [
				first.paradigm,
				`${kind}${weak ? "~" : ""}${metonym ? "m" : ""}`,
				at.toString(36),
				...rest.map(written),
			].join(" ");
			const forms = byStem.get(first.stem);
			if (forms === undefined) byStem.set(first.stem, new Set([form]));
			else forms.add(form);
		}
	});
	const places = rows.map((row) =>
		[row.id, row.name, row.level, row.code ?? "", row.parent ?? "", row.weight ?? "4", row.flags ?? ""].join("\t"),
	);
	const forms = [...byStem]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([stem, entries]) => [stem, ...entries].join("\t"));
	return `${places.join("\n")}\n\n${forms.join("\n")}\n`;
}
