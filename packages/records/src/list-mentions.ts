import type { Mention } from "@letopis/mentions";
import type { Document } from "@letopis/text";
import { datingOf } from "./dating.js";
import type { MentionRecord, PublishedDate } from "./schema.js";

/** Every mention of a document as the contract lists them, in order of start. */
export function listMentions(
	document: Document,
	mentions: readonly (readonly Mention[])[],
	published: PublishedDate | null,
): MentionRecord[] {
	const dating = datingOf(document, published);
	return mentions.flat().map((mention) => {
		const { kind, start, end, rule } = mention;
		const text = document.text.slice(start, end);
		const base = { kind, start, end, text, name: nameOf(mention, text), rule };
		if (mention.kind === "place" || mention.kind === "organization") return { ...base, territory: mention.territory };
		if (mention.kind !== "date") return base;
		const edtf = dating.resolve(mention, "none")?.edtf;
		return edtf === undefined ? base : { ...base, name: edtf, edtf };
	});
}

function nameOf(mention: Mention, text: string): string {
	switch (mention.kind) {
		case "place":
		case "organization":
		case "person":
		case "post":
			return mention.name;
		case "document":
		case "event":
			return mention.noun;
		case "money":
			return `${mention.value} ${mention.currency}`;
		case "quantity":
			return `${mention.value ?? "несколько"} ${mention.of}`;
		default:
			return text;
	}
}
