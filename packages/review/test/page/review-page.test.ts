import { describe, expect, it } from "vitest";
import { reviewPage } from "../../src/page/review-page.js";
import { agreement, extractionOf, text } from "./page-case.js";

const hostile = "<img src=x onerror=alert(1)></script><script>alert(2)</script>\u2028";

describe("the page as a file", () => {
	it("carries what an article says as data, in which no tag begins", () => {
		const extraction = extractionOf([agreement({ title: hostile })], [], hostile, text);
		const page = reviewPage([{ extraction, text }]);
		const data = /<script type="application\/json" id="data">(.*?)<\/script>/su.exec(page)?.[1] ?? "";
		expect(data).not.toContain("<");
		expect((JSON.parse(data) as { documents: { text: string }[] }).documents[0]?.text).toBe(text);
		expect(page).not.toContain("<img src=x");
		expect(page.match(/<script/gu)).toHaveLength(2);
	});

	it("lets no script run but its own, and asks the network for nothing", () => {
		const page = reviewPage([{ extraction: extractionOf([]) }]);
		expect(page).toMatch(
			/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-/u,
		);
		expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/u);
	});

	it("is the same bytes for the same records", () => {
		const documents = [{ extraction: extractionOf([agreement()]), text }];
		expect(reviewPage(documents)).toBe(reviewPage(documents));
	});

	it("refuses a text that is not the one of its records", () => {
		expect(() => reviewPage([{ extraction: extractionOf([]), text: "Другой текст." }])).toThrow(
			new RangeError("Expected the text that the records of case were made from, got another one"),
		);
	});
});
