export type { Document, PageDate, Sentence, Shape, Span, Token, TokenKind, Zone, ZoneKind } from "./document.js";
