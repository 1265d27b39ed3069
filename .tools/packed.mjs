// Packs every package, installs the tarballs with npm in a folder of its own, and runs what a user would run.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { filesUnder, root } from "./once.mjs";
import { attempt, PNPM, plainEnvironment } from "./setup.mjs";

/** What the answer of this job depends on. */
export const packedInputs = () =>
	filesUnder("packages", "corpus", ".tools", "package.json", "pnpm-lock.yaml", "tsconfig.base.json").filter(
		(file) => !/^packages\/[^/]+\/test\//u.test(file),
	);

const texts = ["d01.txt", "d102.txt"];

/** The most all packages together may have, in millions of bytes. */
const MOST_PACKED = 5;
const MOST_UNPACKED = 16;

const library = `
import { readFileSync } from "node:fs";
import { createExtractor, extract, extractAll } from "letopis";
import schema from "@letopis/records/schema.json" with { type: "json" };
const ids = ${JSON.stringify(texts)};
const read = (id) => readFileSync("texts/" + id, "utf8");
const options = (id) => ({ id: id.slice(0, -4), source: "texts/" + id });
const one = ids.map((id) => extract(read(id), options(id)));
const own = ids.map((id) => createExtractor().extract(read(id), options(id)));
const all = [];
for await (const { extraction } of extractAll(ids.map((id) => ({ ...options(id), text: () => read(id) })))) all.push(extraction);
const lines = (extractions) => extractions.map((extraction) => JSON.stringify(extraction) + "\\n").join("");
console.log(JSON.stringify({ one: lines(one), own: lines(own), all: lines(all), schema }));
`;

function output(command, args, cwd) {
	const options = {
		cwd,
		encoding: "utf8",
		env: plainEnvironment(),
		maxBuffer: 2 ** 28,
		shell: process.platform === "win32",
	};
	const { status, stdout, stderr, error } = spawnSync(command, args, options);
	if (error) throw error;
	assert.equal(status, 0, `${[command, ...args].join(" ")} ended with status ${status}: ${stderr}`);
	assert.equal(stderr, "", `${[command, ...args].join(" ")} wrote to stderr: ${stderr}`);
	return stdout;
}

function check(folder) {
	const tarballs = join(folder, "tarballs");
	mkdirSync(tarballs);
	if (
		attempt("npx", ["-y", PNPM, "-r", "pack", "--pack-destination", tarballs], { stdio: ["ignore", "ignore", 2] }) !== 0
	)
		throw new Error("packing failed");
	const dependencies = {};
	for (const name of readdirSync(join(root, "packages"))) {
		const { name: full, version } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
		dependencies[full] = `file:${join(tarballs, `${full.replace("@", "").replace("/", "-")}-${version}.tgz`)}`;
	}
	const manifest = { private: true, type: "module", dependencies };
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
	const install = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", "--loglevel=error"];
	if (attempt("npm", install, { cwd: folder }) !== 0) throw new Error("installing the tarballs failed");

	mkdirSync(join(folder, "texts"));
	for (const name of texts) copyFileSync(join(root, "corpus", name), join(folder, "texts", name));
	for (const name of Object.keys(dependencies)) {
		const files = filesIn(join(folder, "node_modules", name));
		for (const wanted of ["LICENSE", "bundle/index.js", "dist/index.d.ts"])
			assert.ok(files.includes(wanted), `${name} is packed without ${wanted}`);
		const stray = files.filter((file) => /^(?:src|test)\//u.test(file));
		assert.deepEqual(stray, [], `${name} is packed with files that no user needs`);
	}

	const packedSize = sizeOf(readdirSync(tarballs).map((name) => join(tarballs, name)));
	const unpackedSize = sizeOf(
		Object.keys(dependencies).flatMap((name) => {
			const own = join(folder, "node_modules", name);
			return filesIn(own).map((file) => join(own, file));
		}),
	);
	console.log(`all packages: ${packedSize.toFixed(2)} MB packed, ${unpackedSize.toFixed(2)} MB unpacked`);
	assert.ok(packedSize <= MOST_PACKED, `the packages take more than ${MOST_PACKED} MB packed`);
	assert.ok(unpackedSize <= MOST_UNPACKED, `the packages take more than ${MOST_UNPACKED} MB unpacked`);

	const letopis = join(folder, "node_modules/.bin/letopis");
	const paths = texts.map((name) => `texts/${name}`);
	const lines = output(letopis, ["extract", ...paths], folder);
	const records = lines
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));
	assert.deepEqual(
		records.map(({ document }) => document.source),
		paths,
	);
	const sources = output(
		process.execPath,
		[join(root, "packages/letopis/bin/letopis.js"), "extract", ...paths],
		folder,
	);
	assert.equal(lines, sources, "the packed command line and the repository's give different lines");

	assert.equal(
		output(letopis, ["--version"], folder),
		`${JSON.parse(readFileSync(join(root, "packages/letopis/package.json"), "utf8")).version}\n`,
	);
	const schema = JSON.parse(output(letopis, ["schema"], folder));
	writeFileSync(join(folder, "library.mjs"), library);
	const answers = JSON.parse(
		output(process.execPath, ["--disable-warning=ExperimentalWarning", "library.mjs"], folder),
	);
	assert.deepEqual(answers.schema, schema, "the packed schema file is not what `letopis schema` prints");
	for (const name of ["one", "own", "all"])
		assert.equal(answers[name], lines, `the library (${name}) and the command line differ`);

	if (process.platform !== "win32") {
		const piped = `"${letopis}" extract "${join(root, "corpus")}" | head -c 20`;
		assert.equal(output("sh", ["-c", piped], folder), lines.slice(0, 20), "a reader that leaves early is no error");
	}
}

/** In millions of bytes. */
const sizeOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath ?? entry.path, entry.name)
				.slice(folder.length + 1)
				.replaceAll("\\", "/"),
		);

/** Runs the job; false, after saying why, when something is wrong. */
export function packed() {
	const folder = mkdtempSync(join(tmpdir(), "letopis-packed-"));
	try {
		check(folder);
		return true;
	} catch (error) {
		console.error(error instanceof assert.AssertionError ? error.message : error);
		return false;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = packed() ? 0 : 1;
