import type { PostMention } from "../mention.js";

/** Does one who holds this post stand for a state abroad: «посол», «советник посла», «генеральный консул»? */
export const isEnvoy = ({ name }: PostMention): boolean =>
	/(?:^|[\s-])(?:посол|посла|(?:ген)?консула?|атташе|дипломат)(?:\s|$)/iu.test(name);
