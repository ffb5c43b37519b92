import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import { datedRows } from '../../passages/dated.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { reordered } from '../correcting/order.ts';
import { Times } from '../ordered/times.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';

/** Letters of a date that tell its day, month or year. */
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** So many times tell as well as all in which unit a chart can be walked. */
const SAMPLED = 5_000;
/** A chart of more bars is cut at its older end. */
const MOST_BARS = 5_000;
/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
const DAY_MS = 86_400_000;

/** A time that an article names. */
interface Told {
	readonly day: number;
	readonly exactness: number;
	readonly doc: number;
	readonly mentions: number;
}

interface Order {
	readonly places: ReadonlyMap<number, number>;
	readonly figures: ReadonlyMap<number, number>;
}

/** Counts what articles tell by time, and finds who told first. */
export class Timelines {
	readonly #store: Statements;
	readonly #correcting: Correcting;
	readonly #times: Times;
	/** Of each article its place in order of publication, and its figures. */
	#order: Order | null = null;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
		this.#times = new Times(store);
	}

	/** To be called when articles have come, gone or changed, or what is told of them. */
	changed(): void {
		this.#order = null;
	}

	/** `docs` null: of all articles; `articles` is how many there are. */
	page(request: TimelineRequest, docs: Int32Array | null, articles: number): TimelinePage {
		return request.axis === 'event'
			? this.#byEvent(request.unit, docs, docs?.length ?? articles)
			: this.#byPublication(request.unit, docs);
	}

	/** `docs` null: of all articles. */
	dated({ axis, time }: DatedRequest, docs: Int32Array | null): DatedRow[] {
		const extent = extentOf(time);
		if (extent === null) return [];
		const unit = UNITS.find((one) => LENGTHS[one] === time.length) ?? 'day';
		const day = (date: string): number => Math.round(Date.parse(date) / DAY_MS);
		const found =
			axis === 'event' ? this.#telling(day(extent.from), day(extent.to), UNITS.indexOf(unit)) : this.#published(time);
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
	#published(time: string): number[] {
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
		const unit = asked ?? unitFor(told.flatMap(({ day }, at) => (at % step === 0 ? [dateOf(day)] : [])));
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

	#byPublication(asked: Unit | null, docs: Int32Array | null): TimelinePage {
		const { articles } = this.#correcting;
		const apart = new Set([...articles.moved, ...articles.withFacts]);
		const within = `${docs === null ? '1' : 'doc IN (SELECT value FROM json_each(?1))'} AND doc NOT IN (SELECT value FROM json_each(?2))`;
		const values = [docs === null ? '[]' : `[${docs.join(',')}]`, `[${[...apart].join(',')}]`];
		const among = docs === null ? null : new Set(docs);
		const own = [...apart].filter((doc) => among === null || among.has(doc)).map((doc) => this.#standing(doc));
		const sampled = `SELECT published FROM article WHERE published IS NOT NULL AND ${within} ORDER BY published DESC LIMIT ${SAMPLED}`;
		const dates = this.#store.all(sampled, ...values).map((row) => textOf(row.published));
		const unit = asked ?? unitFor([...dates, ...own.flatMap(({ first }) => first.published ?? [])]);
		// Bare columns are those of the row with the least publication: SQLite's own rule for min().
		const found = this.#store.all(
			`SELECT substr(published, 1, ${LENGTHS[unit]}) AS time, count(*) AS articles, sum(length(keys) / 4) AS mentions, sum(figure) AS figures, id, outlet.name AS outlet, min(published) AS published FROM article LEFT JOIN analysis USING (doc) LEFT JOIN outlet USING (outlet) WHERE published IS NOT NULL AND ${within} GROUP BY time ORDER BY time DESC LIMIT ${MOST_BARS}`,
			...values,
		);
		const bars = new Map(
			found.map((row) => [
				textOf(row.time),
				{
					time: textOf(row.time),
					articles: numberOf(row.articles),
					mentions: numberOf(row.mentions),
					figures: numberOf(row.figures),
					first: { article: textOf(row.id), outlet: textOrNull(row.outlet), published: textOf(row.published) },
				},
			]),
		);
		for (const { mentions, figures, first } of own) {
			const { published } = first;
			if (published === null) continue;
			const time = published.slice(0, LENGTHS[unit]);
			const bar = bars.get(time) ?? { time, articles: 0, mentions: 0, figures: 0, first: { ...first, published } };
			bars.set(time, {
				time,
				articles: bar.articles + 1,
				mentions: bar.mentions + mentions,
				figures: bar.figures + figures,
				first: published < bar.first.published ? { ...first, published } : bar.first,
			});
		}
		const undated = this.#store.number(`SELECT count(*) FROM article WHERE published IS NULL AND ${within}`, ...values);
		return {
			axis: 'published',
			unit,
			bars: [...bars.values()].sort((one, other) => (one.time < other.time ? -1 : 1)).slice(-MOST_BARS),
			undated: undated + own.filter(({ first }) => first.published === null).length,
		};
	}

	/** What the index would count of an article that was corrected. */
	#standing(doc: number) {
		const { names, counts } = this.#correcting.row(doc);
		const row = this.#store.get(
			'SELECT id, outlet.name AS outlet, published FROM article LEFT JOIN outlet USING (outlet) WHERE doc = ?',
			doc,
		);
		const { outlet, published } = this.#correcting.articles.listed(doc, {
			outlet: textOrNull(row?.outlet),
			published: textOrNull(row?.published),
		});
		return { mentions: names, figures: counts.figure, first: { article: textOf(row?.id), outlet, published } };
	}

	/** Times named as exactly as a year, by day. */
	#told(among: ReadonlySet<number> | null): Told[] {
		const told: Told[] = [];
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
