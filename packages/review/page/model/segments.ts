/** A stretch of text to be marked, and what it belongs to. */
export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

export interface Zone {
	readonly kind: string;
	readonly start: number;
	readonly end: number;
}

/** A stretch of text within which nothing begins and nothing ends. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	/** Keys of the marks that cover it, in the order in which they began. */
	readonly keys: readonly string[];
	/** Kind of the zone it lies in; `body` outside of all. */
	readonly zone: string;
}

/**
 * Cuts a text of `length` UTF-16 code units at every border of a mark or zone. The segments follow each other without
 * gaps; marks may overlap. Marks that reach outside of the text are cut to it.
 */
export function segmentsOf(length: number, marks: readonly Mark[], zones: readonly Zone[]): Segment[] {
	const within = (at: number): number => Math.min(Math.max(at, 0), length);
	const borders = new Set([0, length]);
	const starts = new Map<number, Mark[]>();
	const ends = new Map<number, Mark[]>();
	const at = (map: Map<number, Mark[]>, where: number, mark: Mark): void => {
		const list = map.get(where);
		if (list) list.push(mark);
		else map.set(where, [mark]);
		borders.add(where);
	};
	for (const mark of marks) {
		if (within(mark.start) >= within(mark.end)) continue;
		at(starts, within(mark.start), mark);
		at(ends, within(mark.end), mark);
	}
	for (const zone of zones) borders.add(within(zone.start)).add(within(zone.end));
	const sorted = [...borders].sort((left, right) => left - right);
	const open = new Set<Mark>();
	const inOrder = [...zones].sort((left, right) => left.start - right.start);
	const segments: Segment[] = [];
	let nextZone = 0;
	for (let index = 0; index + 1 < sorted.length; index++) {
		const [start, end] = [sorted[index] as number, sorted[index + 1] as number];
		for (const mark of ends.get(start) ?? []) open.delete(mark);
		for (const mark of starts.get(start) ?? []) open.add(mark);
		while ((inOrder[nextZone]?.end ?? Number.POSITIVE_INFINITY) <= start) nextZone++;
		const zone = inOrder[nextZone];
		const kind = zone !== undefined && zone.start <= start && end <= zone.end ? zone.kind : "body";
		segments.push({ start, end, keys: [...new Set([...open].map((mark) => mark.key))], zone: kind });
	}
	return segments;
}
