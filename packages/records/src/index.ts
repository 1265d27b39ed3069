export { buildRecords, type RecordContext, type Records } from "./build-records.js";
export { listMentions } from "./list-mentions.js";
export { recordTables } from "./tables.js";
export * from "./schema.js";
