import type { Actor } from "../actor.js";
import { isCount, isOfCount } from "./counted.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** «Ленинградские» of «ленинградских»; undefined for a word that is no adjective. */
function pluralOf({ token }: MentionUnit): string | undefined {
	const lemma = token.readings.find(({ tag }) => tag.pos === "ADJF")?.lemma;
	return lemma !== undefined && /[иы]й$/u.test(lemma) ? lemma.replace(/й$/u, "е") : undefined;
}

/** «[18 ленинградских] и более 40 гродненских предприятий»: those counted before `at`, told without their noun. */
export function countedBefore({ units, mentions }: Scene, at: number, counted: Actor): Actor[] {
	const noun = counted.name.split(" ").slice(1).join(" ");
	const actors: Actor[] = [];
	let i = at - 1;
	while (noun !== "") {
		const end = i;
		while (i > end - 4 && isOfCount(units[i])) i--;
		const joint = units[i]?.token.norm;
		const unit = units[i - 1];
		if (i === end || (joint !== "и" && joint !== ",") || unit === undefined || !isCount(units[i - 2])) break;
		const place = mentions.find(({ kind, start }) => kind === "place" && start === unit.start);
		const name = pluralOf(unit);
		if (place?.kind !== "place" || !place.adjectival || name === undefined) break;
		actors.unshift({
			...counted,
			name: `${name} ${noun}`,
			territory: place.territory,
			spans: [place],
		});
		i -= 2;
	}
	return actors;
}
