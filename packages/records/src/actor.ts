import type { Mention, OrganizationMention, PersonMention, PlaceMention, PostMention } from "@letopis/mentions";
import { type Document, type Span, stem } from "@letopis/text";
import type { Evidence, How, Participant, ParticipantKind, Role, TextSpan } from "./schema.js";

/** Somebody who can be a party or take part: what a mention, read in its place, stands for. */
export interface Actor {
	readonly name: string;
	readonly kind: ParticipantKind;
	readonly territory: string | null;
	readonly how: How;
	readonly spans: readonly Span[];
	readonly post?: string;
	readonly body?: string;
	readonly nativeName?: string;
	readonly collective?: boolean;
	/** What a person signs for. */
	readonly actsFor?: Actor;
}

const kindOfLevel = (place: PlaceMention): ParticipantKind => {
	const level = place.places[0]?.level;
	if (level === "country") return "country";
	if (level === "region" || level === "area") return "territory";
	if (level === "zone") return "zone";
	return "municipality";
};

function actorOfPlace(place: PlaceMention): Actor {
	return {
		name: place.name,
		kind: kindOfLevel(place),
		territory: place.territory,
		how: place.metonym ? "metonymy" : "explicit",
		spans: [place],
	};
}

/** «[Представители] Ирана», «руководители палаты»: people who stand for the place or body they are of. */
const standing: ReadonlySet<string> = new Set(["представители", "делегаты", "руководители", "руководство"]);

function stoodFor(organization: OrganizationMention): Actor | undefined {
	if (!standing.has(organization.name.split(" ", 1)[0]?.toLowerCase() ?? "")) return undefined;
	const { parent, places } = organization;
	const [place] = places;
	if (parent !== undefined && !parent.collective) return { ...actorOfOrganization(parent), spans: [organization] };
	return parent !== undefined || place === undefined || place.adjectival
		? undefined
		: { ...actorOfPlace(place), spans: [organization] };
}

/** The body named, or whom people without a name stand for: «представители [Ирана]». */
export function actorOfOrganization(organization: OrganizationMention): Actor {
	const whole = stoodFor(organization);
	if (whole !== undefined) return whole;
	return {
		name: organization.name,
		kind: organization.actor,
		territory: organization.territory ?? organization.parent?.territory ?? null,
		how: organization.generic ? "anaphora" : "explicit",
		spans: [organization],
		...(organization.collective ? { collective: true } : {}),
	};
}

/** «Заместитель председателя [правительства Тульской области]»: whoever heads a government signs for what it governs. */
const governed = ({ actor, name, parent, places }: OrganizationMention): PlaceMention | undefined =>
	actor === "executive" && parent === undefined && places.length === 1 && /правительств/iu.test(name)
		? places[0]
		: undefined;

/** «Председатель [правления] банка», «член [совета директоров] завода»: organs of a body, which is what they act for. */
const organ =
	/^(?:правление|президиум|дирекция|совет директоров|(?:наблюдательный|попечительский|уч[её]ный) совет)(?= )/iu;

const bodyOfPost = ({ body }: PostMention): OrganizationMention | undefined =>
	body?.parent !== undefined && organ.test(body.name) ? body.parent : body;

function principalOf({ post }: PersonMention): Actor | undefined {
	if (post === undefined) return undefined;
	const body = bodyOfPost(post);
	const sitsIn = body !== post.body;
	if (post.actsFor === "none" && !sitsIn) return undefined;
	if (body !== undefined && (post.actsFor === "body" || sitsIn)) {
		const land = governed(body);
		return { ...(land === undefined ? actorOfOrganization(body) : actorOfPlace(land)), how: "inferred" };
	}
	if (post.place !== undefined) return { ...actorOfPlace(post.place), how: "inferred" };
	return body === undefined ? undefined : { ...actorOfOrganization(body), how: "inferred" };
}

