export { fileName, uniqueNames } from "./fixture/file-name.js";
export { type Fixture, makeFixture, publishedByCaller } from "./fixture/fixture.js";
export { checkFixture, checkSpans, parseFixture, strayedSpans } from "./fixture/parse-fixture.js";
export { printFixture, printFixtureLine } from "./fixture/print-fixture.js";
export { type BratText, readBrat } from "./formats/brat/read.js";
export { brat, DOCUMENTS_FILE, standoff } from "./formats/brat/write.js";
export { doccanoLine } from "./formats/doccano.js";
export type { Exported, Format, Piece } from "./formats/exported.js";
export { formats } from "./formats/formats.js";
export { calendarEvents } from "./formats/icalendar.js";
export type { Imported } from "./formats/imported.js";
export { type LabelStudioText, readTask } from "./formats/label-studio/read.js";
export { labelStudio, task } from "./formats/label-studio/write.js";
export { spacyItem } from "./formats/spacy.js";
export { annotations } from "./formats/web-annotation.js";
export {
	dateInWords,
	eventName,
	participantInWords,
	placeInWords,
	quantityInWords,
	quotedName,
} from "./in-words.js";
export { type Network, networkOf, type Territory, type Tie } from "./network.js";
export { type Offsets, offsetsOf } from "./offsets.js";
