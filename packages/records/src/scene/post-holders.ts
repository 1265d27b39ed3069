import { type PostMention, withFields } from "@letopis/mentions";
import { Num } from "@letopis/morphology";
import type { Actor } from "../actor.js";
import type { MentionUnit } from "./predicate.js";
import type { Scene } from "./scene.js";

/** Whoever holds the post now: filed by it, as the text tells no name. */
const holder = (post: PostMention): Actor => ({
	name: post.name,
	kind: "person",
	territory: post.place?.territory ?? post.body?.territory ?? null,
	how: "explicit",
	spans: [post],
	post: post.name,
	...(post.body === undefined ? {} : { body: post.body.name }),
});

const tells = ({ numbers, generic, actsFor, place, body }: PostMention): boolean =>
	(numbers & Num.sing) !== 0 && !generic && actsFor !== "none" && (place !== undefined || body !== undefined);

/** «Встретится с [мэром Казани]», «визит [главы Карелии]»: a post without a name stands for its holder. */
export function withPostHolders(scene: Scene): Scene {
	if (scene.sentence.zone === "title" || !scene.mentions.some(({ kind }) => kind === "post")) return scene;
	const units = scene.units.map((unit, at): MentionUnit => {
		const post = unit.mention;
		const behind = scene.units.slice(at + 1, at + 6);
		// «проректор университета (СКАУ) Иван Петров», «полпред Т. Исаков»: the name follows
		const named =
			["title", "upper"].includes(behind[0]?.token.shape ?? "") ||
			behind.some(({ mention }) => mention?.kind === "person") ||
			(post?.kind === "post" && /(?:^|\s)\p{Lu}$/u.test(post.name));
		return post?.kind === "post" && !named && tells(post) ? withFields(unit, { standsFor: [holder(post)] }) : unit;
	});
	return { ...scene, units };
}
