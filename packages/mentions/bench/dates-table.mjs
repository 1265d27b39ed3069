// Reads fixtures/dates/*.txt, for the test and for the bench.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../../fixtures/dates/", import.meta.url);

const known = (edtf) => {
	const [year, month, day] = edtf.split("-");
	return {
		...(year === "XXXX" ? {} : { year: Number(year) }),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) }),
	};
};

/** «в [2021] году» gives the text without brackets and where they stood. */
function unmark(marked) {
	const spans = [];
	let text = "";
	for (const char of marked)
		if (char === "[") spans.push({ start: text.length });
		else if (char === "]") spans.at(-1).end = text.length;
		else text += char;
	return { text, spans };
}

export function readDateTable() {
	const rows = [];
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith(".txt"))
		.sort()) {
		const state = { page: "none", year: "none", anchor: "none" };
		readFileSync(new URL(file, folder), "utf8")
			.split("\n")
			.forEach((line, i) => {
				if (line.trim() === "" || line.startsWith("#")) return;
				const setting = /^(page|year|anchor) (\S+)$/u.exec(line);
				if (setting) {
					state[setting[1]] = setting[2];
					return;
				}
				const [left = "", right = ""] = line.split("=>");
				const found = /^(?:(past|present|future|none) {2,})?(.*?)\s*$/u.exec(left);
				rows.push({
					at: `${file}:${i + 1}`,
					...unmark(found[2]),
					context: {
						...(state.page === "none" ? {} : { published: known(state.page) }),
						...(state.year === "none" ? {} : { contextYear: Number(state.year) }),
						...(found[1] && found[1] !== "none" ? { tense: found[1] } : {}),
					},
					...(state.anchor === "none" ? {} : { anchor: state.anchor }),
					values: right.trim() === "nothing" ? [] : right.split(";").map((value) => value.trim()),
				});
			});
	}
	return rows;
}
