/** First parts that make no other kind of occasion of a noun: «[фото]выставка», «[агро]форум». */
const firstParts: readonly string[] = [
	"фото",
	"видео",
	"кино",
	"медиа",
	"теле",
	"радио",
	"авто",
	"вело",
	"агро",
	"эко",
	"этно",
	"энерго",
	"био",
	"нано",
	"арт",
	"инвест",
	"промо",
	"мини",
	"супер",
	"спец",
	"рок",
];

/** What a hyphen joins and makes something else of: «[пресс]-конференция». */
const others: ReadonlySet<string> = new Set(["пресс", "пост", "экс", "шоп", "псевдо", "анти"]);

/** The noun of a table that a lemma is a compound of: «бизнес-саммит», «фотовыставка», «форум-2018»; else the lemma. */
export function baseNoun(lemma: string, has: (noun: string) => boolean): string {
	if (has(lemma)) return lemma;
	const dated = /^(.+)-\d{4}$/u.exec(lemma)?.[1];
	if (dated !== undefined) return baseNoun(dated, has);
	const hyphen = lemma.lastIndexOf("-");
	if (hyphen > 0) {
		const last = lemma.slice(hyphen + 1);
		return has(last) && !others.has(lemma.slice(0, hyphen)) ? last : lemma;
	}
	for (const first of firstParts)
		if (lemma.startsWith(first) && has(lemma.slice(first.length))) return lemma.slice(first.length);
	return lemma;
}
