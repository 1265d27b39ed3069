/** Beginnings of the months' names, in order; `ма` + й, я, ю, е is May. */
export const MONTHS = [
	"янв",
	"фев",
	"мар",
	"апр",
	"ма[йяюе]",
	"июн",
	"июл",
	"авг",
	"сен",
	"окт",
	"но[яй]",
	"дек",
] as const;
