/** Abbreviations that stand before what they name: «им. Машерова», «ул. Ленина», «проф. Иванов». */
export const HEAD: ReadonlySet<string> = new Set(
	`им г гор обл респ ул пр просп пл пер д дер с пос п пгт ст кв корп стр оф св проф акад доц гр тов т ген полк майор
	кап лейт зам нач пом инж ред изд см ср напр рис табл гл разд прил тел о оз р м б ж-д н`.split(/\s+/u),
);

/** Abbreviations that close a phrase and may close the sentence: «2019 г.», «5 млн руб.», «и др.». */
export const TAIL: ReadonlySet<string> = new Set(
	`г гг в вв руб коп млн млрд трлн тыс ч час мин сек кг км см мм га т чел шт экз др пр проч д п янв фев февр мар апр июн
	июл авг сен сент окт ноя нояб дек долл обл`.split(/\s+/u),
);

/** Those of them that after a number are always of this kind: «2019 г. Стороны». */
export const END_TAIL: ReadonlySet<string> = new Set("г гг в вв т ч м п д".split(" "));
