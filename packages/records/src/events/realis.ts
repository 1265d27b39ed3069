import { modalityOf } from "../scene/modality.js";
import { normAt } from "../scene/find.js";
import type { Clause } from "../scene/clauses.js";
import type { Tense } from "../scene/predicate.js";
import type { Scene } from "../scene/scene.js";
import type { Mode, Realis } from "../schema.js";
import { lasting } from "./verbs.js";

/** Tense of what a clause tells, auxiliaries counted. */
export function tenseOf(clause: Clause): Tense {
	const finite = clause.predicates.find((p) => p.form === "finite" || p.form === "short");
	return finite?.tense ?? "none";
}

/** Does an event take place in this clause, or is it planned, proposed, put off? */
export function realisOf(scene: Scene, clause: Clause, unit: number): Realis {
	const nominal = nounModality(scene, unit);
	if (nominal !== undefined) return nominal;
	for (const predicate of clause.predicates) {
		const modality = modalityOf(predicate.lemma);
		if (modality === "planned" || modality === "proposed" || modality === "cancelled" || modality === "postponed") return modality;
	}
	const tense = tenseOf(clause);
	if (tense === "future") return "planned";
	if (tense === "present" && clause.predicates.some((p) => lasting.has(p.lemma))) return "ongoing";
	return "actual";
}

/** «Следующее заседание», «предстоящий визит», «очередной форум пройдёт». */
const coming = new Set(["следующий", "предстоящий", "ответный", "грядущий"]);

function nounModality(scene: Scene, unit: number): Realis | undefined {
	const current = scene.units[unit];
	if (current === undefined) return undefined;
	const first = current.from;
	for (let i = Math.max(0, first - 1); i < current.to; i++) {
		const token = scene.sentence.tokens[i];
		if (token?.readings.some((reading) => reading.lemma === "предстоящий")) return "planned";
	}
	for (let i = first; i < current.to; i++) {
		const token = scene.sentence.tokens[i];
		if (token?.readings.some((r) => coming.has(r.lemma)) && scene.clauses.every((c) => tenseOf(c) !== "past")) return "planned";
	}
	return undefined;
}

const remote = ["онлайн", "видеоконференция", "видеоформат", "видеосвязь", "дистанционно", "вкс", "виртуальный", "видеомост"];

/** «В режиме видеосвязи», «онлайн»; what is not said is unknown. */
export function modeOf(scene: Scene, clause: Clause, online: boolean): Mode {
	if (online) return "online";
	for (let i = clause.from; i < clause.to; i++) {
		const unit = scene.units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		if (normAt(scene.units, i) === "смешанный" || unit.lemmas.includes("гибридный")) return "hybrid";
		if (remote.some((word) => unit.lemmas.includes(word))) return "online";
	}
	return "unknown";
}
