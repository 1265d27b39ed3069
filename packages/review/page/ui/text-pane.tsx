import type { TextSpan } from "@letopis/records";
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Entry, PageDocument } from "../model/page-data.js";
import { type Mark, segmentsOf } from "../model/segments.js";
import { slotsOf } from "../model/slots.js";
import { useShared } from "./context.js";
import { nextWord, select, selectedSpan } from "./text-selection.js";

export const markKey = (recordId: string, path: string): string => `${recordId}:${path}`;

const marksOf = (entries: readonly Entry[]): Mark[] =>
	entries.flatMap(({ record }) =>
		slotsOf(record).flatMap(({ path, spans }) =>
			spans.map(({ start, end }) => ({ start, end, key: markKey(record.id, path) })),
		),
	);

export interface TextPaneProps {
	readonly document: PageDocument;
	/** The document's records as corrected so far; those that the filters leave out are not among them. */
	readonly entries: readonly Entry[];
	/** Key of the field that is pointed at. */
	readonly active: string | undefined;
	/** Bumped when the active words are to be brought into sight. */
	readonly scrolled: number;
	readonly onSelect: (span: TextSpan | undefined) => void;
	readonly onPick: (key: string) => void;
}

/** The text with the words that records rest on, its zones dimmed. Article text is only ever set as text. */
export function TextPane({ document: page, entries, active, scrolled, onSelect, onPick }: TextPaneProps): JSX.Element {
	const { say } = useShared();
	const root = useRef<HTMLDivElement>(null);
	const caret = useRef({ anchor: 0, focus: 0 });
	const { text, extraction } = page;
	const segments = useMemo(
		() => (text === undefined ? [] : segmentsOf(text.length, marksOf(entries), extraction.document.zones)),
		[text, entries, extraction],
	);
	const triggers = useMemo(() => new Set(entries.map(({ record }) => markKey(record.id, "trigger"))), [entries]);
	useEffect(() => {
		const element = root.current;
		if (element === null) return;
		for (const old of element.querySelectorAll(".active")) old.classList.remove("active");
		if (active === undefined) return;
		const found = element.querySelectorAll(`[data-keys~="${CSS.escape(active)}"]`);
		for (const mark of found) mark.classList.add("active");
		if (scrolled > 0) found[0]?.scrollIntoView({ block: "nearest" });
	}, [active, scrolled, segments]);
	useEffect(() => {
		const element = root.current;
		if (element === null || text === undefined) return;
		const listen = (): void => {
			const span = selectedSpan(element, text);
			if (span !== undefined) onSelect(span);
		};
		document.addEventListener("selectionchange", listen);
		return () => document.removeEventListener("selectionchange", listen);
	}, [text, onSelect]);
	if (text === undefined) return <p class="hint">{say("noText")}</p>;
	const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
		if (!event.shiftKey || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
		event.preventDefault();
		const { anchor, focus } = caret.current;
		const next = nextWord(text, focus, event.key === "ArrowRight");
		caret.current = { anchor, focus: next };
		select(event.currentTarget, Math.min(anchor, next), Math.max(anchor, next));
	};
	/** The place from which the arrows begin: the words last pointed at. */
	const begin = (): void => {
		const key = active;
		const at = segments.find((segment) => key !== undefined && segment.keys.includes(key))?.start ?? 0;
		caret.current = { anchor: at, focus: at };
	};
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it by the keyboard
		<div
			class="text data"
			ref={root}
			role="region"
			aria-label={say("text")}
			tabIndex={0}
			data-length={text.length}
			onKeyDown={move}
			onFocus={begin}
			onClick={(event) => {
				const keys = (event.target as HTMLElement).dataset["keys"]?.split(" ") ?? [];
				const key = keys.at(-1);
				if (key !== undefined) onPick(key);
			}}
		>
			{segments.map(({ start, end, keys, zone }) => {
				const classes = [zone === "body" ? "" : "zone", keys.some((key) => triggers.has(key)) ? "trigger" : ""];
				const Tag = keys.length > 0 ? "mark" : "span";
				return (
					<Tag
						key={start}
						data-start={start}
						{...(keys.length > 0 ? { "data-keys": keys.join(" ") } : {})}
						{...(zone === "body" ? {} : { title: zone })}
						class={classes.filter(Boolean).join(" ")}
					>
						{text.slice(start, end)}
					</Tag>
				);
			})}
		</div>
	);
}
