import { expect, it } from "vitest";
import { signedOf } from "./read.js";

const PAGE = "2021-08-06";

it.each([
	[
		"what a pronoun stands for",
		"5 августа прошла встреча губернатора с послом Китая. 2 августа в Пскове состоялся круглый стол с участием делегации Бреста. По его итогам Псков и Брест подписали меморандум.",
		"memorandum 2021-08-02 inherited-from-event [2 августа]",
	],
	[
		"what a pronoun of its gender stands for",
		"3 августа в Пскове состоялась конференция с участием делегации Бреста. На её полях Псков и Брест заключили соглашение.",
		"agreement 2021-08-03 inherited-from-event [3 августа]",
	],
	[
		"the sitting, not the meeting told after it",
		"4 августа в Пскове состоялось заседание рабочей группы по сотрудничеству с Брестом. На встрече 20 июля спорили о названии. По итогам заседания подписан протокол между Псковом и Брестом.",
		"protocol 2021-08-04 inherited-from-event [4 августа]",
	],
	[
		"the talks, not the meeting of the same sentence",
		"2 августа участники встретились с послом Китая, а на следующий день провели переговоры с мэром Бреста. По итогам переговоров Псков и Брест подписали протокол.",
		"protocol 2021-08-03 inherited-from-event [следующий день]",
	],
	[
		"no visit of long ago",
		"4 августа в Пскове принимали делегацию Бреста. Гостей ждали ещё зимой, тогда поездке помешал карантин. Псков и Брест подписали меморандум.",
		"memorandum 2021-08-04 inherited-from-event [4 августа]",
	],
	[
		"the days of a forum that goes on",
		"На форуме в Пскове, который проходит с 4 по 7 августа, Псков и Брест планируют подписать меморандум.",
		"memorandum 2021-08-04/2021-08-07 inherited-from-event [с 4 по 7 августа]",
	],
])("a paper has the day of %s: «%s»", (_, text, told) => expect(signedOf(text, PAGE)).toEqual([told]));
