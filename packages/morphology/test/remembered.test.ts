import { expect, test } from "vitest";
import { remembered } from "../src/remembered.js";

function counted(size: number) {
	const made: string[] = [];
	const lengthOf = remembered((word) => {
		made.push(word);
		return word.length;
	}, size);
	return { made, lengthOf };
}

test("a word is made once", () => {
	const { made, lengthOf } = counted(4);
	expect(["мир", "труд", "мир"].map(lengthOf)).toEqual([3, 4, 3]);
	expect(made).toEqual(["мир", "труд"]);
});

test("what comes again stays, what does not is forgotten", () => {
	const { made, lengthOf } = counted(4);
	for (const word of ["мир", "а", "мир", "б", "мир", "в", "мир", "г", "мир", "д", "мир", "а"]) lengthOf(word);
	expect(made.filter((word) => word === "мир")).toEqual(["мир"]);
	expect(made.filter((word) => word === "а")).toEqual(["а", "а"]);
});
