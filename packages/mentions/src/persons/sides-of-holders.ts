import type { ActorKind, OrganizationMention, PersonMention } from "../mention.js";
import { mentionWith } from "../mention-shape.js";

type BySentence<T> = readonly (readonly T[])[];

/** Bodies that are of a place though their name need not say so. */
const local: ReadonlySet<ActorKind> = new Set([
	"company",
	"university",
	"school",
	"chamber",
	"association",
	"organization",
	"media",
]);

const isOpen = ({ actor, territory, generic, collective, rule }: OrganizationMention): boolean =>
	territory === null && local.has(actor) && !generic && !collective && rule !== "organization/known";

/**
 * Sides of bodies that only those who head them tell: «Нижневолжского аграрного университета» is of Volgograd where its rector
 * came with the delegation of that city. By name of the body.
 */
export function sidesOfHolders(persons: BySentence<PersonMention>): ReadonlyMap<string, string> {
	const sides = new Map<string, string>();
	for (const { post, side } of persons.flat()) {
		const body = post?.actsFor === "body" ? post.body : undefined;
		if (body === undefined || !isOpen(body) || side?.territory?.includes("-") !== true) continue;
		if (!sides.has(body.name)) sides.set(body.name, side.territory);
	}
	return sides;
}

const sideOf = (body: OrganizationMention, sides: ReadonlyMap<string, string>): OrganizationMention => {
	const territory = isOpen(body) ? sides.get(body.name) : undefined;
	return territory === undefined ? body : mentionWith(body, { territory });
};

/** Bodies with the sides that those who head them tell. */
export const withSidesOfHolders = (
	organizations: BySentence<OrganizationMention>,
	sides: ReadonlyMap<string, string>,
): BySentence<OrganizationMention> =>
	sides.size === 0 ? organizations : organizations.map((mentions) => mentions.map((body) => sideOf(body, sides)));

/** The same of the bodies that persons hold offices in. */
export const withBodiesOfHolders = (
	persons: BySentence<PersonMention>,
	sides: ReadonlyMap<string, string>,
): BySentence<PersonMention> =>
	sides.size === 0
		? persons
		: persons.map((mentions) =>
				mentions.map((person) => {
					const { post } = person;
					const body = post?.body && sideOf(post.body, sides);
					return post === undefined || body === undefined || body === post.body
						? person
						: mentionWith(person, { post: mentionWith(post, { body }) });
				}),
			);
