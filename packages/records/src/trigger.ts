import { Sign } from "@letopis/mentions";

/** Bits of `Token.signs` beyond those of mentions: words that tell of a record by themselves, or more of one. */
export const Trigger = {
	verb: Sign.records,
	tie: Sign.records << 1,
	intent: Sign.records << 2,
	more: Sign.records << 3,
	topic: Sign.records << 4,
} as const;
