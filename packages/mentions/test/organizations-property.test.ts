import fc from "fast-check";
import { expect, test } from "vitest";
import { actorsOf } from "./organizations-reader.js";

const words =
	"Министерство министерства отдел отдела культуры администрации Витебского облисполкома Омской области компании « » „ “ ( ) , и по имени № 5 Иван Ивана Петров Петрова Ван Мин С. Л. губернатор заместитель председателя врио и.о. глава региона Пак Нгуен Яндекс НВТУ GmbH Rheinmasch провинций Хэнань в из с – . : аль-Хадж бин Лев".split(
		" ",
	);
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));

test("every mention lies in its sentence, reads back from the text, and has a name", () => {
	fc.assert(
		fc.property(text, (source) => {
			const { found, resolved, text: original } = actorsOf(source);
			for (const actors of [found, resolved]) {
				for (const mention of [...actors.organizations.flat(), ...actors.persons.flat(), ...actors.posts.flat()]) {
					expect(mention.start).toBeLessThan(mention.end);
					expect(original.slice(mention.start, mention.end).trim()).toHaveLength(mention.end - mention.start);
					expect(mention.from).toBeLessThan(mention.to);
					expect(mention.name.trim()).not.toBe("");
				}
			}
		}),
		{ numRuns: 300 },
	);
});

test("bodies overlap no other body, persons no other person", () => {
	fc.assert(
		fc.property(text, (source) => {
			const { resolved } = actorsOf(source);
			for (const lists of [resolved.organizations, resolved.persons])
				for (const mentions of lists)
					for (const [i, mention] of mentions.entries())
						expect(mention.from).toBeGreaterThanOrEqual(mentions[i - 1]?.to ?? 0);
		}),
		{ numRuns: 300 },
	);
});

test("the same text gives the same actors", () => {
	fc.assert(
		fc.property(text, (source) => {
			expect(actorsOf(source).resolved).toEqual(actorsOf(source).resolved);
		}),
		{ numRuns: 50 },
	);
});

test("a deep chain of bodies or offices ends in no error and in no endless name", () => {
	for (const word of ["отдел отдела ", "заместитель заместителя ", "Иван Петров ", "«А» и ", "министерство и "]) {
		const { resolved } = actorsOf(word.repeat(2_000));
		for (const { name } of [...resolved.organizations.flat(), ...resolved.posts.flat(), ...resolved.persons.flat()])
			expect(name.length).toBeLessThan(2_000);
	}
});
