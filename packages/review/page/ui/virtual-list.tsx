import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Props<T> {
	readonly items: readonly T[];
	/** In CSS pixels at the root font size; rows are cut to it. */
	readonly rowHeight: number;
	readonly label: string;
	readonly children: (item: T, index: number) => ComponentChildren;
	/** Index to keep in sight. */
	readonly shown?: number;
}

const spare = 6;

/** A list of which only the rows in sight are drawn, so that thousands scroll freely. */
export function VirtualList<T>({ items, rowHeight, label, children, shown }: Props<T>): JSX.Element {
	const root = useRef<HTMLDivElement>(null);
	const [view, setView] = useState({ top: 0, height: 600 });
	useEffect(() => {
		const element = root.current;
		if (element === null) return;
		const observer = new ResizeObserver(() => setView({ top: element.scrollTop, height: element.clientHeight }));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	useEffect(() => {
		const element = root.current;
		if (element === null || shown === undefined || shown < 0) return;
		const [top, bottom] = [shown * rowHeight, (shown + 1) * rowHeight];
		if (top < element.scrollTop) element.scrollTop = top;
		else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
	}, [shown, rowHeight]);
	const first = Math.max(0, Math.floor(view.top / rowHeight) - spare);
	const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + spare);
	const rows = items.slice(first, last);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
		<div
			class="virtual"
			ref={root}
			role="region"
			aria-label={label}
			tabIndex={0}
			onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
		>
			<ul style={{ height: `${items.length * rowHeight}px` }}>
				{rows.map((item, index) => (
					<li
						key={first + index}
						style={{ top: `${(first + index) * rowHeight}px`, height: `${rowHeight}px` }}
						aria-setsize={items.length}
						aria-posinset={first + index + 1}
					>
						{children(item, first + index)}
					</li>
				))}
			</ul>
		</div>
	);
}
