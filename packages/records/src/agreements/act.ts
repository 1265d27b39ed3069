import { type DocumentMention, withFields } from "@letopis/mentions";
import { Case, withoutYo } from "@letopis/morphology";
import { type Clause, inPassing } from "../scene/clauses.js";
import { approximate } from "../scene/counted.js";
import { findUnit, lemmaAt, normAt } from "../scene/find.js";
import { type MentionUnit, predicateAt } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import { isRefused, leaningOn, proposed, strongest } from "./act-modality.js";
import { isBackground, isDeveloped } from "./background.js";
import { type Deed, stands } from "./deed.js";
import { isDenied } from "./denial.js";
import { isReplaced, replaces } from "./replaced.js";
import { spokenIn } from "./spoken-deeds.js";
import { type Act, actNouns } from "./verbs.js";

/** «О продлении [на три года] меморандума», «подписание [не менее] десяти документов». */
const isPassed = ({ units }: Scene, at: number): boolean =>
	units[at]?.mention?.kind === "date" || normAt(units, at) === "на" || approximate.has(normAt(units, at));

/** «Подписание [соглашения]», «по реализации [Соглашения]», «проекта [соглашения]» passed over. */
function nounBefore(scene: Scene, at: number): { act: Act; at: number } | undefined {
	for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
		const unit = scene.units[i] as MentionUnit;
		if (isPassed(scene, i)) continue;
		// «выход [из] договора»
		if (normAt(scene.units, i) === "из" && lemmaAt(scene.units, i - 1, "выход")) continue;
		if (unit.mention !== undefined) return undefined;
		for (const lemma of unit.lemmas) {
			const act = actNouns.get(lemma);
			if (act === undefined) continue;
			// «готовят к подписанию договор»: the paper is the verb's
			const aim = normAt(scene.units, i - 1) === "к" && ((scene.units[at]?.cases ?? 0) & Case.gent) === 0;
			return aim ? undefined : { act, at: i };
		}
		const pos = unit.token.readings[0]?.tag.pos;
		// «подписание двух соглашений»
		if (pos !== "ADJF" && pos !== "NOUN" && pos !== "NUMR" && normAt(scene.units, i) !== '"') return undefined;
	}
	return undefined;
}

const isAdverbial = ({ units }: Scene, at: number): boolean =>
	["date", "place"].includes(units[at]?.mention?.kind ?? "") || ["в", "во", "на"].includes(normAt(units, at));

/** «Подписанное в мае соглашение», «меморандум о сотрудничестве, заключённый в 2017 году». */
function participleBeside(scene: Scene, unit: number, document: DocumentMention): { act: Act; at: number } | undefined {
	for (let i = document.from; i < document.head; i++) {
		const reading = scene.sentence.tokens[i]?.readings.find((r) => r.tag.pos === "PRTF");
		const act = reading && scene.verbs.acts.get(withoutYo(reading.lemma));
		if (act !== undefined) return { act: isReplaced(scene, document) ? "expire" : act, at: unit };
	}
	// «[подписанное] вчера в Бресте соглашение»
	let before = unit - 1;
	while (before >= 0 && before > unit - 6 && isAdverbial(scene, before)) before--;
	const done = before < unit - 1 ? predicateAt(scene.units, before) : undefined;
	if (
		done?.form === "participle" &&
		done.passive &&
		(scene.units[before]?.cases ?? 0) & (scene.units[unit]?.cases ?? 0)
	) {
		const act = scene.verbs.acts.get(done.lemma);
		if (act !== undefined) return { act, at: before };
	}
	// «палаты, [подписавшие] меморандум»
	const doing = [unit - 1, unit - 2]
		.map((at) => predicateAt(scene.units, at))
		.find((one) => one?.form === "participle");
	if (doing !== undefined && !doing.passive) {
		const act = replaces(scene, doing, unit) ? "expire" : scene.verbs.acts.get(doing.lemma);
		if (act !== undefined) return { act, at: doing.at };
	}
	for (let i = unit + 1; i < scene.units.length && i < unit + 12; i++) {
		const predicate = predicateAt(scene.units, i);
		if (predicate !== undefined && predicate.form !== "participle") return undefined;
		if (predicate === undefined || ![i - 1, i - 2].some((at) => normAt(scene.units, at) === ",")) continue;
		const act = scene.verbs.acts.get(predicate.lemma);
		if (act !== undefined) return { act, at: i };
	}
	return undefined;
}

