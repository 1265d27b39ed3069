import { Gender, Num } from "@letopis/morphology";
import { chineseGiven, isChineseSurname, isEasternSurname } from "./eastern.js";
import type { Part } from "./parts.js";

/** Company that helps to see a name: a post or «господин» right before it; whether the sentence begins here. */
export interface Company {
	readonly titled: boolean;
	/** A common noun for a person right before it: «бегун Усэйн Болт». */
	readonly led: boolean;
	/** Cases of that word; every case where there is none. */
	readonly titleCases: number;
	readonly opening: boolean;
	/** Another person right before it, joined by a comma or «и». */
	readonly listed: boolean;
	/** A Roman numeral right behind the first word: «Елизавета II». */
	readonly regnal: boolean;
}

/** A name read off a run of parts: how many parts it takes, in which order it is filed, by which rule. */
export interface NameShape {
	readonly length: number;
	/** Index of the surname part, -1 where there is none. */
	readonly surname: number;
	readonly rule: string;
}

type Template = (parts: readonly Part[], company: Company) => NameShape | undefined;

const isWord = (part: Part | undefined): part is Part => part?.role === "word";

const initialsFirst: Template = (parts) => {
	let n = 0;
	while (n < 3 && parts[n]?.role === "initial") n++;
	const word = parts[n];
	if (n === 0 || !isWord(word)) return undefined;
	if (word.common && !word.surname && !word.first && !/^\p{Lu}\p{Ll}/u.test(word.token.text)) return undefined;
	return { length: n + 1, surname: n, rule: "initials-surname" };
};

const initialsLast: Template = (parts, { titled, opening }) => {
	const [word] = parts;
	if (!isWord(word) || parts[1]?.role !== "initial") return undefined;
	const two = parts[2]?.role === "initial";
	if (isWord(parts[two ? 3 : 2]) && !word.surname) return undefined;
	if (!word.surname && !titled && (word.common || opening || !two)) return undefined;
	return { length: two ? 3 : 2, surname: 0, rule: "surname-initials" };
};

const withPatronymic: Template = (parts, { opening }) => {
	const [a, b, c] = parts;
	const surname = isWord(a) && !(opening && isWord(parts[3])) && (a.surname || !(a.common && opening));
	if (surname && isWord(b) && isWord(c) && c.patronymic && b.first && (!a.patronymic || a.surname))
		return { length: 3, surname: 0, rule: "surname-first-patronymic" };
	if (!isWord(a) || !isWord(b) || !b.patronymic || !(a.first || a.strange || !a.common)) return undefined;
	if (isWord(c)) return { length: 3, surname: 2, rule: "first-patronymic-surname" };
	return { length: 2, surname: -1, rule: "first-patronymic" };
};

/** Words of the run from `from` on, particles within them, at most four parts. */
function runLength(parts: readonly Part[], from: number): number {
	let n = from;
	for (let i = from; i < parts.length && i < from + 6; i++) {
		const part = parts[i] as Part;
		if (part.role === "word") n = i + 1;
		else if (part.role === "initial" && i > from && isWord(parts[i + 1])) continue;
		else if (part.role !== "particle" || part.token.norm === "и") break;
	}
	return n;
}

/** How many parts of a run agree with the first in case: «Владимира Путина» before «Михаил». */
function agreeing(parts: readonly Part[], run: number): number {
	const female = parts[0]?.first === true && isFemale(parts[0]);
	let cases = parts[0]?.cases ?? 0;
	for (let i = 1; i < run; i++) {
		const part = parts[i] as Part;
		if (part.role !== "word") continue;
		if (female && /[^аеиоуыэюяь]$/u.test(part.token.norm) && !(part.first && isWord(parts[i + 1]))) continue;
		if ((cases & part.cases) === 0) return i;
		cases &= part.cases;
	}
	return run;
}

/** Only a woman's name by the dictionary: her surname may stay as it is in every case. */
const isFemale = (part: Part): boolean => {
	const names = part.token.readings.filter((one) => one.tag.grammemes.has("Name"));
	return names.length > 0 && names.every((one) => one.tag.genders === Gender.femn || one.tag.numbers === Num.plur);
};

