export { fileName, uniqueNames } from "./fixture/file-name.js";
export { type Fixture, makeFixture, publishedByCaller } from "./fixture/fixture.js";
export { checkFixture, checkSpans, parseFixture, strayedSpans } from "./fixture/parse-fixture.js";
export { printFixture, printFixtureLine } from "./fixture/print-fixture.js";
export { type Offsets, offsetsOf } from "./offsets.js";
