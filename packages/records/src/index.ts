export { ACTS, type Verb } from "./agreements/verbs.js";
export { buildRecords, type RecordContext, type Records } from "./build-records.js";
export { type CodedAgreement, type CodedDocument, type CodedEvent, codedDocument } from "./coded.js";
export type { EventVerb } from "./events/verbs.js";
export { listMentions } from "./list-mentions.js";
export { type OwnVerbs, type Verbs, verbsOf, verbsWith } from "./scene/verbs.js";
export * from "./schema.js";
export { recordTables } from "./tables.js";
export { signsWith } from "./triggers.js";
