import type { AgreementRecord } from "@letopis/records";
import { networkOf } from "../network.js";
import type { Format } from "./exported.js";

/** The ties of territories as a CSV edge list: `from,from_name,to,to_name,agreements`. */
export const edgeList = (): Format =>
	gathering("edges", "territories tied by agreements, a CSV edge list", "edges.csv", (agreements) => {
		const { territories, ties } = networkOf(agreements);
		const names = new Map(territories.map(({ code, name }) => [code, name]));
		const rows = ties.map(({ from, to, agreements: count }) => [from, names.get(from), to, names.get(to), count]);
		return [["from", "from_name", "to", "to_name", "agreements"], ...rows]
			.map((row) => `${row.map((cell) => quoted(String(cell))).join(",")}\r\n`)
			.join("");
	});

/** The same as GraphML. http://graphml.graphdrawing.org */
export const graphMl = (): Format =>
	gathering("graphml", "territories tied by agreements, as GraphML", "territories.graphml", (agreements) => {
		const { territories, ties } = networkOf(agreements);
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
			'<key id="name" for="node" attr.name="name" attr.type="string"/>',
			'<key id="agreements" for="all" attr.name="agreements" attr.type="int"/>',
			'<graph edgedefault="undirected">',
			...territories.map(
				({ code, name, agreements: count }) =>
					`<node id="${code}"><data key="name">${inert(name)}</data><data key="agreements">${count}</data></node>`,
			),
			...ties.map(
				({ from, to, agreements: count }) =>
					`<edge source="${from}" target="${to}"><data key="agreements">${count}</data></edge>`,
			),
			"</graph>",
			"</graphml>",
			"",
		].join("\n");
	});

type Sides = Pick<AgreementRecord, "parties">;

/** A file that is written once all documents have been seen. Of each agreement only its parties are kept. */
function gathering(
	name: string,
	purpose: string,
	file: string,
	write: (agreements: readonly Sides[]) => string,
): Format {
	const all: Sides[] = [];
	return {
		name,
		purpose,
		needsText: false,
		file,
		each: ({ extraction }) => {
			for (const { parties } of extraction.agreements) all.push({ parties });
			return [];
		},
		end: () => [{ file, content: write(all) }],
	};
}

/** A leading `=`, `+`, `-` or `@` would be a formula to a spreadsheet. */
function quoted(cell: string): string {
	const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const inert = (text: string): string =>
	text.replace(forbidden, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
