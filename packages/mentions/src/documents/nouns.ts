import type { InstrumentType } from "../mention.js";

/** A noun that names a paper two sides can conclude. */
export interface DocumentNoun {
	/** Lemmas of the head and, where the name has two words, of its adjective before it. */
	readonly noun: string;
	readonly adjective?: string;
	readonly type: InstrumentType;
	/** Alone it is no instrument: «план», «карта». */
	readonly weak?: true;
	/** Points back: «документ». */
	readonly generic?: true;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

export const documentNouns: readonly DocumentNoun[] = [
	{
		noun: "соглашение",
		type: "agreement",
		examples: ["подписали соглашение о сотрудничестве", "рамочными соглашениями", "допсоглашение к нему — соглашение"],
		never: ["согласование проекта", "по согласию сторон"],
	},
	{ noun: "допсоглашение", type: "agreement", examples: ["подписали допсоглашение"], never: ["соглядатай"] },
	{
		noun: "договор",
		type: "treaty",
		examples: ["договор о дружбе", "заключили договоры"],
		never: ["договорились о дружбе", "договорной отдел"],
	},
	{ noun: "меморандум", type: "memorandum", examples: ["меморандум о взаимопонимании"], never: ["меморий"] },
	{
		noun: "протокол",
		type: "protocol",
		weak: true,
		examples: ["протокол о намерениях", "протокол заседания"],
		never: ["протокольный отдел"],
	},
	{
		noun: "карта",
		adjective: "дорожный",
		type: "roadmap",
		examples: ["дорожная карта сотрудничества", "«дорожную карту» по развитию торговли"],
		never: ["карта области", "картами банка"],
	},
	{
		noun: "план",
		type: "plan",
		weak: true,
		examples: ["план мероприятий на 2026–2027 годы", "план совместных действий"],
		never: ["планируется встреча", "планета"],
	},
	{
		noun: "программа",
		type: "programme",
		weak: true,
		examples: ["программу сотрудничества", "программа приграничного сотрудничества"],
		never: ["программист", "программный комитет"],
	},
	{ noun: "декларация", type: "declaration", weak: true, examples: ["декларация о намерениях"], never: ["декларант"] },
	{ noun: "хартия", type: "declaration", examples: ["хартия о партнёрстве городов"], never: ["Хартум"] },
	{ noun: "коммюнике", type: "declaration", examples: ["совместное коммюнике"], never: ["коммуна"] },
	{
		noun: "письмо",
		type: "letter",
		weak: true,
		examples: ["письмо о намерениях", "письмами о намерениях"],
		never: ["письменность"],
	},
	{ noun: "контракт", type: "contract", examples: ["контракт на поставку"], never: ["контрактный"] },
	{ noun: "специнвестконтракт", type: "contract", examples: ["подписан специнвестконтракт"], never: ["инвестор"] },
	{
		noun: "договоренность",
		type: "arrangement",
		examples: ["достигнута договорённость о поставках"],
		never: ["договорной"],
	},
	{ noun: "документ", type: "documents", generic: true, examples: ["документ подписали"], never: ["документальный"] },
	{ noun: "бумага", type: "documents", generic: true, weak: true, examples: ["бумагу подписали"], never: ["бумажный"] },
];
