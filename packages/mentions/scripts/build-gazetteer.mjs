// Compiles the tables of data/places into data/gazetteer.txt. Run after `tsc -b packages/mentions`.
import { writeFileSync } from "node:fs";
import { compileRows } from "../dist/places/compile.js";
import { GAZETTEER_FILE } from "../dist/places/gazetteer.js";
import { readTables } from "../dist/places/tables.js";

const rows = readTables();
const text = compileRows(rows);
writeFileSync(GAZETTEER_FILE, text);
console.log(`${rows.length} places, ${text.length} characters`);
