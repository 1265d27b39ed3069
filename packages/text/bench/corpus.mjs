// The benchmark texts that lie beside the repository, or nothing with a word about it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

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

const NO_SPACE_BEFORE = new Set([".", ",", ":", ";", "!", "?", "…", "...", ")", "»", "”"]);
const NO_SPACE_AFTER = new Set(["(", "«", "„"]);

/** Sentences of a packed CoNLL-U file, a line each, twenty to a text; the blanks are put back as print has them. */
export function sentencesOf(path) {
	const file = `${shared}benchmarks/${path}`;
	if (!existsSync(file)) {
		console.log(`${file} is not here; skipped.`);
		return [];
	}
	const blocks = gunzipSync(readFileSync(file))
		.toString("utf8")
		.split(/\n\s*\n/u);
	const sentences = blocks.map((block) => {
		const forms = block
			.split("\n")
			.filter((row) => /^\d+\t/u.test(row))
			.map((row) => row.split("\t")[1]);
		return forms.reduce((line, form, at) => {
			const close = at === 0 || NO_SPACE_BEFORE.has(form) || NO_SPACE_AFTER.has(forms[at - 1]);
			return line + (close ? "" : " ") + form;
		}, "");
	});
	return Array.from({ length: Math.ceil(sentences.length / 20) }, (_, at) =>
		sentences.slice(at * 20, at * 20 + 20).join("\n"),
	);
}
