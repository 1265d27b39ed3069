import type { LineRule } from "./line-rules.js";

/** Where readers' comments begin: they go on to the end of the page. */
export const COMMENT_RULES: readonly LineRule[] = [
	{
		name: "comment/heading",
		kind: "comment",
		where: "anywhere",
		pattern: /(?:^|\s{2,}|[|•·]\s*)(?:Комментарии|Обсуждение|Отзывы|Мнения\s+читателей|Комментарии\s+читателей)\s*(?:\(\s*[1-9]\d*\s*\)|[1-9]\d*)?\s*:?$/iu,
		examples: ["Комментарии", "КОММЕНТАРИИ (2)", "Обсуждение (14)", "Комментарии 3", "987 просмотров   Комментарии (1)"],
		never: ["Комментарии: 0", "Обсуждение прошло в мэрии", "Комментарии главы города: «Мы рады»"],
	},
	{
		name: "comment/stamp",
		kind: "comment",
		where: "anywhere",
		pattern: /^[\p{L}\p{N}_.@ -]{2,30}[,|]?\s+\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+(?:в\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*:?$/u,
		examples: ["Lale, 23.07.2025 10:02", "Гость 14.09.2024 в 20:11", "zemlyak67 | 01.02.2020, 08:00"],
		never: ["Встреча прошла 14.09.2024 в мэрии", "Минск, 14.09.2024"],
	},
];
