import { createRequire } from "node:module";

const stemmer = createRequire(import.meta.url)("natural/lib/natural/stemmers/porter_stemmer_ru.js") as {
	stem(word: string): string;
};

/** Search key of a Russian word (`сотрудничеству` → `сотрудничеств`). It joins unlike words too: a key, never evidence. */
export const stem = (word: string): string => stemmer.stem(word);
