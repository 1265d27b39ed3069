import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extraction } from "@letopis/records";
import { extractAll } from "letopis";
import { describe, expect, it } from "vitest";
import { loadGold } from "../src/score/load.js";
import type { ScoredDocument } from "../src/score/record.js";
import { type Score, score } from "../src/score/score.js";
import { missing, shared } from "./shared.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Reads the texts of a folder, checks each line against the contract, and scores them against a folder of gold. */
async function scored(texts: string, gold: string): Promise<Score> {
	const names = readdirSync(texts).filter((name) => name.endsWith(".txt"));
	const sources = names.map((name) => ({ id: name.slice(0, -4), text: () => readFileSync(join(texts, name)) }));
	const found = new Map<string, ScoredDocument>();
	for await (const outcome of extractAll(sources)) {
		if ("failure" in outcome) throw new Error(`${outcome.id}: ${outcome.failure.message}`);
		expect(extraction.safeParse(outcome.extraction).error).toBeUndefined();
		found.set(outcome.id, outcome.extraction as ScoredDocument);
	}
	return score(await loadGold(gold), found);
}

const f1 = ({ fields }: Score, field: string): number => fields[field]?.f1 ?? 0;

describe("coded documents", () => {
	it("the five real articles give valid lines and more than half of what stands in them", async ({ skip }) => {
		const reason = missing(["gold/seeds"]);
		if (reason !== undefined) return skip(reason);
		const result = await scored(shared("gold/seeds"), shared("gold/seeds"));
		expect([result.documents, result.answered]).toEqual([5, 5]);
		expect(f1(result, "agreement.record")).toBeGreaterThanOrEqual(0.5);
		expect(f1(result, "event.record")).toBeGreaterThanOrEqual(0.4);
	});

	it("so do the 120 texts of the corpus", async () => {
		const result = await scored(here("../../../corpus"), here("../../../fixtures/documents"));
		expect([result.documents, result.answered]).toEqual([120, 120]);
		expect(f1(result, "agreement.record")).toBeGreaterThanOrEqual(0.5);
		expect(f1(result, "event.record")).toBeGreaterThanOrEqual(0.4);
	});
});

describe("the corpus", () => {
	const manifest = JSON.parse(readFileSync(here("../../../corpus/manifest.json"), "utf8")) as {
		readonly licence: string;
		readonly notice: string;
		readonly documents: readonly { readonly id: string; readonly file: string; readonly published: string | null }[];
	};
	const texts = readdirSync(here("../../../corpus")).filter((name) => name.endsWith(".txt"));

	it("has a manifest that names every text, its licence and that it is invented", () => {
		expect(manifest.licence).toBe("CC-BY-4.0");
		expect(manifest.notice).toContain("invented");
		expect(manifest.documents.map(({ file }) => file).sort()).toEqual([...texts].sort());
	});

	it("is the text of the coded documents, byte for byte, with their page dates", async () => {
		const { createHash } = await import("node:crypto");
		const gold = await loadGold(here("../../../fixtures/documents"));
		for (const { id, file, published } of manifest.documents) {
			const bytes = readFileSync(here(`../../../corpus/${file}`));
			const document = gold.get(id)?.document as {
				readonly sha256?: string;
				readonly published?: { readonly edtf: string } | null;
			};
			expect([id, createHash("sha256").update(bytes).digest("hex")]).toEqual([id, document.sha256]);
			expect([id, published]).toEqual([id, document.published?.edtf ?? null]);
		}
	});
});
