import { type Actor, anaphoric, sameActor } from "../actor.js";
import { words } from "../merge-same.js";
import { type Memory, sidesNow, topicHere } from "../reading.js";
import { alike } from "../salience.js";
import { groupWith, saysSides } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { isWithin, liesIn } from "../territory.js";
import { type PartySet, sidesOf } from "./party-set.js";
import { unplaced } from "./strangers.js";

/** A set of one or none is filled up from whom the text has spoken of: the card's topic, the last pair, the like of the one. */
export function complete(set: PartySet, scene: Scene, unit: number, memory: Memory, signing: boolean): PartySet {
	const { parties } = set;
	if (parties.length > 1) return set;
	const [one] = parties;
	const near = partnerBefore(scene, unit);
	if (near !== undefined && (one === undefined || isOther(one, near))) {
		const other = one ?? partner(near, undefined, memory);
		if (other !== undefined) return { ...set, parties: [anaphoric(other), anaphoric(near)] };
	}
	const sides = sidesNow(memory, scene.sentence.index);
	const topic = topicHere(scene, memory);
	if (one === undefined) {
		const both = signing ? sidesOf(memory.together) : undefined;
		if (both !== undefined && both.parties.length > 1) {
			const signatories = set.signatories.length > 0 ? set.signatories : both.signatories;
			return { ...both, signatories, parties: both.parties.map(anaphoric) };
		}
		const owner = topic && memory.owner;
		if (topic !== undefined && owner !== undefined && !sameActor(topic, owner))
			return { ...set, parties: [anaphoric(owner), anaphoric(topic)] };
		return sides.length > 1 ? { ...set, parties: sides.map(anaphoric) } : set;
	}
	const other = unplaced(one) ? undefined : partner(one, topic, memory);
	return other === undefined ? set : { ...set, parties: [anaphoric(other), one] };
}

const isOther = (one: Actor, near: Actor): boolean => !sameActor(one, near) && !sameLand(one, near);

/** «Связи [с Витебском] заморожены: договор расторгнут»: the one partner an earlier clause of the sentence names. */
function partnerBefore(scene: Scene, unit: number): Actor | undefined {
	const clause = clauseAt(scene, unit);
	// «встреча с Б, на которой стороны подписали договор»: the two it speaks of
	if (saysSides(scene, clause)) return undefined;
	const clauses = scene.clauses.slice(0, scene.clauses.indexOf(clause));
	for (const { from, to } of clauses.reverse()) {
		const group = groupWith(scene, { from, to });
		if (group === undefined) continue;
		const actor = group.members.length === 1 ? group.members[0]?.actor : undefined;
		return actor?.kind === "person" ? actor.actsFor : actor;
	}
	return undefined;
}

/** Who stands over against the one party that is named; none of the `rest`. */
export function partner(
	one: Actor,
	topic: Actor | undefined,
	memory: Memory,
	rest: readonly Actor[] = [],
): Actor | undefined {
	const { author } = memory;
	// «Подписал с Бонном меморандум»: in the first person he whose page it is
	if (author !== undefined && !sameActor(author, one) && !sameLand(author, one)) return author;
	const found = likeliest(one, topic, memory, rest);
	return found?.kind === "territory" ? (governing(found, memory) ?? found) : found;
}

/** How many papers back it is asked who signed for a region. */
const BACK = 8;

/** The government whose page it is, or that has signed several of the region's papers at once: «Правительство подписало семь соглашений». */
export function governing({ name, territory }: Actor, { agreements, owner }: Memory): Actor | undefined {
	const own = [...words(name)];
	const signs = ({ kind, territory: its, name: body }: Actor): boolean =>
		kind === "executive" && its === territory && own.every((word) => words(body).has(word));
	if (owner !== undefined && signs(owner)) return owner;
	const counted = agreements.slice(-BACK).filter(({ quantity }) => quantity !== undefined);
	return counted.flatMap(({ parties }) => parties).findLast(signs);
}

function likeliest(one: Actor, topic: Actor | undefined, memory: Memory, rest: readonly Actor[]): Actor | undefined {
	const { sides, subject, owner } = memory;
	const salient = defined(memory.salient.slice(0, MOST));
	const other = (actor: Actor): boolean =>
		!sameActor(actor, one) && !sameSide(actor, one) && !rest.some((known) => sameActor(known, actor));
	if (sides.some((side) => sameActor(side, one))) return sides.find(other);
	const apart = (actor: Actor): boolean => other(actor) && !sameLand(actor, one);
	const like = (actor: Actor): boolean => apart(actor) && alike(actor.kind, one.kind);
	const across = acrossFrom(one, topic, memory);
	const first = defined(topic === undefined ? [owner, subject] : [topic, owner]);
	const others = defined([topic, subject, owner]);
	return (
		across.find((actor) => actor.kind === one.kind && like(actor)) ??
		across.find(like) ??
		first.find(like) ??
		salient.find(like) ??
		others.find(apart) ??
		others.find(other)
	);
}

/** How many of those the page speaks of most are asked. */
const MOST = 60;

/**
 * «Договор с Псковом» on a page of Витебск: those at home there, the likeliest first; for one at home those who are not,
 * the ones named just before ahead of the rest. None where the page has no home.
 */
function acrossFrom(one: Actor, topic: Actor | undefined, memory: Memory): readonly Actor[] {
	const here = atHome(one, memory);
	if (here === undefined) return [];
	const salient = memory.salient.slice(0, MOST);
	const recent = new Set(memory.recent.map(({ actor }) => actor.name));
	const known = here
		? [topic, memory.subject, ...salient.filter(({ name }) => recent.has(name))]
		: [memory.subject, memory.owner];
	return defined([...known, ...salient]).filter((actor) => atHome(actor, memory) === !here);
}

/** Bodies of many that bind nobody by themselves. */
const nobodies: ReadonlySet<string> = new Set(["working-group", "delegation", "media", "mission"]);

const defined = (actors: readonly (Actor | undefined)[]): readonly Actor[] =>
	actors.filter(
		(actor): actor is Actor => actor !== undefined && actor.collective !== true && !nobodies.has(actor.kind),
	);

const sameSide = (a: Actor, b: Actor): boolean =>
	a.territory !== null && a.territory === b.territory && a.kind === b.kind;

/** A region and what lies in it: no likely partners. */
const sameLand = ({ territory: a }: Actor, { territory: b }: Actor): boolean => isWithin(a, b) || liesIn(b, a);

/** Does the actor belong to the region at home on the page? Undefined where nobody can tell. */
function atHome({ territory }: Actor, { home, owner }: Memory): boolean | undefined {
	if (home === undefined || territory === null || owner?.territory == null) return undefined;
	return isWithin(territory, home);
}
