import { defineConfig } from "vitest/config";

/** Tests run the TypeScript sources: a stale `dist` can never make one pass. */
const source = "@letopis/source";

export default defineConfig({
	resolve: { conditions: [source] },
	ssr: { resolve: { conditions: [source] } },
	test: {
		include: ["packages/*/test/**/*.test.ts"],
		setupFiles: [".tools/fast-check.mjs"],
		testTimeout: 30_000,
	},
});
