import { ANY_CASE, Case, Num } from "@letopis/morphology";

/** What one ending can be: the cases it has as a singular and as a plural, bit sets of `Case`. Both 0: «российско-». */
export interface Ending {
	readonly sing: number;
	readonly plur: number;
}

export const casesOf = ({ sing, plur }: Ending): number => sing | plur;

export const numbersOf = ({ sing, plur }: Ending): number => (sing === 0 ? 0 : Num.sing) | (plur === 0 ? 0 : Num.plur);

/** What two words that agree can both be. */
export const meet = (a: Ending, b: Ending): Ending => ({ sing: a.sing & b.sing, plur: a.plur & b.plur });

/** What either can be. */
export const join = (a: Ending, b: Ending): Ending => ({ sing: a.sing | b.sing, plur: a.plur | b.plur });

export const NOTHING: Ending = { sing: 0, plur: 0 };
export const ANYTHING: Ending = { sing: ANY_CASE, plur: ANY_CASE };

/**
 * Endings of place names, `nomn gent datv accs ablt loct`; `0` is no ending, `|` parts variants, `-` is a gap.
 * A second line is the plural (of words such as «область»). Lower case, ё folded: they are compared with `Token.norm`.
 */
const table = `
fixed      0
m          0 а у 0 ом е
m-nomn     0 - - 0 - -
m-obl      - а у - ом|ем е
m-loct2    0 а у 0 ом е|у
m-hush     0 а у 0 ом|ем е
m-j        й я ю й ем е|и
m-soft     ь я ю ь ем е
f-soft     ь и и ь ью и
soft       ь я|и ю|и ь ем|ью е|и
a          а ы е у ой|ою е
a-velar    а и е у ой|ею|ей|ою е
a-ts       а ы е у ей|ой е
ya         я и е|и ю ей|ею е|и
o          о а у о ом е
e          е я ю е ем е|и
e-hush     е а у е ем е
pl-y       ы ов|0 ам ы ами ах
pl-ts      ы ев|ов|0 ам ы ами ах
pl-y0      ы 0|ов ам ы ами ах
pl-i       и ей|ов|ев|0 ам|ям и ами|ями ах|ях
pl-ich     и ей ам и ами ах
pl-i-gent  - 0 - - - -
pl-ya      а 0 ам а ами ах
poss-m     0 а у 0 ым ом
poss-f     а ой ой у ой ой
adj-m      ый|ий|ой ого|его ому|ему ый|ий|ой|ого|его ым|им ом|ем
adj-f      ая|яя ой|ей ой|ей ую|юю ой|ей|ою ой|ей
adj-n      ое|ее ого|его ому|ему ое|ее ым|им ом|ем
adj-pl     ые|ие ых|их ым|им ые|ие|ых|их ыми|ими ых|их
adj        ый|ий|ой|ая|яя|ое|ее ого|его|ой|ей ому|ему|ой|ей ый|ий|ой|ого|его|ую|юю|ое|ее ым|им|ой|ей|ою ом|ем|ой|ей
           ые|ие ых|их ым|им ые|ие|ых|их ыми|ими ых|их
t-m        0 а у 0 ом е
           ы|а|и ов ам ы|а|и ами ах
t-m-j      й я ю й ем е
           я|и ев ям я|и ями ях
t-ok       ок ка ку ок ком ке
           ки ков кам ки ками ках
t-f-soft   ь и и ь ью и
           и ей ям и ями ях
t-a        а ы|и е у ой|ою е
           ы|и 0 ам ы|и ами ах
t-ya       я и и|е ю ей|ею и|е
           и й|ь|0 ям и ями ях
t-ets      ец ца цу ец цом це
           цы цов цам цы цами цах
t-o        о а у о ом е
           а 0 ам а ами ах
t-e        е я ю е ем и
           я й ям я ями ях
`;

const ORDER = [Case.nomn, Case.gent, Case.datv, Case.accs, Case.ablt, Case.loct] as const;
const NO_ENDING = "0";

function addLine(endings: Map<string, Ending>, cells: readonly string[], numbers: number): void {
	cells.forEach((cell, place) => {
		if (cell === "-") return;
		for (const written of cell.split("|")) {
			const ending = written === NO_ENDING ? "" : written;
			const cases = cells.length === 1 ? ANY_CASE : (ORDER[place] as number);
			const form = { sing: (numbers & Num.sing) === 0 ? 0 : cases, plur: (numbers & Num.plur) === 0 ? 0 : cases };
			endings.set(ending, join(endings.get(ending) ?? NOTHING, form));
		}
	});
}

const PLURAL = /^(?:pl-|adj-pl)/u;

function readTable(): ReadonlyMap<string, ReadonlyMap<string, Ending>> {
	const paradigms = new Map<string, Map<string, Ending>>();
	let endings = new Map<string, Ending>();
	for (const line of table.trim().split("\n")) {
		const cells = line.trim().split(/\s+/u);
		if (line.startsWith(" ")) {
			addLine(endings, cells, Num.plur);
			continue;
		}
		const id = cells.shift() as string;
		endings = new Map();
		paradigms.set(id, endings);
		addLine(endings, cells, id === "fixed" ? Num.sing | Num.plur : PLURAL.test(id) ? Num.plur : Num.sing);
	}
	// «российско-китайский»: the first half of a compound has neither case nor number.
	paradigms.get("adj")?.set("о", NOTHING);
	return paradigms;
}

/** Paradigm id → ending → what it can be. */
export const PARADIGMS = readTable();

/** Length of the longest ending. */
export const LONGEST_ENDING = Math.max(
	...[...PARADIGMS.values()].flatMap((endings) => [...endings.keys()].map((e) => e.length)),
);
