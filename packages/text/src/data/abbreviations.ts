const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Always followed by what they name: «им. Машерова», «ул. Ленина», «проф. Иванов», «г. Витебск». */
export const HEAD: ReadonlySet<string> = words(
	`им г ул просп пер пл пос дер проф акад доц св стр тел см рис табл оз корп кв оф пгт ж-д ул-ца пр-т б-р наб мкр
	ауд каб илл соч прим ул-ца лейт-т г-н г-жа т-щ мин-р`,
);

/** Followed by a name or a number, but fit to end a sentence too: «Московской обл. Воробьёв», «в Московской обл. | Стороны». */
export const BEFORE_NAME: ReadonlySet<string> = words(
	`гор обл респ р-н окр р ген полк подполк кап майор лейт серж ст пр зам нач пом инж ред изд тов гр с п д о м б н ср
	разд гл кн пров т ч в напр прил рук дир предс секр губ уезд вол долл`,
);

/** Close a phrase: the sentence goes on only before a small letter or a number: «2019 г.», «5 млн руб.», «и др.». */
export const TAIL: ReadonlySet<string> = words(
	`гг вв руб коп млн млрд трлн тыс час мин сек кг км см мм га чел шт экз др проч янв фев февр мар апр июн июл авг сен
	сент окт ноя нояб дек пп кв-л эл обр`,
);

/** Close a phrase when a number stands before them: «2019 г.», «XIX в.», «500 р.», «10 т.». */
export const AFTER_NUMBER: ReadonlySet<string> = words("г в т ч м р с л д п к га");

/** Second words of pairs with inner dots, by the first: «т. е.», «и. о.» go on; «и т. д.», «н. э.», «с. г.» may end. */
export const PAIRS_GOING_ON: ReadonlySet<string> = words("т.е т.к т.н т.о т.ч и.о и.д н.с в.ч п.п а.о в.о ю.ш с.ш з.д в.д");
export const PAIRS_ENDING: ReadonlySet<string> = words("т.д т.п н.э с.г т.г м.н у.е к.м");
