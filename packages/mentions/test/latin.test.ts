import { describe, expect, it } from "vitest";
import { latinKind } from "../src/latin.js";
import { findOrganizations } from "../src/organizations/find-organizations.js";
import { dictionary, reader } from "./reader.js";

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

	const bodies = (text: string) =>
		reader
			.read(text)
			.sentences.flatMap((sentence) => findOrganizations(sentence, [], dictionary).map(({ name }) => name));

	it.each([
		["Договор подписала Desert Wings вчера.", ["Desert Wings"]],
		["На форуме выступил Joel Simon вчера.", []],
		["Рейсы в New York отменены.", []],
	])("«%s» names the bodies %j", (text, names) => expect(bodies(text)).toEqual(names));
});
