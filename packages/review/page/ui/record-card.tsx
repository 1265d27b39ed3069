import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { keyOf, type Verdict } from "../model/corrections.js";
import type { Entry } from "../model/page-data.js";
import { type Slot, slotsOf } from "../model/slots.js";
import { useShared } from "./context.js";
import { Editor } from "./editor.js";
import { markKey } from "./text-pane.js";

interface Props {
	readonly entry: Entry;
	readonly documentId: string;
	readonly active: string | undefined;
}

/** A record: its fields, each of which shows its words when it is pointed at, and what the reviewer says of it. */
export function RecordCard({ entry, documentId, active }: Props): JSX.Element {
	const { say, corrections, change } = useShared();
	const [editing, setEditing] = useState(false);
	const { record, family } = entry;
	const key = keyOf(documentId, record.id);
	const said = corrections.said[key];
	const judge = (verdict: Verdict) => (): void => {
		if (said?.verdict !== verdict) return change({ kind: "say", key, correction: { verdict } });
		const { verdict: _taken, ...rest } = said;
		change({ kind: "replace", corrections: { ...corrections, said: { ...corrections.said, [key]: rest } } });
	};
	return (
		<article class={`card ${family} ${said?.verdict ?? ""}`} id={`card-${record.id}`} aria-label={`${say(family)}: ${record.trigger.text}`}>
			<h3>
				{say(family)} <span class="code">{record.type}</span>
				{said?.verdict !== undefined && <span class="badge">{say(said.verdict)}</span>}
				{said?.edited !== undefined && <span class="badge">✎</span>}
				{record.flags.map((flag) => (
					<span class="badge" key={flag}>
						{flag}
					</span>
				))}
			</h3>
			{editing ? (
				<Editor entry={entry} documentId={documentId} />
			) : (
				<dl>
					{slotsOf(record).map((slot) => (
						<Field key={slot.path} slot={slot} id={markKey(record.id, slot.path)} active={active} />
					))}
				</dl>
			)}
			<div class="actions">
				<button type="button" aria-pressed={said?.verdict === "accepted"} onClick={judge("accepted")}>
					{say("accept")}
				</button>
				<button type="button" aria-pressed={said?.verdict === "rejected"} onClick={judge("rejected")}>
					{say("reject")}
				</button>
				<button type="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
					{say(editing ? "done" : "edit")}
				</button>
				<label>
					{say("note")}
					<input
						value={said?.note ?? ""}
						onInput={(event) => change({ kind: "say", key, correction: { note: event.currentTarget.value } })}
					/>
				</label>
			</div>
			<p class="rule">{record.rule}</p>
		</article>
	);
}

function Field({ slot, id, active }: { readonly slot: Slot; readonly id: string; readonly active: string | undefined }): JSX.Element {
	const { say, point } = useShared();
	const { field, value, how, spans } = slot;
	const quoted = spans.map(({ text }) => `«${text}»`).join(" ");
	return (
		<div class="field">
			<dt>{say(field)}</dt>
			<dd>
				{spans.length === 0 ? (
					<span class="data">{value}</span>
				) : (
					<button
						type="button"
						class={active === id ? "slot active" : "slot"}
						onMouseEnter={() => point(id)}
						onFocus={() => point(id, true)}
						onClick={() => point(id, true)}
					>
						<span class="data">{value}</span>
						{how !== undefined && <span class={`how ${how}`}>{say(how)}</span>}
						{active === id && quoted !== `«${value}»` && <span class="data words">{quoted}</span>}
					</button>
				)}
			</dd>
		</div>
	);
}
