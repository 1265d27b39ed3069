// Joins what a package is compiled to, and the libraries it needs, into a few files of its `bundle` folder: to find and
// load four hundred modules takes longer than all the rest that comes before the first record.
//   node bundle.mjs [--published]   in a package's folder: that one; elsewhere: all that were compiled since
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./once.mjs";

const packages = join(root, "packages");
const written = (...path) => statSync(join(packages, ...path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
const manifest = (name) => JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));

/** What is loaded by its name: `index`, `page/review-page`; and what the package itself loads so. */
function entriesOf(name) {
	const own = { letopis: ["cli"], pipeline: ["worker"] };
	const exported = Object.values(manifest(name).exports).map(({ default: file }) => file);
	return [...exported.filter(Boolean).map((file) => file.slice("./dist/".length, -".js".length)), ...(own[name] ?? [])];
}

/** The packages find each other by name where they are published. In the repository their names stand for `dist`. */
const linked = (specifier) => {
	const [, name, path = "."] = /^@letopis\/([a-z]+)(?:\/(.+))?$/u.exec(specifier) ?? [];
	if (name === undefined) return specifier;
	const { default: file } = manifest(name).exports[path === "." ? path : `./${path}`];
	return `../../${name}/bundle/${basename(file)}`;
};

/** Data and threads are found from where a module was compiled to. */
const places = (dist) => ({
	name: "places",
	transform(code, id) {
		if (!id.startsWith(dist) || dirname(id) === dist || !code.includes("import.meta.url")) return undefined;
		const path = JSON.stringify(id.slice(dist.length + 1).replaceAll("\\", "/"));
		return { code: code.replaceAll("import.meta.url", `new URL(${path}, import.meta.url).href`), map: null };
	},
});

/** The licence of every library that is joined in. */
function licencesOf(modules) {
	const folders = modules.map((id) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u.exec(id)?.[0]);
	return [...new Set(folders.filter(Boolean))].sort().map((folder) => {
		const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
		return `${name} ${version} (${license})\n\n${file === undefined ? "" : readFileSync(join(folder, file), "utf8")}`;
	});
}

async function bundle(name, published) {
	const { rolldown } = await import("rolldown");
	const [dist, dir] = [join(packages, name, "dist"), join(packages, name, "bundle")];
	const build = await rolldown({
		input: entriesOf(name).map((entry) => join(dist, `${entry}.js`)),
		platform: "node",
		// Franc is nearly all data, piscina starts threads from a file of its own, the last two are for the user to bring.
		external: [/^@letopis\//u, "franc", "piscina", "vitest", "@duckdb/node-api"],
		plugins: [places(dist)],
	});
	rmSync(dir, { recursive: true, force: true });
	const { output } = await build.write({
		dir,
		comments: false,
		minify: { mangle: { toplevel: false }, compress: false, codegen: { removeWhitespace: true } },
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
		...(published ? {} : { paths: linked }),
	});
	await build.close();
	const licences = licencesOf(output.flatMap(({ moduleIds = [] }) => moduleIds));
	if (licences.length > 0) writeFileSync(join(dir, "LICENSES.txt"), licences.join("\n\n---\n\n"));
}

const names = readdirSync(packages).sort();
const here = names.filter((name) => join(packages, name) === process.cwd());
// The command line asks only how old the bundle of `letopis` is, which is therefore made last.
const all = [...names.filter((name) => name !== "letopis"), "letopis"];
const isFresh = all.every((name) => written("letopis/bundle/cli.js") >= written(name, "dist/.tsbuildinfo"));
if (here.length > 0 || !isFresh)
	for (const name of here.length > 0 ? here : all) await bundle(name, process.argv.includes("--published"));
