import type { Scene } from "../scene.js";

/**
 * A reason to drop readings. `examples` say what it must leave of a word, `never` where it must leave a word alone:
 * `в [области]: loct accs` — the bracketed word keeps readings of exactly these cases (or parts of speech).
 */
export interface Rule {
	readonly name: string;
	readonly examples: readonly string[];
	readonly never: readonly string[];
	/** It looks only at words of which a reading with one of these marks stands; 0 for any word. */
	readonly marks: number;
	/** Looks at word `i` and its company. */
	readonly apply: (scene: Scene, i: number) => void;
}
