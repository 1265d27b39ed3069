import type { ParticipantKind } from "../schema.js";

/** A noun that by itself means a place told before: «область и Витебск подписали соглашение». */
export interface LandWord {
	readonly lemma: string;
	/** Kinds of place it can be. */
	readonly kinds: readonly ParticipantKind[];
	/** What stands in the names of those it can be; none for any. */
	readonly stem?: string;
	/** What never stands in them. */
	readonly not?: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
}

const row = (
	kinds: readonly ParticipantKind[],
	lemma: string,
	stem: string | undefined,
	example: string,
	never: string,
): LandWord => ({ kinds, lemma, ...(stem === undefined ? {} : { stem }), examples: [example], never: [never] });

const regions: readonly ParticipantKind[] = ["territory"];
const towns: readonly ParticipantKind[] = ["municipality"];

export const landWords: readonly LandWord[] = [
	row(regions, "область", "област", "область подписала соглашение", "областной совет"),
	row(regions, "край", "край", "край заключил договор", "краевой центр"),
	row(regions, "республика", "республик", "республика подписала соглашение", "республиканский центр"),
	row(regions, "провинция", "провинц", "с провинцией подписан меморандум", "провинциальный музей"),
	row(regions, "регион", undefined, "регион заключил соглашение", "региональный центр"),
	row(regions, "аймак", "аймак", "с аймаком подписан протокол", "аймачный центр"),
	row(regions, "штат", "штат", "штат подписал меморандум", "штатный сотрудник"),
	row(["territory", "municipality"], "округ", "округ", "округ подписал договор", "окружной суд"),
	row(towns, "район", "район", "район подписал договор", "районный центр"),
	{ ...row(towns, "город", undefined, "город связывает договор", "городской парк"), not: "район" },
];
