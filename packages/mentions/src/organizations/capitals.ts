const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

/** The letters of `form` with the capitals of `model`, part by part at hyphens: «южно-уральский» as «Южно-Уральского». */
export function withCapitals(form: string, model: string): string {
	const clean = model.replaceAll("\u00ad", "").replace(/[\u2010-\u2013]/gu, "-");
	if (clean.length > 1 && clean === clean.toUpperCase() && clean !== clean.toLowerCase()) return form.toUpperCase();
	if (!clean.includes("-") && !form.includes("-") && clean.slice(1) === clean.slice(1).toLowerCase())
		return isUpper(clean[0]) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
	const models = clean.split("-");
	return form
		.split("-")
		.map((part, i) => {
			const own = models[Math.min(i, models.length - 1)] as string;
			const last = i > 0 && i >= models.length ? "" : own;
			return [...part].map((letter, at) => (isUpper(last[at]) ? letter.toUpperCase() : letter)).join("");
		})
		.join("-");
}
