import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelinePage, TimelineRequest } from '../../archive.ts';
import { datedRows } from '../../passages/dated.ts';
import type { Query } from '../asking/query-language.ts';
import { type Aggregated, type Searcher, totalOf } from '../asking/searcher.ts';
import type { CorrectionsHere } from './corrections.ts';
import type { StoredArticles } from './stored.ts';
import { apartOf, LENGTHS, OFTEN, type TimedApart, timeAndTimes, timedApart } from './timed-apart.ts';
import { BAR, barOf, EARLIEST, earlier, type First, MOST_BARS, timesOf, withApart } from './timeline-bars.ts';

/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
/** Times that tell as well as all in which unit a chart can be walked. */
const SAMPLED = 2_000;
const FIELDS: Readonly<Record<Unit, string>> = { day: 'toldDay', month: 'toldMonth', year: 'toldYear' };
const FORMATS: Readonly<Record<Unit, string>> = { day: 'yyyy-MM-dd', month: 'yyyy-MM', year: 'yyyy' };

/** Of what a timeline counts: what the index counts as it is, and the articles that were put right. */
interface Counting {
	readonly query: Query;
	readonly apart: readonly TimedApart[];
}

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
		const unit = asked ?? (await this.#unitOf(query, apart));
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
		return withApart({ axis: 'event', unit, bars, undated }, apart, ({ told }) => told[unit]);
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
		return withApart({ axis: 'published', unit, bars, undated }, apart, ({ published, names }) =>
			published === null ? new Map() : new Map([[published.slice(0, LENGTHS[unit]), names]]),
		);
	}

	/** None finer than the finest that anything is told in. */
	async #unitOf(fitting: Query, apart: readonly TimedApart[]): Promise<Unit> {
		const body = {
			size: 0,
			query: { bool: { filter: [fitting] } },
			aggs: {
				days: { terms: { field: 'toldYear', size: SAMPLED } },
				exact: { terms: { field: 'toldDay', size: SAMPLED } },
				months: { terms: { field: 'toldMonth', size: 1 } },
			},
		};
		const { aggregations } = await this.#searcher.search('articles', body, 'looking over what was told by time');
		const exact = (aggregations?.exact?.buckets ?? []).map(({ key }) => String(key));
		const years = (aggregations?.days?.buckets ?? []).map(({ key }) => `${key}-01-01`);
		const isTold = { day: exact.length > 0, month: (aggregations?.months?.buckets ?? []).length > 0, year: true };
		const finest = UNITS.find((unit) => isTold[unit] || apart.some(({ told }) => told[unit].size > 0));
		return unitFor([...exact, ...years, ...apart.flatMap(timesOf)], finest);
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

/** A day, month or year as a range of days. */
function during(time: string, unit: Unit): Query {
	const first = unit === 'day' ? time : unit === 'month' ? `${time}-01` : `${time}-01-01`;
	return { gte: first, lt: `${first}||+1${unit === 'day' ? 'd' : unit === 'month' ? 'M' : 'y'}` };
}
