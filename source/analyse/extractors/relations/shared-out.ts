import type { Clause } from '../../grammar/clauses.ts';
import type { Page } from './page.ts';

/** `A and B took second and third respectively`: whether what a clause tells is shared out, each to one of them in order. */
export function isSharedOut({ words }: Page, { group }: Clause): boolean {
	if (isRespectively(words[group.first - 1]) || words.slice(group.first, group.last).some(isRespectively)) return true;
	for (let at = group.last + 1; at < words.length; at++) {
		const word = words[at];
		if (isRespectively(word)) return true;
		if (/^(?:verb|be|have|do|modal|relative|subordinator|mark)$/.test(word?.class ?? 'mark')) return false;
	}
	return false;
}

const isRespectively = (word: Page['words'][number] | undefined): boolean => word?.lower === 'respectively';

/** Whether the one at `nth` of as many goes with the other at `other`; none do where there are not as many of both. */
export const goTogether = (list: readonly number[], one: number, others: readonly number[], other: number): boolean =>
	list.length === others.length && list.indexOf(one) === others.indexOf(other);
