import { createHash } from "node:crypto";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 16 characters of RFC 4648 base32, lower case, of a SHA-256. */
function base32(text: string): string {
	const bytes = createHash("sha256").update(text, "utf8").digest();
	let out = "";
	let bits = 0;
	let value = 0;
	for (const byte of bytes) {
		value = ((value << 8) | byte) & 0xffff;
		bits += 8;
		while (bits >= 5 && out.length < 16) {
			bits -= 5;
			out += alphabet[(value >> bits) & 31];
		}
		if (out.length === 16) break;
	}
	return out;
}

/** The contract's id: what names, dates and codes are filed may change without changing it. */
export function recordId(family: "agreement" | "event", sha256: string, trigger: number, member: number): string {
	return `${family === "agreement" ? "agr" : "evt"}_${base32(`${sha256}·${family}·${trigger}·${member}`)}`;
}
