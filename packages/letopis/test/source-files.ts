import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const packagesFolder = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
	/** `records/src/schema.ts` */
	readonly path: string;
	/** `records` */
	readonly owner: string;
	readonly lines: number;
	/** What it imports, as written: types, values and `import()` alike. */
	readonly imports: readonly string[];
}

/** Every source file of the packages. */
export function sourceFiles(): readonly SourceFile[] {
	return readdirSync(packagesFolder).flatMap((owner) =>
		readdirSync(join(packagesFolder, owner, "src"), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => `${owner}/src/${name.replaceAll("\\", "/")}`)
			.sort()
			.map((path) => {
				const text = readFileSync(join(packagesFolder, path), "utf8");
				const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
				return { path, owner, lines: text.trimEnd().split("\n").length, imports };
			}),
	);
}

/** The file a relative import of `from` names: `records/src/schema.ts`. */
export const target = (from: string, specifier: string): string =>
	posix.join(dirname(from), specifier).replace(/\.js$/u, ".ts");

/** The first chain of files that leads back to where it began, if there is one. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | undefined {
	const edges = new Map(
		files.map(({ path, imports }) => [
			path,
			imports.filter((name) => name.startsWith(".")).map((name) => target(path, name)),
		]),
	);
	const settled = new Set<string>();
	const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
		const back = trail.indexOf(path);
		if (back !== -1) return [...trail.slice(back), path];
		if (settled.has(path)) return undefined;
		for (const next of edges.get(path) ?? []) {
			const cycle = visit(next, [...trail, path]);
			if (cycle !== undefined) return cycle;
		}
		settled.add(path);
		return undefined;
	};
	for (const { path } of files) {
		const cycle = visit(path, []);
		if (cycle !== undefined) return cycle;
	}
	return undefined;
}
