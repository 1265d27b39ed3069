export { createExtractor, type Extractor, version } from "./extract.js";
export type { ExtractOptions } from "./options.js";
