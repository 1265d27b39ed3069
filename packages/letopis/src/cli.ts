import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import type { CheckFlags } from "./commands/check.js";
import type { ExplainFlags } from "./commands/explain.js";
import type { ExportFlags } from "./commands/export.js";
import type { ExtractFlags } from "./commands/extract.js";
import type { FixtureFlags } from "./commands/fixture.js";
import type { ImportFlags } from "./commands/import.js";
import type { ReviewFlags } from "./commands/review.js";
import type { ScoreFlags } from "./commands/score.js";
import { badUsage, done, type Io, isClosedPipe, someFailed, tell, UsageError } from "./io.js";

/** Runs one command line and gives its exit status. Commands are loaded when they are called: `--version` is to be fast. */
export async function main(args: readonly string[], io: Io): Promise<number> {
	// Without a listener a closed pipe would end the process with a stack trace; who writes hears of it anyway.
	for (const stream of [io.stdout, io.stderr]) stream.on("error", () => {});
	let status = done;
	const program = commandLine(io, (next) => {
		status = next;
	});
	try {
		await program.parseAsync(args, { from: "user" });
		return status;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? done : badUsage;
		if (isClosedPipe(error)) return done;
		await tell(io, error instanceof Error ? error.message : String(error));
		return error instanceof UsageError ? badUsage : someFailed;
	}
}

