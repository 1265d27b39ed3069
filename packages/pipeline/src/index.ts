export { createExtractor, type Extractor, version } from "./extract.js";
export { type ExtractAllOptions, extractAllWith } from "./extract-all.js";
export { checkPublished, type ExtractOptions } from "./options.js";
export type { Content, Extracted, Failed, Outcome, Source } from "./source.js";
