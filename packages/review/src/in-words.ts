import type { DateValue, EventRecord, Participant, PlaceValue, Quantity } from "@letopis/records";

/** «2021», «early 2021» */
export const dateInWords = ({ edtf, modifier }: Pick<DateValue, "edtf" | "modifier">): string =>
	modifier === undefined ? edtf : `${modifier} ${edtf}`;

const withTerritory = (name: string, territory: string | null): string =>
	territory === null ? name : `${name} (${territory})`;

export const placeInWords = ({ name, territory }: PlaceValue): string => withTerritory(name, territory);

/** «Иванов Иван, губернатор, Правительство области (RU-SVE)» */
export const participantInWords = ({ name, post, body, territory }: Participant): string =>
	withTerritory([name, post, body].filter((part) => part !== undefined).join(", "), territory);

const signs = {
	eq: "",
	gt: "more than ",
	ge: "at least ",
	lt: "less than ",
	le: "at most ",
	approx: "about ",
} as const;

/** «more than 20 документ», «2–3 встреча», «several документ» */
export function quantityInWords({ of, op, value, max }: Quantity): string {
	if (op === "several" || value === null) return `several ${of}`;
	return op === "range" ? `${value}–${max ?? "…"} ${of}` : `${signs[op]}${value} ${of}`;
}

/** A name in quotation marks, unless it has some of its own. */
export const quotedName = (name: string): string => (name.includes("«") ? name : `«${name}»`);

/** «Форум регионов», with its edition where the name does not tell it. */
export const eventName = ({ name, edition }: EventRecord): string =>
	[edition === undefined ? undefined : `no. ${edition}`, name === undefined ? undefined : quotedName(name)]
		.filter((part) => part !== undefined)
		.join(" ");
