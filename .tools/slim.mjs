// Before a package is packed: no declaration that none of those a user imports leads to. Run in the package's folder.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

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
for (const name of readdirSync("dist", { recursive: true })) {
	const file = join("dist", name);
	if (file.endsWith(".d.ts") && !needed.has(file)) rmSync(file);
}
