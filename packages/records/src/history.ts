import { type DateMention, type PlaceMention, Sign } from "@letopis/mentions";
import { Case, Num } from "@letopis/morphology";
import type { Document, Sentence } from "@letopis/text";
import { type Actor, actorOf } from "./actor.js";
import type { Deed } from "./agreements/deed.js";
import { unnamed, withSigners } from "./agreements/signers.js";
import { spokenDeeds } from "./agreements/spoken-deeds.js";
import type { EventDraft } from "./draft.js";
import { type Agenda, agendaAt, mayPlan } from "./events/agenda.js";
import { guestsOf } from "./events/guests.js";
import { devotedDay, type LineDate, onlyDate } from "./line-date.js";
import { authorIn, homeOf, type Named, ownerOf, salientActors } from "./salience.js";
import { bareGroups, normAt } from "./scene/find.js";
import type { Scene, Scenes } from "./scene/scene.js";
import { namedIn, withStandIns } from "./scene/stand-ins.js";
import { lastDate as spokenIn } from "./then.js";
import { mayBeTopic, topicOf } from "./topic.js";
import { isItem } from "./year.js";

/** What the sentences before the one being read say of whom and when. They are looked through when a frame asks. */
export interface History {
	/** «По итогам подписаны:»: what the lines of the list below share. */
	readonly heading: { readonly deeds: readonly Deed[]; readonly paragraph: number } | undefined;
	/** «14 января.» at the head of a line, «18 апреля, вторник» above the lines of a programme: the day of what they tell. */
	readonly lineDate: LineDate | undefined;
	/** «Программа», «Запланированы:»: the lines below are to come. */
	readonly agenda: Agenda | undefined;
	/** «Действующие соглашения»: the papers of the lines below are in force. */
	readonly standing: boolean;
	/** The date told last, a sentence or two before: «тогда же». */
	readonly spokenDate: DateMention | undefined;
	/** The partner a card or a line of a list is about: «Хайлар (КНР).» before «Протокол о намерениях, 1999». */
	readonly topic: { readonly actor: Actor; readonly paragraph: number; readonly sentence: number } | undefined;
	/** «Канал главы Ингушетии»: whose words the page is, by its first lines. */
	readonly author: Actor | undefined;
	/** Whose page it is. */
	readonly owner: Actor | undefined;
	/** The region at home on the page. */
	readonly home: string | undefined;
	/** Everybody the page names, the most named first. */
	readonly salient: readonly Actor[];
	/** Actors of the last sentences in the order they were named, each with the index of its sentence and the person who acts for it. */
	readonly recent: readonly { readonly actor: Actor; readonly at: number; readonly person?: Actor }[];
	/** Whom the text is about: the subject of the headline or of the last sentence that had one. */
	readonly subject: Actor | undefined;
	/** Who did together what the sentence right before tells: «На сцену поднялись А и Б». */
	readonly together: readonly Actor[];
	/** The last place of the sentences before that will do, a few of them asked. */
	placeBefore(wanted: (place: PlaceMention) => boolean): PlaceMention | undefined;
	/** The sentence right before it, if that is no heading. */
	readonly before: Scene | undefined;
	/** The sentence being read, the words that point back to others with those they stand for. */
	readonly scene: Scene;
	/** Puts the sentence being read at a position among {@link Scenes.sentences}; positions only grow. */
	moveTo(position: number): void;
}

/** Kinds of actors that are no side of a paper or talk. */
export const sideless: ReadonlySet<string> = new Set(["person", "delegation", "media", "other"]);

/** Lines of a table row or card. */
export const CARD = 6;
/** Lines under a heading. */
const LIST = 12;
/** How many sentences back words can point to somebody by what he is. */
const NEAR = 9;
/** How many sentences back «область» points. */
const LANDS = 12;
/** How many sentences back «тогда» points. */
const THEN = 2;
/** A line that is nothing but a date, or tells but what a day is for, has no more characters than this. */
const DATE = 80;
/** «25 сентября, четверг»: nor has a day. */
const DAY = 30;
/** Headings that make a page a chronicle. */
const DAYS = 3;
/** A heading has no more characters than this. */
const LINE = 160;

/** Whom the sentence is about; undefined when it does not tell. */
function subjectOf(scene: Scene): Actor | undefined {
	if (scene.sentence.zone === "body" && topicOf(scene) !== undefined) return undefined;
	const [first] = bareGroups(scene, { from: 0, to: scene.units.length }, Case.nomn);
	if (first !== undefined && normAt(scene.units, first.from - 1) === "-") return undefined;
	const actor = first?.members[0]?.actor;
	const subject = actor?.kind === "person" ? actor.actsFor : actor;
	return subject !== undefined && !sideless.has(subject.kind) && subject.kind !== "country" ? subject : undefined;
}

function sidesIn({ units, sentence }: Scene): History["recent"] {
	return units.flatMap(({ mention }) => {
		const actor = actorOf(mention);
		const side = actor?.kind === "person" ? actor.actsFor : actor;
		const tells = side !== undefined && side.how !== "anaphora" && side.collective !== true;
		const person = actor?.kind === "person" && !unnamed(actor) ? { person: actor } : {};
		return tells ? [{ actor: side, at: sentence.index, ...person }] : [];
	});
}

