/**
 * Abbreviations and acronyms that the dictionary lacks, by the tag they share: indeclinable nouns of any case.
 * Those that are other words besides («юг-у», «ма-и») count in capitals only.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
	// Before a name or a number: «просп. Ленина», «корп. 2», «пгт Шумилино».
	"NOUN,inan,masc,Fixd,Abbr": "просп бул б-р корп кв-л мкр р-н пом мин-т ун-т ин-т з-д т-т окр",
	// «Респ. Татарстан», «наб. Обводного канала».
	"NOUN,inan,femn,Fixd,Abbr": "респ пров н.э",
	"NOUN,inan,neut,Fixd,Abbr": "пр-во мин-во о-во общ-во",
	"NOUN,inan,masc,Pltm,Fixd,Abbr": "тт пп",
	// «Доц. Петров», «чл.-корр. РАН».
	"NOUN,anim,masc,Fixd,Abbr": "доц докт чл корр чл-корр гр-н тов",
	// «5 янв.», «нояб. 2020».
	"NOUN,inan,masc,Sgtm,Fixd,Abbr": "янв фев февр июн июл авг сен сент окт нояб внп рж бц тц трц",
	// Regions and states.
	"NOUN,inan,masc,Sgtm,Fixd,Abbr,Geox": "суар янао еао нао чао",
	"NOUN,inan,femn,Sgtm,Fixd,Abbr,Geox": "рб лнр пмр мнр срв рюо кбр кчр",
	// Unions, companies and services.
	"NOUN,inan,femn,Sgtm,Fixd,Abbr,Orgn": "шос тпп сэз оэз ртпп бтпп мтпп фас асеан сро нко еэк вшэ",
	"NOUN,inan,masc,Sgtm,Fixd,Abbr,Orgn": "брикс еаэс еврасэс ебрр мбрр рфпи рэц тнк атэс юнисеф рнф нпц",
	"NOUN,inan,neut,Sgtm,Fixd,Abbr,Orgn":
		"пао муп чуп руп фгбоу фгаоу гбоу гау гбу фгбу кгбу огбу мбу иа смп мсп гчп",
	// Universities: «с ДВФУ», «ректор БГУИР».
	"NOUN,inan,masc,Sgtm,Fixd,Orgn,Abbr":
		`двфу бфу кфу юфу сфу урфу скфу свфу нгу ннгу тгу тпу бгу бгту бгуир бгэу бнту вгу вгту мфти мифи мади маи
		рудн ргпу рэу спбпу спбгэу спбгэту гуап югу чгу тогу агу амгу кубгу лэти нгту нгпу омгу пгниу пгу пгту самгу
		сгу тюмгу юургу яргу хгу гту гггу`,
};
