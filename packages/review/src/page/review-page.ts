import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
	agreementType,
	type Extraction,
	eventType,
	mode,
	participantKind,
	realis,
	role,
	sphereCode,
	status,
} from "@letopis/records";

/** A document for the page: what was extracted and, if it is to be read there, the text it was extracted from. */
export interface ReviewedDocument {
	readonly extraction: Extraction;
	/** The text whose SHA-256 is `extraction.document.sha256`. */
	readonly text?: string;
}

const codes = {
	agreementType: agreementType.options,
	eventType: eventType.options,
	status: status.options,
	realis: realis.options,
	mode: mode.options,
	kind: participantKind.options,
	role: role.options,
	sphere: sphereCode.options,
};

/**
 * One self-contained HTML file in which the records stand beside their texts and can be corrected. It opens from disk
 * and asks the network for nothing. What comes from documents is carried as JSON and only ever shown as text; a
 * content security policy lets no script run but the page's own.
 * @throws RangeError when a text is not the one its records were made from.
 */
export function reviewPage(documents: readonly ReviewedDocument[]): string {
	for (const { extraction, text } of documents) checkText(extraction, text);
	const key = hash(documents.map(({ extraction }) => extraction.document.sha256).join(" "), "hex").slice(0, 16);
	const script = asset("page.js");
	const style = asset("page.css");
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash(script, "base64")}'`,
		`style-src 'sha256-${hash(style, "base64")}'`,
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	return [
		"<!doctype html>",
		'<html lang="ru">',
		"<head>",
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		"<title>Летопись</title>",
		`<style>${style}</style>`,
		"</head>",
		"<body>",
		'<div id="page"></div>',
		`<script type="application/json" id="data">${inert(JSON.stringify({ documents, codes, key }))}</script>`,
		`<script>${script}</script>`,
		"</body>",
		"</html>",
		"",
	].join("\n");
}

function checkText({ document }: Extraction, text: string | undefined): void {
	if (text === undefined || hash(text, "hex") === document.sha256) return;
	throw new RangeError(`Expected the text that the records of ${document.id} were made from, got another one`);
}

/** JSON in which no tag can begin or end: `</script>` in an article stays a word of the article. */
const inert = (json: string): string =>
	json.replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const hash = (text: string, encoding: "hex" | "base64"): string =>
	createHash("sha256").update(text, "utf8").digest(encoding);

/** A file of the built page. One that held the end of its own element would break out of it. */
function asset(name: string): string {
	const content = readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");
	return content.replaceAll("</script", "<\\/script").replaceAll("</style", "<\\/style");
}
