import { ANY_CASE, Case, type Dictionary, Num } from "@letopis/morphology";
import type { Sentence, Spelling, Token } from "@letopis/text";
import type { DateMention, MoneyMention, QuantityMention } from "../mention.js";
import { asMention } from "../mention-shape.js";
import { hasLemma } from "../phrase.js";
import { Sign } from "../sign.js";
import { currencies, multipliers } from "./numerals.js";
import { readNumber } from "./read-number.js";

type Op = QuantityMention["op"];

/** Words right before a number that bound it: «более 20», «свыше ста», «до 50», «около 300». */
const bounds: ReadonlyMap<string, Op> = new Map([
	["более", "gt"],
	["больше", "gt"],
	["свыше", "gt"],
	["менее", "lt"],
	["меньше", "lt"],
	["около", "approx"],
	["порядка", "approx"],
	["примерно", "approx"],
	["почти", "approx"],
	["минимум", "ge"],
]);

/** The same behind «не». */
const atBound: ReadonlyMap<string, Op> = new Map([
	["более", "le"],
	["больше", "le"],
	["менее", "ge"],
	["меньше", "ge"],
]);

const several = new Set(["несколько", "ряд"]);

/** May a quantity begin with a word or a number so spelt? */
export const isNumber = ({ kind, norm, readings }: Spelling): boolean =>
	kind === "number" || several.has(norm) || readings.some(({ tag }) => tag.pos === "NUMR");

function lookup(token: Token | undefined, table: ReadonlyMap<string, number | string>): number | string | undefined {
	if (token === undefined) return undefined;
	const direct = table.get(token.norm);
	if (direct !== undefined) return direct;
	for (const reading of token.readings) {
		const value = table.get(reading.lemma);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The counted noun within four words after a number: «20 двусторонних документов» → «документы». */
function countedNoun(
	tokens: readonly Token[],
	at: number,
	dictionary: Dictionary,
): { of: string; to: number } | undefined {
	for (let i = at; i < at + 4 && i < tokens.length; i++) {
		const token = tokens[i] as Token;
		const likeliest = token.readings[0]?.tag.pos;
		if (likeliest !== "NOUN" && likeliest !== "ADJF" && likeliest !== "PRTF") return undefined;
		const noun = token.readings.find(
			(reading) => reading.tag.pos === "NOUN" && (reading.tag.cases & (Case.gent | Case.nomn | Case.accs)) !== 0,
		);
		const modifier = token.readings.find((reading) => reading.tag.pos === "ADJF" || reading.tag.pos === "PRTF");
		if (noun !== undefined && modifier === undefined) {
			const plural = dictionary.inflect(token.norm, noun, { case: Case.nomn, number: Num.plur });
			return { of: plural ?? noun.lemma, to: i + 1 };
		}
		if (modifier === undefined) return undefined;
	}
	return undefined;
}

const base = (sentence: Sentence, from: number, to: number) => ({
	start: (sentence.tokens[from] as Token).start,
	end: (sentence.tokens[to - 1] as Token).end,
	sentence: sentence.index,
	from,
	to,
	cases: ANY_CASE,
	numbers: Num.plur,
});

/** Counts of things and sums of money in a sentence, outside its dates. */
export function findQuantities(
	sentence: Sentence,
	dates: readonly DateMention[],
	dictionary: Dictionary,
): (QuantityMention | MoneyMention)[] {
	const found: (QuantityMention | MoneyMention)[] = [];
	if ((sentence.signs & Sign.number) === 0) return found;
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		if ((token.signs & Sign.number) === 0) continue;
		const date = dates.find(({ from, to }) => i >= from && i < to);
		if (date !== undefined) {
			i = date.to - 1;
			continue;
		}
		if (several.has(token.norm)) {
			const counted = countedNoun(tokens, i + 1, dictionary);
			if (counted)
				found.push(
					asMention({
						kind: "quantity",
						...base(sentence, i, counted.to),
						rule: "quantity/several",
						of: counted.of,
						op: "several",
						value: null,
					}),
				);
			continue;
		}
		if (token.kind !== "number" && token.readings[0]?.tag.pos !== "NUMR") continue;
		const number = readNumber(tokens, i);
		if (number === undefined) continue;
		const money = moneyAt(sentence, i, number.value, number.to);
		if (money !== undefined) {
			found.push(money);
			i = money.to - 1;
			continue;
		}
		const before = tokens[i - 1];
		// «не менее 10», «не более 20»
		const own = before && tokens[i - 2]?.norm === "не" ? atBound.get(before.norm) : undefined;
		const op = own ?? (before && bounds.get(before.norm)) ?? (before && hasLemma(before, "более") ? "gt" : "eq");
		const counted = countedNoun(tokens, number.to, dictionary);
		if (counted === undefined) continue;
		found.push(
			asMention({
				kind: "quantity",
				...base(sentence, op === "eq" ? i : i - 1, counted.to),
				rule: `quantity/${op}`,
				of: counted.of,
				op,
				value: number.value,
			}),
		);
		i = counted.to - 1;
	}
	return found;
}

/** «18,4 млн долларов», «214,6 млн. долларов США», «$3 млн». */
function moneyAt(sentence: Sentence, from: number, value: number, after: number): MoneyMention | undefined {
	const { tokens } = sentence;
	let [to, sum, start] = [after, value, from];
	const times = lookup(tokens[to], multipliers);
	if (typeof times === "number") {
		sum *= times;
		to++;
		if (tokens[to]?.norm === ".") to++;
	}
	let currency = lookup(tokens[to], currencies);
	if (currency !== undefined) to++;
	else {
		currency = lookup(tokens[from - 1], currencies);
		if (typeof currency !== "string" || !"$€".includes(tokens[from - 1]?.norm ?? "")) return undefined;
		start--;
	}
	return asMention({
		kind: "money",
		...base(sentence, start, to),
		rule: "money/sum",
		value: Math.round(sum * 100) / 100,
		currency: String(currency),
	});
}
