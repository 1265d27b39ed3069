import type { EventDraft } from "../draft.js";
import type { Clause } from "../scene/clauses.js";
import { findUnit, lemmaAt, normAt, prepositionBefore } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Mode } from "../schema.js";

/** Lemmas that say that those who take part are apart. */
const remote: ReadonlySet<string> = new Set([
	"онлайн",
	"видеоконференция",
	"видеоформат",
	"видеосвязь",
	"видеоконференцсвязь",
	"дистанционно",
	"дистанционный",
	"вкс",
	"виртуальный",
	"видеомост",
	"телемост",
	"удаленно",
	"удалённо",
	"zoom",
]);

/** First parts of words joined by a hyphen: «в [онлайн]-формате», «[видео]-конференц-связь», «[Zoom]-встреча». */
const remoteParts: ReadonlySet<string> = new Set(["онлайн", "on", "online", "видео", "веб", "zoom", "вкс"]);

/** Nouns for the way a thing is held, beside which alone some adjectives tell it: «смешанный [формат]», not «лес». */
const ways: readonly string[] = ["формат", "режим"];
const mixed = /^(?:смешанн|комбинированн|гибридн)/u;
const distant = /^(?:удаленн|удалённ|заочн)/u;

/** «В очном формате», «очно», «офлайн»: in one room. */
const faceToFace: ReadonlySet<string> = new Set(["очно", "очный", "офлайн", "оффлайн"]);

/** «В смешанном формате», «в гибридном дистанционном режиме»: is the word at `at` said of a way? */
const ofWay = ({ units }: Scene, at: number): boolean =>
	[at + 1, at + 2].some((i) => units[i]?.lemmas.some((lemma) => ways.includes(lemma)));

/** Means that tell it behind «по» alone: «по телефону», not «купил телефон». */
const wires: ReadonlySet<string> = new Set(["телефон", "интернет"]);

/** Does the unit say that those who take part are apart? */
function isRemote(scene: Scene, at: number): boolean {
	const unit = scene.units[at];
	if (unit === undefined) return false;
	const norm = normAt(scene.units, at);
	if (unit.mention !== undefined) return unit.mention.kind === "organization" && remote.has(unit.token.norm);
	if (remoteParts.has(norm.slice(0, Math.max(0, norm.indexOf("-"))))) return true;
	if (unit.lemmas.some((lemma) => wires.has(lemma))) return prepositionBefore(scene.units, at) === "по";
	return remote.has(norm) || unit.lemmas.some((lemma) => remote.has(lemma)) || (distant.test(norm) && ofWay(scene, at));
}

/** «Обсудили [по телефону]». */
export const isByPhone = ({ units }: Scene, { from, to }: Clause): boolean =>
	findUnit({ from, to }, (i) => lemmaAt(units, i, "телефон") && prepositionBefore(units, i) === "по") >= 0;

/** What those do who are elsewhere while the others sit together. */
const joining: ReadonlySet<string> = new Set(["подключиться", "подключаться", "присоединиться", "подключить"]);

/** What they do as the others do, but from afar. */
const attending: ReadonlySet<string> = new Set([
	...joining,
	"участвовать",
	"выступить",
	"выйти",
	"присутствовать",
	"быть",
]);

const does = ({ predicates }: Clause, verbs: ReadonlySet<string>): boolean =>
	predicates.some(({ lemma, negated }) => verbs.has(lemma) && !negated);

/** «В режиме видеосвязи», «онлайн», «в смешанном формате»; what is not said is unknown. */
export function modeOf(scene: Scene, clause: Clause, online: boolean): Mode {
	let apart = online;
	let together = false;
	let depth = 0;
	for (let i = clause.from; i < clause.to; i++) {
		const unit = scene.units[i];
		if (unit === undefined) continue;
		const norm = normAt(scene.units, i);
		if (norm === "(") depth++;
		else if (norm === ")") depth--;
		if (mixed.test(norm) && (ofWay(scene, i) || norm.startsWith("гибрид"))) return "hybrid";
		const far = isRemote(scene, i);
		// «начальник таможни (по видеосвязи)»: he alone
		if (far && depth > 0 && !online) return "hybrid";
		apart ||= far;
		together ||= unit.mention === undefined && unit.lemmas.some((lemma) => faceToFace.has(lemma));
	}
	if (apart && !online && (together || does(clause, joining))) return "hybrid";
	return apart ? "online" : together ? "in-person" : "unknown";
}

/** «[Онлайн подключились коллеги из Костаная]»: some take part from afar in an event told before. */
export function tellMode(event: EventDraft, scene: Scene, clause: Clause): void {
	if (event.mode === "online" || event.mode === "hybrid" || !does(clause, attending)) return;
	for (let i = clause.from; i < clause.to; i++) if (isRemote(scene, i)) event.mode = "hybrid";
}
