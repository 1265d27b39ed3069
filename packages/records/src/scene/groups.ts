import { type DateMention, type Mention, withFields } from "@letopis/mentions";
import { ANY_CASE, Case, Num } from "@letopis/morphology";
import { type Actor, actorOf } from "../actor.js";
import { isWithin } from "../territory.js";
import { holderBehind, ledBehind } from "./behind.js";
import { approximate, isCount } from "./counted.js";
import type { MentionUnit } from "./predicate.js";

/** One of a list: «Хэйлунцзян (2005 г.)». */
export interface Member {
	readonly actor: Actor;
	/** Unit position. */
	readonly at: number;
	readonly cases: number;
	readonly numbers: number;
	/** Dates in the brackets right behind it. */
	readonly dates: readonly DateMention[];
	/** What stands in the brackets right behind it, in units. */
	readonly brackets?: { readonly from: number; readonly to: number };
	/**
	 * «А и Б – 2017 г.» holds for what «и» joins; «А и Б (2017 г.)» for the two; «(оба – 2016 г.)»: the date holds for the
	 * members before it too; «(2011 и 2012 годы соответственно)»: one each.
	 */
	readonly dating: "own" | "shared" | "respective" | "joined" | "paired";
	/** The preposition of the list stands before it again: «с Лионом и [с Турином]». */
	readonly again?: true;
}

/** Actors told in one breath: «А, Б (2005 г.) и В». Units, half-open. */
export interface Group {
	readonly from: number;
	readonly to: number;
	readonly members: readonly Member[];
	readonly cases: number;
}

const isPunct = (unit: MentionUnit | undefined, norm: string): boolean =>
	unit !== undefined && unit.mention === undefined && unit.token.norm === norm;

/** Position after the bracket that opens at `at`; `at` when none does. */
function afterBracket(units: readonly MentionUnit[], at: number): number {
	if (!isPunct(units[at], "(")) return at;
	for (let i = at + 1; i < units.length && i < at + 25; i++) if (isPunct(units[i], ")")) return i + 1;
	return at;
}

function datesWithin(units: readonly MentionUnit[], from: number, to: number): DateMention[] {
	const dates: DateMention[] = [];
	for (let i = from; i < to; i++) {
		const mention = units[i]?.mention;
		if (mention?.kind === "date") dates.push(mention);
	}
	return dates;
}

/** Words that may stand before a member without changing who it is: «города», «также», «из», adjectives. */
function skipped(unit: MentionUnit | undefined): boolean {
	if (unit === undefined || unit.mention !== undefined || unit.standsFor !== undefined) return false;
	const reading = unit.token.readings[0];
	if (reading === undefined) return unit.token.norm === '"';
	return (
		reading.tag.pos === "ADJF" || reading.tag.pos === "PRTF" || extras.has(unit.token.norm) || heads.has(reading.lemma)
	);
}

/** «СП ООО «Луч»»: a form before the one the company is known by. */
const extras: ReadonlySet<string> = new Set(["также", "сп"]);

/** Type nouns whose own names follow: «с провинциями А, Б», «городов В и Г», «властями Д». */
const heads = new Set([
	"провинция",
	"город",
	"область",
	"район",
	"регион",
	"край",
	"республика",
	"округ",
	"страна",
	"уровень",
	"власть",
	"руководство",
	"муниципалитет",
	"сторона",
	"представитель",
	"администрация",
	"правительство",
]);

/** «Областями», behind the brackets of the last of several. */
const isTypeNoun = (unit: MentionUnit | undefined, number: number = Num.plur): boolean =>
	unit?.mention === undefined &&
	unit?.token.readings.some(({ lemma, tag }) => heads.has(lemma) && (tag.numbers & number) !== 0) === true;

function datingOf(units: readonly MentionUnit[], from: number, to: number): Member["dating"] {
	for (let i = from; i < to; i++) {
		const unit = units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		if (unit.token.norm === "соответственно") return "respective";
		if (unit.lemmas.includes("оба") || unit.lemmas.includes("все")) return "shared";
	}
	return "own";
}

interface Read {
	readonly member: Member;
	readonly to: number;
}

