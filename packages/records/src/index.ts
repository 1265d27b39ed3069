export { buildRecords, type RecordContext, type Records } from "./build-records.js";
export * from "./schema.js";
