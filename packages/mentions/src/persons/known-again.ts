import { ANY_CASE, Num } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import type { PersonMention } from "../mention.js";
import { asMention, mentionWith } from "../mention-shape.js";
import { hyphenatedAt, type Part, partAt } from "./parts.js";
import { stemsOfForm, surnameStem } from "./surnames.js";

/** Whole names of a document by the stem of the surname and of the first name. */
export interface FullNames {
	readonly bySurname: ReadonlyMap<string, readonly PersonMention[]>;
	readonly byFirst: ReadonlyMap<string, readonly PersonMention[]>;
	/** By first name and patronymic: «Лев Фёдорович». */
	readonly byGiven: ReadonlyMap<string, readonly PersonMention[]>;
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

/**
 * The persons of a sentence with those that only the rest of the document shows: «Хоценкова» and «Виталия» after «Виталий
 * Хоценков». A surname takes the first name before it along: «Эмира Кустурицу».
 */
export function knownAgain(
	{ tokens, index }: Sentence,
	full: FullNames,
	found: readonly PersonMention[],
	others: readonly Stretch[],
): readonly PersonMention[] {
	if (full.bySurname.size === 0) return found;
	const taken = new Set<number>();
	for (const { from, to } of [...found, ...others]) for (let i = from; i < to; i++) taken.add(i);
	const again: PersonMention[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const part =
			token.shape === "title" && !taken.has(at) ? (hyphenatedAt(tokens, at) ?? partAt(tokens, at)) : undefined;
		if (part?.role !== "word" || isQuoted(tokens, at, part.to)) continue;
		const person = bySurname(part, at, full);
		const named = person ?? byFirst(tokens, part, at, full);
		if (named === undefined) continue;
		again.push(
			asMention({
				kind: "person",
				start: token.start,
				end: (tokens[part.to - 1] as Token).end,
				sentence: index,
				from: at,
				to: part.to,
				cases: casesOf(token, person === undefined ? "Name" : "Surn"),
				numbers: Num.sing,
				rule: `person/${person === undefined ? "first-name-again" : "surname-again"}`,
				name: (person === undefined ? named.name : named.surname) as string,
				...(named.surname === undefined ? {} : { surname: named.surname }),
				gender: named.gender,
			}),
		);
	}
	const all = [...found, ...again].sort((a, b) => a.from - b.from);
	const named = all.map(
		(mention, i) => ofSameFamily(tokens, all[i - 1], mention) ?? withFirstName(tokens, mention, full),
	);
	return joined(named);
}

/** «Юлии Скрипаль» in a text on «Сергей Скрипаль»: another of the name, whose first name stands before it. */
function ofSameFamily(
	tokens: readonly Token[],
	first: PersonMention | undefined,
	mention: PersonMention,
): PersonMention | undefined {
	if (mention.rule !== "person/surname-again" || first?.to !== mention.from || first.to - first.from > 1)
		return undefined;
	if (partAt(tokens, first.from)?.first !== true || (first.cases & mention.cases) === 0) return undefined;
	const surname = inGender(mention.surname ?? mention.name, first.gender);
	const named = { to: mention.to, end: mention.end, name: `${first.name} ${surname}`, surname };
	return mentionWith(first, { ...named, rule: "person/first-surname" });
}

/** «Медведев» of a woman: «Медведева»; and the other way round. */
function inGender(surname: string, gender: PersonMention["gender"]): string {
	if (gender === "female") return surname.replace(/(?<=[оеё]в|[иы]н)$/u, "а").replace(/(?<=[сц]к)ий$/u, "ая");
	return gender === "male" ? surname.replace(/(?<=[оеё]в|[иы]н)а$/u, "").replace(/(?<=[сц]к)ая$/u, "ий") : surname;
}

/** «банк «Пересвет»» is no Пересвет. */
const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens[from - 1]?.norm === '"' && tokens[to]?.norm === '"';

function casesOf(token: Token, grammeme: "Name" | "Surn"): number {
	let cases = 0;
	for (const reading of token.readings) if (reading.tag.grammemes.has(grammeme)) cases |= reading.tag.cases;
	return cases || ANY_CASE;
}

const lookUp = (names: FullNames["byFirst"], norm: string): readonly PersonMention[] => {
	const stem = stemsOfForm(norm).find((one) => names.has(one));
	return (stem === undefined ? undefined : names.get(stem)) ?? [];
};

function bySurname(part: Part, at: number, full: FullNames): PersonMention | undefined {
	if (part.common && !part.surname && at === 0) return undefined;
	const { norm } = part.token;
	// «Подгорного» is no Подгорная, «Подгорную» no Подгорный
	const isOther = ({ gender }: PersonMention): boolean =>
		(gender === "female" &&
			/(?:[оеё]в|[иы]н)(?:ым|у)$|(?:ого|ому|[иы]м)$/u.test(norm) &&
			!/[оеё]ву$|[иы]ну$/u.test(norm)) ||
		(gender === "male" && /(?:ую|ая)$/u.test(norm));
	const person = lookUp(full.bySurname, norm).find((one) => !isOther(one));
	if (person?.surname === undefined) return undefined;
	const isFixed = person.gender === "female" && /[^аеиоуыэюяь]$/u.test(person.surname);
	return isFixed && person.surname.toLowerCase() !== norm ? undefined : person;
}

/** A first name alone that only one whole name of the text begins with. */
function byFirst(tokens: readonly Token[], part: Part, at: number, full: FullNames): PersonMention | undefined {
	const { first, strange, common, token } = part;
	if (common || !(first || strange)) return undefined;
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if ([before, after].some((near) => near?.shape === "title" || near?.norm === '"' || near?.norm === "-"))
		return undefined;
	if (before !== undefined && /^(?:в|во|из|под)$/u.test(before.norm)) return undefined;
	const [named, ...others] = lookUp(full.byFirst, token.norm);
	return named !== undefined && others.every(({ name }) => name.startsWith(named.name)) ? named : undefined;
}

const nobiliary = /^(?:фон|ван|де|да|ди|дель|дер|ла|ле|аль|эль)$/u;

/** «Де» before «Ниро» in a text on «Роберт Де Ниро». */
const hasParticle = (word: string, person: PersonMention | undefined): boolean =>
	nobiliary.test(word) && person?.name.toLowerCase().includes(` ${word} `) === true;

/** A surname alone, with the first name before it where that is the person's; with a particle: «фон Беттихер». */
function withFirstName(tokens: readonly Token[], mention: PersonMention, full: FullNames): PersonMention {
	if (mention.to - mention.from > 3 || mention.name.split(" ").length > 2) return mention;
	const word = (tokens[mention.to - 1] as Token).norm;
	const before = tokens[mention.from - 1];
	if (before === undefined || mention.to - mention.from === 2) return mention;
	if (mention.rule === "person/surname-again" && hasParticle(before.norm, lookUp(full.bySurname, word)[0]))
		return mentionWith(mention, { from: mention.from - 1, start: before.start });
	const stems = new Set([surnameStem(word), ...stemsOfForm(word)]);
	const isSame = (one: PersonMention): boolean => stems.has(surnameStem((one.surname ?? "").split(" ").at(-1) ?? ""));
	const person = before.shape === "title" ? lookUp(full.byFirst, before.norm).find(isSame) : undefined;
	if (person === undefined) return mention;
	const { name, surname, gender } = person;
	const named = { from: mention.from - 1, start: before.start, name, gender };
	return mentionWith(mention, surname === undefined ? named : { surname, ...named });
}

/** Less the first names that a surname behind them took along. */
const joined = (persons: readonly PersonMention[]): readonly PersonMention[] =>
	persons.filter((person, i) => {
		const [before, next] = [persons[i - 1], persons[i + 1]];
		return !(before !== undefined && person.to <= before.to) && !(next !== undefined && next.from <= person.from);
	});
