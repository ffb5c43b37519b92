import Fuse from 'fuse.js';
import type { Span } from '../../domain/span.ts';

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
	return (query) =>
		fuse
			.search(query)
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
}

export const picked = <Item extends Pickable>(items: readonly Item[], query: string): Picked<Item>[] =>
	pickerOf(items)(query);

/** What is typed in full comes before what only resembles it: a form of the name, its beginning or end. */
function nearness({ name: written, aliases }: Pickable, query: string): number {
	const typed = query.trim().toLowerCase();
	const name = written.toLowerCase();
	if (name === typed || aliases.some((alias) => alias.toLowerCase() === typed)) return 2;
	return name.startsWith(`${typed} `) || name.endsWith(` ${typed}`) ? 1 : 0;
}

/** As many times the articles of who bears the name itself has somebody who is called so for short, and is meant. */
const MEANT = 4;

/** Of several that are called just what is typed: `Blair` is Tony Blair, whatever else is a Blair of one article. */
const fullness = (item: Pickable, query: string): number =>
	nearness(item, query) < 2
		? 0
		: (item.articles + 1) * (item.name.toLowerCase() === query.trim().toLowerCase() ? MEANT : 1);
