import { describe, expect, test } from "vitest";
import { htmlToText } from "../src/index.js";
import { reader } from "./partition.js";

const PAGE = `<!doctype html><html><head><title>Вести — Мост</title>
<meta property="article:published_time" content="2024-05-17T10:00:00+03:00"><script>var x = "Скрипт";</script></head><body>
<header><a href="/">Волжские вести</a></header>
<nav class="main-menu"><ul><li><a href="/p">Политика</a></li><li><a href="/e">Экономика</a></li></ul></nav>
<div class="content"><article>
<h1>Область и&nbsp;провинция построят мост</h1>
<p class="article-date">17 мая 2024, 10:00</p>
<p>Губернатор области Иван Сурков и вице-губернатор провинции Ли Вэй подписали соглашение о строительстве моста через реку. Церемония прошла в четверг в Благовещенске, в ней участвовали сорок человек.</p>
<p>Стороны договорились начать работы весной,<br>а закончить их через три года. Об этом рассказали в пресс-службе правительства, где добавили, что проект уже прошёл экспертизу.</p>
<figure><img src="a.jpg"><figcaption>Фото: Анна Оюн</figcaption></figure>
<p>Это уже третий документ, который регионы подписали за последний год, напомнили в министерстве транспорта. Первые два касались паромной переправы и таможенного поста.</p>
</article></div>
<aside class="related"><a href="/1">В Чите открыли ярмарку</a></aside>
<div class="comments"><p>Комментарии</p><p>Гость: давно пора!</p></div>
<footer>© Вести, 2024</footer></body></html>`;

describe("htmlToText", () => {
	const { text, zones, published } = htmlToText(PAGE);
	const parts = zones.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

	test("keeps the lines of the page, in order, without scripts", () => {
		expect(text.split(/\n+/u)).toEqual([
			"Волжские вести",
			"Политика",
			"Экономика",
			"Область и\u00a0провинция построят мост",
			"17 мая 2024, 10:00",
			expect.stringMatching(/^Губернатор области .* человек\.$/u),
			"Стороны договорились начать работы весной,",
			expect.stringMatching(/^а закончить их через три года\. .* экспертизу\.$/u),
			"Фото: Анна Оюн",
			expect.stringMatching(/^Это уже третий документ, .* поста\.$/u),
			"В Чите открыли ярмарку",
			"Комментарии",
			"Гость: давно пора!",
			"© Вести, 2024",
		]);
	});

	test("names the parts that its elements name", () => {
		expect(parts).toEqual([
			"navigation: Волжские вести",
			"navigation: Политика",
			"navigation: Экономика",
			"title: Область и\u00a0провинция построят мост",
			"byline: 17 мая 2024, 10:00",
			"caption: Фото: Анна Оюн",
			"teaser: В Чите открыли ярмарку",
			"comment: Комментарии",
			"comment: Гость: давно пора!",
			"footer: © Вести, 2024",
		]);
	});

	test("tells the day its head names", () => expect(published).toBe("2024-05-17"));

	test.each([
		['<meta name="DC.date" content="2024-05-18">', "2024-05-18"],
		[
			'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-19T08:00:00Z"}</script>',
			"2024-05-19",
		],
		['<time itemprop="datePublished" datetime="2024-05-20">вчера</time>', "2024-05-20"],
		['<time datetime="2024-05-21">время визита</time>', undefined],
		['<script>var datePublished = "2024-05-22";</script>', undefined],
	])("the day that %s tells is %s", (tag, day) => {
		expect(htmlToText(`<html><head>${tag}</head><body><p>Вести.</p></body></html>`).published).toBe(day);
	});

	test("is read as a document", () => {
		const document = reader.read(text, { zones });
		expect(document.title).toBe("Область и\u00a0провинция построят мост");
		expect(document.pageDate).toMatchObject({ year: 2024, month: 5, day: 17 });
		expect(document.sentences.filter(({ zone }) => zone === "body")).toHaveLength(7);
	});

	test.each([
		["", ""],
		["Просто текст", "Просто текст"],
		["<p>Один<p>Два", "Один\n\nДва"],
		["<ul><li>А<li>Б</ul>", "А\nБ"],
		["<table><tr><td>Минск<td>2004</table>", "Минск 2004"],
		["<p hidden>Нет</p><p>Да</p>", "Да"],
	])("%s", (html, expected) => {
		expect(htmlToText(html).text).toBe(expected);
	});

	test("deep nesting and broken markup are read", () => {
		expect(htmlToText(`${"<div>".repeat(3000)}Дно`).text).toBe("Дно");
		expect(htmlToText("<p>А & Б < В</div></p>").text).toMatch(/^А & Б/u);
	});

	test("misuse", () => {
		expect(() => htmlToText(undefined as unknown as string)).toThrow(
			/^Expected `html` to be a string, got undefined$/u,
		);
	});
});
