// The kill test at length: `npm run soak -- --documents 20000 --kills 20`; `--characters 500` for short documents, and
// `--only "with 2 workers"` for a part of it.
import { parseArgs } from "node:util";
import { attempt } from "./setup.mjs";

const { values } = parseArgs({
	options: {
		documents: { type: "string", default: "20000" },
		kills: { type: "string", default: "20" },
		characters: { type: "string", default: "2000" },
		only: { type: "string", default: "" },
	},
});
process.env.LETOPIS_SOAK = `${values.documents} ${values.kills} ${values.characters}`;
const test = ["packages/letopis/test/kill.test.ts", "-t", values.only, "--reporter", "verbose"];
process.exitCode = attempt(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...test]);
