import type { Fixture } from "../fixture/fixture.js";

/** What a reader gives back: the fixture, and what was left out of it, in plain words. */
export interface Imported {
	readonly fixture: Fixture;
	readonly warnings: readonly string[];
}
