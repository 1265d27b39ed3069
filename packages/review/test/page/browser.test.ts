import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFixture, checkSpans } from "../../src/index.js";
import { reviewPage } from "../../src/page/review-page.js";
import { launch, missingBrowser } from "./browser.js";
import { agreement, event, extractionOf, party, text, words } from "./page-case.js";

const hostileText =
	'Витебск <img src=x onerror="document.title=1"></script><script>document.title=2</script> \u202eи Пекин\n';
const dated = {
	edtf: "2019",
	precision: "year" as const,
	earliest: "2019-01-01",
	latest: "2019-12-31",
	resolution: "explicit" as const,
	evidence: { how: "explicit" as const, spans: [words("2019 году")] },
};
const signed = agreement({ parties: [party("Витебская область", "BY-VI"), party("Пекин", "CN-BJ")], signed: dated });
const hostile = extractionOf([], [], "javascript:alert(1)", hostileText);
const documents = [
	{ extraction: extractionOf([signed], [event()], "first"), text },
	{ extraction: hostile, text: hostileText },
];

if (missingBrowser !== undefined) console.warn(`The review page was not opened in a browser: ${missingBrowser}.`);

describe.skipIf(missingBrowser !== undefined)("the page in a browser", () => {
	let browser: Browser;
	let page: Page;
	let folder: string;
	const said: string[] = [];
	const open = async (content: string, width = 1280): Promise<void> => {
		const file = join(folder, "review.html");
		writeFileSync(file, content);
		page = await browser.newPage({ viewport: { width, height: 800 }, locale: "en-GB" });
		page.on("pageerror", (error) => said.push(error.message));
		page.on("console", (message) => said.push(message.text()));
		await page.goto(pathToFileURL(file).href);
		await page.waitForSelector("main");
	};
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), "letopis-page-"));
		browser = await launch();
	}, 300_000);
	afterAll(async () => {
		await browser?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it("shows the words behind a field that is pointed at", async () => {
		await open(reviewPage(documents));
		await page.locator(".slot", { hasText: /^2019/u }).hover();
		await expect.poll(() => page.locator("mark.active").allTextContents()).toEqual(["2019 году"]);
		await page.locator(".slot", { hasText: "Витебская область" }).focus();
		await expect.poll(() => page.locator("mark.active").allTextContents()).toEqual(["Витебск"]);
	});

	it("runs nothing that an article brings, and shows it as it is written", async () => {
		await open(reviewPage(documents));
		await page.getByRole("button", { name: "javascript:alert(1)" }).click();
		await page.locator(".text", { hasText: "onerror" }).waitFor();
		expect(await page.locator(".text").evaluate((element) => element.textContent)).toBe(hostileText);
		expect(await page.title()).toBe("Letopis: review of records");
		expect(await page.locator("img, a[href]").count()).toBe(0);
	});

	it("filters documents and records", async () => {
		await open(reviewPage(documents));
		await page.getByLabel("territory", { exact: true }).fill("CN");
		await expect.poll(() => page.getByRole("button", { name: /Documents/u }).textContent()).toBe("Documents (1)");
		await expect.poll(() => page.getByRole("button", { name: /Records/u }).textContent()).toBe("Records (1)");
		await page.getByLabel("from").fill("2020");
		await expect.poll(() => page.getByRole("button", { name: /Records/u }).textContent()).toBe("Records (0)");
	});

	it("takes a correction, by keyboard and by selecting words, and saves it as a fixture", async () => {
		await open(reviewPage(documents));
		const card = page.locator(".card.agreement");
		await card.getByRole("button", { name: "Edit" }).press("Enter");
		await card.locator("fieldset", { hasText: "status" }).getByRole("combobox").selectOption("planned");
		await page.locator(".text").focus();
		await page.keyboard.press("Shift+ArrowRight");
		await page.getByText("Selected: «Витебск»").first().waitFor();
		await card.locator(".add select").selectOption("place");
		await card.getByRole("button", { name: "Add field" }).click();
		await card.getByRole("button", { name: "Done" }).click();
		await page.locator(".card.event").getByRole("button", { name: "Reject" }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: /Save corrections/u }).click(),
		]);
		const lines = readFileSync(await download.path(), "utf8")
			.trimEnd()
			.split("\n");
		expect([download.suggestedFilename(), lines.length]).toEqual(["corrections.jsonl", 1]);
		const fixture = checkFixture(JSON.parse(lines[0] ?? ""), "corrections.jsonl, line 1");
		checkSpans(fixture, text, "corrections.jsonl, line 1");
		expect(fixture.events).toEqual([]);
		expect(fixture.agreements.map(({ status, place }) => [status, place?.name])).toEqual([["planned", "Витебск"]]);
	});

	it("draws the time line and the network, and a pressed column filters", async () => {
		await open(reviewPage(documents));
		await page.getByRole("button", { name: "Network" }).click();
		expect(await page.locator("svg circle").count()).toBe(2);
		await page.getByRole("button", { name: "Time line" }).click();
		await page.getByRole("button", { name: "2019: agreements 1, events 0" }).press("Enter");
		await page.getByRole("button", { name: "Records (1)" }).waitFor();
	});

	it.each([1280, 390, 320])("has no serious fault of access at %i px, in either theme and any view", async (width) => {
		await open(reviewPage(documents), width);
		const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
		for (const theme of ["Dark", "Light"]) {
			for (const view of [/Documents/u, /Records/u, /Time line/u, /Network/u]) {
				await page.locator("header nav").getByRole("button", { name: view }).click();
				// The page's own policy lets no script in but its own; a debugger may still evaluate one.
				await page.evaluate(axe);
				const found = await page.evaluate(
					"axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))",
				);
				expect({ width, theme, view, found }).toEqual({ width, theme, view, found: [] });
			}
			await page.getByRole("button", { name: theme }).click();
		}
		const wide = await page.evaluate<number>(
			"document.documentElement.scrollWidth - document.documentElement.clientWidth",
		);
		expect(wide).toBeLessThanOrEqual(0);
	});

	it("draws only the rows in sight of 5,000 records", async () => {
		const many = Array.from({ length: 50 }, (_, number) => ({
			extraction: extractionOf(
				Array.from({ length: 100 }, (_, index) => ({ ...signed, id: `agr_${number}x${index}` })),
				[],
				`d${number}`,
			),
			text,
		}));
		await open(reviewPage(many));
		await page.getByRole("button", { name: "Records (5000)" }).click();
		await page.locator(".virtual").evaluate((element) => {
			element.scrollTop = element.scrollHeight;
		});
		await page.getByText("d49:").first().waitFor();
		expect(await page.locator(".virtual li").count()).toBeLessThan(60);
	});

	it("had nothing to complain of", () => {
		expect(said).toEqual([]);
	});
});
