import { agreementFields, equal, eventFields, type Field, field, one } from "../score/fields.js";

/** The fields that a fixture pins down: those of the score, and some that only a regression would show. */
export const checkedFields: Readonly<Record<"agreement" | "event", readonly Field[]>> = {
	agreement: [
		...agreementFields,
		field("number", ({ number }) => one(number), equal, String),
		field(
			"amount",
			({ amount }) => one(amount),
			(a, b) => a.value === b.value && a.currency === b.currency,
			({ value, currency }) => `${value} ${currency}`,
		),
	],
	event: [
		...eventFields,
		field("edition", ({ edition }) => one(edition), equal, String),
		field("mode", ({ mode = "unknown" }) => [mode], equal, String),
	],
};