/** A line without a verb that names papers: are they «действующие»? */
function standingAt({ units, clauses, sentence }: Scene): boolean | undefined {
	const papers = units.some(({ mention, numbers }) => mention?.kind === "document" && (numbers & Num.sing) === 0);
	if (!papers || clauses.some(({ predicates }) => predicates.length > 0)) return undefined;
	if (units.some((_, i) => normAt(units, i) === "нет")) return undefined;
	return sentence.tokens.some(({ readings }) => readings.some(({ lemma }) => lemma === "действующий"));
}

type Told = { readonly [Name in keyof Omit<History, "moveTo" | "placeBefore">]: () => History[Name] };

/** A class, for an object literal with getters has no hidden class, and whoever reads such objects is slow. */
class Lookback implements History {
	readonly #tell: Told;

	constructor(
		tell: Told,
		readonly moveTo: History["moveTo"],
		readonly placeBefore: History["placeBefore"],
	) {
		this.#tell = tell;
	}

	get before() {
		return this.#tell.before();
	}

	get scene() {
		return this.#tell.scene();
	}

	get heading() {
		return this.#tell.heading();
	}

	get agenda() {
		return this.#tell.agenda();
	}

	get lineDate() {
		return this.#tell.lineDate();
	}

	get standing() {
		return this.#tell.standing();
	}

	get spokenDate() {
		return this.#tell.spokenDate();
	}

	get topic() {
		return this.#tell.topic();
	}

	get author() {
		return this.#tell.author();
	}

	get owner() {
		return this.#tell.owner();
	}

	get home() {
		return this.#tell.home();
	}

	get salient() {
		return this.#tell.salient();
	}

	get recent() {
		return this.#tell.recent();
	}

	get subject() {
		return this.#tell.subject();
	}

	get together() {
		return this.#tell.together();
	}
}

