import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../page/model/bounds.js";
import { corrected, currentEntries, nothingSaid } from "../../page/model/corrections.js";
import { newRecord, withAdded, withEdtf, withValue, withWords } from "../../page/model/edit.js";
import { everything, matches } from "../../page/model/filter.js";
import { fixturesOf } from "../../page/model/fixtures.js";
import { entriesOf, isAgreement } from "../../page/model/page-data.js";
import { segmentsOf } from "../../page/model/segments.js";
import { slotsOf } from "../../page/model/slots.js";
import { binsOf } from "../../page/model/timeline.js";
import { sayIn } from "../../page/words.js";
import { checkFixture } from "../../src/index.js";
import { networkOf } from "../../src/network.js";
import { agreement, documentOf, event, party, text, words } from "./page-case.js";

const entry = (record: ReturnType<typeof agreement>) => ({ family: "agreement" as const, record, document: 0 });

describe("a text cut at the borders of its marks", () => {
	it("shows overlapping marks and zones", () => {
		const marks = [
			{ start: 2, end: 6, key: "a" },
			{ start: 4, end: 8, key: "b" },
		];
		const cut = segmentsOf(10, marks, [{ kind: "footer", start: 7, end: 10 }]);
		expect(cut.map(({ start, end, keys, zone }) => [start, end, keys.join(""), zone])).toEqual([
			[0, 2, "", "body"],
			[2, 4, "a", "body"],
			[4, 6, "ab", "body"],
			[6, 7, "b", "body"],
			[7, 8, "b", "footer"],
			[8, 10, "", "footer"],
		]);
	});

	it("follows itself without a gap, and marks just what it was given", () => {
		const mark = fc
			.tuple(fc.nat(50), fc.nat(50), fc.constantFrom("a", "b", "c"))
			.map(([start, end, key]) => ({ start, end, key }));
		fc.assert(
			fc.property(fc.nat(40), fc.array(mark), (length, marks) => {
				const cut = segmentsOf(length, marks, []);
				let at = 0;
				for (const { start, end, keys } of cut) {
					expect(start).toBe(at);
					const covering = marks.filter((one) => one.start <= start && end <= one.end).map(({ key }) => key);
					expect([...keys].sort()).toEqual([...new Set(covering)].sort());
					at = end;
				}
				expect(at).toBe(length);
			}),
		);
	});
});

describe("a filter", () => {
	const record = agreement({ parties: [party("Витебская область", "BY-VI"), party("Пекин", "CN-BJ")] });
	const dated = withEdtf(withAdded(record, "signed", words("2019")), "signed", "2019-05") as typeof record;
	it.each([
		[{ search: "ВИТЕБСК" }, true],
		[{ search: "Ганьсу" }, false],
		[{ territory: "BY" }, true],
		[{ territory: "by-vi" }, true],
		[{ territory: "BY-V" }, false],
		[{ family: "event" as const }, false],
		[{ state: "signed" }, true],
		[{ from: "2019", to: "2019" }, true],
		[{ from: "2019-06" }, false],
		[{ to: "2019-05" }, true],
		[{ to: "2019-04" }, false],
		[{ flag: "anniversary" }, false],
	])("%o: %s", (asked, found) => {
		expect(matches({ ...everything, ...asked }, entry(dated), documentOf([dated]))).toBe(found);
	});

	it("leaves undated records out of a span of time", () => {
		expect(matches({ ...everything, from: "1900" }, entry(record), documentOf([record]))).toBe(false);
	});
});

describe("the bounds of a date as it is written", () => {
	it.each([
		["2021", "year", "2021-01-01", "2021-12-31"],
		["2020-02", "month", "2020-02-01", "2020-02-29"],
		["2021-05-12", "day", "2021-05-12", "2021-05-12"],
		["2016/2020", "interval", "2016-01-01", "2020-12-31"],
		["../2020", "bounded", null, "2020-12-31"],
		["2015/..", "bounded", "2015-01-01", null],
		["XXXX-05-12", "year", null, null],
	])("%s", (edtf, precision, earliest, latest) => {
		expect(boundsOf(edtf)).toEqual({ precision, earliest, latest });
	});
});

