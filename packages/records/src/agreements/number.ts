import type { Token } from "@letopis/text";
import type { Scene } from "../scene/scene.js";

/** Marks of the law's own numbers: «№ 172-ФЗ», «№ 45-З», «№ 12-ОЗ». */
const ofLaw = /-(?:ФКЗ|ФЗ|ОЗ|РЗ|КЗ|З|ЗС|ЗРК|ЗАО|ЗО)$/iu;
const glue: ReadonlySet<string> = new Set(["/", "-", "–", "."]);

/** A paper's number as it is written, and the tokens it takes up with its «№». */
export interface PaperNumber {
	readonly value: string;
	readonly from: number;
	/** Token after the number. */
	readonly to: number;
}

const isPart = (token: Token | undefined): boolean =>
	token !== undefined && !token.spaced && (/^[\p{L}\d]/u.test(token.text) || glue.has(token.text));

/** «№ 12/34», «№5-А/2020» at a token; undefined where none begins there, or a law's. */
function numberAt(tokens: readonly Token[], from: number): PaperNumber | undefined {
	if (tokens[from]?.norm !== "№") return undefined;
	const first = tokens[from + 1];
	if (first === undefined || !/^[\p{L}\d]/u.test(first.text)) return undefined;
	let to = from + 2;
	while (isPart(tokens[to])) to++;
	while (glue.has(tokens[to - 1]?.text ?? "")) to--;
	const value = tokens
		.slice(from + 1, to)
		.map(({ text }) => text)
		.join("");
	return /\d/u.test(value) && !ofLaw.test(value) ? { value, from, to } : undefined;
}

/** Unit after the number that follows the paper at `unit` at once: «соглашение № 12/34 [о культуре]». */
export function afterNumber({ units, sentence }: Scene, unit: number): number {
	const number = numberAt(sentence.tokens, units[unit]?.to ?? 0);
	if (number === undefined) return unit + 1;
	let next = unit + 1;
	while (next < units.length && (units[next]?.from ?? 0) < number.to) next++;
	return next;
}

/** The number of the paper at `unit`: beside its noun, behind its name, or behind its day: «… от 7 мая № 5». */
export function numberOf({ units, sentence }: Scene, unit: number, end: number): string | undefined {
	const { tokens } = sentence;
	const beside = numberAt(tokens, units[unit]?.to ?? 0);
	if (beside !== undefined) return beside.value;
	const dated = units[end]?.token.norm === "от" && units[end + 1]?.mention?.kind === "date" ? end + 2 : end;
	return numberAt(tokens, units[dated]?.from ?? tokens.length)?.value;
}
