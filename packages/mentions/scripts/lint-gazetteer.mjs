// Lints the tables of data/places and prints what it finds; ends with status 1 when it finds anything.
import { loadDictionary } from "@letopis/morphology";
import { readCodes } from "../dist/places/codes.js";
import { lintGazetteer } from "../dist/places/lint.js";
import { lintForms } from "../dist/places/lint-forms.js";
import { readTables } from "../dist/places/tables.js";

const rows = readTables();
const codes = readCodes();
const faults = lintGazetteer(rows, { codes });
const { compared, findings } = lintForms(rows, loadDictionary());

const rules = {
	malformed: "malformed rows",
	"duplicate-id": "ids given twice",
	"undeclared-namesake": "duplicate forms that are not marked `ambiguous`",
	"dead-row": "dead rows",
	"unknown-code": "codes ISO 3166 does not have",
	"unknown-parent": "parents no row is",
	"needless-mark": "needless marks",
};
const namesakes = rows.filter(({ flags }) => flags?.split(",").includes("ambiguous")).length;
console.log(`gazetteer: ${rows.length} rows, ${namesakes} of them marked namesakes, ${codes.size} codes of ISO 3166`);
for (const [rule, words] of Object.entries(rules))
	console.log(`  ${faults.filter((fault) => fault.rule === rule).length} ${words}`);
console.log(`  ${findings.length} forms the dictionary inflects otherwise, of ${compared} names it knows`);
for (const { id, message } of [...faults, ...findings]) console.log(`  ${id}: ${message}`);
process.exitCode = faults.length + findings.length > 0 ? 1 : 0;
