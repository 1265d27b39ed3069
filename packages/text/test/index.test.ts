import { expect, test } from "vitest";
import * as text from "../src/index.js";

test("what the package offers", () => {
	expect(Object.keys(text).sort()).toEqual([
		"createReader",
		"decode",
		"detectLanguage",
		"htmlToText",
		"readDocument",
		"stem",
	]);
});