/** Those who stand for what they are of. */
const standing: ReadonlySet<string> = new Set(["представитель", "делегат"]);

/** Those who head what they are of, as many as there are of them. */
const leading: ReadonlyMap<string, string> = new Map([
	["руководитель", "руководители"],
	["директор", "директора"],
	["ректор", "ректоры"],
	["глава", "главы"],
]);

/** «Руководители банков» of «руководители двух [банков]»; undefined for bodies told in more than a word. */
const peopleOf = ({ token }: MentionUnit, { from, to, token: body }: MentionUnit): string | undefined => {
	const people = token.readings.find(({ tag }) => tag.pos === "NOUN")?.lemma;
	const many = people === undefined ? undefined : leading.get(people);
	return many === undefined || to - from > 1 ? undefined : `${many} ${body.norm}`;
};

/** «Представители восьми компаний», «более 60 белорусских предприятий»: those counted, whatever their own case. */
function readCounted(units: readonly MentionUnit[], at: number, wanted: number): Read | undefined {
	let i = at;
	const first = units[i];
	const led =
		first !== undefined &&
		(first.mention === undefined || first.mention.kind === "post") &&
		first.token.readings.some(({ lemma }) => standing.has(lemma) || leading.has(lemma)) &&
		(first.cases & wanted) !== 0;
	if (led) i++;
	while (i < at + 4 && approximate.has(units[i]?.token.norm ?? "")) i++;
	const count = i;
	while (i < count + 3 && isCount(units[i])) i++;
	const unit = units[i];
	if (i === count || unit?.mention?.kind !== "organization" || !unit.mention.collective) return undefined;
	const bare = units[count]?.token.kind === "number" || ((units[count]?.cases ?? 0) & wanted) !== 0;
	if (!led && !bare) return undefined;
	const bodies = actorOf(unit.mention) as Actor;
	const people = led ? peopleOf(first, unit) : undefined;
	const member: Member = {
		actor: people === undefined ? bodies : { ...bodies, name: people },
		at: i,
		cases: wanted,
		numbers: Num.plur,
		dates: [],
		dating: "own",
	};
	return { member, to: i + 1 };
}

/** «Псковская область [в лице губернатора Ивана Лиса]»: who signs for the member before. */
function inFace(units: readonly MentionUnit[], at: number): { readonly actor: Actor; readonly to: number } | undefined {
	const from = isPunct(units[at], ",") ? at + 1 : at;
	if (!isPunct(units[from], "в") || !isPunct(units[from + 1], "лице")) return undefined;
	for (let i = from + 2; i < from + 5; i++) {
		const actor = actorOf(units[i]?.mention);
		if (actor?.kind === "person") return { actor, to: i + 1 };
		if (units[i]?.mention !== undefined && actor === undefined && units[i]?.mention?.kind !== "post") return undefined;
	}
	return undefined;
}

/** «Иван Лис [с российской стороны] и Олег Ким». */
const afterSide = (units: readonly MentionUnit[], at: number): number =>
	(isPunct(units[at], "с") || isPunct(units[at], "со")) && isPunct(units[at + 2], "стороны") ? at + 3 : at;

/** «Московским районом [Бреста]», «Центральным районом [города Минска]»: what a place told lies in. */
function afterWhole(units: readonly MentionUnit[], at: number, to: number): number {
	const part = units[at]?.mention;
	const end = isTypeNoun(units[to], Num.sing) ? to + 1 : to;
	const whole = units[end];
	if (part?.kind !== "place" || whole?.mention?.kind !== "place" || (whole.cases & Case.gent) === 0) return to;
	return isWithin(part.territory, whole.mention.territory) ? end + 1 : to;
}

