// What the benches of bodies, persons and places share.
import { existsSync } from "node:fs";
import { loadDictionary } from "@letopis/morphology";
import { createReader } from "@letopis/text";
import { findMentions, loadMentionResources } from "../dist/index.js";

export const benchmarks = new URL("../../../../shared/benchmarks/", import.meta.url);

/** The folder of a benchmark's texts; where they are not, says so and ends the run. */
export function textsOf(name) {
	const texts = new URL(`${name}/`, benchmarks);
	if (existsSync(texts)) return texts;
	console.log(`no texts at ../shared/benchmarks/${name}: nothing measured`);
	process.exit(0);
}

export const dictionary = loadDictionary();
const reader = createReader({ dictionary });
const resources = loadMentionResources(dictionary);

/** A text's document and its mentions, sentence by sentence. */
export function readMentions(text) {
	const document = reader.read(text);
	return { document, mentions: findMentions(document, resources) };
}

/** A body and those it belongs to. */
export const chainOf = (body) => (body.parent === undefined ? [body] : [body, ...chainOf(body.parent)]);

/** An organization with a name of its own, known again from the text before it, or with a capital letter inside a sentence. */
export const isNamed = (body, text) =>
	body.rule !== "organization/group" &&
	(!body.generic ||
		body.rule === "organization/again" ||
		(body.from > 0 && /^\p{Lu}/u.test(text.slice(body.start, body.end))));
