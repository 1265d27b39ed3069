import type { ZoneKind } from "../document.js";

/** A line that is no running text, told by its words. */
export interface LineRule {
	readonly name: string;
	readonly kind: ZoneKind;
	/** `anywhere`; `head` and `tail`: only above the first line of running text, only below the last. */
	readonly where: "anywhere" | "head" | "tail";
	readonly pattern: RegExp;
	readonly examples: readonly string[];
	/** Lines of running text it must leave alone. */
	readonly never: readonly string[];
}