function readMember(units: readonly MentionUnit[], at: number, wanted: number): Read | undefined {
	const counted = readCounted(units, at, wanted);
	if (counted !== undefined) return counted;
	let i = at;
	while (i < at + 4 && skipped(units[i])) i++;
	const held = holderBehind(units, i, wanted) ?? ledBehind(units, i);
	const unit = units[i];
	const actor = held?.actor ?? unit?.standsFor?.[0] ?? actorOf(unit?.mention as Mention | undefined);
	if (unit === undefined || actor === undefined) return undefined;
	if (unit.cases !== 0 && (unit.cases & wanted) === 0) return undefined;
	if (held !== undefined) i = held.at;
	// «мэры Пскова [и Витебска]»
	const seats = unit.mention?.kind === "post" ? (unit.standsFor?.length ?? 1) - 1 : 0;
	let to = i + 1 + 2 * seats;
	if (seats > 0 && isTypeNoun(units[to])) to++;
	const face = held === undefined && actor.kind !== "person" ? inFace(units, to) : undefined;
	if (face !== undefined) to = face.to;
	if (actor.kind === "person") to = afterSide(units, to);
	else to = afterWhole(units, i, to);
	// «комитет экономики [облисполкома]», «губернатор области [Имя]»: what hangs on the member in the genitive
	const end = afterBracket(units, to);
	const dates = end > to ? datesWithin(units, to, end) : [];
	const brackets = end > to ? { from: to + 1, to: end - 1 } : undefined;
	let dating = datingOf(units, to, end);
	to = end;
	// «Новгородской (2011 г.) и Мурманской (2014 г.) [областями]»
	if (dates.length > 0 && isTypeNoun(units[to])) to++;
	// «Тебриз (Иран) – 2015 г.», «Измир и Самсун (Турция) – 2017 г.»
	const after = units[to + 1]?.mention;
	if (isPunct(units[to], "-") && after?.kind === "date" && dates.length === 0) {
		dates.push(after);
		dating = "joined";
		to += 2;
	}
	return {
		member: {
			actor: face === undefined ? actor : { ...face.actor, actsFor: actor },
			at: i,
			cases: unit.cases === 0 ? ANY_CASE : unit.cases,
			numbers: unit.numbers,
			dates,
			dating,
			...(brackets === undefined ? {} : { brackets }),
		},
		to,
	};
}

/** «Гости», «они»: one word that stands for several. */
const together = (member: Member, units: readonly MentionUnit[]): Member[] => [
	member,
	...(units[member.at]?.standsFor ?? []).slice(1).map((actor) => ({ ...member, actor })),
];

/** «Провинциями Шаньдун»: names that follow a type word stand in the nominative. */
const typed = (unit: MentionUnit | undefined): boolean =>
	unit?.mention?.kind === "place" && unit.to - unit.from > 1 && unit.token.shape === "lower";

/** «Народными правительствами провинций А», «университетами: А»: what follows «Б, В» are further names of the kind. */
function isPlural(unit: MentionUnit | undefined, wanted: number): boolean {
	if (unit === undefined || (unit.numbers & Num.sing) === 0) return unit !== undefined;
	const readings = unit.token.readings.filter(({ tag }) => (tag.cases & wanted) !== 0);
	return (
		unit.mention !== undefined && readings.length > 0 && readings.every(({ tag }) => (tag.numbers & Num.sing) === 0)
	);
}

/** «Представители палаты», «руководство завода». */
const standIn = (unit: MentionUnit | undefined): boolean =>
	unit?.mention?.kind === "organization" &&
	/^(?:представител|руководител|делегат|руководств)/iu.test(unit.mention.name);

const isJoint = (unit: MentionUnit | undefined): boolean =>
	unit !== undefined && unit.mention === undefined && [",", "и", ";", "а", "или"].includes(unit.token.norm);

/** «Проректоры Минского университета Анна Лис и [Тульского университета] Олег Ким»: a body before a further person. */
function sharesPost(units: readonly MentionUnit[], last: Member, at: number, cases: number): boolean {
	const body = units[at];
	const person = units[at + 1];
	if (last.actor.kind !== "person" || person?.mention?.kind !== "person" || person.mention.post !== undefined)
		return false;
	if (body?.mention?.kind !== "organization" && body?.mention?.kind !== "place") return false;
	return (body.cases & Case.gent) !== 0 && (person.cases & cases) !== 0 && !isPunct(units[at - 1], ",");
}

const repeated: ReadonlySet<string> = new Set(["с", "со", "от", "для"]);

