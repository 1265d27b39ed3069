import { backgroundWords } from "./agreements/background-words.js";
import { betweenWords } from "./agreements/between-words.js";
import { intentWords } from "./agreements/intent.js";
import { landWords } from "./agreements/land-words.js";
import { labels as sheetLabels, states } from "./agreements/sheet-labels.js";
import { sideWords } from "./agreements/side-words.js";
import { tieWords } from "./agreements/tie-words.js";
import { actNouns, direct, verbs } from "./agreements/verbs.js";
import { speechWords } from "./attribution-words.js";
import { backdrops } from "./events/backdrop.js";
import { labels, openings } from "./events/openings.js";
import { orderWords, rowWords } from "./events/order-words.js";
import { partVerbs } from "./events/parts-verbs.js";
import { adjectiveModality, verbModality } from "./events/realis-words.js";
import { topicWords } from "./events/topic-words.js";
import { venues } from "./events/venues.js";
import { eventVerbs } from "./events/verbs.js";
import { modalNouns } from "./scene/modal-nouns.js";
import { modalWords } from "./scene/modality.js";
import { routeNouns } from "./scene/route-nouns.js";
import { faintRows } from "./spheres/faint.js";
import { spherePairs } from "./spheres/pairs.js";
import { sphereRows } from "./spheres/rows.js";

/** The rule tables of this package as text, for the grammar's hash. */
export function recordTables(): readonly string[] {
	const maps = [actNouns, states, verbModality, adjectiveModality].map((map) => [...map]);
	const rows = [
		verbs,
		sideWords,
		landWords,
		sheetLabels,
		backgroundWords,
		tieWords,
		intentWords,
		openings,
		labels,
		partVerbs,
		eventVerbs,
		backdrops,
		venues,
		modalWords,
		modalNouns,
		routeNouns,
		betweenWords,
		topicWords,
		rowWords,
		orderWords,
		sphereRows,
		faintRows,
		spherePairs,
		speechWords,
	];
	return [[...direct], ...maps, ...rows].map((table) => JSON.stringify(table));
}