function commandLine(io: Io, end: (status: number) => void): Command {
	const program = new Command("letopis")
		.description("Reads Russian news text about cooperation and writes down agreements and events.")
		.version(packageVersion(), "-v, --version", "print the version")
		.helpOption("-h, --help", "print this help")
		.helpCommand(false)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => io.stdout.write(text),
			writeErr: (text) => io.stderr.write(text),
			outputError: (text, write) => write(`letopis: ${text.replace(/^error: /u, "")}`),
		})
		.showHelpAfterError("Run `letopis --help` to see the commands.");

	inputOptions(program.command("extract"))
		.description("write one JSON line for each text: its agreements and events, with the words that say so")
		.option("--published <date>", "publication date of the texts: YYYY-MM-DD, YYYY-MM or YYYY")
		.option("--mentions", "also list every entity found")
		.option("--intents", "also give one-sided declarations of intent")
		.addOption(
			new Option("--format <format>", "JSON lines, an outline to read, or also tables")
				.choices(["jsonl", "text", "csv", "parquet", "duckdb"])
				.default("jsonl"),
		)
		.option("--excel", "with --format csv: as Excel in Russian reads it")
		.option("--gazetteer <file>", "places of your own, a table with tabs; may be given more than once", collect)
		.option("--rules <file>", "rules of your own, JSON")
		.option(
			"--out <path>",
			"a .jsonl file (any with --format text), or a folder for records.jsonl, errors.jsonl, run.json and tables; default: standard output",
		)
		.option("--resume", "go on with a run that was stopped or killed")
		.option("--retry-failed", "of a finished run, extract only what failed and put it in its places")
		.option("--overwrite", "write a folder anew, or replace a file that holds something else")
		.option("--workers <n>", "threads that extract; 0 for none beside the main one; default: one a core, at most 8")
		.option("--quiet", "no progress and no summary")
		.action(async (paths: string[], flags: ExtractFlags) => {
			const { extractCommand } = await import("./commands/extract.js");
			end(await extractCommand(paths, flags, io));
		});

	inputOptions(program.command("explain"))
		.description("tell how each record came about, with the words that say so, and why a trigger gave none")
		.option("--published <date>", "publication date of the texts: YYYY-MM-DD, YYYY-MM or YYYY")
		.option("--intents", "also give one-sided declarations of intent")
		.option("--gazetteer <file>", "places of your own, a table with tabs; may be given more than once", collect)
		.option("--rules <file>", "rules of your own, JSON")
		.action(async (paths: string[], flags: ExplainFlags) => {
			const { explainCommand } = await import("./commands/explain.js");
			end(await explainCommand(paths, flags, io));
		});

	program
		.command("export")
		.description("write records as another tool reads them")
		.argument("<records>", "what `letopis extract` wrote")
		.requiredOption("--to <format>", "brat, label-studio, doccano, web-annotation, spacy, icalendar, graphml or edges")
		.option("--texts <path>", "folder or file that holds the texts; default: where they were read from")
		.option("--text-field <name>", "field of the text in .jsonl and .csv; default: text")
		.requiredOption("--out <folder>", "a folder for the files")
		.option("--overwrite", "replace files of an earlier export")
		.action(async (records: string, flags: ExportFlags) => {
			const { exportCommand } = await import("./commands/export.js");
			end(await exportCommand(records, flags, io));
		});

	program
		.command("import")
		.description("turn what was corrected elsewhere into fixtures")
		.argument("<path>", "a folder of brat, a JSON export of Label Studio, or what the review page saved")
		.requiredOption("--from <tool>", "brat, label-studio or jsonl")
		.requiredOption("--out <folder>", "a folder for NAME.json and NAME.txt")
		.option("--overwrite", "replace fixtures that differ")
		.action(async (path: string, flags: ImportFlags) => {
			const { importCommand } = await import("./commands/import.js");
			end(await importCommand(path, flags, io));
		});

	program
		.command("review")
		.description("write a page in which the records stand beside their texts and can be corrected")
		.argument("<records>", "what `letopis extract` wrote")
		.option("--texts <path>", "folder or file that holds the texts; default: where they were read from")
		.option("--text-field <name>", "field of the text in .jsonl and .csv; default: text")
		.option("--out <path>", "the page", "review.html")
		.option("--overwrite", "replace a file that is no such page")
		.action(async (records: string, flags: ReviewFlags) => {
			const { reviewCommand } = await import("./commands/review.js");
			end(await reviewCommand(records, flags, io));
		});

	program
		.command("schema")
		.description("print the JSON Schema of a line")
		.action(async () => {
			const { schemaCommand } = await import("./commands/schema.js");
			end(await schemaCommand(io));
		});

	program
		.command("score")
		.description("compare records with a folder of gold, by field")
		.argument("<gold>", "folder of coded documents, NAME.json each")
		.argument("<records>", "what `letopis extract` wrote")
		.option("--json", "print the figures as JSON")
		.option("--misses <n>", "also list this many missed and false records", "0")
		.action(async (gold: string, records: string, flags: ScoreFlags) => {
			const { scoreCommand } = await import("./commands/score.js");
			end(await scoreCommand(gold, records, flags, io));
		});

	program
		.command("check")
		.description("read the texts of fixtures again; tell what differs, and fail when a field is worse than before")
		.argument("[fixtures]", "folder of fixtures, or a .jsonl file of them", "fixtures")
		.option("--texts <folder>", "where the texts lie that are not beside their fixtures")
		.option("--all", "show every difference, not only those of documents that are worse")
		.option("--coverage", "also tell which rules the fixtures exercise, and which none does")
		.option("--update", "accept today's figures as the baseline, unless a field is worse")
		.option("--allow-worse", "with --update: accept them even then")
		.option("--gazetteer <file>", "places of your own, a table with tabs; may be given more than once", collect)
		.option("--rules <file>", "rules of your own, JSON")
		.action(async (path: string, flags: CheckFlags) => {
			const { checkCommand } = await import("./commands/check.js");
			end(await checkCommand(path, flags, io));
		});

	program
		.command("fixture")
		.description("work on fixtures")
		.command("add")
		.description("make a fixture of a text, with its records of today to be corrected")
		.argument("<name>", "what to call it")
		.argument("<file>", "the text")
		.option("--fixtures <folder>", "the folder it goes into", "fixtures")
		.option("--published <date>", "publication date of the text: YYYY-MM-DD, YYYY-MM or YYYY")
		.option("--gazetteer <file>", "places of your own, a table with tabs; may be given more than once", collect)
		.option("--rules <file>", "rules of your own, JSON")
		.action(async (name: string, file: string, flags: FixtureFlags) => {
			const { addFixtureCommand } = await import("./commands/fixture.js");
			end(await addFixtureCommand(name, file, flags, io));
		});
	return program;
}

/** What the texts are, and what is said of them. */
const inputOptions = (command: Command): Command =>
	command
		.argument(
			"[path...]",
			"files, folders (every .txt, .md, .html, .jsonl, .csv and .zip in them, .gz too), patterns, or - for standard input",
		)
		.option("--files-from <file>", "a list of further files, one a line; - for standard input")
		.option("--text-field <name>", "field of the text in .jsonl and .csv; default: text")
		.option("--id-field <name>", "field of the id; default: id, else file name and row")
		.option("--date-field <name>", "field of the publication date; default: published, else date")
		.option("--url-field <name>", "field of the address; default: url")
		.option("--manifest <file>", "a .csv or .jsonl with a date and url for each file or id")
		.option("--sidecars", "dates and urls stand in NAME.json beside NAME.txt");

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function packageVersion(): string {
	const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	return (JSON.parse(file) as { version: string }).version;
}
