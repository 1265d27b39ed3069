/** A line of a standoff file, with the row it stands in. */
export interface Line {
	readonly row: number;
	readonly id: string;
	/** What stands between the first tab and the second, by blanks. */
	readonly words: readonly string[];
	/** What stands behind the second tab. */
	readonly tail: string;
}

/** The lines of a standoff file by their kind: `T` words, `E` events, `A` choices, `#` notes; others say nothing of records. */
export function parseStandoff(
	content: string,
	where: string,
): Readonly<Record<"T" | "E" | "A" | "#", readonly Line[]>> {
	const lines = { T: [] as Line[], E: [] as Line[], A: [] as Line[], "#": [] as Line[] };
	const ids = new Set<string>();
	for (const [index, text] of content
		.replace(/^\ufeff/u, "")
		.split("\n")
		.entries()) {
		const row = index + 1;
		const line = text.endsWith("\r") ? text.slice(0, -1) : text;
		if (line.trim() === "" || /^[RN*]/u.test(line)) continue;
		const [, id, kind, middle, tail = ""] = /^(([TEA#])\d+|M\d+)\t([^\t]+)(?:\t(.*))?$/u.exec(line) ?? [];
		if (id === undefined || middle === undefined)
			throw new Error(`${where}, line ${row}: this is no line of brat's standoff format: «${line.slice(0, 60)}».`);
		if (ids.has(id)) throw new Error(`${where}, line ${row}: ${id} is there twice.`);
		ids.add(id);
		lines[(kind ?? "A") as keyof typeof lines].push({ row, id, words: middle.split(" "), tail });
	}
	return lines;
}
