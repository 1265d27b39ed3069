// The benchmark texts that lie beside the repository, or nothing with a word about it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));

export function textsOf(...folders) {
	const texts = [];
	for (const folder of folders) {
		const path = `${shared}benchmarks/${folder}`;
		if (!existsSync(path)) {
			console.log(`${path} is not here; skipped.`);
			continue;
		}
		for (const name of readdirSync(path).sort()) {
			if (name.endsWith(".txt")) texts.push({ name: name.slice(0, -4), text: readFileSync(`${path}/${name}`, "utf8") });
		}
	}
	return texts;
}
