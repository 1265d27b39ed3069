import { extract } from "letopis";
import { describe, expect, it } from "vitest";
import { type Fixture, readBrat, readTask, standoff, task } from "../src/index.js";

const text = "🤝 Минск и Пекин подписали меморандум 5 мая 2021 года.\nВ Омске пройдёт форум.\n";
const extraction = extract(text, { id: "x" });
const { document } = extraction;
const ann = standoff({ text, extraction });
const line = (start: string): string => ann.split("\n").find((one) => one.startsWith(start)) ?? "";
const read = (content: string) => readBrat({ document, text, standoff: content, where: "x.ann" });
const parties = ({ agreements }: Fixture) => agreements.map((one) => one.parties?.map(({ name }) => name));

describe("what brat writes", () => {
	it("counts code points, and has a line for each thing an annotator may change", () => {
		expect(ann.split("\n").slice(0, 8)).toEqual([
			"T1\tAgreement 16 36\tподписали меморандум",
			"T2\tParticipant 2 7\tМинск",
			"A1\tKind T2 municipality",
			"A2\tHow T2 explicit",
			'#1\tAnnotatorNotes T2\t{"name":"Минск","territory":"BY-HM"}',
			"T3\tParticipant 10 15\tПекин",
			"A3\tKind T3 municipality",
			"A4\tHow T3 explicit",
		]);
		expect(ann).toMatch(/^E1\tAgreement:T1 Party:T2 Party2:T3 Signed:T4$/mu);
		expect(ann).toMatch(/^A\d+\tStatus E1 signed$/mu);
	});
});

describe("what an annotator changes in brat comes back:", () => {
	it("another code", () => {
		expect(
			read(ann.replace("AgreementType E1 memorandum", "AgreementType E1 treaty")).fixture.agreements,
		).toMatchObject([{ type: "treaty", status: "signed" }]);
	});

	it("a party struck out, and what is left of it named", () => {
		const { fixture, warnings } = read(ann.replace(" Party2:T3", ""));
		expect(parties(fixture)).toEqual([["Минск"]]);
		expect(warnings).toEqual(["x.ann, line 6: T3 («Пекин») belongs to no record and was left out."]);
	});

	it("words moved, and a name corrected", () => {
		const moved = ann
			.replace("T2\tParticipant 2 7\tМинск", "T2\tParticipant 2 15\tМинск и Пекин")
			.replace('"name":"Минск"', '"name":"г. Минск"');
		expect(read(moved).fixture.agreements[0]?.parties?.[0]).toMatchObject({
			name: "г. Минск",
			evidence: { spans: [{ start: 3, end: 16, text: "Минск и Пекин" }] },
		});
	});

	it("a record added by hand, its notes in plain words", () => {
		const added = [
			"T90\tAgreement 16 36\tподписали меморандум",
			"T91\tParticipant 2 7\tМинск",
			"T92\tParticipant 10 15\tПекин",
			"T93\tDate 37 53\t5 мая 2021 года.",
			"E90\tAgreement:T90 Party:T91 Party2:T92 Signed:T93",
			"A90\tAgreementType E90 protocol",
			"A91\tStatus E90 signed",
			"#90\tAnnotatorNotes T91\tгород Минск",
			"#91\tAnnotatorNotes T93\t2021-05-05",
		];
		const { agreements } = read(`${ann}${added.join("\n")}\n`).fixture;
		expect(agreements[1]).toMatchObject({
			id: "new1",
			type: "protocol",
			signed: { edtf: "2021-05-05", evidence: { how: "explicit" } },
			parties: [{ role: "party", name: "город Минск" }, { name: "Пекин" }],
		});
	});

	it("a record deleted, with the links that led to it", () => {
		const kept = ann.split("\n").filter((one) => !/^E1\t|(?:^A\d+\t\S+| AnnotatorNotes) E1[ \t]/u.test(one));
		expect(read(kept.join("\n")).fixture.agreements).toEqual([]);
	});
});

