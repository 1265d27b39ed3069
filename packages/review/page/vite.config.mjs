import { defineConfig } from "vite";

/** The page's script and styles, as two files that `reviewPage` writes into each page. */
export default defineConfig({
	root: import.meta.dirname,
	logLevel: "warn",
	oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
	define: { "process.env.NODE_ENV": '"production"' },
	build: {
		outDir: "../assets",
		emptyOutDir: true,
		target: "es2023",
		lib: {
			entry: "main.tsx",
			formats: ["iife"],
			name: "letopisReview",
			fileName: () => "page.js",
			cssFileName: "page",
		},
	},
});
