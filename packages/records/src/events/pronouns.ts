/** Can a pronoun stand for an event of this noun, by its gender and number? Of «день» it may be any: «Дни … Они прошли». */
export function fitsPronoun(pronoun: string, noun: string): boolean {
	if (pronoun === "это" || noun.endsWith("ь")) return true;
	if (/[иы]$/u.test(noun)) return several.has(pronoun);
	if (/[ая]$/u.test(noun)) return feminine.has(pronoun);
	return /[оеё]$/u.test(noun) ? neuter.has(pronoun) : masculine.has(pronoun);
}

const several: ReadonlySet<string> = new Set(["они", "их", "них", "им", "ими"]);
const feminine: ReadonlySet<string> = new Set(["она", "ее", "нее", "ней", "ей"]);
const masculine: ReadonlySet<string> = new Set(["он", "его", "него", "нем", "ему", "нему"]);
const neuter: ReadonlySet<string> = new Set(["оно", "его", "него", "нем", "ему", "нему"]);

/** The pronouns of what somebody does something to or has: «организует [её] палата», «теперь [его] проведут». */
export const itself: ReadonlySet<string> = new Set(["его", "ее", "их"]);

/** Every form that can stand for an event. */
export const standIns: ReadonlySet<string> = new Set([...several, ...feminine, ...masculine, ...neuter]);