const chinese: Template = ([a, b, c], { titled, opening }) => {
	if (!isWord(a) || !isWord(b) || !isChineseSurname(a.token.norm)) return undefined;
	const given = chineseGiven(b.token.norm);
	if (given === undefined || (b.first && !b.common && !a.strange && !titled)) return undefined;
	const short = a.token.norm.length === 1 || (a.common && opening);
	if (short && !titled && (given.declined || b.common || b.token.norm.length < 4)) return undefined;
	if (b.common && a.common && !titled) return undefined;
	const third =
		isWord(c) &&
		c.strange &&
		chineseGiven(c.token.norm) !== undefined &&
		b.token.norm.length <= 5 &&
		c.token.norm.length <= 5;
	// «Ли Ган Док»: a Korean
	if (
		isWord(c) &&
		(c.strange || titled) &&
		!c.first &&
		!third &&
		c.token.norm.length < 5 &&
		isEasternSurname(a.token.norm)
	)
		return undefined;
	return { length: third ? 3 : 2, surname: 0, rule: "chinese" };
};

const eastern: Template = (parts, { titled }) => {
	const [a, b] = parts;
	if (!isWord(a) || !isWord(b) || !isEasternSurname(a.token.norm) || b.patronymic) return undefined;
	const run = runLength(parts, 0);
	const rest = parts.slice(1, run);
	if (rest.length > 3 || rest.some((part) => part.token.norm.length > 9)) return undefined;
	if (!titled && rest.some((part) => part.common || part.surname)) return undefined;
	return { length: run, surname: 0, rule: "eastern" };
};

const mongolian: Template = ([a, b]) =>
	isWord(a) && isWord(b) && a.strange && /[иы]йн$|[аеоуы]гийн$|ын$/u.test(a.token.norm) && !b.common
		? { length: 2, surname: -1, rule: "mongolian" }
		: undefined;

const firstSurname: Template = (parts, { opening }) => {
	const [a, b] = parts;
	if (!isWord(a) || !a.first || (a.common && opening && !b?.surname)) return undefined;
	const longest = runLength(parts, 0);
	const run = agreeing(
		parts,
		Math.min(longest, parts.slice(0, longest).some((part) => part.role === "particle") ? 6 : 4),
	);
	if (run < 2) return undefined;
	const second = parts[1] as Part;
	if (isWord(second) && !second.surname && a.common && (second.common || !(second.strange || second.first)))
		return undefined;
	return { length: run, surname: run - 1, rule: "first-surname" };
};

const surnameFirst: Template = ([a, b, c]) =>
	isWord(a) &&
	isWord(b) &&
	a.surname &&
	!a.first &&
	!a.common &&
	b.first &&
	!isWord(c) &&
	!b.surname &&
	(a.cases & b.cases) !== 0
		? { length: 2, surname: 0, rule: "surname-first" }
		: undefined;

/** «Мервин Дэвис», «Кэмерон Диаз»: first names that the dictionary knows as surnames only. */
const surnamePair: Template = (parts) => {
	const [a, b] = parts;
	if (!isWord(a) || !isWord(b) || !a.surname || a.common || !(b.surname || b.strange) || (a.cases & b.cases) === 0)
		return undefined;
	const run = agreeing(parts, Math.min(runLength(parts, 0), 4));
	return run > 1 ? { length: run, surname: run - 1, rule: "surname-pair" } : undefined;
};

/** «Хайлара Ли Чжэньхуа»: a Chinese name begins at the second word. */
const chineseNext = ([, b, c]: readonly Part[]): boolean =>
	isWord(b) && isWord(c) && c.strange && isChineseSurname(b.token.norm) && chineseGiven(c.token.norm) !== undefined;

/** «Саада»: a first name of the dictionary, or no word of it. */
const isFixed = (part: Part | undefined): boolean =>
	isWord(part) &&
	!part.patronymic &&
	!part.common &&
	(part.first || part.strange) &&
	/[аяиоуыэе]$/u.test(part.token.norm);