/** `events` are those told so far. */
export function historyOf(document: Document, actors: Named, scenes: Scenes, events: readonly EventDraft[]): History {
	const { sentences } = scenes;
	const read: (Scene | undefined)[] = [];
	const names: (ReturnType<typeof namedIn> | undefined)[] = [];
	/** The scene at a position, with those its words stand for. */
	const sceneAt = (at: number): Scene => {
		const before = (far: number) => {
			const first = Math.max(0, at - far);
			return sentences.slice(first, at).flatMap((_, i) => (names[first + i] ??= namedIn(scenes.at(first + i))));
		};
		read[at] ??= withStandIns(scenes.at(at), before, () => guestsOf(events, scenes.at(at)));
		return read[at];
	};
	let now = 0;
	let salient: readonly Actor[] | undefined;
	let home: { readonly region: string | undefined } | undefined;
	let topics: ReadonlyMap<number, string> | undefined;
	/** Entries of lists, by the sentence that is a line of theirs. */
	const entries = (): ReadonlyMap<number, string> => {
		if (topics !== undefined) return topics;
		const found = new Map<number, string>();
		for (let at = 0; at < sentences.length; at++) {
			const { zone, index } = sentences[at] as Sentence;
			const topic = zone === "body" ? topicAt(at) : undefined;
			if (topic !== undefined) found.set(index, topic.name);
		}
		topics = found;
		return found;
	};

	/** What `tell` gives of the last sentence before this one that tells it; each sentence is asked once, those `reach` paragraphs away not at all. */
	function last<Told>(tell: (at: number, sentence: Sentence) => Told | undefined, reach = Number.POSITIVE_INFINITY) {
		let seen = 0;
		let known: Told | undefined;
		return (): Told | undefined => {
			const { paragraph } = sentences[now] as Sentence;
			for (let at = now - 1; at >= seen; at--) {
				const sentence = sentences[at] as Sentence;
				const told = paragraph - sentence.paragraph < reach ? tell(at, sentence) : null;
				if (told === undefined) continue;
				if (told !== null) known = told;
				break;
			}
			seen = now;
			return known;
		};
	}

	const topicAt = (at: number): Actor | undefined => {
		const sentence = sentences[at] as Sentence;
		return mayBeTopic(sentence, actors[sentence.index] ?? []) ? topicOf(scenes.at(at)) : undefined;
	};
	const opensWithDate = (at: number): boolean => scenes.datesAt(at).some(({ from }) => from === 0);
	const lastSubject = last((at) => subjectOf(sceneAt(at)));
	const lastTopic = last((at, { zone, paragraph, index }) => {
		const actor = zone === "body" ? topicAt(at) : undefined;
		return actor && { actor, paragraph, sentence: index };
	}, CARD);
	const lastDate = last((at, { start, end, paragraph }) => {
		if (end - start >= DATE || !opensWithDate(at)) return undefined;
		const only = onlyDate(scenes.at(at));
		const mention = only ?? devotedDay(scenes.at(at));
		const alone = only !== undefined && sentences[at + 1]?.paragraph !== paragraph;
		return mention && { mention, paragraph, alone };
	}, LIST);
	/** «14 января.» before it in its line, or «18 апреля, вторник» above it and its fellows; never the page's stamp. */
	const isOver = (date: LineDate & { readonly alone: boolean }, sentence: Sentence): boolean => {
		if (date.paragraph === sentence.paragraph) return true;
		const { pageDate } = document;
		const stamp = pageDate !== undefined && pageDate.start < date.mention.end && date.mention.start < pageDate.end;
		return date.alone && !stamp && (!isFar(date, sentence) || isChronicle());
	};
	const isFar = (date: LineDate, sentence: Sentence): boolean =>
		sentence.paragraph - date.paragraph > 1 && !isItem(sentence);
	let chronicle: boolean | undefined;
	/** Days alone in their lines, one after another, each over what stands below it. */
	const isChronicle = (): boolean => {
		if (chronicle !== undefined) return chronicle;
		const days = sentences.filter(({ start, end, paragraph }, at) => {
			const alone = end - start < DAY && /\d/u.test(document.text.charAt(start));
			if (!alone || [sentences[at - 1], sentences[at + 1]].some((beside) => beside?.paragraph === paragraph))
				return false;
			return opensWithDate(at) && onlyDate(scenes.at(at))?.date.day !== undefined;
		});
		chronicle = days.length >= DAYS;
		return chronicle;
	};
	const lastAgenda = last((at, sentence) => {
		const line = sentence.end - sentence.start < LINE && mayPlan(document, sentence);
		return line ? agendaAt(scenes.at(at)) : undefined;
	});
	const lastHeading = last((at, { end, paragraph }) => {
		if (document.text.charAt(end - 1) !== ":") return undefined;
		const scene = sceneAt(at);
		if (normAt(scene.units, scene.units.length - 1) !== ":") return undefined;
		return { deeds: scene.clauses.flatMap((clause) => spokenDeeds(scene, clause)), paragraph };
	});
	const lastStanding = last((at, { start, end, signs }) => {
		const line = end - start < LINE && (signs & Sign.documentNoun) !== 0;
		return line ? standingAt(scenes.at(at)) : undefined;
	}, LIST);
	const recent: History["recent"][number][] = [];
	let named = 0;
	let author: { readonly actor: Actor | undefined } | undefined;
	const tellAuthor = (): Actor | undefined => {
		author ??= { actor: authorIn(document, actors) };
		return author.actor;
	};

	const tellSalient = (): readonly Actor[] => {
		salient ??= salientActors(document, actors, entries());
		return salient;
	};
	const tellHome = (): string | undefined => {
		home ??= { region: homeOf(document, actors, entries()) };
		return home.region;
	};

	return new Lookback(
		{
			scene: () => sceneAt(now),
			before: () => (sentences[now - 1]?.zone === "body" ? scenes.at(now - 1) : undefined),
			heading() {
				const heading = lastHeading();
				const before = sentences[now - 1]?.paragraph ?? 0;
				return heading === undefined || heading.deeds.length === 0 || before - heading.paragraph > LIST
					? undefined
					: heading;
			},
			agenda: lastAgenda,
			lineDate() {
				const date = lastDate();
				const sentence = sentences[now] as Sentence;
				return date && isOver(date, sentence) ? { ...date, far: isFar(date, sentence) } : undefined;
			},
			standing: () => lastStanding() === true,
			spokenDate() {
				for (let at = now - 1; at >= 0 && at >= now - THEN; at--) {
					const told = scenes.datesAt(at).length > 0 ? spokenIn(scenes.at(at), scenes.at(at).units.length) : undefined;
					if (told !== undefined) return told;
				}
				return undefined;
			},
			topic: lastTopic,
			author: tellAuthor,
			owner: () => tellAuthor() ?? ownerOf(tellSalient(), tellHome()),
			home: tellHome,
			salient: tellSalient,
			recent() {
				for (named = Math.max(named, now - NEAR); named < now; named++) {
					recent.push(...sidesIn(withSigners(scenes.at(named))));
					if (recent.length > 60) recent.splice(0, recent.length - 40);
				}
				return recent;
			},
			subject: lastSubject,
			together() {
				const [before, here] = [sentences[now - 1], sentences[now]];
				if (before === undefined || before.paragraph !== here?.paragraph) return [];
				const scene = withSigners(scenes.at(now - 1));
				const groups = bareGroups(scene, { from: 0, to: scene.units.length }, Case.nomn);
				return groups.find(({ members }) => members.length > 1)?.members.map(({ actor }) => actor) ?? [];
			},
		},
		(position) => {
			now = position;
		},
		(wanted) => {
			for (let at = now - 1; at >= 0 && at >= now - LANDS; at--) {
				const named = actors[(sentences[at] as Sentence).index] ?? [];
				const place = named.findLast((one): one is PlaceMention => one.kind === "place" && wanted(one));
				if (place !== undefined) return place;
			}
			return undefined;
		},
	);
}