/** «Не исключил подписания договора»: there may be one. */
const excluding: ReadonlySet<string> = new Set(["исключить", "исключать"]);

const actors: ReadonlySet<string> = new Set(["document", "place", "organization", "person"]);

/** «Меморандум доработают [и подпишут]»: the clause goes on about the paper with neither subject nor object of its own. */
const isJoined = ({ units }: Scene, clause: Clause): boolean =>
	normAt(units, clause.from) === "и" && findUnit(clause, (i) => actors.has(units[i]?.mention?.kind ?? "")) < 0;

/** Acts that come after the signing. */
const later: ReadonlySet<Act> = new Set(["extend", "suspend", "terminate", "expire"]);

/** «Контракт, [если образцы подойдут], заключат в мае»: said in passing between the paper and what is done to it. */
const isAside = ({ units }: Scene, clause: Clause | undefined): boolean =>
	clause !== undefined &&
	normAt(units, clause.from) === "," &&
	normAt(units, clause.to) === "," &&
	(clause.relative || inPassing.has(normAt(units, clause.from + 1)));

/** All that is done to the document at `unit`, as the sentence says. */
export function deedsOf(scene: Scene, clause: Clause, unit: number, document: DocumentMention): readonly Deed[] {
	const noun = nounBefore(scene, unit);
	const participle = participleBeside(scene, unit, document);
	const aside: readonly Deed[] =
		participle === undefined
			? []
			: [{ aside: true, ...participle, tense: "past", negated: false, modality: undefined }];
	if (noun !== undefined) {
		const outer = clause.predicates[0];
		// «едут на подписание», but «сказал на подписании»
		const awaited = normAt(scene.units, noun.at - 1) === "на" && ((scene.units[noun.at]?.cases ?? 0) & Case.accs) !== 0;
		const mayBe = outer?.negated === true && excluding.has(outer.lemma);
		const told: Deed = {
			act: isRefused(scene, clause, noun.at, proposed(scene, clause, unit)) ? "refuse" : noun.act,
			tense: outer?.tense ?? "none",
			negated: (outer?.negated === true && !mayBe) || isDenied(scene, clause, noun.at),
			modality: mayBe ? "proposed" : awaited ? "planned" : (leaningOn(scene, noun.at) ?? strongest(scene, clause, -1)),
			at: noun.at,
		};
		// «о продлении меморандума, подписанного в 2021 году»
		return later.has(noun.act) ? [...aside, told] : [told];
	}
	const deeds: Deed[] = [...aside];
	if (isBackground(scene, unit))
		return deeds.length === 0 || isDeveloped(scene, unit) ? deeds : [...deeds, stands(unit)];
	deeds.push(...spokenIn(scene, clause, unit));
	const at = scene.clauses.indexOf(clause);
	const [next, rest] = [scene.clauses[at + 1], scene.clauses[at + 2]];
	if (deeds.length === 0 && clause.predicates.length === 0 && rest !== undefined && isAside(scene, next))
		deeds.push(...spokenIn(scene, rest, unit));
	if (next !== undefined && isJoined(scene, next))
		deeds.push(...spokenIn(scene, next, unit).filter(({ tense }) => tense !== "present"));
	const relative = next?.relative ? spokenIn(scene, next, unit) : [];
	if (deeds.length === 0) deeds.push(...relative.map((deed) => withFields(deed, { aside: true })));
	// «заключили договор, срок которого истёк»
	else deeds.push(...relative.filter(({ act }) => later.has(act)));
	if (!proposed(scene, clause, unit)) return deeds;
	return isRefused(scene, clause, unit, true)
		? deeds.map((deed) => withFields(deed, { act: "refuse" as const }))
		: deeds.map((deed) => withFields(deed, { modality: "proposed" as const }));
}
