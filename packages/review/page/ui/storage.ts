import type { Corrections } from "../model/corrections.js";

const name = (key: string): string => `letopis-review-${key}`;

/** The review of these documents that was left unfinished in this browser. */
export function kept(key: string): Corrections | undefined {
	try {
		const found = localStorage.getItem(name(key));
		return found === null ? undefined : (JSON.parse(found) as Corrections);
	} catch {
		return undefined;
	}
}

/** Keeps the review in this browser, where the browser lets a page opened from disk do so. */
export function keep(key: string, corrections: Corrections): void {
	try {
		localStorage.setItem(name(key), JSON.stringify(corrections));
	} catch {
		// Without storage the review lasts as long as the page is open.
	}
}
