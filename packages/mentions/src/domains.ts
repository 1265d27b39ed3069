/** Last parts of the names of sites: «Lenta.ru», «Псков.ру», «ДОМ.РФ». */
export const DOMAINS: ReadonlySet<string> = new Set("ru com org net by kz info su рф ру бел инфо ком".split(" "));

/** «псков.ру»: is it the name of a site, in one word? */
export const isSite = (norm: string): boolean => {
	const dot = norm.lastIndexOf(".");
	return dot > 0 && DOMAINS.has(norm.slice(dot + 1));
};
