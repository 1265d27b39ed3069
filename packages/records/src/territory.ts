/** Codes of territories are addresses: RU-PSK lies in RU. */
type Code = string | null | undefined;

/** Lies somewhere in the other territory. */
export const liesIn = (code: Code, whole: Code): boolean =>
	code != null && whole != null && code.startsWith(`${whole}-`);

/** The same territory, or one that lies in it. */
export const isWithin = (code: Code, whole: Code): boolean => code != null && (code === whole || liesIn(code, whole));
