/** What the words alone say of a date; see `resolveDate` for the calendar value. To be designed. */
export interface PartialDate {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}
