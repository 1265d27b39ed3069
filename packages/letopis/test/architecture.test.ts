import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findCycle, packagesFolder, type SourceFile, sourceFiles, target } from "./source-files.js";

/** Each may import only from those before it. */
const order = ["morphology", "text", "mentions", "records", "pipeline", "review", "letopis"];

/** The one file of each third-party library. */
const libraries: Readonly<Record<string, string>> = {
	franc: "text/src/language.ts",
	"natural/lib/natural/stemmers/porter_stemmer_ru.js": "text/src/stem.ts",
	linkedom: "text/src/html.ts",
	"@mozilla/readability": "text/src/html.ts",
	compromise: "mentions/src/latin.ts",
	zod: "records/src/schema.ts",
	"p-limit": "pipeline/src/extract-all.ts",
	piscina: "pipeline/src/workers.ts",
	commander: "letopis/src/cli.ts",
	vitest: "letopis/src/vitest.ts",
	tinyglobby: "letopis/src/inputs/find-inputs.ts",
};

const files = sourceFiles();

/** `[importing file, what it imports]` for every import that `wrong` names. */
const imports = (wrong: (file: SourceFile, name: string) => boolean): readonly (readonly [string, string])[] =>
	files.flatMap((file) => file.imports.filter((name) => wrong(file, name)).map((name) => [file.path, name] as const));

const packageOf = (name: string): string | undefined => /^(?:@letopis\/)?([a-z]+)/u.exec(name)?.[1];
const isOurs = (name: string): boolean => name.startsWith("@letopis/") || name === "letopis";

/** Tables are read, not understood: folders named `data` and `rules` hold them. */
const isTable = ({ path }: SourceFile): boolean => /\/(?:data|rules)\//u.test(path);

describe("the packages", () => {
	it("are those of the design", () => {
		expect([...new Set(files.map(({ owner }) => owner))].sort()).toEqual([...order].sort());
	});

	it("import from the left only", () => {
		const rank = (name: string | undefined): number => order.indexOf(name ?? "");
		expect(imports(({ owner }, name) => isOurs(name) && rank(packageOf(name)) >= rank(owner))).toEqual([]);
	});

	it("import each other by name, and never a file within", () => {
		expect(
			imports((_, name) => isOurs(name) && !/^(?:@letopis\/[a-z]+|@letopis\/review\/page|letopis)$/u.test(name)),
		).toEqual([]);
		expect(
			imports(({ path, owner }, name) => name.startsWith(".") && !target(path, name).startsWith(`${owner}/src/`)),
		).toEqual([]);
	});

	it("declare what they import", () => {
		for (const owner of order) {
			const manifest = JSON.parse(readFileSync(join(packagesFolder, owner, "package.json"), "utf8")) as {
				readonly dependencies?: Readonly<Record<string, string>>;
				readonly peerDependencies?: Readonly<Record<string, string>>;
			};
			const used = files
				.filter((file) => file.owner === owner)
				.flatMap((file) => file.imports.filter((name) => !name.startsWith(".") && !name.startsWith("node:")))
				.map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0]);
			const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
			expect({ owner, undeclared: [...new Set(used)].filter((name) => !declared.includes(name ?? "")) }).toEqual({
				owner,
				undeclared: [],
			});
		}
	});
});

describe("the files", () => {
	it("import relative files that exist, by their .js names", () => {
		const paths = new Set(files.map(({ path }) => path));
		expect(imports(({ path }, name) => name.startsWith(".") && !paths.has(target(path, name)))).toEqual([]);
	});

	it("have no cycles", () => {
		expect(findCycle(files)).toBeUndefined();
	});

	it("keep each third-party library in its one file", () => {
		const foreign = imports((_, name) => !name.startsWith(".") && !name.startsWith("node:") && !isOurs(name));
		expect(foreign.filter(([path, name]) => libraries[name] !== path)).toEqual([]);
	});

	it("have at most 400 lines of logic, and half of them at most 80", () => {
		const logic = files.filter((file) => !isTable(file));
		expect(logic.filter(({ lines }) => lines > 400).map(({ path, lines }) => [path, lines])).toEqual([]);
		const lengths = logic.map(({ lines }) => lines).sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
	});
});

describe("these checks", () => {
	const file = (path: string, ...names: readonly string[]): SourceFile => ({
		path,
		owner: path.split("/")[0] ?? "",
		lines: 1,
		imports: names,
	});

	it("find a cycle, through any number of files", () => {
		const [a, b, c] = ["x/src/a.ts", "x/src/b.ts", "x/src/deep/c.ts"] as const;
		expect(findCycle([file(a, "./b.js"), file(b, "./deep/c.js"), file(c)])).toBeUndefined();
		expect(findCycle([file(a, "./b.js"), file(b, "./deep/c.js"), file(c, "../a.js")])).toEqual([a, b, c, a]);
		expect(findCycle([file(a, "./a.js")])).toEqual([a, a]);
	});

	it("see every way of importing", () => {
		const named = (path: string): readonly string[] => files.find((one) => one.path === path)?.imports ?? [];
		expect(named("letopis/src/cli.ts")).toEqual(
			expect.arrayContaining(["commander", "./commands/extract.js", "./commands/score.js", "./io.js"]),
		);
		expect(named("pipeline/src/extract-all.ts")).toEqual(expect.arrayContaining(["p-limit", "./spread.js"]));
	});
});

describe("the command line", () => {
	it("loads nothing but commander before it knows the command", () => {
		const text = readFileSync(join(packagesFolder, "letopis/src/cli.ts"), "utf8");
		const values = [...text.matchAll(/^import (?!type\b).*? from "([^"]+)";$/gmu)].map(([, name]) => name);
		expect(values.sort()).toEqual(["./io.js", "commander", "node:fs"]);
	});
});

describe("the public surface", () => {
	it("is what the documentation names", async () => {
		expect(Object.keys(await import("letopis")).sort()).toEqual([
			"createExtractor",
			"extract",
			"extractAll",
			"version",
		]);
	});

	it("has the version of the packages", async () => {
		const { version } = await import("letopis");
		for (const owner of order) {
			const manifest = JSON.parse(readFileSync(join(packagesFolder, owner, "package.json"), "utf8")) as object;
			expect(manifest).toMatchObject({ version });
		}
	});
});
