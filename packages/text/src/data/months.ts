/** Beginnings of the months' names in order, Russian and English; `ма` + й, я, ю, е is May. */
export const MONTHS = [
	"янв|jan",
	"фев|feb",
	"мар|mar",
	"апр|apr",
	"ма[йяюе]|may",
	"июн|jun",
	"июл|jul",
	"авг|aug",
	"сен|sep",
	"окт|oct",
	"но[яй]|nov",
	"дек|dec",
] as const;
