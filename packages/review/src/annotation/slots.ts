import {
	agreementType,
	eventType,
	how,
	mode,
	participantKind,
	realis,
	role as roleCode,
	sphereCode,
	status,
} from "@letopis/records";

/** Where a value of a record stands when it is shown as a mark. */
export interface SlotRow {
	readonly role: string;
	readonly field: string;
	readonly label: string;
	readonly many?: true;
}

const of = (label: string, ...fields: readonly (readonly [role: string, field: string])[]): readonly SlotRow[] =>
	fields.map(([role, field]) => ({ role, field, label }));
const many = (role: string, field: string, label: string): SlotRow => ({ role, field, label, many: true });

const common = [many("mention", "mentions", "Mention"), ...of("Attribution", ["attribution", "attribution"])];

/** Every value of a record that words of the text say, by family. */
export const slotRows: Readonly<Record<Family, readonly SlotRow[]>> = {
	Agreement: [
		many("party", "parties", "Participant"),
		many("signatory", "signatories", "Participant"),
		...of("Date", ["signed", "signed"], ["reached", "reached"], ["in-force", "inForce"], ["validity", "validity"]),
		...of("Place", ["place", "place"]),
		many("sphere", "spheres", "Sphere"),
		...of("Quantity", ["quantity", "quantity"]),
		...of("Amount", ["amount", "amount"]),
		...common,
	],
	Event: [
		...roleCode.options.map((role) => many(role, "participants", "Participant")),
		...of("Date", ["when", "when"]),
		many("place", "places", "Place"),
		many("count", "counts", "Quantity"),
		many("topic", "topics", "Topic"),
		...of("Purpose", ["purpose", "purpose"]),
		...common,
	],
};

export type Family = "Agreement" | "Event";
export const families: readonly Family[] = ["Agreement", "Event"];

/** A field whose value is one of a list, shown as a choice of the marks so labelled. */
export interface CodeList {
	readonly name: string;
	readonly field: string;
	readonly labels: readonly string[];
	readonly values: readonly string[];
}

const evidenced = ["Participant", "Date", "Place", "Sphere", "Quantity", "Amount", "Topic", "Purpose"];

export const codeLists: readonly CodeList[] = [
	{ name: "agreement-type", field: "type", labels: ["Agreement"], values: agreementType.options },
	{ name: "status", field: "status", labels: ["Agreement"], values: status.options },
	{ name: "event-type", field: "type", labels: ["Event"], values: eventType.options },
	{ name: "realis", field: "realis", labels: ["Event"], values: realis.options },
	{ name: "mode", field: "mode", labels: ["Event"], values: mode.options },
	{ name: "kind", field: "kind", labels: ["Participant"], values: participantKind.options },
	{ name: "sphere", field: "code", labels: ["Sphere"], values: sphereCode.options },
	{ name: "how", field: "how", labels: evidenced, values: how.options },
];

export const codesOf = (label: string): readonly CodeList[] => codeLists.filter(({ labels }) => labels.includes(label));

export const labels: readonly string[] = [
	...new Set(families.flatMap((family) => [family, ...slotRows[family].map(({ label }) => label)])),
];
