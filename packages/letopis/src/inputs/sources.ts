import type { Source } from "@letopis/pipeline";
import { fileTrouble } from "../file-trouble.js";
import type { Fault, Input } from "./input.js";

export interface Sources {
	readonly sources: AsyncIterable<Source>;
	/** The path of the next outcome's source, in the order of the sources. */
	nextPath(): string;
}

/** Inputs as sources, from the document `start` on. */
export function sourcesOf(inputs: readonly Input[], start = 0): Sources {
	const paths: string[] = [];
	let taken = 0;
	async function* sources(): AsyncGenerator<Source> {
		for (const input of inputs.slice(start)) {
			paths.push(input.path ?? "standard input");
			yield sourceOf(input);
		}
	}
	return {
		sources: sources(),
		nextPath() {
			const path = paths[taken++] ?? "";
			if (taken >= 1000) paths.splice(0, taken);
			taken %= 1000;
			return path;
		},
	};
}

/** What was asked for and is not there, as an input that cannot be read. */
export const faultInput = ({ path, reason }: Fault): Input => ({
	id: path,
	path,
	read: () => Promise.reject(new Error(reason)),
});

const sourceOf = ({ id, path, format, read }: Input): Source => ({
	id,
	...(path === undefined ? {} : { source: path }),
	...(format === undefined ? {} : { format }),
	text: async () => {
		try {
			return await read();
		} catch (error) {
			throw new Error(fileTrouble(error), { cause: error });
		}
	},
});

/** One failed document, for a person. */
export function failure(name: string, { code, message }: { readonly code: string; readonly message: string }): string {
	if (code === "unreadable") return `cannot read ${name}: ${message}.`;
	if (code === "not-text") return `cannot read ${name}: it is not text; leave it out or convert it to a .txt file.`;
	if (code === "too-large" || code === "time-budget") return `left out ${name}: ${message}.`;
	return `could not extract from ${name}: ${message}; please report it together with the text.`;
}
