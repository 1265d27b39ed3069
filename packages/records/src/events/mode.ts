import type { Clause } from "../scene/clauses.js";
import { normAt } from "../scene/find.js";
import type { Scene } from "../scene/scene.js";
import type { Mode } from "../schema.js";

const remote = [
	"онлайн",
	"видеоконференция",
	"видеоформат",
	"видеосвязь",
	"дистанционно",
	"вкс",
	"виртуальный",
	"видеомост",
];

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
