import type { EntityTarget } from './target.ts';

const wordsOf = ({ name }: EntityTarget): readonly string[] =>
	name
		.toLowerCase()
		.split(/[\s.]+/)
		.filter(Boolean);

/** Whether one name has all words of the other and more: `Ada Lindqvist` of `Lindqvist`. */
export function isFuller(one: EntityTarget, other: EntityTarget): boolean {
	const [more, fewer] = [new Set(wordsOf(one)), wordsOf(other)];
	return more.size > fewer.length && fewer.every((word) => more.has(word));
}

/** Two that are said to be the same: what both are called from then on stands first, the fuller name. */
export const asOne = (one: EntityTarget, other: EntityTarget): { entity: EntityTarget; other: EntityTarget } =>
	isFuller(other, one) ? { entity: other, other: one } : { entity: one, other };
