#!/usr/bin/env node
import { statSync } from "node:fs";
import * as nodeModule from "node:module";
import { setFlagsFromString } from "node:v8";

/** Milliseconds; 0 for what is not there. */
const written = (file) => statSync(new URL(file, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// From Node 22 on, compiled code is kept between runs, which takes a third off the start; older ones have no such call.
nodeModule.enableCompileCache?.();
// Heaps, those of threads too, are collected when they have grown by a third, and not to twice or four times what is alive.
setFlagsFromString("--heap-growing-percent=30");
// Node 20 compiles a function for good after little use and throws that away at the first text of another kind: it is to wait
// until it has met more. Later ones have another compiler in between, and no such flag.
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=200000");
// In the repository something may have been compiled since the bundle was made; a package has nothing but the bundle.
const isFresh = written("../bundle/cli.js") >= written("../dist/.tsbuildinfo");
const { main } = await import(isFresh ? "../bundle/cli.js" : "../dist/cli.js");

process.exitCode = await main(process.argv.slice(2), process);
