import { withFields } from "@letopis/mentions";
import { type MentionUnit, normAt, type Predicate, predicateAt } from "./predicate.js";

/** A stretch of a sentence with one predicate, or a chain of them («планируется подписать»). Units, half-open. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly predicates: readonly Predicate[];
	/** «, которые облисполком заключил»: the clause hangs on the unit before it. */
	readonly relative: boolean;
	/** «…, а В и Г – меморандум»: the predicates of the clause before it, left out here. */
	readonly gapped?: readonly Predicate[];
}

const relatives = new Set(["который", "что", "где", "когда", "если", "чтобы", "поскольку", "хотя", "куда", "откуда"]);
const joints = new Set([",", ";", ":", "-", "и", "а", "но", "или", "однако"]);

/** «Первое, [напомним], прошло в мае»: said to the reader, not of anybody. */
export const asides: ReadonlySet<string> = new Set(
	"напомним отметим добавим заметим подчеркнем уточним поясним скажем признаться".split(" "),
);

/** «[Справочно]: Томск и Нарын связаны договором»: a label, or said to the reader. */
const isAside = (units: readonly MentionUnit[], { at, form, tense }: Predicate): boolean =>
	asides.has(units[at]?.token.norm ?? "") ||
	(at === 0 &&
		form === "short" &&
		tense === "present" &&
		units[1]?.mention === undefined &&
		units[1]?.token.norm === ":");

/** «, который», «, в состав которой», «, куда»: the pronoun stands no more than `reach` units behind. */
function isRelative(units: readonly MentionUnit[], at: number, reach: number): boolean {
	for (let i = at; i <= at + reach; i++) {
		const unit = units[i];
		if (unit === undefined || unit.mention !== undefined) continue;
		if (unit.lemmas.includes("который") || (reach > 1 && unit.token.norm === "куда")) return true;
	}
	return false;
}

/** «Договор, [срок (действия)] которого истёк». */
const ofTerm = (units: readonly MentionUnit[], at: number): boolean =>
	normAt(units, at) === "," && ["срок", "действие"].some((noun) => units[at + 1]?.lemmas.includes(noun));

/** Units inside round brackets do not build the clause. */
function bracketed(units: readonly MentionUnit[]): readonly boolean[] {
	let depth = 0;
	return units.map((unit) => {
		const norm = unit.mention === undefined ? unit.token.norm : "";
		if (norm === "(") depth++;
		const inside = depth > 0;
		if (norm === ")" && depth > 0) depth--;
		return inside;
	});
}

/** «Планируется подписать», «будет подписано», «намерены провести»: one clause. */
const chained = (units: readonly MentionUnit[], left: Predicate, right: Predicate): boolean =>
	right.form === "infinitive" || left.lemma === "быть" || (right.lemma === "быть" && !commaBetween(units, left, right));

/** «Подписать договор Псков и Лида [планируют] в мае», «заключить соглашение не [удалось]»: the verb its infinitives hang on. */
const awaitsVerb = (units: readonly MentionUnit[], own: readonly Predicate[], verb: Predicate): boolean =>
	verb.form !== "gerund" &&
	own.every(({ form }) => form === "infinitive") &&
	!commaBetween(units, own.at(-1) as Predicate, verb);

/** «Переговоры завершились, и был подписан договор». */
function commaBetween(units: readonly MentionUnit[], left: Predicate, right: Predicate): boolean {
	for (let i = left.at + 1; i < right.at; i++)
		if (units[i]?.mention === undefined && units[i]?.token.norm === ",") return true;
	return false;
}

function boundary(units: readonly MentionUnit[], left: Predicate, right: Predicate): number {
	let comma = -1;
	let joint = -1;
	for (let i = left.at + 1; i < right.at; i++) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined) continue;
		const { norm } = unit.token;
		const next = units[i + 1];
		if (norm === ",") {
			if (next?.lemmas.some((lemma) => relatives.has(lemma)) || (ofTerm(units, i) && isRelative(units, i, 3))) return i;
			comma = i;
		} else if (norm === ";") return i;
		else if (joints.has(norm)) joint = i;
	}
	// «договор с А продлили, с Б – расторгли»
	const gapped =
		comma >= 0 && joint === right.at - 1 && normAt(units, joint) === "-" && opens.has(normAt(units, comma + 1));
	return comma >= 0 && (gapped || comma > joint - 3) ? comma : joint >= 0 ? joint : comma;
}