const titledRun: Template = (parts, { titled, led, titleCases }) => {
	if (!(titled || led) || !isWord(parts[0]) || chineseNext(parts) || parts[0].token.shape === "upper") return undefined;
	if ((parts[0].cases & titleCases) === 0) return undefined;
	if (!parts[0].first && isWord(parts[1]) && parts[1].first && isWord(parts[2])) return undefined;
	const longest = runLength(parts, 0);
	const run = agreeing(
		parts,
		Math.min(longest, parts.slice(0, longest).some((part) => part.role === "particle") ? 6 : 4),
	);
	// «председатель палаты Мохаммед Саада»: a first name in the nominative before another that does not change
	if (run === 1 && titled && parts[0].first && isFixed(parts[1]) && !isWord(parts[2]))
		return { length: 2, surname: 1, rule: "titled" };
	if (run === 1 && (led || (parts[0].common && !parts[0].surname && !parts[0].first))) return undefined;
	if (led && !parts[0].first && !parts[0].strange) return undefined;
	return { length: run, surname: run - 1, rule: run === 1 ? "titled-surname" : "titled" };
};

const strangeSurname: Template = (parts, { opening }) => {
	const [a, b] = parts;
	if (chineseNext(parts)) return undefined;
	if (!isWord(a) || !isWord(b) || a.common || a.surname || (opening && !a.strange && !b.surname)) return undefined;
	if (!(b.surname || (b.first && !b.common && (a.strange || !opening)))) return undefined;
	const run = agreeing(parts, Math.min(runLength(parts, 0), 4));
	return run > 1 ? { length: run, surname: run - 1, rule: "unknown-surname" } : undefined;
};

const nobiliary = new Set(["де", "ван", "ди", "да", "дер", "дель", "ла", "фон", "эль", "бин", "аль"]);

/** «Ян Де Вриндт», «Люк Ван Велли»: a particle with a capital letter before a word the dictionary does not know. */
const withParticle: Template = (parts) => {
	const [a, b, c] = parts;
	// «Халифа бен Насер»: no words but names stand so
	if (isWord(a) && isWord(c) && b?.role === "particle" && /^(?:бин|ибн|бен|бинт)$/u.test(b.token.norm)) {
		const run = Math.min(runLength(parts, 0), 6);
		return { length: run, surname: run - 1, rule: "particle" };
	}
	if (!isWord(a) || !isWord(b) || !nobiliary.has(b.token.norm)) return undefined;
	const run = Math.min(runLength(parts, 0), 5);
	return run > 2 && parts[run - 1]?.strange ? { length: run, surname: run - 1, rule: "particle" } : undefined;
};

/** «Джаред Лофнер», «Коффи Коджа»: two words that the dictionary does not know; in a list of persons the first alone. */
const strangers: Template = (parts, { listed }) => {
	const [a, b] = parts;
	if (
		!isWord(a) ||
		!isWord(b) ||
		!a.strange ||
		!(b.strange || (listed && !b.common)) ||
		a.token.text.length < 3 ||
		b.token.text.length < 3
	)
		return undefined;
	const run = agreeing(parts, Math.min(runLength(parts, 0), 4));
	return run > 1 ? { length: run, surname: run - 1, rule: "strangers" } : undefined;
};

const adjectival = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;

const surnameAlone: Template = ([a], { opening }) => {
	if (!isWord(a) || !a.surname || a.common || adjectival.test(a.token.norm)) return undefined;
	if (opening && (a.strange || !a.likely)) return undefined;
	return { length: 1, surname: 0, rule: "surname" };
};

const firstAlone: Template = ([a], { opening, regnal }) =>
	isWord(a) && a.first && ((a.likely && !a.common && !opening) || regnal)
		? { length: 1, surname: -1, rule: "first-name" }
		: undefined;

/** In order of trust. */
export const templates: readonly Template[] = [
	withPatronymic,
	initialsFirst,
	initialsLast,
	chinese,
	eastern,
	mongolian,
	firstSurname,
	surnameFirst,
	titledRun,
	surnamePair,
	strangeSurname,
	withParticle,
	strangers,
	surnameAlone,
	firstAlone,
];
