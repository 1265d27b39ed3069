import type { AgreementRecord } from "@letopis/records";

export interface Territory {
	/** ISO 3166 code. */
	readonly code: string;
	/** The name the texts give it most often; the code where they give only bodies and persons of it. */
	readonly name: string;
	/** Agreements it has a side in. */
	readonly agreements: number;
}

/** Two territories that stand as parties in one agreement; `from` comes before `to` in the alphabet. */
export interface Tie {
	readonly from: string;
	readonly to: string;
	readonly agreements: number;
}

/** Territories and ties, those with most agreements first. */
export interface Network {
	readonly territories: readonly Territory[];
	readonly ties: readonly Tie[];
}

const places: ReadonlySet<string> = new Set(["territory", "country"]);

/** Which territories have agreements with which. One agreement counts once for each pair of its territories. */
export function networkOf(agreements: Iterable<Pick<AgreementRecord, "parties">>): Network {
	const names = new Map<string, Map<string, number>>();
	const nodes = new Map<string, number>();
	const pairs = new Map<string, number>();
	for (const { parties } of agreements) {
		for (const { territory, kind, name } of parties) {
			if (territory === null || !places.has(kind)) continue;
			const known = names.get(territory) ?? new Map<string, number>();
			names.set(territory, known.set(name, (known.get(name) ?? 0) + 1));
		}
		const codes = [...new Set(parties.map((party) => party.territory).filter((code) => code !== null))].sort();
		for (const code of codes) nodes.set(code, (nodes.get(code) ?? 0) + 1);
		codes.forEach((from, index) => {
			for (const to of codes.slice(index + 1)) pairs.set(`${from} ${to}`, (pairs.get(`${from} ${to}`) ?? 0) + 1);
		});
	}
	const nameOf = (code: string): string => mostFirst(names.get(code) ?? new Map<string, number>())[0]?.[0] ?? code;
	return {
		territories: mostFirst(nodes).map(([code, count]) => ({ code, name: nameOf(code), agreements: count })),
		ties: mostFirst(pairs).map(([pair, count]) => {
			const [from, to] = pair.split(" ") as [string, string];
			return { from, to, agreements: count };
		}),
	};
}

const mostFirst = (counts: ReadonlyMap<string, number>): (readonly [string, number])[] =>
	[...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