/** Clauses of a sentence, in order; together they cover it. */
export function clausesOf(units: readonly MentionUnit[]): readonly Clause[] {
	const inside = bracketed(units);
	const predicates: Predicate[] = [];
	for (let i = 0; i < units.length; i++) {
		if (inside[i]) continue;
		const predicate = predicateAt(units, i);
		if (predicate !== undefined && predicate.form !== "participle" && !isAside(units, predicate))
			predicates.push(predicate);
	}
	const clauses: Clause[] = [];
	let from = 0;
	let own: Predicate[] = [];
	const close = (to: number): void => {
		const relative = isRelative(units, from, ofTerm(units, from) ? 3 : 1);
		clauses.push({ from, to, predicates: own, relative });
		from = to;
		own = [];
	};
	for (const predicate of predicates) {
		const last = own.at(-1);
		if (last !== undefined && !chained(units, last, predicate) && !awaitsVerb(units, own, predicate)) {
			const at = boundary(units, last, predicate);
			if (at > 0) close(at);
		}
		own.push(predicate);
	}
	close(units.length);
	const pieces: Clause[] = [];
	for (let i = 0; i < clauses.length; i++)
		for (const clause of opened(units, clauses[i] as Clause, clauses[i + 1]))
			for (const part of parted(units, clause)) pieces.push(...inPieces(part));
	return pieces;
}

/** «Контракт, [если] образцы подойдут, заключат в мае»: what opens a clause said in passing. */
export const inPassing: ReadonlySet<string> = new Set(["если", "хотя", "когда", "поскольку"]);

/** «Делегацию, | в которую вошли А и Б, | принял мэр»: the relative clause begins where its comma stands. */
function opened(units: readonly MentionUnit[], clause: Clause, next: Clause | undefined): readonly Clause[] {
	const first = clause.predicates[0]?.at ?? 0;
	if (clause.relative || next === undefined || next.predicates.length === 0 || units[next.from]?.token.norm !== ",")
		return [clause];
	for (let i = clause.from + 1; i < first; i++) {
		if (units[i]?.token.norm !== "," || units[i]?.mention !== undefined) continue;
		const relative = isRelative(units, i, 3);
		if (!relative && !inPassing.has(units[i + 1]?.token.norm ?? "")) continue;
		return [withFields(clause, { to: i, predicates: [] }), withFields(clause, { from: i, relative })];
	}
	return [clause];
}

const opens: ReadonlySet<string> = new Set(["а", "с", "со", "у", "между"]);

/** Where a clause that a dash stands in for begins: the last «;» or «, а», else the last comma before an actor. */
function gapBefore(units: readonly MentionUnit[], from: number, dash: number): number {
	let comma = -1;
	for (let i = dash - 1; i > from; i--) {
		const unit = units[i] as MentionUnit;
		if (unit.mention !== undefined) continue;
		const next = units[i + 1];
		if (unit.token.norm === ";") return i;
		if (unit.token.norm !== ",") continue;
		if (next?.mention === undefined && next?.token.norm === "а") return i;
		// «, в 2019-м – договор»
		const dated = next?.token.norm === "в" && units[i + 2]?.mention?.kind === "date";
		if (comma < 0 && (dated || next?.mention !== undefined || opens.has(next?.token.norm ?? ""))) comma = i;
	}
	return comma;
}

/** «А и Б подписали договор, а В и Г – меморандум»: the dash says the verb again. */
function parted(units: readonly MentionUnit[], clause: Clause): readonly Clause[] {
	const { predicates, to } = clause;
	const parts: Clause[] = [];
	let { from } = clause;
	let told = false;
	for (let i = from + 1; i < to && predicates.length > 0; i++) {
		if (units[i]?.mention?.kind !== "document") continue;
		const quoted = units[i - 1]?.token.norm === '"' ? i - 2 : i - 1;
		const dashed = units[quoted]?.mention === undefined && units[quoted]?.token.norm === "-";
		const at = told && dashed ? gapBefore(units, from, quoted) : -1;
		if (at > 0 && predicates.every((predicate) => predicate.at < at)) {
			parts.push(parts.length === 0 ? withFields(clause, { from, to: at }) : gap(from, at, predicates));
			from = at;
		}
		told = true;
	}
	if (parts.length === 0) return [clause];
	return [...parts, gap(from, to, predicates)];
}

const gap = (from: number, to: number, gapped: readonly Predicate[]): Clause => ({
	from,
	to,
	predicates: [],
	relative: false,
	gapped,
});

/** Units a clause may have: what is longer is a list or debris, and is read piece by piece so that time stays linear. */
const LONGEST = 120;

function inPieces(clause: Clause): readonly Clause[] {
	if (clause.to - clause.from <= LONGEST && clause.predicates.every(({ at }) => at >= clause.from && at < clause.to))
		return [clause];
	const pieces: Clause[] = [];
	for (let from = clause.from; from < clause.to || from === clause.from; from += LONGEST) {
		const to = Math.min(from + LONGEST, clause.to);
		const predicates = clause.predicates.filter(({ at }) => at >= from && at < to);
		const relative = clause.relative && from === clause.from;
		pieces.push(withFields(clause, { from, to, predicates, relative }));
		if (to === clause.to) break;
	}
	return pieces;
}

/** «Делегацию, [куда вошли А и Б], принял мэр»: the clause that a relative one parts from its verb. */
export function interrupted({ clauses }: { readonly clauses: readonly Clause[] }, clause: Clause): Clause | undefined {
	const at = clauses.indexOf(clause);
	const [opening, aside] = [clauses[at - 2], clauses[at - 1]];
	return aside?.relative === true && !clause.relative && opening?.predicates.length === 0 ? opening : undefined;
}
