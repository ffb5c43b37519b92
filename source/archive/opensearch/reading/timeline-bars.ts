import type { TimelineBar, TimelinePage } from '../../archive.ts';
import { EARLIEST_FIRST, type Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import type { Aggregated, Bucket, Hit } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import type { TimedApart } from './timed-apart.ts';

/** A chart of more bars is cut at its older end. */
export const MOST_BARS = 5_000;
export const EARLIEST: Order = [EARLIEST_FIRST, { path: 'asc' }];

export type First = Pick<ArticleSource, 'id' | 'path' | 'outlet' | 'published'>;

/** Of each bar: its figures, and who told first. */
export const BAR: Query = {
	figures: { sum: { field: 'facts.figure' } },
	first: { top_hits: { size: 1, sort: EARLIEST, _source: ['id', 'path', 'outlet', 'published'] } },
};

/** Of two the one that appeared first; who has no date comes last. */
type Appeared = Pick<TimedApart, 'article' | 'path' | 'published'>;

export const earlier = (one: Appeared, other: Appeared): number => {
	const [own, theirs] = [one.published ?? '~', other.published ?? '~'];
	return own === theirs ? (one.path < other.path ? -1 : 1) : own < theirs ? -1 : 1;
};

/** Days of an article's times, those of years told once more, as they are looked over. */
export const timesOf = ({ told }: TimedApart): string[] => [
	...told.day.keys(),
	...[...told.year.keys()].map((year) => `${year}-01-01`),
];

export interface Bar extends Omit<TimelineBar, 'first'> {
	readonly first: (Appeared & Pick<TimedApart, 'outlet'>) | null;
}

export function barOf(bucket: Bucket, mentions: number): Bar {
	const { hits } = bucket.first as { readonly hits: { readonly hits: readonly Hit<First>[] } };
	const first = hits.hits[0]?._source;
	return {
		time: bucket.key_as_string ?? String(bucket.key),
		articles: bucket.doc_count,
		mentions,
		figures: Math.round((bucket.figures as Aggregated).value ?? 0),
		first:
			first === undefined
				? null
				: { article: first.id, path: first.path, outlet: first.outlet ?? null, published: first.published ?? null },
	};
}

/** A page of what the index counts and of the articles apart; `told`: the times that one of these is counted at, and how often. */
export function withApart(
	page: Omit<TimelinePage, 'bars'> & { readonly bars: readonly Bar[] },
	apart: readonly TimedApart[],
	told: (article: TimedApart) => ReadonlyMap<string, number>,
): TimelinePage {
	const bars = new Map(page.bars.map((bar) => [bar.time, bar]));
	let { undated } = page;
	for (const one of apart) {
		const times = told(one);
		if (times.size === 0) undated += 1;
		for (const [time, mentions] of times) {
			const bar = bars.get(time) ?? { time, articles: 0, mentions: 0, figures: 0, first: null };
			bars.set(time, {
				time,
				articles: bar.articles + 1,
				mentions: bar.mentions + mentions,
				figures: bar.figures + one.figures,
				first: bar.first === null || earlier(one, bar.first) < 0 ? one : bar.first,
			});
		}
	}
	const inOrder = [...bars.values()].sort((one, other) => (one.time < other.time ? -1 : 1));
	return {
		...page,
		bars: inOrder.slice(-MOST_BARS).map(({ first, ...bar }) => ({
			...bar,
			first:
				first?.published == null ? null : { article: first.article, outlet: first.outlet, published: first.published },
		})),
		undated,
	};
}
