import type { TextSpan } from "@letopis/records";
import type { JSX } from "preact";
import { useCallback, useEffect, useMemo, useReducer, useState } from "preact/hooks";
import { corrected, currentEntries, nothingSaid, touchedDocuments } from "../model/corrections.js";
import { emptyMatches, everything, type Filter, isUnfiltered, matches, stateOf, territoriesOf } from "../model/filter.js";
import { type Entry, entriesOf, type PageData } from "../model/page-data.js";
import { type Language, sayIn } from "../words.js";
import { SharedContext, type Shared } from "./context.js";
import { DocumentView } from "./document-view.js";
import { saveFile } from "./save-file.js";
import { Filters } from "./filters.js";
import { NetworkView } from "./network-view.js";
import { RecordsView } from "./records-view.js";
import { kept, keep } from "./storage.js";
import { TimelineView } from "./timeline-view.js";
import { VirtualList } from "./virtual-list.js";
import { fixturesOf } from "../model/fixtures.js";

const views = ["documents", "records", "timeline", "network"] as const;
type View = (typeof views)[number];

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

export function App({ data }: { readonly data: PageData }): JSX.Element {
	const [language, setLanguage] = useState<Language>(navigator.language.startsWith("en") ? "en" : "ru");
	const [theme, setTheme] = useState(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
	const [view, setView] = useState<View>("documents");
	const [filter, setFilter] = useState<Filter>(everything);
	const [open, setOpen] = useState(0);
	const [active, setActive] = useState<string>();
	const [scrolled, setScrolled] = useState(0);
	const [selected, setSelected] = useState<TextSpan>();
	const [corrections, change] = useReducer(corrected, data.key, (key) => kept(key) ?? nothingSaid);
	const say = useMemo(() => sayIn(language), [language]);
	const original = useMemo(() => data.documents.map(entriesOf), [data]);
	const current = useMemo(
		() => data.documents.map((document, index) => currentEntries(original[index] ?? [], document, corrections, index)),
		[data, original, corrections],
	);
	const found = useMemo(
		() =>
			data.documents.map((document, index) => (current[index] ?? []).filter((entry) => matches(filter, entry, document))),
		[data, current, filter],
	);
	const entries = useMemo(() => found.flat(), [found]);
	const shownDocuments = useMemo(
		() =>
			data.documents.flatMap((document, index) =>
				(found[index] ?? []).length > 0 || emptyMatches(filter, document) ? [index] : [],
			),
		[data, found, filter],
	);
	const choices = useMemo(() => {
		const all = original.flat();
		return {
			types: sorted(all.map(({ record }) => record.type)),
			states: sorted(all.map(({ record }) => stateOf(record))),
			flags: sorted(all.flatMap(({ record }) => record.flags)),
			territories: sorted(all.flatMap(({ record }) => territoriesOf(record))),
		};
	}, [original]);
	useEffect(() => {
		document.documentElement.lang = language;
		document.title = say("pageTitle");
	}, [language, say]);
	useEffect(() => {
		document.documentElement.dataset["theme"] = theme;
	}, [theme]);
	useEffect(() => keep(data.key, corrections), [data, corrections]);

	const point = useCallback((key: string | undefined, scroll = false): void => {
		setActive(key);
		setScrolled((count) => (scroll ? count + 1 : 0));
	}, []);
	const pick = useCallback((key: string): void => {
		setActive(key);
		const card = document.getElementById(`card-${key.slice(0, key.indexOf(":"))}`);
		card?.scrollIntoView({ block: "nearest" });
	}, []);
	const openDocument = (index: number): void => {
		setOpen(index);
		setSelected(undefined);
		setActive(undefined);
	};
	const openEntry = ({ document: index, record }: Entry): void => {
		openDocument(index);
		setView("documents");
		setActive(`${record.id}:trigger`);
		setScrolled(1);
		requestAnimationFrame(() => document.getElementById(`card-${record.id}`)?.scrollIntoView({ block: "nearest" }));
	};
	const filtered = (more: Partial<Filter>): void => {
		setFilter({ ...filter, ...more });
		setView("records");
	};
	const shared = useMemo(
		(): Shared => ({ say, codes: data.codes, corrections, change, selected, point }),
		[say, data, corrections, selected, point],
	);
	const shown = data.documents[open];
	const touched = useMemo(() => touchedDocuments(data.documents, corrections), [data, corrections]);
	return (
		<SharedContext.Provider value={shared}>
			<header>
				<h1>{say("pageTitle")}</h1>
				<nav aria-label={say("pageTitle")}>
					{views.map((one) => (
						<button type="button" key={one} aria-current={view === one ? "page" : undefined} onClick={() => setView(one)}>
							{say(one)}
							{one === "documents" && ` (${shownDocuments.length})`}
							{one === "records" && ` (${entries.length})`}
						</button>
					))}
				</nav>
				<div class="tools">
					<button type="button" disabled={touched.size === 0} onClick={() => saveFile("corrections.jsonl", fixturesOf(data.documents, corrections))}>
						{say("export")} {touched.size > 0 && `(${touched.size})`}
					</button>
					<button type="button" lang={language === "ru" ? "en" : "ru"} onClick={() => setLanguage(language === "ru" ? "en" : "ru")}>
						{say("language")}
					</button>
					<button type="button" onClick={() => setTheme(theme === "dark" ? "light" : "dark")}>
						{say(theme === "dark" ? "light" : "dark")}
					</button>
				</div>
				<Filters filter={filter} set={setFilter} {...choices} />
			</header>
			<main class={view}>
				{view === "documents" && (
					<>
						<nav class="list" aria-label={say("documents")}>
							<VirtualList items={shownDocuments} rowHeight={52} label={say("documents")} shown={shownDocuments.indexOf(open)}>
								{(index) => {
									const { document } = (data.documents[index] as PageData["documents"][number]).extraction;
									const count = (found[index] ?? []).length;
									return (
										<button
											type="button"
											class="row"
											aria-current={index === open ? "true" : undefined}
											onClick={() => openDocument(index)}
										>
											<span class="first">
												<b>{document.id}</b> {count} {touched.has(document.id) && "✎"}
											</span>
											<span class="second data">{document.title ?? ""}</span>
										</button>
									);
								}}
							</VirtualList>
							{shownDocuments.length === 0 && <p class="hint">{say("noMatch")}</p>}
						</nav>
						{shown !== undefined && (
							<DocumentView
								key={open}
								document={shown}
								entries={isUnfiltered({ ...filter, search: "" }) ? (current[open] ?? []) : (found[open] ?? [])}
								active={active}
								scrolled={scrolled}
								onSelect={setSelected}
								onPick={pick}
							/>
						)}
					</>
				)}
				{view === "records" && <RecordsView entries={entries} documents={data.documents} onOpen={openEntry} />}
				{view === "timeline" && <TimelineView entries={entries} onPick={(key) => filtered({ from: key, to: key })} />}
				{view === "network" && <NetworkView entries={entries} onPick={(territory) => filtered({ territory, family: "agreement" })} />}
			</main>
		</SharedContext.Provider>
	);
}
