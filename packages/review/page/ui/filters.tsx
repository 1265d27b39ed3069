import type { JSX, TargetedInputEvent } from "preact";
import { everything, type Filter } from "../model/filter.js";
import { useShared } from "./context.js";

interface Props {
	readonly filter: Filter;
	readonly set: (filter: Filter) => void;
	/** What there is to choose from. */
	readonly types: readonly string[];
	readonly states: readonly string[];
	readonly flags: readonly string[];
	readonly territories: readonly string[];
}

/** Search and filters; every view shows what they leave. */
export function Filters({ filter, set, types, states, flags, territories }: Props): JSX.Element {
	const { say } = useShared();
	const asked = (key: "search" | "territory" | "from" | "to") => ({
		value: filter[key],
		onInput: (event: TargetedInputEvent<HTMLInputElement>) => set({ ...filter, [key]: event.currentTarget.value.trim() }),
	});
	const choice = (key: "family" | "type" | "state" | "flag", codes: readonly string[]) => (
		<label>
			{say(key)}
			<select value={filter[key]} onChange={(event) => set({ ...filter, [key]: event.currentTarget.value })}>
				<option value="">{say("all")}</option>
				{codes.map((code) => (
					<option key={code} value={code}>
						{key === "family" ? say(code) : code}
					</option>
				))}
			</select>
		</label>
	);
	return (
		<search class="filters">
			<label>
				{say("search")}
				<input type="search" {...asked("search")} />
			</label>
			{choice("family", ["agreement", "event"])}
			{choice("type", types)}
			{choice("state", states)}
			<label>
				{say("territory")}
				<input list="territories" size={8} {...asked("territory")} />
			</label>
			<datalist id="territories">
				{territories.map((code) => (
					<option key={code} value={code} />
				))}
			</datalist>
			<label>
				{say("from")}
				<input size={10} placeholder="2004" {...asked("from")} />
			</label>
			<label>
				{say("to")}
				<input size={10} placeholder="2021-08" {...asked("to")} />
			</label>
			{flags.length > 0 && choice("flag", flags)}
			<button type="button" onClick={() => set(everything)}>
				{say("reset")}
			</button>
		</search>
	);
}
