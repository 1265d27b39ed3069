import { withoutYo } from "../fold.js";
import { Case } from "../tag.js";

const { gent, datv, accs, ablt, loct, nomn } = Case;

/** The cases each preposition governs: `в` область / области. Spellings with о (`ко`, `обо`) stand beside. */
export const GOVERNMENT: ReadonlyMap<string, number> = new Map(
	(
		[
			[accs | loct, "в во на"],
			[loct | accs, "о об обо"],
			[loct, "при"],
			[datv | accs | loct, "по"],
			[accs | ablt, "за под подо"],
			[ablt, "над надо"],
			[ablt, "перед передо пред предо"],
			[ablt | gent, "между меж"],
			[gent | ablt | accs, "с со"],
			[datv, "к ко благодаря вопреки наперекор навстречу соразмерно сообразно соответственно вслед подобно"],
			[datv | gent, "согласно"],
			[accs, "через чрез сквозь про спустя несмотря невзирая"],
			[accs | nomn, "включая исключая"],
			[
				gent,
				`без безо близ вблизи ввиду вглубь вдоль взамен вместо вне внизу внутри внутрь возле вокруг
				впереди вроде вследствие для до из изнутри из-за из-под изо кроме кругом мимо наверху накануне наподобие
				напротив насчет насчёт около окрест от относительно ото касательно поблизости подле позади
				помимо поперек поперёк посередине посреди посредине посредством после превыше прежде против путем путём ради
				сбоку сверх свыше сзади снаружи среди средь у ценой касаемо поверх`,
			],
		] as const
	).flatMap(([cases, words]) => words.split(/\s+/u).map((word) => [withoutYo(word), cases] as const)),
);

/** The prepositions that the prepositional case may follow. */
export const LOCATIVE: ReadonlySet<string> = new Set(["в", "во", "на", "о", "об", "обо", "при", "по"]);
