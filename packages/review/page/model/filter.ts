import { mainDate } from "@letopis/records/main-date";
import { type AnyRecord, type Entry, isAgreement, type PageDocument } from "./page-data.js";

/** What is asked for; an empty string asks for nothing. */
export interface Filter {
	readonly search: string;
	readonly family: "" | "agreement" | "event";
	readonly type: string;
	/** Status of an agreement or realis of an event. */
	readonly state: string;
	/** A code of ISO 3166; `RU` finds its subdivisions too. */
	readonly territory: string;
	/** Calendar bounds `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, closed. */
	readonly from: string;
	readonly to: string;
	readonly flag: string;
}

export const everything: Filter = {
	search: "",
	family: "",
	type: "",
	state: "",
	territory: "",
	from: "",
	to: "",
	flag: "",
};

export const stateOf = (record: AnyRecord): string => (isAgreement(record) ? record.status : record.realis);

/** Territories of the sides of a record. */
export function territoriesOf(record: AnyRecord): string[] {
	const sides = isAgreement(record) ? [...record.parties, ...record.signatories] : record.participants;
	return [...new Set(sides.map((side) => side.territory).filter((code) => code !== null))];
}

export const fold = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** What a search looks through: names, titles and the words quoted. */
function words(record: AnyRecord): string {
	const sides = isAgreement(record) ? [...record.parties, ...record.signatories] : record.participants;
	const title = isAgreement(record) ? record.title : record.name;
	return [record.trigger.text, title ?? "", ...sides.map(({ name }) => name)].join("\n");
}

function inTime(record: AnyRecord, from: string, to: string): boolean {
	if (from === "" && to === "") return true;
	const date = mainDate(record);
	if (date === undefined || (date.earliest === null && date.latest === null)) return false;
	const earliest = date.earliest ?? "";
	const latest = date.latest ?? "9999";
	return (from === "" || latest >= from) && (to === "" || earliest <= `${to}~`);
}

export function matches(filter: Filter, { family, record }: Entry, document: PageDocument): boolean {
	const { search, territory } = filter;
	if (filter.family !== "" && filter.family !== family) return false;
	if (filter.type !== "" && filter.type !== record.type) return false;
	if (filter.state !== "" && filter.state !== stateOf(record)) return false;
	if (filter.flag !== "" && !record.flags.includes(filter.flag)) return false;
	if (!inTime(record, filter.from, filter.to)) return false;
	if (territory !== "") {
		const code = territory.toUpperCase();
		if (!territoriesOf(record).some((one) => one === code || one.startsWith(`${code}-`))) return false;
	}
	if (search === "") return true;
	const wanted = fold(search);
	return fold(words(record)).includes(wanted) || documentMatches(wanted, document);
}

const documentMatches = (wanted: string, { extraction, text }: PageDocument): boolean =>
	fold(`${extraction.document.id}\n${extraction.document.title ?? ""}\n${text ?? ""}`).includes(wanted);

/** Whether a document without records is shown: only its own words can match. */
export const emptyMatches = (filter: Filter, document: PageDocument): boolean =>
	isUnfiltered({ ...filter, search: "" }) && documentMatches(fold(filter.search), document);

export const isUnfiltered = (filter: Filter): boolean => Object.values(filter).every((value) => value === "");
