import { Readable, Writable } from "node:stream";
import { main } from "../src/cli.js";

export interface Ran {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
	/** The lines of stdout, parsed. */
	readonly lines: readonly Line[];
}

/** The part of an extraction these tests look at. */
export interface Line {
	readonly document: {
		readonly id: string;
		readonly source?: string;
		readonly sha256: string;
		readonly published: unknown;
	};
	readonly agreements: readonly unknown[];
	readonly events: readonly unknown[];
	readonly mentions?: readonly unknown[];
	readonly issues: readonly { readonly code: string }[];
}

const collector = () => {
	const chunks: Buffer[] = [];
	const stream = new Writable({
		write(chunk: Buffer, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
};

/** Runs the command line of the sources in this process. */
export async function run(args: readonly string[], stdin: string | Uint8Array = ""): Promise<Ran> {
	const [stdout, stderr] = [collector(), collector()];
	const input = Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : []);
	const status = await main(args, { stdin: input, stdout: stdout.stream, stderr: stderr.stream });
	const text = stdout.text();
	const json = args[0] === "extract" && !args.includes("--format");
	const lines = json ? text.split("\n").filter(Boolean) : [];
	return { status, stdout: text, stderr: stderr.text(), lines: lines.map((line) => JSON.parse(line) as Line) };
}
