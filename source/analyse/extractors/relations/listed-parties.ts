import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `is jointly owned by [A] and [B]`. */
export const isJoint = ({ words }: Page, { group }: Clause): boolean =>
	words.slice(group.first, group.last + 2).some(({ lower }) => /^(?:jointly|together|collectively)$/.test(lower));

/** `[A] and [B] own 28.9 %`: the count is theirs together. */
export const isCount = ({ chunks, words }: Page, at: number): boolean =>
	words.slice(chunks[at]?.first ?? 0, (chunks[at]?.last ?? 0) + 1).some((word) => word.class === 'number');

/** `[Peru's 800m] and 1500m champion Ann Lee`: a distance takes part in nothing. */
export const isEvent = ({ chunks, words }: Page, at: number): boolean =>
	/^\d+ ?(?:m|km)$/.test(words[chunks[at]?.last ?? 0]?.lower ?? '');

/** `owns [40 shares] or [9 percent]`: one and the same, said twice. */
export const isSameAmount = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, list: readonly number[]): boolean =>
	list.length === 2 &&
	words[chunks[(list[1] ?? 0) - 1]?.first ?? 0]?.lower === 'or' &&
	list.every((at) => /\d/.test(words[chunks[at]?.first ?? 0]?.text ?? ''));

/** `bought [a car] or [a van]`: one of them, and which is not said. */
export const isEither = ({ chunks, words }: Pick<Page, 'chunks' | 'words'>, list: readonly number[]): boolean =>
	list.length > 1 &&
	!isSameAmount({ chunks, words }, list) &&
	chunks
		.slice(list[0], list.at(-1))
		.some((chunk) => chunk.kind === 'coordinator' && words[chunk.first]?.lower === 'or');
