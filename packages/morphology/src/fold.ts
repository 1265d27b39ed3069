/** A word without ё, as readers and tables are compared: «отчёт», «отчет». */
export const withoutYo = (word: string): string => (word.includes("ё") ? word.replaceAll("ё", "е") : word);

/** Lower case without ё, the form of `Token.norm`. */
export const fold = (text: string): string => withoutYo(text.toLowerCase());
