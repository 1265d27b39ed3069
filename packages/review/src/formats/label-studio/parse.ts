import { type Offsets, offsetsOf } from "../../offsets.js";

/** A stretch of the text that somebody labelled; offsets in code points. */
export interface Region {
	readonly label: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly codes: Readonly<Record<string, string>>;
	readonly note: string;
}

export interface Relation {
	readonly from: string;
	readonly to: string;
	readonly label: string;
}

export interface Task {
	readonly text: string;
	readonly offsets: Offsets;
	readonly document: { readonly id: string };
	readonly regions: ReadonlyMap<string, Region>;
	readonly relations: readonly Relation[];
}

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads the parts of a task that speak of records. */
export function parseTask(value: unknown, where: string): Task {
	const data = object(object(value)["data"]);
	if (typeof data["text"] !== "string") throw new Error(`${where} has no \`data.text\`; is it a task of Label Studio?`);
	const text = data["text"];
	const document = object(data["document"]);
	const id = words(document["id"]) || String(object(value)["id"] ?? "");
	if (id === "") throw new Error(`${where} has neither \`data.document.id\` nor an \`id\`.`);
	const offsets = offsetsOf(text);
	const length = offsets.toCodePoint(text.length);
	const regions = new Map<string, { -readonly [K in keyof Region]: Region[K] }>();
	const relations: Relation[] = [];
	const results = list(answer(object(value))["result"]).map(object);
	for (const result of results.filter((one) => one["type"] === "labels")) {
		const { start, end, text: said, labels } = object(result["value"]);
		const region = words(result["id"]);
		const fault = (what: string): Error => new Error(`${where}, region ${region}: ${what}.`);
		if (regions.has(region)) throw fault("it is there twice");
		if (!isOffset(start) || !isOffset(end) || start >= end || end > length)
			throw fault(`${start} to ${end} is no range of the text, which has ${length} characters`);
		const there = text.slice(offsets.toUnit(start), offsets.toUnit(end));
		if (typeof said === "string" && plain(said) !== plain(there))
			throw fault(`the text has «${there}» there, and the region says «${said}»; is it the same text?`);
		regions.set(region, { label: words(list(labels)[0]), start, end, text: there, codes: {}, note: "" });
	}
	for (const result of results) {
		const region = regions.get(words(result["id"]));
		const [name, content] = [words(result["from_name"]), object(result["value"])];
		if (result["type"] === "relation") relations.push(relation(result));
		else if (region === undefined) continue;
		else if (result["type"] === "choices")
			region.codes = { ...region.codes, [name]: words(list(content["choices"])[0]) };
		else if (result["type"] === "textarea") region.note = list(content["text"]).map(words).join("\n");
	}
	return { text, offsets, document: { ...document, id }, regions, relations };
}

const relation = (result: Json): Relation => {
	const [from, to] = [words(result["from_id"]), words(result["to_id"])];
	const label = words(list(result["labels"])[0]);
	return result["direction"] === "left" ? { from: to, to: from, label } : { from, to, label };
};

/** The last annotation that was not cancelled, else the first prediction. */
function answer(task: Json): Json {
	const finished = list(task["annotations"] ?? task["completions"])
		.map(object)
		.filter((one) => one["was_cancelled"] !== true);
	return finished.at(-1) ?? object(list(task["predictions"])[0]);
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Label Studio writes the end of a line in several ways. */
const plain = (text: string): string => text.replaceAll(/\\n|\s+/gu, " ").trim();
