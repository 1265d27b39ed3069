import { mainDate } from "@letopis/records/main-date";
import type { JSX } from "preact";
import { stateOf } from "../model/filter.js";
import { type Entry, isAgreement, type PageDocument } from "../model/page-data.js";
import { useShared } from "./context.js";
import { VirtualList } from "./virtual-list.js";

interface Props {
	readonly entries: readonly Entry[];
	readonly documents: readonly PageDocument[];
	readonly onOpen: (entry: Entry) => void;
}

/** Every record that the filters leave, a row each. */
export function RecordsView({ entries, documents, onOpen }: Props): JSX.Element {
	const { say } = useShared();
	if (entries.length === 0) return <p class="hint">{say("noMatch")}</p>;
	return (
		<VirtualList items={entries} rowHeight={56} label={say("records")}>
			{(entry) => {
				const { record, family } = entry;
				const date = mainDate(record)?.edtf ?? say("undated");
				const sides = isAgreement(record) ? record.parties : record.participants;
				const name = (isAgreement(record) ? record.title : record.name) ?? record.trigger.text;
				return (
					<button type="button" class={`row ${family}`} onClick={() => onOpen(entry)}>
						<span class="first">
							<b>{date}</b> <span class="code">{record.type}</span> <span class="code">{stateOf(record)}</span>{" "}
							<span class="data">{name}</span>
						</span>
						<span class="second data">
							{documents[entry.document]?.extraction.document.id}: {sides.map((side) => side.name).join(" · ")}
						</span>
					</button>
				);
			}}
		</VirtualList>
	);
}
