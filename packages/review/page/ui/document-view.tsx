import type { TextSpan } from "@letopis/records";
import type { JSX } from "preact";
import { newRecord } from "../model/edit.js";
import type { Entry, Family, PageDocument } from "../model/page-data.js";
import { useShared } from "./context.js";
import { RecordCard } from "./record-card.js";
import { TextPane } from "./text-pane.js";

interface Props {
	readonly document: PageDocument;
	/** The document's records as corrected so far; those that the filters leave out are not among them. */
	readonly entries: readonly Entry[];
	readonly active: string | undefined;
	readonly scrolled: number;
	readonly onSelect: (span: TextSpan | undefined) => void;
	readonly onPick: (key: string) => void;
}

/** One document: its text, and its records beside it. */
export function DocumentView({ document: page, entries, active, scrolled, onSelect, onPick }: Props): JSX.Element {
	const { say, change, selected, corrections } = useShared();
	const { document, issues } = page.extraction;
	const begin = (family: Family) => (): void => {
		if (selected === undefined) return;
		const number = (corrections.added[document.id] ?? []).length + 1;
		change({ kind: "add", document: document.id, record: newRecord(family, `new-${number}`, selected) });
	};
	const published = document.published === null ? undefined : `${say("published")} ${document.published.edtf}`;
	return (
		<>
			<section class="reading" aria-label={say("text")}>
				<h2 class="data">{document.title ?? document.id}</h2>
				<p class="hint data">{[document.id, published, document.source].filter(Boolean).join(" · ")}</p>
				<TextPane document={page} entries={entries} active={active} scrolled={scrolled} onSelect={onSelect} onPick={onPick} />
				{page.text !== undefined && (
					<div class="selection">
						<span class="data">{selected === undefined ? say("selectHint") : `${say("selected")}: «${selected.text}»`}</span>
						<button type="button" disabled={selected === undefined} onClick={begin("agreement")}>
							{say("newAgreement")}
						</button>
						<button type="button" disabled={selected === undefined} onClick={begin("event")}>
							{say("newEvent")}
						</button>
					</div>
				)}
			</section>
			<section class="cards" aria-label={say("records")}>
				{entries.length === 0 && <p class="hint">{say("noRecords")}</p>}
				{entries.map((entry) => (
					<RecordCard key={entry.record.id} entry={entry} documentId={document.id} active={active} />
				))}
				{issues.length > 0 && (
					<details>
						<summary>{`${say("issues")}: ${issues.length}`}</summary>
						<ul>
							{issues.map(({ code, message, span }) => (
								<li key={`${code} ${span?.start}`}>
									<span class="code">{code}</span> {message} {span !== undefined && <span class="data">«{span.text}»</span>}
								</li>
							))}
						</ul>
					</details>
				)}
			</section>
		</>
	);
}
