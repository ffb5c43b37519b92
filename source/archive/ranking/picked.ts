import Fuse from 'fuse.js';
import type { Span } from '../../domain/span.ts';
import { nearNames } from './called.ts';

/** A name to pick from. */
export interface Pickable {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly articles: number;
}

export interface Picked<Item> {
	readonly item: Item;
	/** Matched letters of `name`. */
	readonly marks: readonly Span[];
}

/** Names that a query fits, as a picker lists them; the index is made once for many queries. */
export function pickerOf<Item extends Pickable>(items: readonly Item[]): (query: string) => Picked<Item>[] {
	const fuse = new Fuse(items, {
		keys: [
			{ name: 'name', weight: 2 },
			{ name: 'aliases', weight: 1 },
		],
		includeScore: true,
		includeMatches: true,
		ignoreLocation: true,
		ignoreDiacritics: true,
		threshold: 0.34,
		useTokenSearch: true,
	});
	return (query) => {
		const isNear = nearNames(query);
		return fuse
			.search(query)
			.filter(({ item: { name, aliases } }) => isNear(name) || aliases.some(isNear))
			.map(({ item, score, matches }) => ({
				item,
				score: (score ?? 1) - Math.log10(item.articles + 1) * 0.02,
				marks: (matches ?? [])
					.filter(({ key }) => key === 'name')
					.flatMap(({ indices }) => indices.map(([start, last]) => ({ start, end: last + 1 }))),
			}))
			.sort(
				({ item: one, score }, { item: other, score: otherScore }) =>
					nearness(other, query) - nearness(one, query) ||
					fullness(other, query) - fullness(one, query) ||
					score - otherScore,
			);
	};
}

export const picked = <Item extends Pickable>(items: readonly Item[], query: string): Picked<Item>[] =>
	pickerOf(items)(query);

const CALLED = 3;
const HAS_WORD = 2;
const BEGUN = 1;

/** What is typed in full comes before what is begun, and both before what only resembles it. */
function nearness({ name: written, aliases }: Pickable, query: string): number {
	const typed = query.trim().toLowerCase();
	const name = written.toLowerCase();
	const forms = [name, ...aliases.map((alias) => alias.toLowerCase())];
	if (forms.includes(typed)) return CALLED;
	if (name.startsWith(`${typed} `) || name.endsWith(` ${typed}`)) return HAS_WORD;
	return forms.some((form) => form.startsWith(typed)) ? BEGUN : 0;
}

/** As many times the articles of who bears the name itself has somebody who is called so for short, and is meant. */
export const MEANT = 4;

/**
 * Of several that are called just what is typed, the commoner: `Blair` is Tony Blair, whatever else is a Blair of one article. Of
 * several that begin so too: `egyp` is Egypt, which is named more often than what is Egyptian.
 */
function fullness(item: Pickable, query: string): number {
	const near = nearness(item, query);
	const name = item.name.toLowerCase();
	const typed = query.trim().toLowerCase();
	if (near === CALLED) return (item.articles + 1) * (name === typed ? MEANT : 1);
	return near === BEGUN ? (item.articles + 1) * (name.startsWith(typed) ? MEANT : 1) : 0;
}
