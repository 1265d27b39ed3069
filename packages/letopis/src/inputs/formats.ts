/** What a file holds, by its name: one text, many of them in rows, or other files. */
export type Kind = "text" | "html" | "jsonl" | "csv" | "zip";

const NAMES: readonly (readonly [name: RegExp, kind: Kind])[] = [
	[/\.(?:txt|md)(?:\.gz)?$/iu, "text"],
	[/\.html?(?:\.gz)?$/iu, "html"],
	[/\.(?:jsonl|ndjson)(?:\.gz)?$/iu, "jsonl"],
	[/\.[ct]sv(?:\.gz)?$/iu, "csv"],
	[/\.zip$/iu, "zip"],
];

/** Undefined for what is not read unless it is named itself; then it is taken for a text. */
export const kindOf = (name: string): Kind | undefined => NAMES.find(([pattern]) => pattern.test(name))?.[1];

/** «.txt, .md, .html, .jsonl, .csv or .zip» */
export const READ = ".txt, .md, .html, .jsonl, .csv or .zip";

/** What is read of an archive: «.txt, .md, .html, .jsonl or .csv» */
export const READ_PACKED = ".txt, .md, .html, .jsonl or .csv";

const ARCHIVES = /\.(?:zip|gz|bz2|xz|zst|7z|rar|tar|tgz)$/iu;

/** Whether a file holds other files, or one that is packed. */
export const isArchive = (name: string): boolean => ARCHIVES.test(name);

/** Whether a file is packed as it is, and no archive. */
export const isPacked = (name: string): boolean => /\.gz$/iu.test(name);

/** «a» of «news/a.html.gz» */
export function stem(path: string): string {
	const name = path.replace(/\.gz$/iu, "").replace(/^.*\//u, "");
	return name.replace(/(?<=.)\.[^.]*$/u, "") || path;
}
