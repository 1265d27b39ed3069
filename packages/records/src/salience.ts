import type { Mention } from "@letopis/mentions";
import type { Document } from "@letopis/text";
import { type Actor, actorOf } from "./actor.js";
import type { ParticipantKind } from "./schema.js";

/** Mentions of actors, by sentence. */
export type Named = readonly (readonly Mention[])[];

/** Weight of a mention by where it stands. Menus and teasers have none: without them the records are the same. */
const zoneWeights: Readonly<Record<string, number>> = { title: 3, byline: 3, body: 1 };

const groups: readonly (readonly ParticipantKind[])[] = [
	["territory", "municipality", "executive", "legislature"],
	["country"],
	["ministry", "department", "mission", "party-organ", "executive", "working-group"],
	["university", "school"],
	["company", "chamber", "association", "zone"],
	["organization", "media", "other"],
];

/** Do two actors make a likely pair of partners: a town with a town, a university with a university? */
export const alike = (a: ParticipantKind, b: ParticipantKind): boolean =>
	a === b || groups.some((group) => group.includes(a) && group.includes(b));

/**
 * Actors of the page by how much it speaks of them, the most first. `topics` tells, by sentence, the entry that a line of its
 * list opens: whose page it is not.
 */
export function salientActors(
	document: Document,
	mentions: Named,
	topics: ReadonlyMap<number, string>,
): readonly Actor[] {
	const counts = new Map<string, { actor: Actor; count: number }>();
	const entries = new Set(topics.values());
	document.sentences.forEach(({ zone }, i) => {
		const weight = !topics.has(i) ? (zoneWeights[zone] ?? 0) : 0;
		if (weight === 0) return;
		for (const mention of mentions[i] ?? []) {
			const actor = actorOf(mention);
			if (actor === undefined || actor.kind === "person" || actor.how === "anaphora" || actor.collective) continue;
			if (entries.has(actor.name)) continue;
			const known = counts.get(actor.name);
			if (known === undefined) counts.set(actor.name, { actor, count: weight });
			else known.count += weight;
		}
	});
	return [...counts.values()].sort((a, b) => b.count - a.count).map(({ actor }) => actor);
}

const ownerKinds: ReadonlySet<string> = new Set([
	"territory",
	"municipality",
	"executive",
	"university",
	"company",
	"chamber",
]);

/** Can a page of partners be his? */
export const isOwner = ({ kind }: Actor): boolean => ownerKinds.has(kind);

/** How many lines at the head of a page are asked whose words it is. */
const HEAD = 3;

const pages = /(?:^|\s|-)(?:канал|блог|страница|дневник|влог)(?:\s|$)/u;

/** «Телеграм-канал [главы Ингушетии]», «Блог [мэра Пскова Олега Кима]»: the region or town of him whose words the page is. */
export function authorIn(document: Document, mentions: Named): Actor | undefined {
	const told = document.sentences.filter(({ zone }) => zoneWeights[zone] !== undefined).slice(0, HEAD);
	for (const { start, end, index } of told) {
		const found = pages.exec(document.text.slice(start, end).toLowerCase());
		if (found === null) continue;
		for (const mention of mentions[index] ?? []) {
			if (mention.start < start + found.index) continue;
			const place = mention.kind === "post" ? mention.place : undefined;
			const side = place === undefined ? undefined : actorOf(place);
			if (side !== undefined) return { ...side, how: "inferred" };
		}
	}
	return undefined;
}

/** The region that a mention stands in or for. */
function regionOf(mention: Mention): string | null {
	if (mention.kind === "place" || mention.kind === "organization") return mention.territory;
	if (mention.kind !== "person") return null;
	const { post, side, sentence } = mention;
	// the side of someone without an office, concluded from the rest of the page, says nothing new of the page
	const told = post !== undefined || side?.sentence === sentence ? (side?.territory ?? null) : null;
	return post?.place?.territory ?? post?.body?.territory ?? told;
}

/** Countries whose pages are in Russian at times; those of Russia and Belarus are as a rule. */
const russianAtTimes: ReadonlySet<string> = new Set("KZ KG UZ TJ TM AM AZ GE MD UA".split(" "));

/** How likely a page in Russian is of a region there, whatever it names. */
const likelihood = (region: string): number => {
	const country = region.slice(0, 2);
	if (country === "RU" || country === "BY") return 10;
	return russianAtTimes.has(country) ? 7 : 3;
};

/**
 * The region at home on the page: most of what it names lies there, abroad less likely than where pages are in Russian.
 * Undefined where another is as likely.
 */
export function homeOf(document: Document, mentions: Named, topics: ReadonlyMap<number, string>): string | undefined {
	const counts = new Map<string, number>();
	const entries = new Set(topics.values());
	document.sentences.forEach(({ zone }, i) => {
		const weight = topics.has(i) ? 0 : (zoneWeights[zone] ?? 0);
		if (weight === 0) return;
		const here = new Set<string>();
		for (const mention of mentions[i] ?? []) {
			const region = "name" in mention && entries.has(mention.name) ? null : regionOf(mention);
			if (region?.includes("-")) here.add(region);
		}
		for (const region of here) counts.set(region, (counts.get(region) ?? 0) + weight);
	});
	for (const [region, count] of counts) counts.set(region, count * likelihood(region));
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** Whose page it is: of those at home there the one that the page's head and its text speak of most. */
export function ownerOf(salient: readonly Actor[], home: string | undefined): Actor | undefined {
	const owners = salient.filter(isOwner);
	const [first] = owners;
	return first?.territory == null ? first : (owners.find(({ territory }) => territory === home) ?? first);
}
