import { readFileSync } from "node:fs";
import { remembered } from "@letopis/morphology";
import type { Stem } from "./decline.js";
import { type Ending, LONGEST_ENDING, PARADIGMS } from "./paradigms.js";
import type { Place, PlaceLevel } from "./place.js";
import { createStems } from "./stems.js";

/** A form that begins with some stem. */
export interface Entry {
	/** `n` a name, `a` an adjective, `x` an abbreviation. */
	readonly kind: string;
	readonly weak: boolean;
	readonly metonym: boolean;
	/** Paradigm of the first piece. */
	readonly paradigm: string;
	/** The pieces after the first. */
	readonly rest: readonly Stem[];
	readonly place: Place;
}

export interface Candidate {
	readonly entry: Entry;
	readonly ending: Ending;
}

export interface Gazetteer {
	/** Number of rows. */
	readonly size: number;
	readonly forms: Forms;
	/** The forms whose first piece has this stem. */
	entries(stem: string): readonly Entry[];
	/** The forms whose first piece may be this word, with what its ending can be. Remembered for words seen before. */
	candidates(norm: string): readonly Candidate[];
	/** The row with an id. */
	place(id: string): Place | undefined;
}

const NONE: readonly Entry[] = Object.freeze([]);
const NO_CANDIDATES: readonly Candidate[] = Object.freeze([]);
const MOST_REMEMBERED = 40_000;

/** The forms of a gazetteer by the stem of their first piece. */
export interface Forms extends Pick<Gazetteer, "entries"> {
	/** Bit `n` is set where the word without its last `n` letters may be a stem. */
	cuts(norm: string): number;
}

/** For a table of a few stems: any ending may be cut off. */
export const everyCut = (norm: string): number => 2 ** Math.min(LONGEST_ENDING + 1, norm.length) - 1;

/** Cuts the endings off a word and asks for the forms of what is left. */
function candidatesOf(norm: string, { entries, cuts }: Forms): readonly Candidate[] {
	const possible = cuts(norm);
	let found: Candidate[] | undefined;
	for (let cut = 0; possible >> cut !== 0; cut++) {
		if ((possible & (1 << cut)) === 0) continue;
		const stem = cut === 0 ? norm : norm.slice(0, -cut);
		for (const entry of entries(stem)) {
			const ending = PARADIGMS.get(entry.paradigm)?.get(norm.slice(stem.length));
			if (ending === undefined) continue;
			found ??= [];
			found.push({ entry, ending });
		}
	}
	return found ?? NO_CANDIDATES;
}

/** A gazetteer over a table of forms; the words of one text come again and again, so their answers are kept. */
export function gazetteerOf(size: number, forms: Forms, place: (id: string) => Place | undefined): Gazetteer {
	const known = remembered((norm) => candidatesOf(norm, forms), MOST_REMEMBERED);
	// one word is asked for by several rules in a row
	let last = "";
	let lastFound = NO_CANDIDATES;
	return {
		size,
		forms,
		entries: forms.entries,
		place,
		candidates(norm) {
			if (norm === last) return lastFound;
			lastFound = known(norm);
			last = norm;
			return lastFound;
		},
	};
}
const noFlags: ReadonlySet<string> = new Set();

function readPlace(line: string): Place {
	const [id = "", name = "", level = "", code = "", parent = "", weight = "", flags = ""] = line.split("\t");
	return Object.freeze({
		id,
		name,
		level: level as PlaceLevel,
		code: code === "" ? null : code,
		parent: parent === "" ? null : parent,
		weight: Number(weight),
		flags: flags === "" ? noFlags : new Set(flags.split(",")),
	});
}

function readEntry(text: string, placeAt: (index: number) => Place): Entry {
	const [paradigm = "", marks = "", row = "", ...rest] = text.split(" ");
	return {
		kind: marks.charAt(0),
		weak: marks.includes("~"),
		metonym: marks.includes("m"),
		paradigm,
		rest: rest.map((piece) => {
			const slash = piece.lastIndexOf("/");
			return { stem: piece.slice(0, slash), paradigm: piece.slice(slash + 1) };
		}),
		place: placeAt(Number.parseInt(row, 36)),
	};
}

/** Reads what `compileRows` wrote. Lines are parsed when first asked for, so that opening costs little. */
export function readCompiled(text: string): Gazetteer {
	const gap = text.indexOf("\n\n");
	const lines = text.slice(0, gap).split("\n");
	const places: (Place | undefined)[] = [];
	const placeAt = (index: number): Place => (places[index] ??= readPlace(lines[index] as string));
	const stems = createStems();
	const read = new Map<string, string | readonly Entry[]>();
	for (let at = gap + 2; at < text.length; ) {
		const end = text.indexOf("\n", at);
		const tab = text.indexOf("\t", at);
		const stem = text.slice(at, tab);
		read.set(stem, text.slice(tab + 1, end));
		stems.add(stem);
		at = end + 1;
	}
	let ids: Map<string, number> | undefined;
	const entriesOf = (stem: string): readonly Entry[] => {
		const line = read.get(stem) ?? NONE;
		if (typeof line !== "string") return line;
		const entries = line.split("\t").map((entry) => readEntry(entry, placeAt));
		read.set(stem, entries);
		return entries;
	};
	const cuts = (norm: string): number => stems.cuts(norm, LONGEST_ENDING);
	return gazetteerOf(lines.length, { entries: entriesOf, cuts }, (id) => {
		ids ??= new Map(lines.map((line, at) => [line.slice(0, line.indexOf("\t")), at]));
		const at = ids.get(id);
		return at === undefined ? undefined : placeAt(at);
	});
}

/** Where the compiled gazetteer of this package lies. */
export const GAZETTEER_FILE = new URL("../../data/gazetteer.txt", import.meta.url);

/** Opens the gazetteer of this package. */
export function loadGazetteer(): Gazetteer {
	return readCompiled(readFileSync(GAZETTEER_FILE, "utf8"));
}
