import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { joinPlanes } from "../src/file.js";
import { openDictionary, openTieBreaker } from "../src/index.js";
import { dictionary } from "./support.js";

const data = (name: string): URL => new URL(`../data/${name}`, import.meta.url);
const bytes = new Uint8Array(readFileSync(data("russian.dict")));

describe("the dictionary file", () => {
	it("is at most 8 MB with the weights", () => {
		expect(statSync(data("russian.dict")).size + statSync(data("tie-breaker.weights")).size).toBeLessThan(8e6);
	});

	it("may be shared between threads", () => {
		const shared = new SharedArrayBuffer(bytes.byteLength);
		new Uint8Array(shared).set(bytes);
		const weights = new Uint8Array(readFileSync(data("tie-breaker.weights"))).buffer;
		const other = openDictionary(shared, { weights, cache: 0 });
		for (const form of ["области", "Хэйлунцзяна", "провинцией-побратимом", "всё", "ТПП"])
			expect(other.read(form)).toEqual(dictionary.read(form));
	});

	it("is joined once, in place", () => {
		const joined = bytes.slice().buffer;
		joinPlanes(joined);
		const once = new Uint8Array(joined.slice(0));
		expect(Buffer.compare(once, bytes)).not.toBe(0);
		joinPlanes(joined);
		expect(Buffer.compare(new Uint8Array(joined), once)).toBe(0);
		const other = openDictionary(joined, { cache: 0 });
		for (const form of ["области", "Хэйлунцзяна", "всё"])
			expect(other.read(form)).toEqual(openDictionary(bytes.buffer).read(form));
	});

	it.each([new ArrayBuffer(0), new ArrayBuffer(4096)])("is told from other bytes", (wrong) => {
		expect(() => openDictionary(wrong)).toThrow(RangeError);
		expect(() => openTieBreaker(wrong)).toThrow(RangeError);
		expect(() => openDictionary(bytes.buffer, { weights: wrong })).toThrow(RangeError);
	});

	it("is opened with sensible options and asked for words", () => {
		expect(() => openDictionary(bytes.buffer, { cache: -1 })).toThrow(RangeError);
		expect(() => openDictionary(bytes.buffer, { cache: 1.5 })).toThrow(RangeError);
		expect(() => dictionary.read(5 as never)).toThrow(TypeError);
	});
});

describe("the cache", () => {
	it("changes nothing, however small", () => {
		const forms = ["области", "край", "области", "союз", "край", "Орша", "области"];
		const bare = openDictionary(bytes.buffer, { cache: 0 });
		for (const cache of [1, 2, 3]) {
			const small = openDictionary(bytes.buffer, { cache });
			expect(forms.map((form) => small.read(form))).toEqual(forms.map((form) => bare.read(form)));
		}
	});
});
