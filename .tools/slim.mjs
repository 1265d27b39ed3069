// Before a package is packed: its scripts without their comments, which the declarations keep, and no declaration that
// none of those a user imports leads to. Run in the package's folder.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const needed = new Set();
const open = Object.values(exports)
	.map(({ types }) => types)
	.filter((types) => types !== undefined)
	.map((types) => join(types));
while (open.length > 0) {
	const file = open.pop();
	if (needed.has(file) || !existsSync(file)) continue;
	needed.add(file);
	for (const [, from] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)\.js"/gu))
		open.push(join(dirname(file), `${from}.d.ts`));
}

const options = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
for (const name of readdirSync("dist", { recursive: true })) {
	const file = join("dist", name);
	if (file.endsWith(".d.ts") && !needed.has(file)) rmSync(file);
	if (file.endsWith(".js"))
		writeFileSync(file, ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: options }).outputText);
}
