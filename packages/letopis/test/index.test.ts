import { readFileSync } from "node:fs";
import { createExtractor, extract, extractAll, type Outcome, type Source } from "letopis";
import { describe, expect, it } from "vitest";

const read = (id: string): string => readFileSync(new URL(`../../../corpus/${id}.txt`, import.meta.url), "utf8");

const collect = async (outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> => {
	const all: Outcome[] = [];
	for await (const outcome of outcomes) all.push(outcome);
	return all;
};

describe("extract", () => {
	const text = "Витебская область и провинция Ганьсу подписали соглашение о сотрудничестве 12 мая 2019 года.";

	it("gives records whose offsets read back from the text", () => {
		const { agreements } = extract(text);
		expect(agreements).toHaveLength(1);
		expect(agreements[0]).toMatchObject({ type: "agreement", status: "signed", signed: { edtf: "2019-05-12" } });
		expect(agreements[0]?.parties.map(({ territory }) => territory)).toEqual(["BY-VI", "CN-GS"]);
		for (const { evidence } of agreements[0]?.parties ?? [])
			for (const span of evidence.spans) expect(text.slice(span.start, span.end)).toBe(span.text);
	});

	it("names the document by its digest when nobody names it", () => {
		const { id, sha256 } = extract(text).document;
		expect(id).toBe(sha256.slice(0, 16));
		expect(extract(text, { id: "письмо" }).document.id).toBe("письмо");
	});

	it("refuses what is no text and no date, at once and in plain words", () => {
		expect(() => extract(undefined as unknown as string)).toThrow(
			new TypeError("Expected `text` to be a string, got undefined"),
		);
		expect(() => extract(null as unknown as string)).toThrow("Expected `text` to be a string, got null");
		expect(() => extract(text, { published: "12 мая" })).toThrow(RangeError);
	});

	it.each<[unknown, string]>([
		[null, "Expected the options to be an object, got null"],
		["2020", 'Expected the options to be an object, got "2020"'],
		[
			{ publish: "2020" },
			"Expected the options published, id, source, format, mentions, intents, allIssues, got `publish`",
		],
		[{ published: 2020 }, 'Expected `published` to be a string such as "2021-08-05", got 2020'],
		[{ id: 5 }, "Expected `id` to be a string with a character at least, got 5"],
		[{ source: { a: 1 } }, "Expected `source` to be a string with a character at least, got an object"],
		[{ format: "pdf" }, 'Expected `format` to be "text" or "html", got "pdf"'],
		[{ mentions: "yes" }, 'Expected `mentions` to be true or false, got "yes"'],
	])("refuses options that are %j", (options, message) => {
		expect(() => extract(text, options as object)).toThrow(new TypeError(message));
	});

	it.each([
		["Вчера закон приняли.", "event-without-party"],
		["План спасения готов.", "weak-noun-alone"],
		["Старые документы сгорели.", "trigger-without-act"],
	])("tells of «%s» why it gave nothing where all issues are asked for", (sentence, code) => {
		const codes = (allIssues: boolean) => extract(sentence, { allIssues }).issues.map((issue) => issue.code);
		expect([codes(false), codes(true)]).toEqual([[], [code]]);
	});

	it("gives the same records where all issues are asked for", () => {
		const { issues: _, ...own } = extract(text);
		const { issues: __, ...asked } = extract(text, { allIssues: true });
		expect(asked).toEqual(own);
	});

	it("throws for no text whatever", () => {
		for (const odd of ["", "\u0000", "\ud800", "«", "1".repeat(1000)]) expect(() => extract(odd)).not.toThrow();
	});
});

describe("extractAll", () => {
	it("gives for each source what extract gives, in order, and a failure for one that fails", async () => {
		const sources: readonly Source[] = [
			{ id: "d01", text: read("d01") },
			{ id: "нет", text: () => Promise.reject(new Error("нет такого файла")) },
			{ id: "d40", text: () => new TextEncoder().encode(read("d40")) },
		];
		const [first, second, third] = await collect(extractAll(sources));
		expect(first).toEqual({ id: "d01", extraction: extract(read("d01"), { id: "d01" }) });
		expect(second).toEqual({ id: "нет", failure: { code: "unreadable", message: "нет такого файла" } });
		expect(third).toEqual({ id: "d40", extraction: extract(read("d40"), { id: "d40" }) });
	});

	it("refuses a bad option at once", () => {
		expect(() => extractAll([], { concurrency: 0 })).toThrow(RangeError);
	});
});

describe("createExtractor", () => {
	it("gives an extractor of one's own, equal to the default one", () => {
		expect(createExtractor().extract(read("d07"), { id: "d07" })).toEqual(extract(read("d07"), { id: "d07" }));
	});
});