/** «С Лионом и [с] Турином»: the preposition that governs the list, before a further member. */
const saysAgain = (before: MentionUnit | undefined, again: MentionUnit | undefined): boolean =>
	[before, again].every((unit) => unit?.mention === undefined && repeated.has(unit?.token.norm ?? "")) &&
	before?.token.norm.charAt(0) === again?.token.norm.charAt(0);

/**
 * Reads a list of actors that begins at `at`. Members must share a case with the first; `wanted` limits the case from
 * outside (a preposition's government).
 */
export function readGroup(
	units: readonly MentionUnit[],
	at: number,
	wanted: number,
	semicolons = false,
): Group | undefined {
	const first = readMember(units, at, wanted);
	if (first === undefined) return undefined;
	const members = together(first.member, units);
	let cases = first.member.cases & wanted;
	let to = first.to;
	let stood = standIn(units[first.member.at]);
	for (;;) {
		let next = to;
		if (isPunct(units[next], ";") && !semicolons) break;
		while (next < to + 3 && isJoint(units[next])) next++;
		if (next === to) break;
		// «с Нарвой – 28 марта, и с Тарту – в мае»: each with what is said of it
		const again = members.at(-1)?.dating !== "joined" && saysAgain(units[at - 1], units[next]);
		if (again) next++;
		if (sharesPost(units, members.at(-1) as Member, next, cases)) next++;
		const plural = isPlural(units[first.member.at], wanted) || typed(units[first.member.at]);
		const alike = readMember(units, next, plural ? ANY_CASE : cases);
		// «представители палаты, [университета] и [завода]»: further bodies that the same people stand for
		const read = alike ?? (stood ? readMember(units, next, Case.gent) : undefined);
		if (read === undefined) break;
		// «с Ферганой и Кокандом (2018)»
		const paired = next - to === 1 && isPunct(units[to], "и") && read.member.dating === "own";
		const member = again ? withFields(read.member, { again }) : read.member;
		members.push(...together(paired ? { ...member, dating: "paired" } : member, units));
		if (!plural && alike !== undefined) cases &= read.member.cases;
		stood = standIn(units[read.member.at]) || (stood && alike === undefined);
		to = read.to;
	}
	return { from: at, to, members: distribute(shareDates(members), units, wanted), cases };
}

/** Hands the dates of a last bracket out to the members before it, as its words say. */
function shareDates(members: readonly Member[]): readonly Member[] {
	const result = [...members];
	members.forEach((member, i) => {
		if (member.dating === "own") return;
		const { dates } = member;
		const first = member.dating === "paired" ? i - 1 : 0;
		for (let j = i; j >= first && (j === i || (result[j] as Member).dates.length === 0); j--) {
			const own = member.dating !== "respective" ? dates : dates.slice(j - i + dates.length - 1).slice(0, 1);
			if (own.length > 0) result[j] = withFields(result[j] as Member, { dates: own });
		}
	});
	return result;
}

/** «С народными правительствами провинций А, Б»: a plural body before a list of places stands for one body a place. */
function distribute(members: readonly Member[], units: readonly MentionUnit[], wanted: number): readonly Member[] {
	const first = members[0];
	if (first === undefined || members.length < 2 || !isPlural(units[first.at], wanted)) return members;
	const body = first.actor;
	if (
		body.kind === "person" ||
		body.collective ||
		body.kind === "territory" ||
		body.kind === "municipality" ||
		body.kind === "country"
	)
		return members;
	const place = /^(.*?)(?:провинци[ия]|город[а]?|област[ьи]|район[а]?)?\s*(\p{Lu}[\p{L}-]*)$/u.exec(body.name);
	if (place === null) return members;
	return members.map((member, i) =>
		i === 0 || !["territory", "municipality"].includes(member.actor.kind)
			? member
			: {
					...member,
					actor: {
						...member.actor,
						kind: body.kind,
						name: `${(place[1] as string).trim()} ${member.actor.name}`,
						how: "ellipsis" as const,
						spans: [...member.actor.spans, ...body.spans],
					},
				},
	);
}
