#!/usr/bin/env node
import * as nodeModule from "node:module";

// From Node 22 on, compiled code is kept between runs, which takes a third off the start; older ones have no such call.
nodeModule.enableCompileCache?.();
const { main } = await import("../dist/cli.js");

process.exitCode = await main(process.argv.slice(2), process);
