export interface LanguageLetters {
	/** ISO 639-3. */
	readonly code: string;
	readonly has: RegExp;
	readonly lacks: RegExp;
}

/** Cyrillic alphabets by the letters that Russian has not. */
export const LANGUAGE_LETTERS: readonly LanguageLetters[] = [
	{ code: "bel", has: /ў/u, lacks: /[їєґщ]/u },
	{ code: "ukr", has: /[їєґ]/u, lacks: /[ўыэъ]/u },
	{ code: "kaz", has: /[қғұі]/u, lacks: /[ўїєҡҳҷ]/u },
	{ code: "kir", has: /[ңөү]/u, lacks: /[қғұәіһҗў]/u },
	{ code: "tat", has: /[әҗһ]/u, lacks: /[қғұіўҙҫ]/u },
	{ code: "tgk", has: /[ҷӣӯ]/u, lacks: /[әіў]/u },
	{ code: "srp", has: /[ћђ]/u, lacks: /[ыэщ]/u },
	{ code: "mkd", has: /[ѓќѕ]/u, lacks: /[ыэщ]/u },
];
