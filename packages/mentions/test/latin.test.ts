import { loadDictionary } from "@letopis/morphology";
import { readDocument } from "@letopis/text";
import { describe, expect, it } from "vitest";
import { latinKind } from "../src/latin.js";
import { findOrganizations } from "../src/organizations/find-organizations.js";

describe("names in Latin letters", () => {
	it.each([
		["Joel Simon", "person"],
		["Maria Garcia", "person"],
		["New York", "place"],
		["London", "place"],
		["Microsoft", "organization"],
		["Desert Wings", undefined],
		["Pannon Cast", undefined],
	])("«%s» is %s", (name, kind) => expect(latinKind(name)).toBe(kind));

	const dictionary = loadDictionary();
	const bodies = (text: string) =>
		readDocument(text, { dictionary }).sentences.flatMap((sentence) =>
			findOrganizations(sentence, [], dictionary).map(({ name }) => name),
		);

	it.each([
		["Договор подписала Desert Wings вчера.", ["Desert Wings"]],
		["На форуме выступил Joel Simon вчера.", []],
		["Рейсы в New York отменены.", []],
	])("«%s» names the bodies %j", (text, names) => expect(bodies(text)).toEqual(names));
});
