/** Regions of Russia by the country they border on, without `RU-`. */
const rows: readonly (readonly [country: string, regions: string])[] = [
	["BY", "PSK SMO BRY"],
	["LV", "PSK"],
	["EE", "PSK LEN"],
	["LT", "KGD"],
	["PL", "KGD"],
	["FI", "MUR KR LEN"],
	["NO", "MUR"],
	["UA", "BRY KRS BEL VOR ROS KDA"],
	["KZ", "AST VGG SAR SAM ORE CHE KGN TYU OMS NVS ALT AL"],
	["MN", "AL TY BU ZAB"],
	["CN", "AL ZAB AMU YEV KHA PRI"],
	["KP", "PRI"],
	["JP", "SAK PRI"],
	["AZ", "DA"],
	["GE", "DA CE IN SE KB KC KDA"],
];

export const borders: ReadonlyMap<string, readonly string[]> = new Map(
	rows.map(([country, regions]) => [country, regions.split(" ")]),
);

/** Does a region of Russia border on the country: `RU-PSK` on `BY`? */
export const bordersOn = (region: string, country: string): boolean =>
	region.startsWith("RU-") && borders.get(country)?.includes(region.slice(3)) === true;
