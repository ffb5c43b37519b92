import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import { datedRows } from '../../passages/dated.ts';
import { EARLIEST_FIRST, type Order } from '../asking/orders.ts';
import type { Query } from '../asking/query-language.ts';
import { type Aggregated, type Bucket, type Hit, type Searcher, totalOf } from '../asking/searcher.ts';
import type { ArticleSource } from '../documents/article-document.ts';
import type { StoredArticles } from './stored.ts';

/** A chart of more bars is cut at its older end. */
const MOST_BARS = 5_000;
/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
/** Times that tell as well as all in which unit a chart can be walked. */
const SAMPLED = 2_000;
const EARLIEST: Order = [EARLIEST_FIRST, { path: 'asc' }];
const FIELDS: Readonly<Record<Unit, string>> = { day: 'toldDay', month: 'toldMonth', year: 'toldYear' };
const OFTEN: Readonly<Record<Unit, string>> = { day: 'oftenDay', month: 'oftenMonth', year: 'oftenYear' };
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
const FORMATS: Readonly<Record<Unit, string>> = { day: 'yyyy-MM-dd', month: 'yyyy-MM', year: 'yyyy' };

type First = Pick<ArticleSource, 'id' | 'outlet' | 'published'>;

/** Of each bar: its figures, and who told first. */
const BAR: Query = {
	figures: { sum: { field: 'facts.figure' } },
	first: { top_hits: { size: 1, sort: EARLIEST, _source: ['id', 'outlet', 'published'] } },
};
/** Articles differ in how often they name one time; few name it more often than this. */
const MOST_OFTEN = 6;

/** Counts what articles tell by time, and finds who told first. */
export class Timelines {
	readonly #searcher: Searcher;
	readonly #articles: StoredArticles;

	constructor(searcher: Searcher, articles: StoredArticles) {
		this.#searcher = searcher;
		this.#articles = articles;
	}

	page({ axis, unit }: TimelineRequest, fitting: Query): Promise<TimelinePage> {
		return axis === 'event' ? this.#byEvent(unit, fitting) : this.#byPublication(unit, fitting);
	}

	async dated({ axis, time }: DatedRequest, fitting: Query): Promise<DatedRow[]> {
		if (extentOf(time) === null) return [];
		const unit = UNITS.find((one) => LENGTHS[one] === time.length) ?? 'day';
		const within: Query =
			axis === 'event' ? { term: { [FIELDS[unit]]: time } } : { range: { published: during(time, unit) } };
		const { hits } = await this.#searcher.search(
			'articles',
			{ size: MOST_READ, _source: false, query: { bool: { filter: [fitting, within] } }, sort: EARLIEST },
			'reading what was told of a time',
		);
		const ids = hits.hits.map(({ _id }) => _id);
		const stored = await this.#articles.some(ids);
		return ids.flatMap((id) => {
			const one = stored.get(id);
			return one === undefined ? [] : datedRows(one.article, one.analysis, axis, time);
		});
	}

	async #byEvent(asked: Unit | null, fitting: Query): Promise<TimelinePage> {
		const unit = asked ?? unitFor(await this.#times(fitting));
		const field = FIELDS[unit];
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				track_total_hits: true,
				query: { bool: { filter: [fitting] } },
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
			const [time = '', times = '0'] = String(key).split(' ');
			mentions.set(time, (mentions.get(time) ?? 0) + Number(times) * articles);
		}
		const bars = found.aggregations?.bars?.buckets ?? [];
		return answer('event', unit, bars, found.aggregations?.undated, (time) => mentions.get(time) ?? 0);
	}

	async #byPublication(asked: Unit | null, fitting: Query): Promise<TimelinePage> {
		const unit = asked ?? unitFor(await this.#dates(fitting));
		const found = await this.#searcher.search(
			'articles',
			{
				size: 0,
				query: { bool: { filter: [fitting] } },
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
		const bars = found.aggregations?.bars?.buckets ?? [];
		return answer('published', unit, bars, found.aggregations?.undated, (_, bucket) =>
			Math.round((bucket.mentions as Aggregated).value ?? 0),
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

function answer(
	axis: TimelinePage['axis'],
	unit: Unit,
	buckets: readonly Bucket[],
	undated: Aggregated | undefined,
	mentionsOf: (time: string, bucket: Bucket) => number,
): TimelinePage {
	const bars = buckets.slice(0, MOST_BARS).map((bucket): TimelineBar => {
		const { hits } = bucket.first as { readonly hits: { readonly hits: readonly Hit<First>[] } };
		const first = hits.hits[0]?._source;
		const time = bucket.key_as_string ?? String(bucket.key);
		return {
			time,
			articles: bucket.doc_count,
			mentions: mentionsOf(time, bucket),
			figures: Math.round((bucket.figures as Aggregated).value ?? 0),
			first:
				first?.published == null
					? null
					: { article: first.id, outlet: first.outlet ?? null, published: first.published },
		};
	});
	return { axis, unit, bars: bars.reverse(), undated: undated?.doc_count ?? 0 };
}

/** A day, month or year as a range of days. */
function during(time: string, unit: Unit): Query {
	const first = unit === 'day' ? time : unit === 'month' ? `${time}-01` : `${time}-01-01`;
	return { gte: first, lt: `${first}||+1${unit === 'day' ? 'd' : unit === 'month' ? 'M' : 'y'}` };
}
