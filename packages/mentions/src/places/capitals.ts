/** Chief towns by the code of their region or country: «в столице Коми», «в областном центре». Facts of ISO 3166 and of public record. */
const rows = `
RU-AD Майкоп; RU-AL Горно-Алтайск; RU-ALT Барнаул; RU-AMU Благовещенск; RU-ARK Архангельск; RU-AST Астрахань; RU-BA Уфа
RU-BEL Белгород; RU-BRY Брянск; RU-BU Улан-Удэ; RU-CE Грозный; RU-CHE Челябинск; RU-CHU Анадырь; RU-CU Чебоксары; RU-DA Махачкала
RU-IN Магас; RU-IRK Иркутск; RU-IVA Иваново; RU-KAM Петропавловск-Камчатский; RU-KB Нальчик; RU-KC Черкесск; RU-KDA Краснодар
RU-KEM Кемерово; RU-KGD Калининград; RU-KGN Курган; RU-KHA Хабаровск; RU-KHM Ханты-Мансийск; RU-KIR Киров; RU-KK Абакан
RU-KL Элиста; RU-KLU Калуга; RU-KO Сыктывкар; RU-KOS Кострома; RU-KR Петрозаводск; RU-KRS Курск; RU-KYA Красноярск
RU-LIP Липецк; RU-MAG Магадан; RU-ME Йошкар-Ола; RU-MO Саранск; RU-MUR Мурманск; RU-NEN Нарьян-Мар; RU-NGR Великий Новгород
RU-NIZ Нижний Новгород; RU-NVS Новосибирск; RU-OMS Омск; RU-ORE Оренбург; RU-ORL Орёл; RU-PER Пермь; RU-PNZ Пенза; RU-PRI Владивосток
RU-PSK Псков; RU-ROS Ростов-на-Дону; RU-RYA Рязань; RU-SA Якутск; RU-SAK Южно-Сахалинск; RU-SAM Самара; RU-SAR Саратов
RU-SE Владикавказ; RU-SMO Смоленск; RU-STA Ставрополь; RU-SVE Екатеринбург; RU-TA Казань; RU-TAM Тамбов; RU-TOM Томск; RU-TUL Тула
RU-TVE Тверь; RU-TY Кызыл; RU-TYU Тюмень; RU-UD Ижевск; RU-ULY Ульяновск; RU-VGG Волгоград; RU-VLA Владимир; RU-VLG Вологда
RU-VOR Воронеж; RU-YAN Салехард; RU-YAR Ярославль; RU-YEV Биробиджан; RU-ZAB Чита
BY-BR Брест; BY-HO Гомель; BY-HR Гродно; BY-MA Могилёв; BY-MI Минск BY-HM; BY-VI Витебск
KZ-10 Семей; KZ-11 Кокшетау; KZ-15 Актобе; KZ-19 Конаев; KZ-23 Атырау; KZ-27 Уральск; KZ-31 Тараз; KZ-33 Талдыкорган; KZ-35 Караганда
KZ-39 Костанай; KZ-43 Кызылорда; KZ-47 Актау; KZ-55 Павлодар; KZ-59 Петропавловск; KZ-61 Туркестан; KZ-63 Усть-Каменогорск
CN-AH Хэфэй; CN-FJ Фучжоу; CN-GD Гуанчжоу; CN-GS Ланьчжоу; CN-GX Наньнин; CN-GZ Гуйян; CN-HA Чжэнчжоу; CN-HB Ухань; CN-HE Шицзячжуан
CN-HI Хайкоу; CN-HL Харбин; CN-HN Чанша; CN-JL Чанчунь; CN-JS Нанкин; CN-JX Наньчан; CN-LN Шэньян; CN-NM Хух-Хото; CN-NX Иньчуань
CN-QH Синин; CN-SC Чэнду; CN-SD Цзинань; CN-SN Сиань; CN-SX Тайюань; CN-XJ Урумчи; CN-YN Куньмин; CN-ZJ Ханчжоу
RU Москва RU-MOW; BY Минск BY-HM; KZ Астана KZ-71; CN Пекин CN-BJ; MN Улан-Батор MN-1; KG Бишкек KG-GB; UZ Ташкент UZ-TK; TJ Душанбе TJ-DU
TM Ашхабад TM-S; AM Ереван AM-ER; AZ Баку AZ-BA; GE Тбилиси GE-TB; MD Кишинёв MD-CU; TR Анкара TR-06; IR Тегеран IR-23; IN Нью-Дели IN-DL
VN Ханой VN-HN; KP Пхеньян KP-01; KR Сеул KR-11; JP Токио JP-13; RS Белград RS-00; CU Гавана CU-03; SY Дамаск SY-DI; PK Исламабад PK-IS
EG Каир EG-C; AE Абу-Даби AE-AZ; LV Рига LV-RIX; EE Таллин EE-37; LT Вильнюс LT-57; FI Хельсинки FI-18; PL Варшава PL-14; DE Берлин DE-BE
FR Париж FR-75C; IT Рим IT-62; HU Будапешт HU-BU; BG София BG-22; SK Братислава SK-BL; CZ Прага CZ-10; AT Вена AT-9; GR Афины GR-I
`;

/** The chief town of a region or country and the town's own code. */
export interface Capital {
	readonly name: string;
	readonly territory: string;
}

export const capitals: ReadonlyMap<string, Capital> = new Map(
	rows
		.split(/[;\n]/u)
		.map((cell) => /^\s*(\S+) (.+?)(?: ([A-Z]{2}-\w+))?\s*$/u.exec(cell))
		.flatMap((found) => {
			const [, code, name, own] = found ?? [];
			return code === undefined || name === undefined ? [] : [[code, { name, territory: own ?? code }] as const];
		}),
);
