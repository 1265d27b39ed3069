export type { GazetteerFile, GazetteerRow } from "@letopis/mentions";
export { createExtractor, type Extractor, version } from "./extract.js";
export { defaultWorkers, type ExtractAllOptions, extractAllWith, SIZE_BUDGET } from "./extract-all.js";
export type { ExtractorOptions } from "./extractor-options.js";
export { isBinary } from "./is-binary.js";
export { checkPublished, type ExtractOptions } from "./options.js";
export type { Rules, RulesFile } from "./rules/rules.js";
export type { Content, Extracted, ExtractedLine, Failed, Line, Outcome, Source } from "./source.js";
