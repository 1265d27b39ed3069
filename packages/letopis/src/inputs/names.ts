import { stem } from "./formats.js";

/**
 * What files are called in the output: by their names without extension, and those that are named alike by as much of
 * their paths as tells them apart: «2019/news» and «2020/news».
 */
export function namesOf(paths: Iterable<string>): (path: string) => string {
	const groups = new Map<string, string[]>();
	const seen = new Set<string>();
	const all = [...paths];
	for (const path of all) {
		const name = stem(path);
		if (seen.has(name)) groups.set(name, []);
		else seen.add(name);
	}
	for (const path of all) groups.get(stem(path))?.push(path);
	const names = new Map<string, string>();
	for (const alike of groups.values())
		for (const [at, name] of apart(alike).entries()) names.set(alike[at] as string, name);
	return (path) => names.get(path) ?? stem(path);
}

function apart(paths: readonly string[]): readonly string[] {
	const whole = paths.map((path) => path.split("/"));
	const bare = whole.map((parts) => [...parts.slice(0, -1), stem(parts.at(-1) ?? "")]);
	const most = Math.max(...whole.map(({ length }) => length));
	// With their extensions where nothing else tells them apart: «a.txt» and «a.html» of one folder.
	for (const parts of [bare, whole])
		for (let length = 1; length <= most; length++) {
			const names = parts.map((one) => one.slice(-length).join("/"));
			if (new Set(names).size === names.length) return names;
		}
	return paths;
}
