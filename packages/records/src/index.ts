export { buildRecords, type RecordContext, type Records } from "./build-records.js";
export { listMentions } from "./list-mentions.js";
export * from "./schema.js";
export { recordTables } from "./tables.js";
