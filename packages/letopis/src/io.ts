/** The three streams a command works on; `process` is one. */
export interface Io {
	readonly stdin: AsyncIterable<Uint8Array | string>;
	readonly stdout: NodeJS.WritableStream;
	readonly stderr: NodeJS.WritableStream;
	/** Where Ctrl-C is heard, if anywhere. */
	once?(signal: "SIGINT", listener: () => void): unknown;
	off?(signal: "SIGINT", listener: () => void): unknown;
}

/** Exit statuses. */
export const done = 0;
export const someFailed = 1;
export const badUsage = 2;
export const interrupted = 130;

/** A fault of the command as it was given; the command ends with {@link badUsage}. */
export class UsageError extends Error {}

/** Writes and waits until the stream has taken it. Rejects when the stream breaks. */
export const print = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		stream.write(text, (error) => (error == null ? resolve() : reject(error)));
	});

/** One sentence for a person, on stderr. Nobody listening there is no reason to stop. */
export const tell = (io: Io, sentence: string): Promise<void> =>
	print(io.stderr, `letopis: ${sentence}\n`).catch(() => {});

/** The reader of a pipe has left (`| head`): no fault, and nothing more to do. */
export const isClosedPipe = (error: unknown): boolean =>
	error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
