import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { cannotRead } from "../file-trouble.js";

/** A file of this name in a folder of fixtures says where the texts and the user's own data lie, from that folder. */
export const SETTINGS_FILE = "check.json";

export interface CheckSettings {
	readonly texts?: string;
	readonly gazetteer?: readonly string[];
	readonly rules?: string;
}

/** The settings of a folder; none where it has no such file. */
export async function readSettings(folder: string): Promise<CheckSettings> {
	const file = join(folder, SETTINGS_FILE);
	let json: string;
	try {
		json = await readFile(file, "utf8");
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes((error as { readonly code?: string }).code ?? "")) return {};
		throw new Error(cannotRead(file, error), { cause: error });
	}
	const fault = (what: string): Error =>
		new Error(`${file}: ${what}; it may say texts and rules (a path each) and gazetteer (a list of paths).`);
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw fault("it is not JSON");
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw fault("it is no object");
	const { texts, gazetteer = [], rules, ...rest } = value as Record<string, unknown>;
	const [stray] = Object.keys(rest);
	if (stray !== undefined) throw fault(`«${stray}» is no setting`);
	const path = (one: unknown, name: string): string => {
		if (typeof one !== "string" || one === "") throw fault(`«${name}» is no path`);
		return resolve(folder, one);
	};
	if (!Array.isArray(gazetteer)) throw fault("«gazetteer» is no list");
	return {
		...(texts === undefined ? {} : { texts: path(texts, "texts") }),
		...(rules === undefined ? {} : { rules: path(rules, "rules") }),
		...(gazetteer.length === 0 ? {} : { gazetteer: gazetteer.map((one) => path(one, "gazetteer")) }),
	};
}
