import { Case, type Dictionary, Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { OrganizationMention, PersonMention, PlaceMention, PostMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";
import { inGenitive, inSingular } from "../organizations/phrase-cases.js";

/** What an office in the plural is of, one for each holder. */
type Seat = PlaceMention | OrganizationMention;

/** Most that one office in the plural is told of. */
const MOST = 12;

const isJoint = (token: Token | undefined): boolean => token?.norm === "," || token?.norm === "и";

/** The places or bodies that follow the first one of an office: «губернаторы А[, Б и В] Иван Лис, …», and where they end. */
function seatsOf(
	tokens: readonly Token[],
	post: PostMention,
	at: ReadonlyMap<number, Seat>,
): { readonly seats: readonly Seat[]; readonly to: number } {
	const seats: Seat[] = [];
	let to = post.to;
	while (isJoint(tokens[to]) && seats.length < MOST) {
		const seat = at.get(to + 1);
		if (seat === undefined || (seat.cases !== 0 && (seat.cases & Case.gent) === 0)) break;
		seats.push(seat);
		to = seat.to;
	}
	return { seats, to };
}

/** As many names as there are seats, told in one breath from a token on. */
function holdersFrom(
	tokens: readonly Token[],
	from: number,
	at: ReadonlyMap<number, PersonMention>,
	post: PostMention,
	count: number,
): readonly PersonMention[] {
	const holders: PersonMention[] = [];
	const mark = tokens[from]?.norm;
	for (let i = mark === "-" || mark === "," || mark === ":" ? from + 1 : from; holders.length <= count; ) {
		const person = at.get(i);
		if (person === undefined || person.post !== undefined || (person.cases & post.cases) === 0) break;
		holders.push(person);
		if (!isJoint(tokens[person.to])) break;
		i = person.to + 1;
	}
	return holders;
}

/** «Министерство культуры [Татарстана]» as that of another place; undefined where the name ends otherwise. */
function likeBody(
	body: OrganizationMention,
	place: PlaceMention,
	dictionary: Dictionary,
): OrganizationMention | undefined {
	const [own] = body.places;
	if (own === undefined || own.adjectival || body.places.length !== 1) return undefined;
	const tail = ` ${inGenitive(own.name, dictionary)}`;
	if (!body.name.endsWith(tail)) return undefined;
	const name = `${body.name.slice(0, -tail.length)} ${inGenitive(place.name, dictionary)}`;
	return mentionWith(body, { name, territory: place.territory, places: [place] });
}

/**
 * «Губернаторы Псковской и Витебской областей [Иван Лис] и [Олег Ким]»: an office in the plural over several places or bodies
 * is held by each of the persons behind them, in order.
 */
export function withDistributedPosts(
	sentence: Sentence,
	persons: readonly PersonMention[],
	posts: readonly PostMention[],
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
	dictionary: Dictionary,
): readonly PersonMention[] {
	const plural = posts.filter((post) => (post.numbers & Num.plur) !== 0 && isJoint(sentence.tokens[post.to]));
	if (persons.length < 2 || plural.length === 0) return persons;
	const { tokens } = sentence;
	const seatAt = new Map<number, Seat>([...places, ...organizations].map((seat) => [seat.from, seat]));
	const personAt = new Map(persons.map((person) => [person.from, person]));
	const own = new Map<PersonMention, PostMention>();
	for (const post of plural) {
		const { seats, to } = seatsOf(tokens, post, seatAt);
		const holders = seats.length === 0 ? [] : holdersFrom(tokens, to, personAt, post, seats.length + 1);
		if (holders.length !== seats.length + 1) continue;
		const one = mentionWith(post, {
			name: inSingular(post.name, dictionary),
			numbers: Num.sing,
			to,
			end: (tokens[to - 1] as Token).end,
		});
		const first = post.body?.rule === "organization/implied-by-post" ? post.place : (post.place ?? post.body);
		const noun = nounOf(tokens, one, first);
		holders.forEach((person, i) => {
			const seat = i === 0 ? undefined : (seats[i - 1] as Seat);
			const name = `${noun} ${toldOf(tokens, seat ?? first, dictionary)}`.trimEnd();
			own.set(person, seat === undefined ? mentionWith(one, { name }) : heldAt(one, seat, name, dictionary));
		});
	}
	return own.size === 0
		? persons
		: persons.map((person) => {
				const post = own.get(person);
				return post === undefined ? person : mentionWith(person, { post });
			});
}

/** «Татарстана»; «Луч» of «фабрик «Заря» и «Луч»» as it stands. */
function toldOf(tokens: readonly Token[], seat: Seat | undefined, dictionary: Dictionary): string {
	if (seat === undefined) return "";
	const bare = tokens[seat.to - 1]?.norm === '"' && !seat.name.includes("«");
	return bare ? `«${seat.name}»` : inGenitive(seat.name, dictionary);
}

/** «Министр культуры» of «министр культуры Татарстана»: what the title says before it says of what. */
function nounOf(tokens: readonly Token[], post: PostMention, seat: Seat | undefined): string {
	const words = post.name.split(" ");
	if (seat === undefined || seat.from <= post.from) return post.name;
	let length = 0;
	for (let i = post.from; i < seat.from; i++) if ((tokens[i] as Token).kind === "word") length++;
	return words.slice(0, Math.max(1, length)).join(" ");
}

/** The office as that at one of the seats behind the first: with its place, and the body of the first as that of this place. */
function heldAt(post: PostMention, seat: Seat, name: string, dictionary: Dictionary): PostMention {
	if (seat.kind === "organization") return mentionWith(post, { name, body: seat });
	const body = post.body && likeBody(post.body, seat, dictionary);
	const { body: _, ...bare } = post;
	return mentionWith<PostMention>(bare, { name, place: seat, ...(body ? { body } : {}) });
}
