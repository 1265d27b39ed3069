import type { EventDraft } from "../draft.js";
import { words } from "../merge-same.js";
import { sessions } from "./kinds.js";

/** Events of a text that are compared with each other. */
const FEW = 60;

/** «VI», «10-й», «шестое»: the first word of a numbered name. */
const numbered = /^([IVXLCХІС]+|\d+(?:-\p{Ll}{1,3})?|\p{L}+(?:ый|ий|ой|ая|ое|ье|ья|ые))\s+(?=\p{L})/u;

/** The words of a numbered name behind its number; undefined of a name that has none. */
function parted({ name, edition }: EventDraft): { readonly number: string; readonly rest: string } | undefined {
	const number = edition === undefined ? undefined : numbered.exec(name ?? "")?.[1];
	return number === undefined || name === undefined ? undefined : { number, rest: name.slice(number.length).trim() };
}

/** «V форум «Лён» … Следующий форум»: «форум «Лён»», without the number that nobody tells. */
function nameOfRow(event: EventDraft): void {
	if (event.edition !== undefined || event.name !== undefined || sessions.has(event.type)) return;
	for (const { target, rel } of event.links) {
		if (rel !== "after" && rel !== "before") continue;
		const known = target.family === "event" && target.type === event.type ? parted(target) : undefined;
		if (known !== undefined) event.name = known.rest;
	}
}

/** «Шестое заседание Совета по туризму … Седьмое заседание»: the short name of one is filled in from another of its row. */
export function nameRows(events: readonly EventDraft[]): void {
	for (const event of events.slice(0, FEW)) nameOfRow(event);
	const near = events.slice(0, FEW).flatMap((event) => {
		const name = parted(event);
		return name === undefined ? [] : [{ event, ...name, stems: words(name.rest) }];
	});
	for (const one of near) {
		const full = near.find(
			(other) =>
				other.event.type === one.event.type &&
				other.event.edition !== one.event.edition &&
				other.stems.size > one.stems.size &&
				[...one.stems].every((word) => other.stems.has(word)),
		);
		if (full !== undefined) one.event.name = `${one.number} ${full.rest}`;
	}
}
