import { type DateMention, findNameYears } from "@letopis/mentions";
import { normAt } from "./scene/find.js";
import type { Scene } from "./scene/scene.js";
import type { PublishedDate } from "./schema.js";

/** A year that stands alone or in a day or month: no term («на 2024–2026 годы»), no bound («до 2030 года»). */
const statedYear = ({ date }: DateMention): number | undefined =>
	date.range === undefined && date.bound === undefined && date.relative === undefined ? date.year : undefined;

const yearOf = (scene: Scene): number | undefined => {
	for (const mention of scene.mentions) {
		const year = mention.kind === "date" ? statedYear(mention) : undefined;
		if (year !== undefined) return year;
	}
	return undefined;
};

/**
 * The year in force for each sentence: that of the heading of its list («В 2015 году состоялись:»), and, where the page
 * has no year, that spoken of last in its own paragraph, else the one year inside a name («Иннопром-2018»).
 */
export function governingYears(
	scenes: readonly Scene[],
	published: PublishedDate | null,
): readonly (number | undefined)[] {
	const undated = published === null || published.edtf.startsWith("XXXX");
	const named = undated ? scenes.flatMap(({ sentence }) => findNameYears(sentence).map(({ year }) => year)) : [];
	const ofName = new Set(named).size === 1 ? named[0] : undefined;
	let heading: { year: number; paragraph: number } | undefined;
	let spoken: { year: number; paragraph: number } | undefined;
	return scenes.map((scene) => {
		const { paragraph } = scene.sentence;
		if (heading !== undefined && paragraph > heading.paragraph && !isItem(scene)) heading = undefined;
		const year = yearOf(scene);
		if (year !== undefined) spoken = { year, paragraph };
		if (year !== undefined && normAt(scene.units, scene.units.length - 1) === ":") heading = { year, paragraph };
		if (heading !== undefined && paragraph > heading.paragraph) return heading.year;
		return undated && spoken?.paragraph === paragraph ? spoken.year : ofName;
	});
}

const bullets: ReadonlySet<string> = new Set(["-", "•", "*", "·"]);

/** A line of a list: it begins with a bullet, a number or a small letter. */
export function isItem(scene: Scene): boolean {
	const first = scene.units[0];
	return (
		first !== undefined &&
		(bullets.has(normAt(scene.units, 0)) || first.token.kind === "number" || first.token.shape === "lower")
	);
}
