import type { TextSpan } from "@letopis/records";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Change, Corrections } from "../model/corrections.js";
import type { Codes } from "../model/page-data.js";
import type { Say } from "../words.js";

/** What every part of the page needs. */
export interface Shared {
	readonly say: Say;
	readonly codes: Codes;
	readonly corrections: Corrections;
	readonly change: (change: Change) => void;
	/** The words of the open document that are selected. */
	readonly selected: TextSpan | undefined;
	/** Shows the words behind a field; `scroll` brings them into sight. */
	readonly point: (key: string | undefined, scroll?: boolean) => void;
}

export const SharedContext = createContext<Shared | undefined>(undefined);

export function useShared(): Shared {
	const shared = useContext(SharedContext);
	if (shared === undefined) throw new TypeError("Expected a SharedContext around this component");
	return shared;
}
