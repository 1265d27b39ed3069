import { codeLists, families, slotRows } from "../../annotation/slots.js";

/** `planned-participant` → `PlannedParticipant`: brat wants names without dots and blanks, and people like capitals. */
export const bratName = (name: string): string =>
	name.replaceAll(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());

const back = (names: readonly string[]): ReadonlyMap<string, string> =>
	new Map(names.map((name) => [bratName(name), name]));

export const roleOfBrat = back(families.flatMap((family) => slotRows[family].map(({ role }) => role)));
export const codeOfBrat = back(codeLists.map(({ name }) => name));
