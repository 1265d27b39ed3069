import { brat } from "./brat/write.js";
import { doccano } from "./doccano.js";
import { edgeList, graphMl } from "./edges.js";
import type { Format } from "./exported.js";
import { iCalendar } from "./icalendar.js";
import { labelStudio } from "./label-studio/write.js";
import { spacy } from "./spacy.js";
import { webAnnotation } from "./web-annotation.js";

/** Every way of writing records for another tool, by its name. Each call begins a file anew. */
export const formats: Readonly<Record<string, () => Format>> = {
	brat,
	"label-studio": labelStudio,
	doccano,
	"web-annotation": webAnnotation,
	spacy,
	icalendar: iCalendar,
	graphml: graphMl,
	edges: edgeList,
};
