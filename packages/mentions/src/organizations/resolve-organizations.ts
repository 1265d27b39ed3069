import { type Dictionary, Num } from "@letopis/morphology";
import type { Document, Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { aliasesOf } from "./aliases.js";
import { allBodies, type ByInitial, coresOf, initialOf, initialsOf } from "./bodies-of-text.js";
import { contextPlace, contextRegion, earlierRegion } from "./context-place.js";
import { filed } from "./filing.js";
import { type BySide, bySideOf, fullerName } from "./fuller-names.js";
import { headNounOf, lastTerritoryNounOf, levelAdjectiveOf, territoryNounAfter } from "./head-noun.js";
import type { Landmarks } from "./landmarks.js";
import { coreOf, spells, stemsOf } from "./names-alike.js";
import { withOtherSide } from "./other-side.js";
import { inGenitive } from "./phrase-cases.js";
import { quotedAgain } from "./quoted-again.js";
import { classWords, isBareRegion, scopes } from "./scopes.js";
import { beginningsOf, sideByName } from "./side-by-name.js";
import { isWithin } from "./sides.js";
import { typesByHead } from "./types.js";
import { isUniversity, nameOfUniversity, territoryOfUniversity } from "./universities.js";
import { isCapitalized } from "./words.js";

type BySentence<T> = readonly (readonly T[])[];

interface Registered {
	readonly mention: OrganizationMention;
	readonly head: string;
}

interface Memory {
	readonly document: Document;
	readonly dictionary: Dictionary;
	readonly landmarks: Landmarks;
	/** Bodies named so far, in order. */
	readonly named: Registered[];
	/** Bodies of the whole document by what makes their name their own. */
	readonly byCore: ReadonlyMap<string, OrganizationMention>;
	/** The same by how their names begin. */
	readonly beginnings: ReadonlyMap<string, OrganizationMention | null>;
	readonly aliases: ReadonlyMap<string, OrganizationMention>;
	/** Bodies of several words by the first letter of their name: «ЮУрГАУ» in a headline is spelt out by the text. */
	readonly byInitial: ByInitial;
	readonly bySide: BySide;
	/** The delegation told of last. */
	delegation: OrganizationMention | undefined;
}

/**
 * Gives bodies their full name and side from the rest of the document: «облисполком» after «Витебский облисполком»,
 * «НВТУ» after «(далее – НВТУ)», «министерство культуры» in an article on one region. A mention keeps its span and its
 * `generic` mark; one that nothing explains is left as it is. A minister or an envoy names his ministry or embassy.
 */
export function resolveOrganizations(
	document: Document,
	organizations: BySentence<OrganizationMention>,
	posts: BySentence<PostMention>,
	landmarks: Landmarks,
	dictionary: Dictionary,
): OrganizationMention[][] {
	const all = allBodies(organizations, posts);
	const memory: Memory = {
		document,
		dictionary,
		landmarks,
		named: [],
		byCore: coresOf(organizations),
		beginnings: beginningsOf(organizations.flat()),
		aliases: aliasesOf(document, organizations),
		byInitial: initialsOf(all),
		bySide: bySideOf(all),
		delegation: undefined,
	};
	return organizations.map((found, i) => {
		const sentence = document.sentences[i] as Sentence;
		const again = quotedAgain(sentence, found, memory.byCore);
		const mentions = again.length === 0 ? found : [...found, ...again].sort((a, b) => a.from - b.from);
		const resolvedMentions = mentions.flatMap((mention) => {
			const resolved = resolve(memory, sentence, mention);
			if (resolved === mention && isEmpty(sentence, mention)) return [];
			if (!resolved.collective && (!resolved.generic || resolved !== mention))
				memory.named.push({ mention: resolved, head: headNounOf(sentence, mention) });
			const named = withTerritoryNoun(filed(resolved, sentence, landmarks, dictionary), sentence);
			const told = ofDelegation(memory.delegation, named);
			if (told.actor === "delegation" && told.territory !== null && (told.numbers & Num.sing) !== 0)
				memory.delegation = told;
			return [told];
		});
		for (const { body } of posts[i] ?? [])
			if (body?.rule === "organization/implied-by-post" && body.territory !== null)
				memory.named.push({ mention: body, head: body.name.split(" ", 1)[0]?.toLowerCase() ?? "" });
		return [...withOtherSide(sentence, resolvedMentions, landmarks)];
	});
}

/** How many sentences a delegation is remembered. */
const MEMORY = 6;

/** «делегация» after «тульская делегация». */
function ofDelegation(last: OrganizationMention | undefined, mention: OrganizationMention): OrganizationMention {
	if (last === undefined || mention.territory !== null || mention.parent !== undefined) return mention;
	if (mention.name !== "делегация" || (mention.numbers & Num.sing) === 0 || mention.sentence - last.sentence > MEMORY)
		return mention;
	return mentionWith(mention, { name: last.name, territory: last.territory });
}

/** «[правительство области] и вуз подписали»: the noun that says whose the body is belongs to its span. */
function withTerritoryNoun(mention: OrganizationMention, sentence: Sentence): OrganizationMention {
	const { to, collective } = mention;
	if (collective || lastTerritoryNounOf(sentence, mention) !== "" || territoryNounAfter(sentence, mention) === "")
		return mention;
	return mentionWith(mention, { to: to + 1, end: (sentence.tokens[to] as Token).end });
}

/** «Центр», «Общество» that no body named before explains. */
const isEmpty = (sentence: Sentence, mention: OrganizationMention): boolean =>
	mention.rule === "organization/type-alone" &&
	typesByHead.get(headNounOf(sentence, mention))?.some((type) => type.alone === "body" || type.alone === "group") ===
		false;

function resolve(memory: Memory, sentence: Sentence, mention: OrganizationMention): OrganizationMention {
	const known = fromText(memory, sentence, mention);
	if (known.collective || known.generic) return known;
	const territory = sideByName(known, memory.landmarks);
	const told = territory === known.territory ? known : mentionWith(known, { territory });
	const name = fullerName(told, memory.bySide, memory.dictionary);
	return name === told.name ? told : mentionWith(told, { name });
}

/** The name and side of a body as far as the document tells. */
function fromText(memory: Memory, sentence: Sentence, mention: OrganizationMention): OrganizationMention {
	const called = byAlias(memory, sentence, mention);
	if (called !== undefined) return called;
	const withParent = mention.parent ? withResolvedParent(memory, sentence, mention, mention.parent) : mention;
	if (withParent.generic && !withParent.collective)
		return antecedentOf(memory, sentence, withParent) ?? inContext(memory, sentence, withParent);
	if (/acronym|quoted|latin/u.test(mention.rule)) return sameAs(memory, withParent);
	if (mention.rule === "organization/known" && mention.actor === "university")
		return speltOut(memory, sentence, mention) ?? withParent;
	if (withParent.territory === null && !withParent.collective)
		return inContext(memory, sentence, sideOfNamesake(memory, withParent));
	return withParent;
}

/** «Компании» behind «ООО «Агромаш» (далее – Компания)». */
function byAlias(memory: Memory, sentence: Sentence, mention: OrganizationMention): OrganizationMention | undefined {
	if (memory.aliases.size === 0 || !mention.generic || mention.to - mention.from > 1) return undefined;
	const token = sentence.tokens[mention.from] as Token;
	const alias = isCapitalized(token) ? memory.aliases.get(headNounOf(sentence, mention)) : undefined;
	const single = !mention.collective || token.readings.some(({ tag }) => (tag.numbers & Num.sing) !== 0);
	if (alias === undefined || alias.start > mention.start || !single) return undefined;
	const { name, actor, territory } =
		memory.named.find(({ mention: named }) => named.start === alias.start)?.mention ?? alias;
	return mentionWith(mention, {
		rule: "organization/again",
		numbers: Num.sing,
		collective: false,
		name,
		actor,
		territory,
	});
}

/** «комитет экономики облисполкома» → «комитет экономики Витебского облисполкома». */
function withResolvedParent(
	memory: Memory,
	sentence: Sentence,
	mention: OrganizationMention,
	parent: OrganizationMention,
): OrganizationMention {
	const known = resolve(memory, sentence, parent);
	if (known === parent) return mention;
	const tail = sentence.tokens
		.slice(parent.from, parent.to)
		.map((token, i) => (token.spaced && i > 0 ? ` ${token.text}` : token.text))
		.join("");
	const own = mention.name.endsWith(tail) ? mention.name.slice(0, -tail.length) : undefined;
	const name = own === undefined ? mention.name : `${own}${inGenitive(known.name, memory.dictionary)}`;
	return mentionWith(mention, { name, parent: known, territory: mention.territory ?? known.territory });
}

/** How many bodies one looks back for an antecedent. */
const REACH = 40;

/** «университет» → the last university named before. */
function antecedentOf(
	memory: Memory,
	sentence: Sentence,
	mention: OrganizationMention,
): OrganizationMention | undefined {
	const head = headNounOf(sentence, mention);
	if (head === "" || mention.to - mention.from > 2) return undefined;
	const kinds = classWords.get(head) ?? [];
	const { named, landmarks } = memory;
	const adjective = levelAdjectiveOf(sentence, mention);
	const noun = territoryNounAfter(sentence, mention);
	const side = memory.landmarks.sides.at(mention.sentence, mention.from);
	const bare = head === "палата" && adjective === "" && noun === "" && side === undefined;
	const home = bare ? landmarks.home(({ territory }) => territory?.includes("-") === true)?.territory : undefined;
	const isHome = ({ actor, territory }: OrganizationMention): boolean => actor === "chamber" && territory === home;
	const atHome = home !== undefined && named.slice(-REACH).some(({ mention: one }) => isHome(one));
	for (let i = named.length - 1; i >= 0 && i >= named.length - REACH; i--) {
		const { mention: other, head: otherHead } = named[i] as Registered;
		// «Тульская ТПП и ТПП Ирана подписали договор. Палата проведёт форум»: the one whose news it is
		if (atHome && !isHome(other)) continue;
		const same = otherHead.endsWith(head) || head.endsWith(otherHead && otherHead.length > 5 ? otherHead : " ");
		if (!same && !atHome && !kinds.includes(other.actor)) continue;
		if (adjective !== "" && !stemsOf(other.name).includes(stemsOf(adjective))) continue;
		if (noun !== "" && !stemsOf(other.name).includes(stemsOf(noun))) continue;
		if (other.sentence === mention.sentence && other.to > mention.from) continue;
		if (side !== undefined && other.territory !== null && !isWithin(other, side)) continue;
		if (side === undefined && !memory.landmarks.accepts(mention.sentence, mention.from, other.territory)) continue;
		const { name, actor, territory, parent } = other;
		const own = { rule: "organization/again", name, actor, territory };
		return mentionWith(mention, parent ? { ...own, parent } : own);
	}
	return undefined;
}

/** An acronym, or a name without a type noun, that the document says more of elsewhere. */
function sameAs(memory: Memory, mention: OrganizationMention): OrganizationMention {
	const found =
		memory.aliases.get(mention.name.toLowerCase()) ??
		other(memory.byCore.get(coreOf(mention.name)), mention) ??
		spelling(memory, mention);
	if (found === undefined) return asUniversity(memory, mention);
	const name =
		mention.rule === "organization/acronym" ? found.name : (/«([^«»]+)»/u.exec(found.name)?.[1] ?? mention.name);
	const territory = mention.territory ?? found.territory;
	return asUniversity(memory, mentionWith(mention, { name, actor: found.actor, territory }));
}

/** «ректор УлГТУ»: letters that the text explains nowhere. */
function asUniversity(memory: Memory, mention: OrganizationMention): OrganizationMention {
	if (mention.rule !== "organization/acronym" || !isUniversity(mention.name)) return mention;
	const territory = territoryOfUniversity(mention.name, memory.landmarks);
	const isWithin = mention.territory === null || territory?.startsWith(`${mention.territory}-`);
	const name = isWithin && territory !== null ? nameOfUniversity(mention.name, territory) : undefined;
	const side = isWithin ? territory : mention.territory;
	return mentionWith(mention, { name: name ?? mention.name, actor: "university", territory: side });
}

const other = (
	found: OrganizationMention | undefined,
	mention: OrganizationMention,
): OrganizationMention | undefined => (found === mention ? undefined : found);

function spelling(memory: Memory, mention: OrganizationMention): OrganizationMention | undefined {
	if (mention.rule !== "organization/acronym") return undefined;
	for (let i = memory.named.length - 1; i >= 0 && i >= memory.named.length - REACH; i--) {
		const candidate = (memory.named[i] as Registered).mention;
		if (candidate.rule !== "organization/acronym" && spells(mention.name, candidate.name)) return candidate;
	}
	return memory.byInitial.get(initialOf(mention.name))?.find(({ name }) => spells(mention.name, name));
}

/**
 * «ТГУ» of a text that spells it out in another sentence, «Тольяттинский государственный университет», whichever the letters
 * mean elsewhere; in the same sentence they are two.
 */
function speltOut(memory: Memory, sentence: Sentence, mention: OrganizationMention): OrganizationMention | undefined {
	const { text = "", shape } = sentence.tokens[mention.from] ?? {};
	if (shape !== "upper" || mention.to - mention.from > 1) return undefined;
	const found = (memory.byInitial.get(initialOf(text)) ?? []).filter(
		({ name, actor, rule }) => actor === mention.actor && rule !== mention.rule && spells(text, name),
	);
	const [only] = found;
	if (only === undefined || found.length > 1 || only.sentence === mention.sentence) return undefined;
	return mentionWith(mention, { name: only.name, territory: only.territory });
}

function sideOfNamesake(memory: Memory, mention: OrganizationMention): OrganizationMention {
	const core = coreOf(mention.name);
	const longer = mention.name.includes("«") ? undefined : memory.beginnings.get(core);
	if (longer?.actor === mention.actor) return mentionWith(mention, { name: longer.name, territory: longer.territory });
	const other = memory.byCore.get(core);
	return other && other !== mention && other.territory !== null && other.actor === mention.actor
		? mentionWith(mention, { territory: other.territory })
		: mention;
}

const governing: ReadonlySet<string> = new Set(["executive", "legislature", "ministry", "department", "party-organ"]);

/**
 * «областная администрация», «департамент науки провинции», «министерство культуры», «Корпорация развития»: of the place the
 * text is about.
 */
function inContext(memory: Memory, sentence: Sentence, mention: OrganizationMention): OrganizationMention {
	if (mention.territory !== null) return mention;
	const own = lastTerritoryNounOf(sentence, mention);
	const noun = own || territoryNounAfter(sentence, mention);
	const adjective = noun === "" ? levelAdjectiveOf(sentence, mention) : "";
	const head = headNounOf(sentence, mention) || (mention.actor === "ministry" ? "министерство" : "");
	const scope =
		scopes.get(noun) ??
		scopes.get(`${adjective} ${head}`) ??
		scopes.get(adjective) ??
		scopes.get(head) ??
		scopes.get(mention.name.toLowerCase());
	// «агентство «Интерфакс»»: its name says all
	const isOwn = mention.name.endsWith("»");
	if (scope === undefined && (isOwn || !governing.has(mention.actor))) {
		const side = memory.landmarks.sides.at(mention.sentence, mention.from);
		return side === undefined || mention.rule === "organization/known"
			? mention
			: mentionWith(mention, { territory: side.territory });
	}
	if (adjective === "федеральный" && governing.has(mention.actor))
		return mentionWith(mention, { territory: federationOf(memory.landmarks, mention) });
	// «делегация области посетила Фергану»: that of the page's own, whatever was named last
	const pointing =
		(noun !== "" && mention.actor !== "delegation") ||
		(adjective !== "" && scope !== undefined && scope.words.length > 0);
	const question = { sentence: mention.sentence, token: mention.from, scope, pointing };
	const place = contextPlace(memory.landmarks, question);
	const earlier = place && earlierRegion(memory.landmarks, question, place);
	if (earlier !== undefined && earlier !== place?.territory) return mentionWith(mention, { territory: earlier });
	if (place !== undefined)
		return mentionWith(mention, {
			name:
				noun !== "" && isBareRegion(place)
					? `${mention.name}${own === "" ? ` ${sentence.tokens[mention.to]?.norm}` : ""} ${place.name}`
					: nameIn(memory, sentence, mention, place.name, own, adjective),
			territory: place.territory,
		});
	const region =
		scope === undefined || scope.countries.length === 0 ? undefined : contextRegion(memory.landmarks, scope);
	if (region === undefined) return mention;
	const name = region.name === "" ? mention.name : nameIn(memory, sentence, mention, region.name, own, adjective);
	return mentionWith(mention, { name, territory: region.code });
}

/** «Федеральная служба»: of the federation of the side just told of, else of Russia. */
const federationOf = (landmarks: Landmarks, { sentence, from }: OrganizationMention): string => {
	const country = landmarks.sides.at(sentence, from)?.territory?.slice(0, 2) ?? "RU";
	return federations.has(country) ? country : "RU";
};

const federations: ReadonlySet<string> = new Set(
	"AE AR AT AU BA BE BR CA CH DE ET IN IQ KM MX MY NG NP PK RU SO SS US VE".split(" "),
);

/** Bodies whose name takes the place as an adjective: «Витебский облисполком». */
const adjectivalBodies = /(?:обл|рай|край)(?:исполком|совет|дума)$/u;

function nameIn(
	memory: Memory,
	sentence: Sentence,
	mention: OrganizationMention,
	place: string,
	noun: string,
	adjective: string,
): string {
	const own = adjectivalBodies.test(headNounOf(sentence, mention))
		? /^(\p{L}+(?:ск|цк))ая /u.exec(place)?.[1]
		: undefined;
	if (own !== undefined) return `${own}ий ${mention.name}`;
	const words = mention.name.split(" ");
	const last = (sentence.tokens[mention.to - 1] as Token).text;
	if (noun !== "" && words.at(-1) === last) words.pop();
	// «областной департамент», but «Законодательное собрание»
	const isLevel = (scopes.get(adjective)?.words.length ?? 0) > 0 || adjective === "региональный";
	if (isLevel && governing.has(mention.actor))
		words.splice(0, words.length, ...words.filter((word) => !word.toLowerCase().startsWith(adjective.slice(0, -2))));
	return `${words.join(" ")} ${inGenitive(place, memory.dictionary)}`;
}
