import { Sign } from "@letopis/mentions";
import { Case, Num, type Reading, withoutYo } from "@letopis/morphology";
import type { Sentence, Token } from "@letopis/text";
import { outOf } from "./venue-places.js";
import type { EventVerb } from "./verbs.js";

/** «Он», «они», «которая»: somebody told before. */
const pointing: ReadonlySet<string> = new Set(["он", "она", "они", "который", "кто"]);
/** One noun for many: «делегация», «руководство». */
const companies: ReadonlySet<string> = new Set(
	"делегация группа миссия десант ансамбль комиссия подкомиссия руководство власть орган сила".split(" "),
);
/** Marks of a noun for a person, or of a name. */
const personal = ["anim", "Name", "Surn", "Patr"];

const isPerson = ({ tag }: Reading): boolean => personal.some((mark) => tag.grammemes.has(mark));

/** May a word of a name, in capitals or in another script, be of a person or of many? */
const mayName = ({ readings }: Token, cases: number): boolean =>
	readings.length === 0 ||
	readings.some(
		(reading) =>
			!reading.known ||
			((reading.tag.cases & cases) !== 0 &&
				(isPerson(reading) || ((reading.tag.numbers & Num.sing) === 0 && !reading.tag.grammemes.has("Geox")))),
	);

/** May the word name, or point to, a person or a company of people in one of the cases? */
function mayCome(token: Token, cases: number): boolean {
	const { shape, signs, readings } = token;
	if (shape !== "lower" && shape !== "none" && mayName(token, cases)) return true;
	const isPost = (signs & (Sign.postHead | Sign.honorific)) !== 0;
	const isBody = (signs & Sign.organizationHead) !== 0;
	return readings.some((reading) => {
		if ((reading.tag.cases & cases) === 0) return false;
		if (isPost || isPerson(reading) || (isBody && (reading.tag.numbers & Num.plur) !== 0)) return true;
		const noun = withoutYo(reading.lemma);
		return pointing.has(noun) || companies.has(noun);
	});
}

const hasComers = ({ tokens }: Sentence, cases: number): boolean => tokens.some((token) => mayCome(token, cases));

/** Tokens behind «с» within which the other begins: «с известным витебским писателем Иваном Петровым». */
const REACH = 8;

/** «Говорил [с мэром]», «[гости] и мэр говорили». */
const hasOther = ({ tokens }: Sentence): boolean =>
	tokens.some(({ norm, readings }, at) => {
		if (norm === "с" || norm === "со")
			return tokens.slice(at + 1, at + REACH).some((token) => mayCome(token, Case.ablt));
		return readings.some(({ lemma }) => lemma === "гость" || lemma === "делегация" || lemma === "они");
	});

/** «Ансамбль», «хор», «артисты»: words for those who perform; a quotation may be their name. */
const performers =
	/^(?:["«]|ансамбл|оркестр|хор|капелл|театр|филармони|трупп|артист|музыкант|танцор|вокалист|он[аи]?$|котор)/u;

/**
 * May the verb tell of an event by itself in a text that has told of none before its sentence? It names somebody who
 * comes, is received or is talked with: «завод находится в центре города» and «закон приняли» tell of nobody.
 */
export function mayTellBy(verb: EventVerb, { readings }: Token, sentence: Sentence): boolean {
	const { lemma, object, subjectMust, withPerson, mutual } = verb;
	if (withPerson) return mutual === true || hasOther(sentence);
	if (lemma === "вернуться" && !sentence.tokens.some(({ norm }) => outOf.has(norm))) return false;
	if (object === "visitor") return hasComers(sentence, readings[0]?.tag.pos === "PRTS" ? Case.nomn : Case.accs);
	// «14 школьников»
	const counted = (sentence.signs & Sign.number) === 0 ? 0 : Case.gent;
	if (subjectMust === "delegation") return hasComers(sentence, Case.nomn | counted);
	return subjectMust !== "ensemble" || sentence.tokens.some(({ norm }) => performers.test(norm));
}
