import { type Actor, isOrganOf, sameActor } from "../actor.js";
import type { AgreementDraft } from "../draft.js";
import { type DraftPlace, placeOfMention } from "../place-value.js";
import { anchorOf, type Memory } from "../reading.js";
import { bareGroups, normAt, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import { isBackground } from "./background.js";
import type { Deed } from "./deed.js";
import { between, type Filing, fileDates, over } from "./filing.js";
import { partiesOf } from "./parties.js";
import { signersBehind } from "./signature.js";
import { unnamed } from "./signers.js";
import { statusOf } from "./status.js";
import { isOld, lasts } from "./still.js";
import { placeOf } from "./terms.js";

/** States a later sentence can bring a paper to, whatever it was in before. */
const ends: ReadonlySet<string> = new Set(["extended", "suspended", "terminated", "expired", "refused"]);
export const unsigned: ReadonlySet<string> = new Set(["drafted", "approved", "proposed", "agreed-unsigned", "planned"]);

/** Words between which somebody is only present: «в присутствии губернатора». */
const onlookers: ReadonlySet<string> = new Set(["присутствие", "участие", "приглашение", "поручение"]);

/** Persons who put their names under the paper in the window, alone or behind «от А —». */
function sign(draft: AgreementDraft, scene: Scene, { from, to }: Window): void {
	const behind = signersBehind(scene, clauseAt(scene, from));
	for (const group of [...bareGroups(scene, { from, to }, -1), ...(behind === undefined ? [] : [behind])])
		for (const { actor, at } of group.members) {
			if (actor.kind !== "person" || draft.signatories.some((known) => sameActor(known, actor))) continue;
			if (scene.units[at - 1]?.lemmas.some((lemma) => onlookers.has(lemma))) continue;
			if (!unnamed(actor)) draft.signatories.push(actor);
			const side = actor.actsFor;
			if (
				draft.parties.length < 2 &&
				side !== undefined &&
				!draft.parties.some((party) => sameActor(party, side) || isOrganOf(side, party))
			)
				draft.parties.push(side);
		}
}

/** «Документ подписали [А и Б]»: the sides of a paper that was told before without them. */
function sidesIn(scene: Scene, window: Window, at: number, draft: AgreementDraft, memory: Memory): Actor[] {
	const { document, parties } = draft;
	if (document === undefined) return parties;
	const [set] = partiesOf(scene, window, at, document, memory, true).sets;
	return set === undefined || set.parties.length < parties.length ? parties : [...set.parties];
}

/** What a sentence about a paper named before says of it: dates, term, place, who signed, how it stands. */
export function tellMore(
	draft: AgreementDraft,
	scene: Scene,
	window: Window,
	at: number,
	deed: Deed | undefined,
	memory: Memory,
	card = false,
): void {
	const { document, dating } = memory;
	const status = deed === undefined ? undefined : draft.document && statusOf(deed, draft.document);
	const told: AgreementDraft = {
		...draft,
		status: status ?? (deed === undefined ? draft.status : "refused"),
		trigger: scene.sentence,
		signatories: [],
		parties: [],
	};
	for (const field of ["signed", "reached", "inForce", "validity", "term"] as const) delete told[field];
	const start = draft.reached ?? draft.signed ?? draft.inForce;
	const filing: Filing = {
		scene,
		window,
		unit: at,
		final: deed,
		signing: undefined,
		dating,
		anchorOf: (mention) => anchorOf(memory, scene, mention),
		lineDate: undefined,
		start,
	};
	if (deed === undefined || status !== undefined) fileDates(told, filing, undefined);
	const span = { start: scene.units[window.from]?.start ?? 0, end: scene.units[window.to - 1]?.end ?? 0 };
	if (draft.status === "unknown" && status !== undefined) {
		draft.status = status;
		draft.rule = `agreement/${deed?.act ?? "card"}`;
	}
	if (draft.assumed === true && status === "signed" && deed?.tense === "past") {
		draft.status = status;
		delete draft.assumed;
	}
	// «расторг договор … больше он не действует»
	const known = draft.status === "terminated" && status === "expired";
	if (status !== undefined && ends.has(status) && !known) {
		draft.status = status;
		// «в 2019 году он продлён»: beside a pronoun the day is the act's
		const acted = told.reached ?? (draft.signed === undefined ? undefined : told.signed);
		if (acted !== undefined) draft.reached = acted;
		if (told.validity !== undefined) draft.validity = told.validity;
	} else if (status === "signed" && draft.status === "approved" && deed?.tense === "past") {
		const [day, approved] = [told.signed ?? draft.reached, draft.reached?.earliest];
		if (day !== undefined) draft.signed = day;
		// «депутаты одобрили соглашение. Оно было подписано в апреле»: that they approve it is the news
		if (approved == null || day?.latest == null || day.latest >= approved) {
			draft.status = status;
			delete draft.reached;
		}
	} else if (status === "planned" && unsigned.has(draft.status)) {
		draft.status = "planned";
		if (told.signed !== undefined) draft.signed = told.signed;
	} else if (card && (status === "in-force" || status === "drafted") && draft.status === "signed") {
		draft.status = status;
	} else if (status === "signed" || status === "in-force") {
		const goesOn = scene.clauses.some(({ predicates }) => predicates.some((one) => one.at === deed?.at && lasts(one)));
		const since = told.signed ?? draft.signed;
		// «действует до 2029 года» tells of its term alone
		const stands = goesOn && told.validity === undefined && !(dating.published === null && since?.precision === "day");
		if (stands && draft.status === "signed" && isOld(since, dating)) draft.status = "in-force";
		if (told.signed !== undefined && (draft.signed === undefined || draft.signed.precision === "bounded"))
			if (draft.status !== "planned" && draft.inForce === undefined) draft.signed = told.signed;
	}
	if (told.anniversary !== undefined) draft.anniversary ??= told.anniversary;
	// «по условиям соглашения первые комбайны соберут до конца года»
	if (deed === undefined && isBackground(scene, at)) {
		delete told.validity;
		delete told.term;
	}
	// «Договор расторгнут в апреле. Он действовал с 1986 года»
	if (over.has(draft.status) && told.inForce !== undefined && draft.validity?.earliest === null)
		draft.validity = between(told.inForce, draft.validity);
	if (deed?.act === "enter" && told.inForce !== undefined) draft.inForce ??= told.inForce;
	if (told.validity !== undefined) draft.validity ??= told.validity;
	if (draft.inForce !== undefined && draft.validity?.edtf.startsWith("../"))
		draft.validity = between(draft.inForce, draft.validity);
	if (told.term !== undefined) draft.term ??= told.term;
	if (card && deed?.act === "prepare" && draft.status === "signed" && draft.signed === undefined)
		draft.status = "drafted";
	if (deed?.act === "sign" || deed?.act === "reach") {
		if (draft.parties.length < 2) draft.parties = sidesIn(scene, window, at, draft, memory);
		sign(draft, scene, window);
		const place = placeOf(document, scene, window) ?? (card ? barePlace(scene, window, memory) : undefined);
		if (place !== undefined) draft.place ??= place;
	}
	draft.mentions.push(trimmed(scene, window, span));
}

/** «Место: г. Лида», «03.07.2018, г. Лида»: a place alone in a card's line. */
export function barePlace(scene: Scene, { from, to }: Window, { document }: Memory): DraftPlace | undefined {
	if (scene.clauses.some(({ predicates }) => predicates.length > 0)) return undefined;
	for (let i = from; i < to; i++) {
		const mention = scene.units[i]?.mention;
		if (mention?.kind === "place" && !mention.adjectival) return placeOfMention(document, mention);
	}
	return undefined;
}

/** The window without the punctuation around it. */
function trimmed(scene: Scene, { from, to }: Window, span: { start: number; end: number }): typeof span {
	let [first, last] = [from, to - 1];
	while (first < last && /^[\p{P}▼•]+$/u.test(normAt(scene.units, first))) first++;
	while (last > first && /^\p{P}+$/u.test(normAt(scene.units, last))) last--;
	return { start: scene.units[first]?.start ?? span.start, end: scene.units[last]?.end ?? span.end };
}
