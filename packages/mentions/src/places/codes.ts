import { readFileSync } from "node:fs";

/** One line a country: its code, then the second halves of its subdivisions' codes. */
const FILE = new URL("../../data/iso-3166.txt", import.meta.url);

/** Every current code of ISO 3166-1 (`BY`) and ISO 3166-2 (`BY-VI`). */
export function readCodes(): ReadonlySet<string> {
	const codes = new Set<string>();
	for (const line of readFileSync(FILE, "utf8").split("\n")) {
		const [country = "", ...parts] = line.split(" ");
		if (country === "" || country === "#") continue;
		codes.add(country);
		for (const part of parts) codes.add(`${country}-${part}`);
	}
	return codes;
}
