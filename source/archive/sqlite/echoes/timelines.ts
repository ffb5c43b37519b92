import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import { datedRows } from '../../passages/dated.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { reordered } from '../correcting/order.ts';
import { Times, type ToldTime } from '../ordered/times.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';
import { LENGTHS, MOST_BARS, SAMPLED } from './bars.ts';
import { PublishedBars } from './published-bars.ts';

/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
const DAY_MS = 86_400_000;

interface Order {
	readonly places: ReadonlyMap<number, number>;
	readonly figures: ReadonlyMap<number, number>;
}

/** Counts what articles tell by time, and finds who told first. */
export class Timelines {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	readonly #times: Times;
	readonly #published: PublishedBars;
	/** Of each article its place in order of publication, and its figures. */
	#order: Order | null = null;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#times = new Times(store);
		this.#published = new PublishedBars(store, correcting);
	}

	/** To be called when articles have come, gone or changed, or what is told of them. */
	changed(): void {
		this.#order = null;
	}

	/** `docs` null: of all articles; `articles` is how many there are. */
	page(request: TimelineRequest, docs: Int32Array | null, articles: number): TimelinePage {
		return request.axis === 'event'
			? this.#byEvent(request.unit, docs, docs?.length ?? articles)
			: this.#published.page(request.unit, docs);
	}

	/** `docs` null: of all articles. */
	dated({ axis, time }: DatedRequest, docs: Int32Array | null): DatedRow[] {
		const extent = extentOf(time);
		if (extent === null) return [];
		const unit = UNITS.find((one) => LENGTHS[one] === time.length) ?? 'day';
		const day = (date: string): number => Math.round(Date.parse(date) / DAY_MS);
		const found =
			axis === 'event' ? this.#telling(day(extent.from), day(extent.to), UNITS.indexOf(unit)) : this.#appeared(time);
		const among = docs === null ? null : new Set(docs);
		return this.#earliestFirst(found.filter((doc) => among?.has(doc) ?? true))
			.slice(0, MOST_READ)
			.flatMap((doc) => this.#datedIn(doc, axis, time));
	}

	/** Articles that name a time as exactly, from one day to another. */
	#telling(first: number, last: number, exactness: number): number[] {
		const { withFacts } = this.#correcting.articles;
		const telling = new Set<number>();
		this.#times.scan(first, last, (time) => {
			if (time.exactness <= exactness) telling.add(time.doc);
		});
		const found = [...telling].filter((doc) => !withFacts.has(doc));
		const also = [...withFacts].filter((doc) =>
			this.#correcting.row(doc).times.some((one) => one.day >= first && one.day <= last && one.exactness <= exactness),
		);
		return [...found, ...also];
	}

	/** Articles that appeared on a day, or in a month or year. */
	#appeared(time: string): number[] {
		const { articles } = this.#correcting;
		const found = this.#docs('SELECT doc FROM article WHERE published >= ? AND published <= ?', time, `${time}~`);
		return [
			...found.filter((doc) => !articles.dated.has(doc)),
			...[...articles.dated].filter((doc) => articles.listed(doc, { published: '' }).published.startsWith(time)),
		];
	}

	#earliestFirst(docs: readonly number[]): number[] {
		const order =
			'SELECT doc FROM article WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY published NULLS LAST, path';
		const found = Int32Array.from(this.#docs(order, `[${docs.join(',')}]`));
		return [...reordered(this.#store, this.#correcting.articles, found, 'earliest')];
	}

	#docs(sql: string, ...values: (string | number)[]): number[] {
		return this.#store.all(sql, ...values).map((row) => numberOf(row.doc));
	}

	#datedIn(doc: number, axis: DatedRequest['axis'], time: string): DatedRow[] {
		const { article, analysis } = this.#correcting.stored(doc);
		return datedRows(article, analysis, axis, time);
	}

	#byEvent(asked: Unit | null, docs: Int32Array | null, articles: number): TimelinePage {
		const told = this.#told(docs === null ? null : new Set(docs));
		const step = Math.max(1, Math.floor(told.length / SAMPLED));
		const finest = told.reduce((least, { exactness }) => Math.min(least, exactness), UNITS.length - 1);
		const sampled = told.flatMap(({ day }, at) => (at % step === 0 ? [dateOf(day)] : []));
		const unit = asked ?? unitFor(sampled, UNITS[finest]);
		const most = UNITS.indexOf(unit);
		const length = LENGTHS[unit];
		const times = new Map<number, string>();
		const bars = new Map<string, { docs: Set<number>; mentions: number }>();
		const placed = new Set<number>();
		for (const { day, exactness, doc, mentions } of told) {
			if (exactness > most) continue;
			const time = times.get(day) ?? dateOf(day).slice(0, length);
			times.set(day, time);
			placed.add(doc);
			const bar = bars.get(time);
			if (bar === undefined) bars.set(time, { docs: new Set([doc]), mentions });
			else {
				bar.docs.add(doc);
				bar.mentions += mentions;
			}
		}
		const latest = [...bars].sort(([one], [other]) => (one < other ? -1 : 1)).slice(-MOST_BARS);
		const { places, figures } = this.#ordered();
		const firsts = latest.map(([, bar]) => least(bar.docs, places));
		const rows = this.#rows(firsts);
		return {
			axis: 'event',
			unit,
			bars: latest.map(([time, bar], at) => ({
				time,
				articles: bar.docs.size,
				mentions: bar.mentions,
				figures: [...bar.docs].reduce((sum, doc) => sum + (figures.get(doc) ?? 0), 0),
				first: rows.get(firsts[at] ?? 0) ?? null,
			})),
			undated: articles - placed.size,
		};
	}

	/** Times named as exactly as a year, by day. */
	#told(among: ReadonlySet<number> | null): ToldTime[] {
		const told: ToldTime[] = [];
		const { withFacts } = this.#correcting.articles;
		this.#times.scan(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, (time) => {
			if (time.exactness < 3 && (among === null || among.has(time.doc)) && !withFacts.has(time.doc)) told.push(time);
		});
		for (const doc of withFacts)
			if (among === null || among.has(doc))
				for (const time of this.#correcting.row(doc).times) if (time.exactness < 3) told.push({ doc, ...time });
		return told;
	}

	#ordered(): Order {
		if (this.#order !== null) return this.#order;
		const { articles } = this.#correcting;
		const [places, figures] = [new Map<number, number>(), new Map<number, number>()];
		const docs: number[] = [];
		const dated = 'published IS NOT NULL OR doc IN (SELECT value FROM json_each(?))';
		const order = `SELECT doc FROM article WHERE ${dated} ORDER BY published NULLS LAST, path`;
		const corrected = `[${[...articles.dated].join(',')}]`;
		this.#store.numbers(`SELECT group_concat(doc) FROM (${order})`, (doc) => docs.push(doc), corrected);
		for (const doc of reordered(this.#store, articles, Int32Array.from(docs), 'earliest')) places.set(doc, places.size);
		this.#store.lists("SELECT group_concat(doc || ',' || figure) FROM article", 2, ([doc = 0, figure = 0]) => {
			figures.set(doc, figure);
		});
		for (const doc of articles.withFacts) figures.set(doc, this.#correcting.row(doc).counts.figure);
		this.#order = { places, figures };
		return this.#order;
	}

	#rows(docs: readonly (number | null)[]): Map<number, NonNullable<TimelineBar['first']>> {
		const rows = this.#store.all(
			'SELECT doc, id, outlet.name AS outlet, published FROM article LEFT JOIN outlet USING (outlet) WHERE doc IN (SELECT value FROM json_each(?))',
			JSON.stringify(docs.filter((doc) => doc !== null)),
		);
		return new Map(
			rows.map((row) => {
				const doc = numberOf(row.doc);
				const { outlet, published } = this.#correcting.articles.listed(doc, {
					outlet: textOrNull(row.outlet),
					published: textOf(row.published),
				});
				return [doc, { article: textOf(row.id), outlet, published }];
			}),
		);
	}
}

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The first published of some articles; null where none has a date. */
function least(docs: ReadonlySet<number>, places: ReadonlyMap<number, number>): number | null {
	let first: number | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const doc of docs) {
		const place = places.get(doc);
		if (place !== undefined && place < least) [first, least] = [doc, place];
	}
	return first;
}
