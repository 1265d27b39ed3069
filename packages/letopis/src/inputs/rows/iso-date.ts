const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const pad = (part: string | number | undefined): string => String(part).padStart(2, "0");

/**
 * The day, month or year that a field gives, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: «2021-08-05T10:00:00+03:00»,
 * «2021/08/05», «05.08.2021 10:00», «Thu, 05 Aug 2021 10:00:00 +0300». Anything else is left as it is.
 */
export function isoDate(field: string): string {
	const iso = /^(\d{4}-\d{2}(?:-\d{2})?|\d{4})(?=[T\s]|$)/u.exec(field);
	if (iso !== null) return iso[1] as string;
	const slashed = /^(\d{4})[/.](\d{2})[/.](\d{2})(?!\d)/u.exec(field);
	if (slashed !== null) return `${slashed[1]}-${slashed[2]}-${slashed[3]}`;
	const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(field);
	if (russian !== null) return `${russian[3]}-${pad(russian[2])}-${pad(russian[1])}`;
	const post = /^(?:[A-Za-z]{3}, )?(\d{1,2}) ([A-Za-z]{3}) (\d{4})(?!\d)/u.exec(field);
	const month = MONTHS.indexOf(post?.[2]?.toLowerCase() ?? "") + 1;
	return post === null || month === 0 ? field : `${post[3]}-${pad(month)}-${pad(post[1])}`;
}
