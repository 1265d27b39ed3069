import { defineConfig } from "vitest/config";

/** Tests run the TypeScript sources: a stale `dist` can never make one pass. */
const source = "@letopis/source";

/** Tests that put another module in the place of one. */
const mocking = ["packages/letopis/test/broken-rule.test.ts"];

export default defineConfig({
	resolve: { conditions: [source] },
	ssr: { resolve: { conditions: [source] } },
	test: {
		setupFiles: [".tools/fast-check.mjs"],
		testTimeout: 30_000,
		// On two cores by itself it would take one.
		maxWorkers: 2,
		projects: [
			// Nothing keeps global state, so files share the modules they import: loaded for each, those take a minute.
			{
				extends: true,
				test: { name: "shared", include: ["packages/*/test/**/*.test.ts"], exclude: mocking, isolate: false },
			},
			{ extends: true, test: { name: "mocking", include: mocking } },
		],
	},
});
