import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import { datedRows } from '../../passages/dated.ts';
import { EARLIEST_FIRST, type Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Aggregated, type Bucket, type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import type { CorrectionsHere } from './corrections.ts';
import type { StoredArticles } from './stored.ts';
import { apartOf, LENGTHS, OFTEN, type TimedApart, timeAndTimes, timedApart } from './timed-apart.ts';

/** A chart of more bars is cut at its older end. */
const MOST_BARS = 5_000;
/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
/** Times that tell as well as all in which unit a chart can be walked. */
const SAMPLED = 2_000;
const EARLIEST: Order = [EARLIEST_FIRST, { path: 'asc' }];
const FIELDS: Readonly<Record<Unit, string>> = { day: 'toldDay', month: 'toldMonth', year: 'toldYear' };
const FORMATS: Readonly<Record<Unit, string>> = { day: 'yyyy-MM-dd', month: 'yyyy-MM', year: 'yyyy' };

type First = Pick<ArticleSource, 'id' | 'path' | 'outlet' | 'published'>;

/** Of what a timeline counts: what the index counts as it is, and the articles that were put right. */
interface Counting {
	readonly query: Query;
	readonly apart: readonly TimedApart[];
}

/** Of each bar: its figures, and who told first. */
const BAR: Query = {
	figures: { sum: { field: 'facts.figure' } },
	first: { top_hits: { size: 1, sort: EARLIEST, _source: ['id', 'path', 'outlet', 'published'] } },
};
/** Articles differ in how often they name one time; few name it more often than this. */
const MOST_OFTEN = 6;

/** Counts what articles tell by time, and finds who told first. */
export class Timelines {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;

	readonly #corrections: CorrectionsHere;

	constructor(searcher: Searcher, articles: StoredArticles, corrections: CorrectionsHere) {
		this.#searcher = searcher;
		this.#articles = articles;
		this.#corrections = corrections;
	}

	async page({ axis, unit }: TimelineRequest, fitting: Query): Promise<TimelinePage> {
		const counting = await this.#counting(fitting);
		return axis === 'event' ? this.#byEvent(unit, counting) : this.#byPublication(unit, counting);
	}

	async dated({ axis, time }: DatedRequest, fitting: Query): Promise<DatedRow[]> {
		if (extentOf(time) === null) return [];
		const unit = UNITS.find((one) => LENGTHS[one] === time.length) ?? 'day';
		const within: Query =
			axis === 'event' ? { term: { [FIELDS[unit]]: time } } : { range: { published: during(time, unit) } };
		const { query, apart } = await this.#counting(fitting);
		const { hits } = await this.#searcher.search<First>(
			'articles',
			{
				size: MOST_READ,
				_source: ['id', 'path', 'published'],
				query: { bool: { filter: [query, within] } },
				sort: EARLIEST,
			},
			'reading what was told of a time',
		);
		const own = apart.filter(({ published, told }) =>
			axis === 'event' ? told[unit].has(time) : published?.startsWith(time),
		);
		const ids = [...hits.hits.map(({ _source }) => ({ ..._source, article: _source.id })), ...own]
			.sort(earlier)
			.slice(0, MOST_READ)
			.map(({ article }) => article);
		const stored = await this.#articles.some(ids);
		return ids.flatMap((id) => {
			const one = stored.get(id);
			return one === undefined ? [] : datedRows(one.article, one.analysis, axis, time);
		});
	}

	async #counting(fitting: Query): Promise<Counting> {
		const laid = await this.#corrections.now();
		const apart = await timedApart(this.#searcher, laid, fitting);
		return {
			apart,
			query: apart.length === 0 ? fitting : { bool: { filter: [fitting], must_not: [apartOf(laid)] } },
		};
	}

	async #byEvent(asked: Unit | null, { query, apart }: Counting): Promise<TimelinePage> {
		const unit = asked ?? unitFor([...(await this.#times(query)), ...apart.flatMap(timesOf)]);
		const field = FIELDS[unit];
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query: { bool: { filter: [query] } },
				aggs: {
					bars: {
						terms: { field, size: MOST_BARS, order: { _key: 'desc' } },
						aggs: BAR,
					},
					often: { terms: { field: OFTEN[unit], size: MOST_BARS * MOST_OFTEN, order: { _key: 'desc' } } },
					undated: { missing: { field } },
				},
			},
			'counting what was told by time',
		);
		const mentions = new Map<string, number>();
		for (const { key, doc_count: articles } of found.aggregations?.often?.buckets ?? []) {
			const [time, times] = timeAndTimes(key);
			mentions.set(time, (mentions.get(time) ?? 0) + times * articles);
		}
		const bars = (found.aggregations?.bars?.buckets ?? []).map((bucket) =>
			barOf(bucket, mentions.get(String(bucket.key)) ?? 0),
		);
		const undated = found.aggregations?.undated?.doc_count ?? 0;
		return answer({ axis: 'event', unit, bars, undated }, apart, ({ told }) => told[unit]);
	}

	async #byPublication(asked: Unit | null, { query, apart }: Counting): Promise<TimelinePage> {
		const unit =
			asked ?? unitFor([...(await this.#dates(query)), ...apart.flatMap(({ published }) => published ?? [])]);
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				query: { bool: { filter: [query] } },
				aggs: {
					bars: {
						date_histogram: {
							field: 'published',
							calendar_interval: unit,
							format: FORMATS[unit],
							min_doc_count: 1,
							order: { _key: 'desc' },
						},
						aggs: { ...BAR, mentions: { sum: { field: 'named' } } },
					},
					undated: { missing: { field: 'published' } },
				},
			},
			'counting articles by time',
		);
		const bars = (found.aggregations?.bars?.buckets ?? []).map((bucket) =>
			barOf(bucket, Math.round((bucket.mentions as Aggregated).value ?? 0)),
		);
		const undated = found.aggregations?.undated?.doc_count ?? 0;
		return answer({ axis: 'published', unit, bars, undated }, apart, ({ published, names }) =>
			published === null ? new Map() : new Map([[published.slice(0, LENGTHS[unit]), names]]),
		);
	}

	async #times(fitting: Query): Promise<string[]> {
		const body = {
			size: 0,
			query: { bool: { filter: [fitting] } },
			aggs: {
				days: { terms: { field: 'toldYear', size: SAMPLED } },
				exact: { terms: { field: 'toldDay', size: SAMPLED } },
			},
		};
		const { aggregations } = await this.#searcher.search('articles', body, 'looking over what was told by time');
		const exact = (aggregations?.exact?.buckets ?? []).map(({ key }) => String(key));
		const years = (aggregations?.days?.buckets ?? []).map(({ key }) => `${key}-01-01`);
		return [...exact, ...years];
	}

	async #dates(fitting: Query): Promise<string[]> {
		const body = {
			size: SAMPLED,
			_source: ['published'],
			query: { bool: { filter: [fitting, { exists: { field: 'published' } }] } },
			sort: [{ published: 'desc' }],
		};
		const found = await this.#searcher.search<{ readonly published: string }>(
			'articles',
			body,
			'looking over when articles appeared',
		);
		return totalOf(found) === 0 ? [] : found.hits.hits.map(({ _source }) => _source.published);
	}
}

/** Of two the one that appeared first; who has no date comes last. */
type Appeared = Pick<TimedApart, 'article' | 'path' | 'published'>;

const earlier = (one: Appeared, other: Appeared): number => {
	const [own, theirs] = [one.published ?? '~', other.published ?? '~'];
	return own === theirs ? (one.path < other.path ? -1 : 1) : own < theirs ? -1 : 1;
};

/** Days of an article's times, those of years told once more, as they are looked over. */
const timesOf = ({ told }: TimedApart): string[] => [
	...told.day.keys(),
	...[...told.year.keys()].map((year) => `${year}-01-01`),
];

interface Bar extends Omit<TimelineBar, 'first'> {
	readonly first: (Appeared & Pick<TimedApart, 'outlet'>) | null;
}

function barOf(bucket: Bucket, mentions: number): Bar {
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
function answer(
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

/** A day, month or year as a range of days. */
function during(time: string, unit: Unit): Query {
	const first = unit === 'day' ? time : unit === 'month' ? `${time}-01` : `${time}-01-01`;
	return { gte: first, lt: `${first}||+1${unit === 'day' ? 'd' : unit === 'month' ? 'M' : 'y'}` };
}