describe("the time line", () => {
	it("counts by year and shows the years between", () => {
		const of = (edtf: string) =>
			entry(withEdtf(withAdded(agreement(), "signed", words("2019")), "signed", edtf) as never);
		expect(binsOf([of("2019-05"), of("2021"), of("2019"), of("XXXX")], "year")).toEqual([
			{ key: "2019", agreements: 2, events: 0 },
			{ key: "2020", agreements: 0, events: 0 },
			{ key: "2021", agreements: 1, events: 0 },
		]);
		expect(binsOf([of("2019-11"), of("2020-01")], "month").map(({ key }) => key)).toEqual([
			"2019-11",
			"2019-12",
			"2020-01",
		]);
	});
});

describe("the network", () => {
	it("ties the territories that stand as parties in one agreement", () => {
		const one = agreement({ parties: [party("Витебская область", "BY-VI"), party("Ганьсу", "CN-GS")] });
		const two = agreement({
			parties: [party("Витебский облисполком", "BY-VI", "executive"), party("Ганьсу", "CN-GS")],
		});
		const alone = agreement({ parties: [party("Минск", "BY-HM", "municipality"), party("Брест", "BY-HM")] });
		expect(networkOf([one, two, alone])).toEqual({
			territories: [
				{ code: "BY-VI", name: "Витебская область", agreements: 2 },
				{ code: "CN-GS", name: "Ганьсу", agreements: 2 },
				{ code: "BY-HM", name: "Брест", agreements: 1 },
			],
			ties: [{ from: "BY-VI", to: "CN-GS", agreements: 2 }],
		});
	});
});

describe("a correction", () => {
	const record = agreement({ parties: [party("Витебск", "BY-VI")] });
	const page = documentOf([record], [event()]);
	const entries = entriesOf(page, 0);
	const key = `case/${record.id}`;

	it("changes a value, takes one out and points at other words, and leaves the record it began with", () => {
		const renamed = withValue(record, "parties/0/name", "Витебская область");
		expect(isAgreement(renamed) && renamed.parties[0]?.name).toBe("Витебская область");
		expect(record.parties[0]?.name).toBe("Витебск");
		const without = withValue(record, "parties/0", undefined);
		expect(isAgreement(without) && without.parties).toEqual([]);
		expect(withWords(record, "trigger", words("меморандум")).trigger).toEqual(words("меморандум"));
		const grounded = withWords(record, "parties/0", words("Пекин"));
		expect(isAgreement(grounded) && grounded.parties[0]?.evidence.spans).toEqual([words("Пекин")]);
	});

	it("goes into a fixture that the check accepts, without what was rejected and with what was added", () => {
		const added = withAdded(newRecord("agreement", "new-1", words("меморандум")), "party", words("Пекин"));
		const state = [
			{ kind: "say", key, correction: { edited: withValue(record, "status", "planned"), note: "проверено" } },
			{ kind: "say", key: `case/${event().id}`, correction: { verdict: "rejected" } },
			{ kind: "add", document: "case", record: added },
		].reduce((known, change) => corrected(known, change as never), nothingSaid);
		const lines = fixturesOf([page, documentOf([agreement()], [], "untouched")], state).split("\n");
		expect(lines.at(-1)).toBe("");
		expect(lines).toHaveLength(2);
		const fixture = checkFixture(JSON.parse(lines[0] ?? ""), "corrections.jsonl, line 1");
		expect(fixture.text).toBe(text);
		expect(fixture.events).toEqual([]);
		expect(fixture.agreements.map(({ status, note }) => [status, note])).toEqual([
			["planned", "проверено"],
			["signed", undefined],
		]);
	});

	it("shows the records as they now are", () => {
		const state = corrected(nothingSaid, {
			kind: "say",
			key,
			correction: { edited: withValue(record, "type", "treaty") },
		});
		expect(currentEntries(entries, page, state, 0).map(({ record: { type } }) => type)).toEqual(["treaty", "meeting"]);
	});
});

describe("the page's words", () => {
	it("name every field and role in both languages", () => {
		const fields = slotsOf(agreement({ parties: [party("Витебск", "BY-VI")], title: "Т" })).map(({ field }) => field);
		for (const field of fields) expect([sayIn("ru")(field), sayIn("en")(field)]).not.toContain(undefined);
		expect([sayIn("ru")("party"), sayIn("en")("party"), sayIn("ru")("RU-SVE")]).toEqual(["сторона", "party", "RU-SVE"]);
	});
});