describe("a faulty standoff file is refused with its line:", () => {
	const trigger = line("T1");
	it.each([
		["nonsense", "x.ann, line 1: this is no line of brat's standoff format: «nonsense»."],
		[`${trigger}\n${trigger}`, "x.ann, line 2: T1 is there twice."],
		["T1\tColour 0 1\t🤝", "x.ann, line 1: «Colour» is no label; Agreement, "],
		["T1\tDate 5 3\tх", "x.ann, line 1: «5 3» is no range of the text, which has 77 characters."],
		["T1\tDate 0 99999\tх", "x.ann, line 1: «0 99999» is no range of the text"],
		["T1\tDate 0 1e9\tх", "x.ann, line 1: «0 1e9» is no range of the text"],
		[
			"T1\tAgreement 2 7\tПекин",
			"x.ann, line 1: the text has «Минск» there, and the line says «Пекин»; is it the same text?",
		],
		["E1\tAgreement:T7", "x.ann, line 1: T7 is spoken of and is not there."],
		["E1\tPact:T1", "x.ann, line 1: «Pact» is no kind of record; Agreement and Event are."],
		[`${trigger}\nE1\tAgreement:T1 Host:T1`, "x.ann, line 2: «Host:T1» is no role of Agreement."],
		[`${trigger}\nE1\tAgreement:T1 Party:T1`, "x.ann, line 2: T1 is marked as Agreement and cannot be «Party»."],
		[`${trigger}\nE1\tAgreement:T1\nA1\tColour E1 red`, "x.ann, line 3: «Colour» is no choice of a record."],
		[`${trigger}\nE1\tAgreement:T1\nA1\tRealis E1 actual`, "x.ann, line 3: «Realis» is no choice for Agreement."],
		[
			`${trigger}\nE1\tAgreement:T1\n#1\tAnnotatorNotes E1\t{"id":`,
			"x.ann, line 3: the note begins like JSON and is none",
		],
		[`${trigger}\nE1\tAgreement:T1`, "x.ann: agreements[0].type: Invalid option"],
		[
			`${trigger}\nT2\tDate 37 48\t5 мая 2021 \nE1\tAgreement:T1 Signed:T2`,
			"x.ann, line 2: «5 мая 2021 » has no note; write the date as EDTF, such as 2021-08-05 there.",
		],
	])("%j", (content, message) => {
		expect(() => read(content)).toThrow(message);
	});
});

interface Result {
	id?: string;
	type: string;
	from_name?: string;
	to_id?: string;
	labels?: string[];
	value?: { start: number; end: number; text: unknown; choices?: string[]; labels?: string[] };
}
interface Task {
	data: { text?: string; document: { id?: string } };
	predictions: { result: Result[] }[];
	annotations?: { was_cancelled?: boolean; result: Result[] }[];
}

/** A task that an annotator has finished, after a change. */
const annotated = (change: (results: Result[]) => Result[]): Task => {
	const made = JSON.parse(JSON.stringify(task({ text, extraction }))) as Task;
	return {
		...made,
		annotations: [{ result: [], was_cancelled: true }, { result: change(made.predictions[0]!.result) }],
	};
};

describe("what an annotator changes in Label Studio comes back:", () => {
	it("another code, from the last annotation that was not cancelled", () => {
		const one = annotated((results) =>
			results.map((result) =>
				result.from_name === "status" ? { ...result, value: { ...result.value!, choices: ["planned"] } } : result,
			),
		);
		one.annotations!.push({ was_cancelled: true, result: [] });
		expect(readTask(one, "task 1").fixture.agreements).toMatchObject([{ type: "memorandum", status: "planned" }]);
	});

	it("a relation struck out", () => {
		const one = annotated((results) => results.filter(({ to_id }) => to_id !== "r3"));
		const { fixture, warnings } = readTask(one, "task 1");
		expect(parties(fixture)).toEqual([["Минск"]]);
		expect(warnings).toEqual(["task 1, region r3 («Пекин») belongs to no record and was left out."]);
	});
});

describe("a faulty task is refused:", () => {
	const region = (value: object): Task => annotated(() => [{ id: "r1", type: "labels", value } as Result]);
	it.each([
		[null, "task 1 has no `data.text`; is it a task of Label Studio?"],
		[{ data: { text } }, "task 1 has neither `data.document.id` nor an `id`."],
		[region({ start: 0, end: 500, labels: ["Date"] }), "task 1, region r1: 0 to 500 is no range of the text"],
		[region({ start: "0", end: 1, labels: ["Date"] }), "task 1, region r1: 0 to 1 is no range of the text"],
		[region({ start: 2, end: 7, text: "Пекин", labels: ["Event"] }), "task 1, region r1: the text has «Минск» there"],
		[region({ start: 2, end: 7, text: "Минск", labels: ["Event"] }), "task 1: events[0].type: Invalid option"],
	])("%#", (value, message) => {
		expect(() => readTask(value, "task 1")).toThrow(message);
	});
});
