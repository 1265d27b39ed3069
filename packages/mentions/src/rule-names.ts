import { dateRules } from "./dates/grammar.js";
import { trapRules } from "./dates/rules/traps.js";
import { INSTRUMENT_TYPES, OCCASION_TYPES } from "./mention.js";

const under = (kind: string, ...names: readonly string[]): readonly string[] => names.map((name) => `${kind}/${name}`);

/** Rules of entities that are code rather than rows of a table. */
const written: readonly string[] = [
	...under("place", "name", "abbreviation", "metonym", "learned", "ellipsis", "adjective", "adjective-type"),
	...under("place", "type-name", "type-list", "type-quoted", "type-unlisted", "explained"),
	...under("organization", "known", "type-name", "type-profile", "type-alone", "group", "shared-head", "again"),
	...under("organization", "quoted", "quoted-again", "acronym", "dictionary", "latin", "latin-company"),
	...under("organization", "implied-by-post"),
	...under("post", "noun", "acting", "double"),
	...under("person", "initials-surname", "surname-initials", "surname-first-patronymic", "first-patronymic-surname"),
	...under("person", "first-patronymic", "first-surname", "surname-first", "surname-pair", "surname", "first-name"),
	...under(
		"person",
		"titled",
		"titled-surname",
		"unknown-surname",
		"particle",
		"strangers",
		"surname-again",
		"first-name-again",
	),
	...under("person", "chinese", "eastern", "mongolian", "native-name"),
	...under("quantity", "eq", "gt", "ge", "lt", "le", "approx", "range", "several"),
	...under("money", "sum"),
];

/** The names that an entity's `rule` may have. Traps and the parts of longer dates give no entity. */
export const mentionRules = (): readonly string[] => [
	...written,
	...dateRules
		.filter((rules) => rules !== trapRules)
		.flat()
		.filter(({ weak }) => weak !== true)
		.map(({ name }) => name),
	...under("document", ...INSTRUMENT_TYPES),
	...under("event", ...OCCASION_TYPES),
];
