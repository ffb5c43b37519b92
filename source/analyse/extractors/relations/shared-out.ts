import type { Clause } from '../../grammar/clauses.ts';
import type { WordClass } from '../../grammar/words.ts';
import type { Page } from './page.ts';

/** `A and B took second and third respectively`: whether what a clause tells is shared out, each to one of them in order. */
export function isSharedOut({ words }: Page, { group }: Clause): boolean {
	for (let at = Math.max(0, group.first - 1); at < words.length; at++) {
		if (at === group.last) continue;
		const word = words[at];
		if (word?.lower === 'respectively') return true;
		if (at > group.last && ENDS_CLAUSE.has(word?.class ?? 'mark')) return false;
	}
	return false;
}

const ENDS_CLAUSE: ReadonlySet<WordClass> = new Set([
	...(['verb', 'be', 'have', 'do', 'modal', 'relative', 'subordinator', 'mark'] as const),
]);

/** Whether the one at `nth` of as many goes with the other at `other`; none do where there are not as many of both. */
export const goTogether = (list: readonly number[], one: number, others: readonly number[], other: number): boolean =>
	list.length === others.length && list.indexOf(one) === others.indexOf(other);
