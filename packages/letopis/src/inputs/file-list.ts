import { createReadStream } from "node:fs";
import { sep } from "node:path";
import { cannotRead } from "../file-trouble.js";
import { UsageError } from "../io.js";
import { linesOf } from "./lines.js";

const LONGEST_PATH = 65_536;

/** Paths of files, one a line; blank lines are passed over. `-` is standard input. */
export async function* listed(from: string, stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
	try {
		for await (const { bytes } of linesOf(from === "-" ? inBytes(stdin) : createReadStream(from), LONGEST_PATH)) {
			if (bytes === undefined || bytes.includes(0))
				throw new Error("it holds what is no path of a file; list paths of files, one a line");
			const path = bytes.toString("utf8").replace(/^\ufeff|\r$/gu, "");
			if (path.trim() !== "") yield path.split(sep).join("/");
		}
	} catch (error) {
		throw new UsageError(cannotRead(from === "-" ? "standard input" : from, error));
	}
}

async function* inBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
	for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
