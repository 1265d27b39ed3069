// The kill test at length: `npm run soak -- --documents 20000 --kills 20`.
import { parseArgs } from "node:util";
import { attempt } from "./setup.mjs";

const { values } = parseArgs({
	options: { documents: { type: "string", default: "20000" }, kills: { type: "string", default: "20" } },
});
process.env.LETOPIS_SOAK = `${values.documents} ${values.kills}`;
process.exitCode = attempt(process.execPath, [
	"node_modules/vitest/vitest.mjs",
	"run",
	"packages/letopis/test/kill.test.ts",
]);
