/** Parts of patterns that many rules share. */
export const macros: Readonly<Record<string, string>> = {
	/** «г.», «года» */
	g: "( г ~.? | {god} )",
	/** «гг.», «г.г.», «годы» */
	gg: "( гг ~.? | г ~. г ~.? | {gg} )",
	/** «мая», «окт.» */
	"a-month": "( {month} | {mon:month} ~.? )",
	/** «с.г.», «прошлого года», «того же года» */
	"year-relative":
		"( {shift:yearshift} {god} | этого@thisyear же {god} | сего@thisyear года | с@thisyear ~.? г ~.? | т@thisyear ~. г ~.? | того@thatyear же? {god} )",
	/** «2019 г.», «, 2019 года», «прошлого года» */
	"year-tail": "( ,? {year} ,? <g> | ,? {year} !{measure} | {shift} \\( {year} \\) {god} | <year-relative> )",
	/** «не более чем» */
	more: "( {approx} {approx}? ( чем за? )? )?",
	/** What may follow a year that stands alone; a word it counts may not. */
	"after-bare": '( $ | .|,|;|:|!|?|-|\\(|\\)|"|в|во|на|и|по|с|со|а|но|для|из|от|до|к|он|она|они|был|была|были|было )',
	/** «пять», «двадцать пять», «два-три» */
	count: "{ten}? {num|count:n} ( -|или {num|count:m} )?",
	/** «I», «первый», «1-й», «1» */
	ordinal: "{ordinal|roman|nth|num:n}",
	from: "с|со|c|начиная",
};
