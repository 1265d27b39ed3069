import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { scaleSqrt } from "d3-scale";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { isAgreement } from "../model/page-data.js";
import { type Network, networkOf, type Territory } from "../../src/network.js";
import type { Entry } from "../model/page-data.js";
import { useShared } from "./context.js";

const [width, height] = [1200, 800];
const mostDrawn = 60;
const steps = 300;

interface Node extends Territory {
	readonly radius: number;
	index?: number;
	x?: number;
	y?: number;
}

interface Edge {
	readonly source: Node;
	readonly target: Node;
	readonly agreements: number;
}

/** Places the territories with most agreements. Deterministic: d3-force begins from a fixed spiral and draws no lots. */
function layout({ territories, ties }: Network): { readonly nodes: readonly Node[]; readonly edges: readonly Edge[] } {
	const drawn = territories.slice(0, mostDrawn);
	const size = scaleSqrt([1, Math.max(2, drawn[0]?.agreements ?? 1)], [8, 34]);
	const nodes: Node[] = drawn.map((territory) => ({ ...territory, radius: size(territory.agreements) }));
	const byCode = new Map(nodes.map((node) => [node.code, node]));
	const edges = ties.flatMap(({ from, to, agreements }): Edge[] => {
		const [source, target] = [byCode.get(from), byCode.get(to)];
		return source && target ? [{ source, target, agreements }] : [];
	});
	forceSimulation(nodes)
		.force("link", forceLink<Node, Edge>([...edges]).distance(110).strength(0.3))
		.force("charge", forceManyBody().strength(-420))
		.force("x", forceX(width / 2).strength(0.06))
		.force("y", forceY(height / 2).strength(0.09))
		.force("collide", forceCollide<Node>((node) => node.radius + 26))
		.stop()
		.tick(steps);
	for (const node of nodes) {
		node.x = Math.min(Math.max(node.x ?? 0, node.radius + 60), width - node.radius - 60);
		node.y = Math.min(Math.max(node.y ?? 0, node.radius + 20), height - node.radius - 20);
	}
	return { nodes, edges };
}

interface Props {
	readonly entries: readonly Entry[];
	/** Asked when a territory is pressed: its code. */
	readonly onPick: (code: string) => void;
}

/** Territories, tied by the agreements they have; the same as a table below. */
export function NetworkView({ entries, onPick }: Props): JSX.Element {
	const { say } = useShared();
	const network = useMemo(() => networkOf(entries.map(({ record }) => record).filter(isAgreement)), [entries]);
	const { nodes, edges } = useMemo(() => layout(network), [network]);
	if (network.ties.length === 0) return <p class="hint">{say("noTies")}</p>;
	const names = new Map(network.territories.map(({ code, name }) => [code, name]));
	return (
		<section aria-label={say("network")}>
			<p class="hint">{say("networkHint")}</p>
			<div class="picture" role="region" aria-label={say("network")} tabIndex={0}>
				<svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={say("network")}>
					{edges.map(({ source, target, agreements }) => (
						<line
							key={`${source.code} ${target.code}`}
							x1={source.x}
							y1={source.y}
							x2={target.x}
							y2={target.y}
							stroke-width={Math.min(1 + Math.sqrt(agreements), 8)}
						/>
					))}
					{nodes.map((node) => (
						<Circle key={node.code} node={node} onPick={onPick} />
					))}
				</svg>
			</div>
			<table>
				<thead>
					<tr>
						<th scope="col">{say("territory")}</th>
						<th scope="col">{say("territory")}</th>
						<th scope="col">{say("agreements")}</th>
					</tr>
				</thead>
				<tbody>
					{network.ties.slice(0, 200).map(({ from, to, agreements }) => (
						<tr key={`${from} ${to}`}>
							<td class="data">{`${names.get(from)} (${from})`}</td>
							<td class="data">{`${names.get(to)} (${to})`}</td>
							<td>{agreements}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function Circle({ node, onPick }: { readonly node: Node; readonly onPick: (code: string) => void }): JSX.Element {
	const { say } = useShared();
	const { code, name, agreements, radius, x = 0, y = 0 } = node;
	const label = `${name} (${code}): ${say("agreements")} ${agreements}`;
	return (
		<g
			class="pick"
			role="button"
			tabindex={0}
			aria-label={label}
			onClick={() => onPick(code)}
			onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && onPick(code)}
		>
			<title>{label}</title>
			<circle cx={x} cy={y} r={radius} />
			<text x={x} y={y + radius + 14} text-anchor="middle">
				{name.length > 24 ? `${name.slice(0, 23)}…` : name}
			</text>
		</g>
	);
}
