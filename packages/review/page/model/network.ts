import { type Entry, isAgreement } from "./page-data.js";

export interface Territory {
	/** ISO 3166 code. */
	readonly code: string;
	/** The name the texts give it most often; the code where they give only bodies and persons of it. */
	readonly name: string;
	/** Agreements it has a side in. */
	readonly agreements: number;
}

export interface Tie {
	readonly from: string;
	readonly to: string;
	readonly agreements: number;
}

export interface Network {
	/** By number of agreements, the most first. */
	readonly territories: readonly Territory[];
	readonly ties: readonly Tie[];
}

const places: ReadonlySet<string> = new Set(["territory", "country"]);

/** Which territories have agreements with which: one tie for each pair that stands as parties in one record. */
export function networkOf(entries: readonly Entry[]): Network {
	const names = new Map<string, Map<string, number>>();
	const nodes = new Map<string, number>();
	const ties = new Map<string, number>();
	for (const { record } of entries) {
		if (!isAgreement(record)) continue;
		for (const { territory, kind, name } of record.parties) {
			if (territory === null || !places.has(kind)) continue;
			const known = names.get(territory) ?? new Map<string, number>();
			names.set(territory, known.set(name, (known.get(name) ?? 0) + 1));
		}
		const codes = [...new Set(record.parties.map((party) => party.territory).filter((code) => code !== null))].sort();
		for (const code of codes) nodes.set(code, (nodes.get(code) ?? 0) + 1);
		codes.forEach((from, index) => {
			for (const to of codes.slice(index + 1)) ties.set(`${from} ${to}`, (ties.get(`${from} ${to}`) ?? 0) + 1);
		});
	}
	const nameOf = (code: string): string => {
		const known = [...(names.get(code) ?? [])].sort((left, right) => right[1] - left[1]);
		return known[0]?.[0] ?? code;
	};
	const territories = [...nodes].map(([code, agreements]) => ({ code, name: nameOf(code), agreements }));
	territories.sort((left, right) => right.agreements - left.agreements || (left.code < right.code ? -1 : 1));
	const edges = [...ties].map(([pair, agreements]) => {
		const [from, to] = pair.split(" ") as [string, string];
		return { from, to, agreements };
	});
	edges.sort(
		(left, right) => right.agreements - left.agreements || (left.from + left.to < right.from + right.to ? -1 : 1),
	);
	return { territories, ties: edges };
}
