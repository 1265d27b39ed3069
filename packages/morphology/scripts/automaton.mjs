/**
 * The smallest acyclic automaton of a sorted list of labelled keys, built in one pass
 * (Daciuk, Mihov, Watson and Watson, 2000). A key is an array of letter codes 1..63, its label an integer >= 0.
 *
 * Packed, a state is a run of 32-bit units: the label first when the state is final (bit 31 set when the state has no
 * edges), then one unit for each edge: bits 0-5 letter, bit 6 last edge, bit 7 target is final, bits 8-31 index of
 * the target's first unit.
 */
export function automaton() {
	const register = new Map();
	const states = [];
	const path = [{ label: -1, edges: [] }];
	let previous = [];

	const signature = (state) => `${state.label}|${state.edges.map(([letter, id]) => `${letter},${id}`).join(";")}`;
	const freeze = (state) => {
		const text = signature(state);
		let id = register.get(text);
		if (id === undefined) {
			id = states.length;
			states.push(state);
			register.set(text, id);
		}
		return id;
	};
	const shrink = (depth) => {
		while (path.length - 1 > depth) {
			const state = path.pop();
			path[path.length - 1].edges.push([previous[path.length - 1], freeze(state)]);
		}
	};

	return {
		add(key, label) {
			let shared = 0;
			while (shared < key.length && key[shared] === previous[shared]) shared++;
			shrink(shared);
			for (let i = shared; i < key.length; i++) path.push({ label: -1, edges: [] });
			path[key.length].label = label;
			previous = key;
		},
		pack() {
			shrink(0);
			return pack(states, freeze(path[0]));
		},
	};
}

/** Lays the states out in the order a breadth-first walk meets them, the often used edges of a state first. */
function pack(states, root) {
	const weight = usage(states);
	const first = new Int32Array(states.length).fill(-1);
	const order = [];
	let length = 1;
	const visit = (id) => {
		if (first[id] !== -1) return;
		const { label, edges } = states[id];
		if (edges.length === 0 && label === -1) throw new RangeError("Expected no dead states");
		first[id] = length;
		length += edges.length + (label === -1 ? 0 : 1);
		order.push(id);
	};
	visit(root);
	for (let i = 0; i < order.length; i++) for (const [, target] of states[order[i]].edges) visit(target);
	if (length >= 1 << 24) throw new RangeError("Too many edges for 24 bits");
	const units = new Uint32Array(length);
	for (const id of order) {
		let at = first[id];
		const { label, edges } = states[id];
		if (label !== -1) units[at++] = (label | (edges.length === 0 ? 0x80000000 : 0)) >>> 0;
		const sorted = [...edges].sort((a, b) => weight[b[1]] - weight[a[1]]);
		for (const [i, [letter, target]] of sorted.entries()) {
			const final = states[target].label !== -1;
			units[at++] = (letter | (i === edges.length - 1 ? 64 : 0) | (final ? 128 : 0) | (first[target] << 8)) >>> 0;
		}
	}
	return { units, root: first[root] };
}

/** How many keys pass below each state. Targets have lower ids than their sources. */
function usage(states) {
	const count = new Float64Array(states.length);
	for (let id = 0; id < states.length; id++) {
		count[id] = states[id].label === -1 ? 0 : 1;
		for (const [, target] of states[id].edges) count[id] += count[target];
	}
	return count;
}
