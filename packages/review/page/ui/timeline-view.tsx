import { scaleBand, scaleLinear } from "d3-scale";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Entry } from "../model/page-data.js";
import { type Bin, binsOf } from "../model/timeline.js";
import { useShared } from "./context.js";

const [width, height] = [1000, 260];
/** Room for the numbers on the left, above the highest column and below the columns. */
const [left, top, foot] = [40, 12, 40];

interface Props {
	readonly entries: readonly Entry[];
	/** Asked when a column is pressed: its year or month. */
	readonly onPick: (key: string) => void;
}

/** How many agreements and events each year (or month) has. */
export function TimelineView({ entries, onPick }: Props): JSX.Element {
	const { say } = useShared();
	const [by, setBy] = useState<"year" | "month">("year");
	const bins = binsOf(entries, by);
	if (bins.length === 0) return <p class="hint">{say("noDates")}</p>;
	const x = scaleBand(
		bins.map(({ key }) => key),
		[left, width],
	).padding(0.15);
	const most = Math.max(...bins.map(({ agreements, events }) => agreements + events));
	const y = scaleLinear([0, most], [0, height]).nice(4);
	const ticks = y.ticks(4).filter(Number.isInteger);
	const every = Math.ceil(bins.length / 20);
	return (
		<section aria-label={say("timeline")}>
			<p class="hint">
				{say("timelineHint")} <span class="key agreement">{say("agreements")}</span>{" "}
				<span class="key event">{say("events")}</span>
			</p>
			<div class="switch">
				{(["year", "month"] as const).map((unit) => (
					<button type="button" key={unit} aria-pressed={by === unit} onClick={() => setBy(unit)}>
						{say(unit === "year" ? "years" : "months")}
					</button>
				))}
			</div>
			<div class="picture" role="region" aria-label={say("timeline")} tabIndex={0}>
				<svg viewBox={`0 ${-top} ${width + left} ${top + height + foot}`} role="group" aria-label={say("timeline")}>
					{ticks.map((count) => (
						<g key={count} aria-hidden="true">
							<line x1={left} x2={width} y1={height - y(count)} y2={height - y(count)} />
							<text x={left - 8} y={height - y(count) + 5} text-anchor="end">
								{count}
							</text>
						</g>
					))}
					{bins.map((bin, index) => (
						<Column
							key={bin.key}
							bin={bin}
							x={x(bin.key) ?? 0}
							width={x.bandwidth()}
							scale={y}
							named={index % every === 0}
							onPick={onPick}
						/>
					))}
				</svg>
			</div>
		</section>
	);
}

interface ColumnProps {
	readonly bin: Bin;
	readonly x: number;
	readonly width: number;
	readonly scale: (count: number) => number;
	readonly named: boolean;
	readonly onPick: (key: string) => void;
}

function Column({ bin, x, width: wide, scale, named, onPick }: ColumnProps): JSX.Element {
	const { say } = useShared();
	const { key, agreements, events } = bin;
	const label = `${key}: ${say("agreements")} ${agreements}, ${say("events")} ${events}`;
	const empty = agreements + events === 0;
	return (
		<g
			{...(empty ? {} : { role: "button", tabindex: 0, "aria-label": label, class: "pick" })}
			onClick={() => !empty && onPick(key)}
			onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && !empty && onPick(key)}
		>
			<title>{label}</title>
			<rect class="hit" x={x} y={0} width={wide} height={height} />
			<rect class="agreement" x={x} y={height - scale(agreements)} width={wide} height={scale(agreements)} />
			<rect class="event" x={x} y={height - scale(agreements + events)} width={wide} height={scale(events)} />
			{named && (
				<text x={x + wide / 2} y={height + 24} text-anchor="middle">
					{key}
				</text>
			)}
		</g>
	);
}
