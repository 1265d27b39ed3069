export { type Decoded, decode } from "./decode.js";
export type {
	Document,
	PageDate,
	Sentence,
	Shape,
	Span,
	Spelling,
	Token,
	TokenKind,
	Zone,
	ZoneKind,
} from "./document.js";
export { type HtmlText, htmlToText } from "./html.js";
export { detectLanguage } from "./language.js";
export { createReader, type PageOptions, type Reader, type ReadOptions, readDocument } from "./read-document.js";
export { stem } from "./stem.js";
export type { SignsOf } from "./words.js";
