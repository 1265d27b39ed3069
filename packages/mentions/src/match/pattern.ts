import { Case, withoutYo } from "@letopis/morphology";

/**
 * A pattern over units, written as text:
 *
 * | written | matches |
 * | --- | --- |
 * | `подписать` | any form of the word (by lemma, ё folded) |
 * | `=подписано` | this form only |
 * | `#noun` `#adj` `#verb` `#inf` `#prts` `#part` `#adv` `#prep` `#conj` `#num` `#word` `#cap` `#latin` `#punct` | a class of token |
 * | `#place` `#date` `#organization` … | an embedded mention of that kind |
 * | `#noun:ablt` | likewise, in one of the cases named (`:gent,loct`) |
 * | `x@1` | agrees in case, number and gender with every other step marked `@1` |
 * | `(a b|c)` | alternatives |
 * | `[name: a b]` | a named capture |
 * | `.` | any unit but the end of the clause marked by `;` |
 * | `!x` | not followed by x (takes nothing) |
 * | `x?` `x*` `x+` `x{1,3}` | repetition, greedy; with `?` behind it (`.{0,5}?`) lazy |
 */
export type Node =
	| { readonly type: "lemma" | "form"; readonly value: string; readonly cases: number; readonly agree: string }
	| { readonly type: "class"; readonly value: string; readonly cases: number; readonly agree: string }
	| { readonly type: "any" }
	| { readonly type: "not"; readonly node: Node }
	| { readonly type: "sequence"; readonly nodes: readonly Node[] }
	| { readonly type: "choice"; readonly nodes: readonly Node[] }
	| { readonly type: "capture"; readonly name: string; readonly node: Node }
	| {
			readonly type: "repeat";
			readonly node: Node;
			readonly min: number;
			readonly max: number;
			readonly lazy: boolean;
	  };

const lexeme =
	/\s*(?:(\[)([\p{L}_]+):|([()\]|.!])|([?*+]|\{\d+,\d*\})(\?)?|([=#]?[\p{L}\p{N}№%"«»,;:–—-]+?(?::[a-z,]+)?(?:@\d)?)(?=$|[\s()[\]|?*+{!]))/uy;

interface Lexeme {
	readonly kind: "open" | "mark" | "repeat" | "word";
	readonly text: string;
	readonly lazy: boolean;
	readonly at: number;
}

function lex(pattern: string): readonly Lexeme[] {
	const lexemes: Lexeme[] = [];
	lexeme.lastIndex = 0;
	while (lexeme.lastIndex < pattern.trimEnd().length) {
		const at = lexeme.lastIndex;
		const found = lexeme.exec(pattern);
		if (found === null) throw new SyntaxError(`Pattern «${pattern}»: cannot read on from «${pattern.slice(at)}»`);
		const [, open, name, mark, repeat, lazy, word] = found;
		if (open !== undefined) lexemes.push({ kind: "open", text: name as string, lazy: false, at });
		else if (mark !== undefined) lexemes.push({ kind: "mark", text: mark, lazy: false, at });
		else if (repeat !== undefined) lexemes.push({ kind: "repeat", text: repeat, lazy: lazy !== undefined, at });
		else lexemes.push({ kind: "word", text: word as string, lazy: false, at });
	}
	return lexemes;
}

function step(text: string, pattern: string): Node {
	const [body, agree = ""] = text.split("@") as [string, string?];
	const colon = body.length > 1 ? body.indexOf(":") : -1;
	const head = colon < 0 ? body : body.slice(0, colon);
	let cases = 0;
	if (colon >= 0)
		for (const name of body.slice(colon + 1).split(",")) {
			const bit = Case[name as keyof typeof Case];
			if (bit === undefined) throw new SyntaxError(`Pattern «${pattern}»: no case is called «${name}»`);
			cases |= bit;
		}
	if (head.startsWith("#")) return { type: "class", value: head.slice(1), cases, agree };
	if (head.startsWith("=")) return { type: "form", value: head.slice(1), cases, agree };
	return { type: "lemma", value: withoutYo(head), cases, agree };
}

/** Reads a pattern. Throws a SyntaxError that quotes the place it could not read. */
export function parsePattern(pattern: string): Node {
	const lexemes = lex(pattern);
	let next = 0;
	const fail = (wanted: string): never => {
		const at = lexemes[next]?.at ?? pattern.length;
		throw new SyntaxError(`Pattern «${pattern}»: expected ${wanted} at «${pattern.slice(at).trim()}»`);
	};
	const choice = (): Node => {
		const nodes = [sequence()];
		while (lexemes[next]?.kind === "mark" && lexemes[next]?.text === "|") {
			next++;
			nodes.push(sequence());
		}
		return nodes.length === 1 ? (nodes[0] as Node) : { type: "choice", nodes };
	};
	const sequence = (): Node => {
		const nodes: Node[] = [];
		for (let node = repeated(); node !== undefined; node = repeated()) nodes.push(node);
		return nodes.length === 1 ? (nodes[0] as Node) : { type: "sequence", nodes };
	};
	const repeated = (): Node | undefined => {
		const node = single();
		const sign = lexemes[next];
		if (node === undefined || sign?.kind !== "repeat") return node;
		next++;
		const [min, max] = bounds(sign.text);
		return { type: "repeat", node, min, max, lazy: sign.lazy };
	};
	const closed = (node: Node, mark: string): Node => {
		if (lexemes[next]?.text !== mark) fail(`«${mark}»`);
		next++;
		return node;
	};
	const single = (): Node | undefined => {
		const lexeme = lexemes[next];
		if (lexeme === undefined || (lexeme.kind === "mark" && "|)]".includes(lexeme.text))) return undefined;
		next++;
		if (lexeme.kind === "open") return { type: "capture", name: lexeme.text, node: closed(choice(), "]") };
		if (lexeme.kind === "word") return step(lexeme.text, pattern);
		if (lexeme.text === ".") return { type: "any" };
		if (lexeme.text === "(") return closed(choice(), ")");
		if (lexeme.text === "!") return { type: "not", node: single() ?? fail("something to deny") };
		next--;
		return fail("a step");
	};
	const node = choice();
	if (next < lexemes.length) fail("the end");
	return node;
}

function bounds(sign: string): [number, number] {
	if (sign === "?") return [0, 1];
	if (sign === "*") return [0, 40];
	if (sign === "+") return [1, 40];
	const [min = "0", max = ""] = sign.slice(1, -1).split(",");
	return [Number(min), max === "" ? 40 : Number(max)];
}
