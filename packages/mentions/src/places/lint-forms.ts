import { Case, type Dictionary, fold } from "@letopis/morphology";
import { formsOf } from "./compile.js";
import { PARADIGMS } from "./paradigms.js";
import type { GazetteerRow } from "./row.js";

/** A case form the dictionary gives of a name and the gazetteer would not find. */
export interface FormFinding {
	readonly id: string;
	readonly form: string;
	/** In plain words. */
	readonly message: string;
}

const CASES = [Case.gent, Case.datv, Case.accs, Case.ablt, Case.loct] as const;

/** Every form of one word a row has. */
function formsFound(row: GazetteerRow): ReadonlySet<string> {
	const forms = new Set<string>();
	for (const { kind, stems } of formsOf(row)) {
		const [first] = stems;
		if (kind !== "n" || stems.length !== 1 || first === undefined) continue;
		for (const ending of PARADIGMS.get(first.paradigm)?.keys() ?? []) forms.add(first.stem + ending);
	}
	return forms;
}

/**
 * Compares the forms of names of one word with those of the dictionary, where it knows the name as a place. A row with a
 * \`declension\` of its own is right whatever the dictionary says («Лахор, Лахра»).
 */
export function lintForms(
	rows: readonly GazetteerRow[],
	dictionary: Dictionary,
): { readonly compared: number; readonly findings: readonly FormFinding[] } {
	const findings: FormFinding[] = [];
	let compared = 0;
	for (const row of rows) {
		if (/[^\p{L}]/u.test(row.name) || row.declension !== undefined) continue;
		const reading = dictionary
			.read(row.name)
			.find(
				({ lemma, tag, known }) =>
					known && tag.pos === "NOUN" && tag.grammemes.has("Geox") && fold(lemma) === fold(row.name),
			);
		if (reading === undefined) continue;
		compared++;
		const found = formsFound(row);
		for (const wanted of CASES) {
			const form = dictionary.inflect(row.name.toLowerCase(), reading, { case: wanted });
			if (form !== undefined && !found.has(fold(form)))
				findings.push({
					id: row.id,
					form,
					message: `«${row.name}» has the form «${form}» in the dictionary, which the row lacks; a \`declension\` of its own settles it`,
				});
		}
	}
	return { compared, findings };
}
