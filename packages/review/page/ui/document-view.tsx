import type { JSX } from "preact";
import { newRecord } from "../model/edit.js";
import type { Family } from "../model/page-data.js";
import { useShared } from "./context.js";
import { RecordCard } from "./record-card.js";
import { TextPane, type TextPaneProps } from "./text-pane.js";

/** One document: its text, and its records beside it. */
export function DocumentView(props: TextPaneProps): JSX.Element {
	const { document: page, entries, active } = props;
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
				<TextPane {...props} />
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
