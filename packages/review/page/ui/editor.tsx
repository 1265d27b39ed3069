import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { keyOf } from "../model/corrections.js";
import { addable, valueAt, withAdded, withEdtf, withValue, withWords } from "../model/edit.js";
import { type AnyRecord, type Entry, isAgreement } from "../model/page-data.js";
import { type Slot, slotsOf } from "../model/slots.js";
import { useShared } from "./context.js";

interface Props {
	readonly entry: Entry;
	readonly documentId: string;
}

/** Every field of a record as something to be changed: values by hand, words by selecting them in the text. */
export function Editor({ entry: { record, family }, documentId }: Props): JSX.Element {
	const { say, change, selected } = useShared();
	const [field, setField] = useState(addable[family][0] ?? "");
	const save = (edited: AnyRecord): void =>
		change({ kind: "say", key: keyOf(documentId, record.id), correction: { edited } });
	return (
		<div class="editor">
			<p class="hint">
				{selected === undefined ? say("selectHint") : `${say("selected")}: «${selected.text}»`}
			</p>
			{slotsOf(record).map((slot) => (
				<fieldset key={slot.path}>
					<legend>{say(slot.field)}</legend>
					<Inputs record={record} slot={slot} save={save} />
					{slot.path !== "type" && !isFixed(slot.field) && (
						<button
							type="button"
							disabled={selected === undefined}
							onClick={() => selected && save(withWords(record, slot.path, selected))}
						>
							{say("useSelection")}
						</button>
					)}
					{!isFixed(slot.field) && slot.path !== "trigger" && slot.path !== "type" && (
						<button type="button" onClick={() => save(withValue(record, slot.path, undefined))}>
							{say("remove")}
						</button>
					)}
				</fieldset>
			))}
			<div class="add">
				<select aria-label={say("addField")} value={field} onChange={(event) => setField(event.currentTarget.value)}>
					{addable[family].map((one) => (
						<option key={one} value={one}>
							{say(one)}
						</option>
					))}
				</select>
				<button
					type="button"
					disabled={selected === undefined}
					onClick={() => selected && save(withAdded(record, field, selected))}
				>
					{say("addField")}
				</button>
			</div>
		</div>
	);
}

/** Fields that hold a code and rest on no words. */
const fixed = ["status", "realis", "mode"] as const;
const isFixed = (field: string): field is (typeof fixed)[number] => (fixed as readonly string[]).includes(field);

interface InputsProps {
	readonly record: AnyRecord;
	readonly slot: Slot;
	readonly save: (record: AnyRecord) => void;
}

const participantLists = /^(?:parties|signatories|participants)\//u;
const dates: ReadonlySet<string> = new Set(["signed", "reached", "inForce", "validity", "when"]);
const edtf = "(\\.\\.|[\\dX]{4}(-[\\dX]{2}){0,2})(/(\\.\\.|[\\dX]{4}(-[\\dX]{2}){0,2}))?|\\d{3}X";

function Inputs({ record, slot, save }: InputsProps): JSX.Element | null {
	const { say, codes } = useShared();
	const set = (path: string) => (value: string) => save(withValue(record, path, value === "" ? undefined : value));
	const orNull = (path: string) => (value: string) => save(withValue(record, path, value === "" ? null : value));
	const text = (path: string): string => String(valueAt(record, path) ?? "");
	const { path, field } = slot;
	if (path === "type") return <Choice label={say("type")} value={record.type} codes={codes[isAgreement(record) ? "agreementType" : "eventType"]} set={set(path)} />;
	if (isFixed(field)) return <Choice label={say(field)} value={text(path)} codes={codes[field]} set={set(path)} />;
	if (path.startsWith("spheres/"))
		return <Choice label={say("sphere")} value={text(`${path}/code`)} codes={codes.sphere} set={set(`${path}/code`)} />;
	if (dates.has(path))
		return (
			<Line label={say("value")} value={text(`${path}/edtf`)} pattern={edtf} hint={say("badDate")} set={(value) => save(withEdtf(record, path, value))} />
		);
	const territory = (
		<Line label={say("territory")} value={text(`${path}/territory`)} pattern="[A-Z]{2}(-[A-Z0-9]{1,3})?" set={orNull(`${path}/territory`)} />
	);
	if (participantLists.test(path))
		return (
			<>
				<Line label={say("nameField")} value={text(`${path}/name`)} set={set(`${path}/name`)} />
				{territory}
				<Choice label={say("kind")} value={text(`${path}/kind`)} codes={codes.kind} set={set(`${path}/kind`)} />
				{path.startsWith("participants/") && (
					<Choice label={say("role")} value={text(`${path}/role`)} codes={codes.role} set={set(`${path}/role`)} />
				)}
				<Line label={say("post")} value={text(`${path}/post`)} set={set(`${path}/post`)} />
			</>
		);
	if (path === "place" || path.startsWith("places/"))
		return (
			<>
				<Line label={say("nameField")} value={text(`${path}/name`)} set={set(`${path}/name`)} />
				{territory}
			</>
		);
	if (["title", "name", "number"].includes(path)) return <Line label={say(field)} value={text(path)} set={set(path)} />;
	return <span class="data">{slot.value}</span>;
}

interface LineProps {
	readonly label: string;
	readonly value: string;
	readonly pattern?: string;
	readonly hint?: string;
	readonly set: (value: string) => void;
}

/** A line to write in. What does not fit the pattern is said and not taken. */
function Line({ label, value, pattern, hint, set }: LineProps): JSX.Element {
	return (
		<label>
			{label}
			<input
				value={value}
				{...(pattern === undefined ? {} : { pattern })}
				onChange={(event) => {
					const input = event.currentTarget;
					input.setCustomValidity("");
					if (input.checkValidity()) return set(input.value.trim());
					if (hint !== undefined) input.setCustomValidity(hint);
					input.reportValidity();
				}}
			/>
		</label>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	readonly codes: readonly string[];
	readonly set: (value: string) => void;
}

const Choice = ({ label, value, codes, set }: ChoiceProps): JSX.Element => (
	<label>
		{label}
		<select value={value} onChange={(event) => set(event.currentTarget.value)}>
			{codes.map((code) => (
				<option key={code} value={code}>
					{code}
				</option>
			))}
		</select>
	</label>
);