/** A person with the post he is named by and whom he signs for by it. */
export function actorOfPerson(person: PersonMention): Actor {
	const { post } = person;
	const territory = post?.place?.territory ?? post?.body?.territory ?? person.side?.territory ?? null;
	const body = post && bodyOfPost(post);
	const actsFor = principalOf(person);
	return {
		name: person.name,
		kind: "person",
		territory,
		how: person.rule === "person/by-post" ? "anaphora" : "explicit",
		spans: [person],
		...(post === undefined ? {} : { post: post.name }),
		...(body === undefined ? {} : { body: body.name }),
		...(person.nativeName === undefined ? {} : { nativeName: person.nativeName }),
		...(actsFor === undefined ? {} : { actsFor }),
	};
}

/** «Каспийское море», «Африка»: an area that lies in no one country acts for nobody. */
const isExpanse = ({ places: [place], territory }: PlaceMention): boolean =>
	place?.level === "area" && territory === null;

/** The actor a mention stands for, if it can be one. */
export function actorOf(mention: Mention | undefined): Actor | undefined {
	if (mention === undefined) return undefined;
	if (mention.kind === "place") return mention.adjectival || isExpanse(mention) ? undefined : actorOfPlace(mention);
	if (mention.kind === "organization") return actorOfOrganization(mention);
	if (mention.kind === "person") return actorOfPerson(mention);
	return undefined;
}

/** A country, region or town itself, and nobody in it. */
export const isLand = ({ kind }: Pick<Actor, "kind">): boolean =>
	kind === "country" || kind === "territory" || kind === "municipality";

/** The same actor, meant but not named here: «стороны», «область». */
export const anaphoric = (actor: Actor): Actor => ({ ...actor, how: "anaphora" });

/** A span with the words that stand there. */
export const quote = (document: Document, span: Span): TextSpan => ({
	start: span.start,
	end: span.end,
	text: document.text.slice(span.start, span.end),
});

/** Where a fact is told, and how: named, by a word that stands for it, or taken over. */
export const evidence = (document: Document, how: How, spans: readonly Span[]): Evidence => ({
	how,
	spans: spans.map((span) => quote(document, span)),
});

/** An actor as the contract has him, with the part he plays. */
export function participant<R extends Role>(document: Document, actor: Actor, role: R): Participant & { role: R } {
	return {
		role,
		name: actor.name,
		kind: actor.kind,
		territory: actor.territory,
		...(actor.post === undefined ? {} : { post: actor.post }),
		...(actor.nativeName === undefined ? {} : { nativeName: actor.nativeName }),
		...(actor.body === undefined ? {} : { body: actor.body }),
		...(actor.collective === undefined ? {} : { collective: actor.collective }),
		evidence: evidence(document, actor.how, actor.spans),
	};
}

/** «Делегация [города] Турку» is that of Turku. */
const town = /(?<=делегация )города /u;

/** Do two actors stand for one? Same territory and kind, or one name within the other. */
export function sameActor(a: Actor, b: Actor): boolean {
	if ((a.kind === "person") !== (b.kind === "person")) return false;
	if (a.territory !== null && b.territory !== null && a.territory !== b.territory) return false;
	const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
	return x.includes(y) || y.includes(x) || stems(x.replace(town, "")) === stems(y.replace(town, ""));
}

const organs: ReadonlySet<ParticipantKind> = new Set(["ministry", "department", "mission"]);
const wholes: ReadonlySet<ParticipantKind> = new Set(["executive", "country", "territory"]);

/** Does a signer's ministry stand beside its own government or territory? Then the two are one side. */
export const isOrganOf = (organ: Actor, whole: Actor): boolean =>
	organ.how === "inferred" &&
	organs.has(organ.kind) &&
	wholes.has(whole.kind) &&
	organ.territory !== null &&
	organ.territory === whole.territory;

/** One name in another case: «администрация Иньчуани» and «администрации Иньчуань». */
const stems = (name: string): string => (name.match(/[\p{L}\d]+/gu) ?? []).map(stem).join(" ");
