import { decode } from "@letopis/text";
import { checkShape, isObject, shown } from "./check-options.js";
import { isBinary } from "./is-binary.js";
import { TEXT_SHAPE } from "./options.js";
import { type Failed, failed, type ReadText, type Source } from "./source.js";

/** Bytes a UTF-16 code unit of a text takes at most: Chinese letters in UTF-8. */
const MOST_BYTES = 3;

const tooLarge = (id: string, length: number, unit: string, budget: number): Failed =>
	failed(id, "too-large", `the text has ${length} ${unit} and the budget is ${budget} characters`);

const isTooLarge = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "too-large";

/** What a source may be beside its text; it may bear more than is known here, as a row does. */
function checkSource(source: Source): void {
	if (!isObject(source))
		throw new TypeError(`Expected a source to be an object with \`id\` and \`text\`, got ${shown(source)}`);
	const { id, source: from, format, published } = source as Partial<Record<keyof Source, unknown>>;
	checkShape({ id: id === "" ? undefined : id, source: from, format, published }, TEXT_SHAPE);
}

/** Fetches and decodes one source. Never rejects. `sizeBudget` counts UTF-16 code units. */
export async function readSource(source: Source, index: number, sizeBudget: number): Promise<ReadText | Failed> {
	const id = typeof source?.id === "string" && source.id !== "" ? source.id : `#${index + 1}`;
	try {
		checkSource(source);
		const content = typeof source.text === "function" ? await source.text() : source.text;
		if (typeof content !== "string" && !(content instanceof Uint8Array))
			throw new TypeError(
				`Expected \`text\` to be a string or bytes, got ${content === null ? "null" : typeof content}`,
			);
		if (typeof content !== "string" && content.length > sizeBudget * MOST_BYTES)
			return tooLarge(id, content.length, "bytes", sizeBudget);
		if (typeof content !== "string" && isBinary(content))
			return failed(id, "not-text", "the bytes are those of a binary file");
		const text = typeof content === "string" ? content : decode(content).text;
		if (text.length > sizeBudget) return tooLarge(id, text.length, "characters", sizeBudget);
		const { source: from, published, format } = source;
		return {
			id,
			text,
			...(from === undefined ? {} : { source: from }),
			...(published === undefined ? {} : { published }),
			...(format === undefined ? {} : { format }),
		};
	} catch (error) {
		return failed(id, isTooLarge(error) ? "too-large" : "unreadable", error);
	}
}
