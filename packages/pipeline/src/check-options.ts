/** What an option may be; `what` completes «Expected `mentions` to be …». */
export interface Allowed {
	readonly what: string;
	readonly accepts: (value: unknown) => boolean;
}

/** For an id or an address. */
export const text: Allowed = {
	what: "a string with a character at least",
	accepts: (value) => typeof value === "string" && value !== "",
};
/** For a flag. */
export const yesOrNo: Allowed = { what: "true or false", accepts: (value) => typeof value === "boolean" };
/** For a choice of names. */
export const oneOf = (...names: readonly string[]): Allowed => ({
	what: names.map((name) => `"${name}"`).join(" or "),
	accepts: (value) => typeof value === "string" && names.includes(value),
});
/** What is looked at in another place. */
export const anything: Allowed = { what: "a value", accepts: () => true };

/** «null», «an object», «"pdf"», «2020» */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object" && value !== null) return "an object";
	if (typeof value === "function") return "a function";
	return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}

/** Neither null nor a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Throws a TypeError in plain words for options that are none, for one that nobody knows and for one of the wrong type. */
export function checkShape(options: unknown, shape: Readonly<Record<string, Allowed>>): void {
	if (!isObject(options)) throw new TypeError(`Expected the options to be an object, got ${shown(options)}`);
	for (const [name, value] of Object.entries(options)) {
		const allowed = Object.hasOwn(shape, name) ? shape[name] : undefined;
		if (allowed === undefined)
			throw new TypeError(`Expected the options ${Object.keys(shape).join(", ")}, got \`${name}\``);
		if (value !== undefined && !allowed.accepts(value))
			throw new TypeError(`Expected \`${name}\` to be ${allowed.what}, got ${shown(value)}`);
	}
}
