import { codeLists, families, labels, slotRows } from "../../annotation/slots.js";
import { bratName } from "./names.js";

/** brat's `annotation.conf`: what an annotator may mark and choose. */
export function annotationConf(): string {
	const entities = labels.filter((label) => !(families as readonly string[]).includes(label));
	const events = families.map((family) => {
		const roles = slotRows[family].map(({ role, label, many }) => `${bratName(role)}${many ? "*" : "?"}:${label}`);
		return `${family}\t${roles.join(", ")}`;
	});
	const attributes = codeLists.map(
		({ name, labels: of, values }) => `${bratName(name)}\tArg:${of.join("|")}, Value:${values.join("|")}`,
	);
	const sections = [["entities", ...entities], ["relations"], ["events", ...events], ["attributes", ...attributes]];
	return sections.map(([name, ...lines]) => `[${name}]\n${lines.map((line) => `${line}\n`).join("")}`).join("\n");
}
