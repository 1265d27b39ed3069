/** Which forms of which paradigms the words with a given ending are: what unknown words are read by. */

const OPEN = new Set(["NOUN", "ADJF", "ADJS", "COMP", "VERB", "INFN", "PRTF", "PRTS", "GRND", "ADVB"]);
const NAMES = ["Surn", "Patr", "Name", "Geox", "Orgn"];
const CLOSED = /Abbr|Erro|Arch|Dist|Infr|Slng|Anum|Apro|Prnt|Dmns|Ques|V-be|V-ie/u;
const LONGEST = 5;
/** Lexemes a paradigm must have to be taken for productive. */
const PRODUCTIVE = 4;
const MOST = 10;

const kindOf = (tag) => {
	const marks = tag.split(/[ ,]/u);
	const name = NAMES.find((mark) => marks.includes(mark)) ?? "";
	return `${marks[0]} ${name} ${marks.includes("Fixd") ? "Fixd" : ""}`;
};

/** ending → (paradigm * 256 + form → number of words). */
export function countEndings({ paradigms, words }) {
	const lexemes = new Uint32Array(paradigms.length);
	for (const readings of words.values()) for (const { paradigm, form } of readings) if (form === 0) lexemes[paradigm]++;
	const counts = new Map();
	for (const [folded, readings] of words) {
		if (folded.includes("-") || /^\d/u.test(folded)) continue;
		for (const { paradigm, form } of readings) {
			const { tag } = paradigms[paradigm][form];
			// «Хэбэй» is no genitive of many Хэбэи.
			if (/Name.* plur/u.test(tag)) continue;
			if (lexemes[paradigm] < PRODUCTIVE || CLOSED.test(tag) || !OPEN.has(tag.slice(0, 4))) continue;
			const key = paradigm * 256 + form;
			for (let n = 1; n <= LONGEST && n < folded.length; n++) {
				const ending = folded.slice(-n);
				let forms = counts.get(ending);
				if (forms === undefined) {
					forms = new Map();
					counts.set(ending, forms);
				}
				forms.set(key, (forms.get(key) ?? 0) + 1);
			}
		}
	}
	return counts;
}

/**
 * For each ending worth keeping, its likely forms in order. The score of a form is its share among the words with
 * the ending, smoothed by its score for the ending one letter shorter.
 */
export function* likelyForms(counts, { paradigms }, { first, always }) {
	const scores = new Map();
	for (const ending of [...first.keys(), ...always.keys()]) if (!counts.has(ending)) counts.set(ending, new Map());
	const lists = new Map([["", ""]]);
	for (const ending of [...counts.keys()].sort((a, b) => a.length - b.length)) {
		const shorter = ending.slice(1);
		const forms = counts.get(ending);
		let total = 0;
		for (const count of forms.values()) total += count;
		if (total < 3 && !first.has(ending) && !always.has(ending)) {
			if (lists.has(shorter)) lists.set(ending, lists.get(shorter));
			continue;
		}
		const shorterScores = scores.get(shorter);
		const own = [];
		for (const [key, count] of forms)
			own.push({ key, score: (count + 4 * (shorterScores?.get(key) ?? 0)) / (total + 4) });
		own.sort((a, b) => b.score - a.score || a.key - b.key);
		scores.set(ending, new Map(own.map(({ key, score }) => [key, score])));
		const before = first.get(ending) ?? [];
		const after = longest(always, ending);
		const likely = choose(own, paradigms).filter((key) => !before.includes(key));
		const missing = after.filter((key) => !before.includes(key) && !likely.includes(key));
		const chosen = [...before, ...likely.slice(0, MOST - before.length - missing.length), ...missing];
		const text = chosen.join(" ");
		const inherited = lists.get(shorter) ?? "";
		lists.set(ending, text);
		if (text !== inherited) yield [ending, chosen.map((key) => ({ paradigm: key >> 8, form: key & 255 }))];
	}
}

/** What is placed for the longest ending of `ending`. */
function longest(placed, ending) {
	for (let i = 0; i < ending.length; i++) {
		const keys = placed.get(ending.slice(i));
		if (keys !== undefined) return keys;
	}
	return [];
}

/** Two paradigms for each kind of noun, one for any other kind, all their forms; at most ten in all. */
function choose(scored, paradigms) {
	const used = new Map();
	const chosen = [];
	const best = scored[0]?.score ?? 0;
	for (const { key, score } of scored) {
		if (score < best / 100 || chosen.length === MOST) break;
		const kind = kindOf(paradigms[key >> 8][key & 255].tag);
		const taken = used.get(kind) ?? [];
		if (!taken.includes(key >> 8)) {
			if (taken.length === (kind.startsWith("NOUN") ? 2 : 1)) continue;
			used.set(kind, [...taken, key >> 8]);
		}
		if (kind.endsWith("Fixd") && chosen.some((other) => other >> 8 === key >> 8)) continue;
		chosen.push(key);
	}
	return chosen;
}
