import type { Memory } from "../reading.js";
import { findUnit, isAboutThis, lemmaAt, type Window } from "../scene/find.js";
import { clauseAt, type Scene } from "../scene/scene.js";
import type { Sphere } from "../schema.js";
import { spheresOfRange } from "./terms.js";

/** «Соглашение об этом», «соответствующий меморандум»: of what was told before. */
export const isOfThis = (scene: Scene, unit: number): boolean =>
	isAboutThis(scene.units, unit + 1) ||
	scene.sentence.tokens
		.slice(Math.max(0, (scene.units[unit]?.from ?? 0) - 1), scene.units[unit]?.to)
		.some(({ readings }) => readings.some(({ lemma }) => lemma === "соответствующий"));

const agreed: readonly string[] = ["договориться", "договариваться", "условиться"];

/** «Завод [договорился] о поставке станков; контракт стороны подпишут»: unit of the word behind which stands what the paper is of. */
function agreedBefore(scene: Scene, unit: number): number {
	const { from } = clauseAt(scene, unit);
	return findUnit({ from: 0, to: from }, (i) => agreed.some((lemma) => lemmaAt(scene.units, i, lemma)));
}

/** The spheres of the units of a window, those of the names of bodies and persons left out. */
function spheresIn(scene: Scene, { from, to }: Window, memory: Memory): Sphere[] {
	const [first, last] = [scene.units[from], scene.units[to - 1]];
	return first && last ? spheresOfRange(memory.document, scene, first.from, last.to, true) : [];
}

/** What a paper is about that names nothing itself: «Вузы откроют школу туризма. Соглашение об этом подписали ректоры». */
export function spheresBefore(scene: Scene, unit: number, memory: Memory): Sphere[] {
	const { from } = clauseAt(scene, unit);
	const own = spheresIn(scene, { from: Math.max(0, agreedBefore(scene, unit)), to: from }, memory);
	const { before } = memory;
	return own.length > 0 || before === undefined ? own : spheresIn(before, { from: 0, to: before.units.length }, memory);
}

/** The same of a paper behind «договорились» in its sentence. */
export function spheresOfDeal(scene: Scene, unit: number, memory: Memory): Sphere[] {
	const at = agreedBefore(scene, unit);
	return at < 0 ? [] : spheresIn(scene, { from: at, to: clauseAt(scene, unit).from }, memory);
}
