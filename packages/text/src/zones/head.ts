import type { ZoneKind } from "../document.js";
import { findDate, OF_READING } from "../page-date.js";
import { findDateline } from "./dateline.js";
import type { Line } from "./line.js";
import { kindInHead } from "./rules.js";
import { findTornDate, isStamp } from "./stamp.js";

/** Lines that may stand above the running text; what comes later is a list or a table. */
const DEEPEST = 10;
/** A headline is no longer than this many lines. */
const TITLE_LINES = 4;
const NAME_WORDS = 10;
/** Words of a site's or an office's own name, which stands above the headline on every page. */
const SITE =
	/\.\p{L}{2,4}(?!\p{L})|(?<!\p{L})(?:газета|журнал|портал|сайт|онлайн|медиа|новости|вестник|вести|хроника|курьер|правда|блог|канал|записки|информ|пресс|тв|министерство|правительство|администрация|комитет|посольство|консульство|университет|институт|академия|акимат|дума|совет|собрание|палата|управление|департамент|служба|комбинат|завод)(?!\p{L})/iu;
const LIST_ITEM = /^(?:\d+[.)]|[-–—•▪*])\s/u;

/** «Волжская хроника», «Администрация города»: the words of a site's or an office's own name, and few of them. */
export const isSiteName = (text: string): boolean => SITE.test(text) && text.split(/\s+/u).length <= NAME_WORDS;

const LABEL_WORDS = 4;
const isLabel = (text: string): boolean => text.split(/\s+/u).length <= LABEL_WORDS && !text.endsWith("?");

/** Kind of a head line by itself: menu, stamp or dateline; undefined for what may be the headline. */
function kindOfHeadLine(text: string, line: Line, isSentence: (line: string) => boolean): ZoneKind | undefined {
	const dateline = findDateline(text, line);
	if (dateline !== undefined && dateline.end === line.end) return "dateline";
	return isStamp(text, line, isSentence) ? "byline" : kindInHead(line.text);
}

/** «Страница обновлена 14 мая 2025 года» is a stamp, other small print above the headline a menu. */
const kindOfSmallPrint = (text: string, { start, end, text: own }: Line): ZoneKind =>
	findDate(text, start, end)?.year === undefined || OF_READING.test(own) ? "navigation" : "byline";

/** Head lines without a kind, in runs that no empty line and no known line parts. */
interface Block {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

function readBlocks(lines: readonly Line[], kinds: readonly (ZoneKind | undefined)[], top: number): Block[] {
	const blocks: Block[] = [];
	for (let from = 0; from < top; ) {
		let to = from + 1;
		if (kinds[from] === undefined) {
			while (to < top && kinds[to] === undefined && !isOwn(lines[to] as Line)) to++;
			const end = to - from > TITLE_LINES ? from + 1 : to;
			const text = [...new Set(lines.slice(from, end).map((line) => line.text))].join(" ");
			blocks.push({ from, to: end, text });
		}
		from = to;
	}
	return blocks;
}

const isOwn = (line: Line): boolean => line.apart || LIST_ITEM.test(line.text);

/**
 * Marks the lines above the running text, which begins at `top`, and gives the headline. Above it stand menus and the
 * names of sites and offices, below it stamps; headings of sections, straight on the running text, stay body.
 */
export function markHead(
	text: string,
	lines: readonly Line[],
	kinds: (ZoneKind | undefined)[],
	first: number,
	isSentence: (line: string) => boolean,
): string | undefined {
	const top = Math.min(first, DEEPEST);
	const known = kinds.slice(0, top).map((kind, at) => {
		if (kind !== undefined && kind !== "footer") return kind;
		const own = kindOfHeadLine(text, lines[at] as Line, isSentence);
		return own ?? (kind === "footer" ? kindOfSmallPrint(text, lines[at] as Line) : undefined);
	});
	for (let at = 0; at + 3 <= top; at++)
		if (findTornDate(text, lines, at) !== undefined) known.fill("byline", at, at + 3);
	const blocks = readBlocks(lines, known, top);
	const isHeading = (block: Block): boolean => block.to === first && lines[first]?.apart === false;
	const isAbove = (block: Block, next: Block): boolean => {
		if (isSentence(block.text) || block.text.split(/\s+/u).length > NAME_WORDS) return false;
		const between = known.slice(block.to, next.from);
		if (between.includes("navigation") || (between.length > 0 && !isHeading(next)) || isSiteName(block.text))
			return true;
		return isLabel(block.text) && next.to - next.from < 3 && isSentence(next.text) && !isHeading(next);
	};
	/** «Калужский перекрёсток», and the headline straight below it. */
	const parted = (block: Block | undefined): Block | undefined => {
		const [above, below] = block === undefined ? [] : lines.slice(block.from, block.to).map((line) => line.text);
		if (block === undefined || above === undefined || below === undefined || above === below) return block;
		if (!isLabel(above) || isSentence(above) || !(isSentence(below) || below.endsWith("?"))) return block;
		known[block.from] = "navigation";
		return { ...block, from: block.from + 1, text: block.text.slice(above.length + 1) };
	};
	let chosen = 0;
	for (let next = blocks[1]; next !== undefined; next = blocks[chosen + 1]) {
		const block = blocks[chosen] as Block;
		if (!isAbove(block, next)) break;
		known.fill("navigation", block.from, block.to);
		chosen++;
	}
	const title = parted(blocks[chosen]);
	if (title === undefined || LIST_ITEM.test(title.text)) return fillHead(kinds, known, title?.from ?? top);
	known.fill("title", title.from, title.to);
	let end = title.to;
	for (const block of blocks.slice(chosen + 1)) {
		const lead = block.to === first && !isHeading(block) && block.from <= end + 1 && isSentence(block.text);
		if (block.text !== title.text && !lead) break;
		known.fill("title", block.from, block.to);
		end = block.to;
	}
	while (end < top && known[end] !== undefined && known[end] === (kinds[end] ?? known[end]) && !isTabular(known, end))
		end++;
	fillHead(kinds, known, end);
	return title.text;
}

/** A row of cells below the headline is no menu. */
const isTabular = (known: readonly (ZoneKind | undefined)[], at: number): boolean => known[at] === "navigation";

function fillHead(kinds: (ZoneKind | undefined)[], known: readonly (ZoneKind | undefined)[], end: number): undefined {
	for (let at = 0; at < end; at++) kinds[at] = known[at];
}
