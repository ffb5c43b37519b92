import { toldIn } from '../../../echoes/timeline/dated.ts';
import { extentOf } from '../../../echoes/timeline/extent.ts';
import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { DatedRequest, DatedRow, TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import type { StoredArticles } from '../name-index.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';

/** Letters of a date that tell its day, month or year. */
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** So many times tell as well as all in which unit a chart can be walked. */
const SAMPLED = 5_000;
/** A chart of more bars is cut at its older end. */
const MOST_BARS = 5_000;
/** Articles of a bar that are read to show what they tell. */
const MOST_READ = 60;
/** Days before 1970 that are counted, so that every number handed over is positive. */
const BEFORE = 1_000_000;
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
	readonly #names: StoredArticles;
	/** Of each article its place in order of publication, and its figures. */
	#order: Order | null = null;

	constructor(store: Statements, names: StoredArticles) {
		this.#store = store;
		this.#names = names;
	}

	/** To be called when articles have come, gone or changed. */
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
		const within = docs === null ? '1' : 'doc IN (SELECT value FROM json_each(?))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const order = `${within} ORDER BY published NULLS LAST, path LIMIT ${MOST_READ}`;
		const unit = UNITS.find((one) => LENGTHS[one] === time.length) ?? 'day';
		const day = (date: string): number => Math.round(Date.parse(date) / DAY_MS);
		const rows =
			axis === 'event'
				? this.#store.all(
						`SELECT doc FROM article WHERE doc IN (SELECT doc FROM told WHERE day >= ? AND day <= ? AND exactness <= ?) AND ${order}`,
						day(extent.from),
						day(extent.to),
						UNITS.indexOf(unit),
						...values,
					)
				: this.#store.all(
						`SELECT doc FROM article WHERE published >= ? AND published <= ? AND ${order}`,
						time,
						`${time}~`,
						...values,
					);
		return rows.flatMap((row) => this.#datedIn(numberOf(row.doc), axis, time));
	}

	#datedIn(doc: number, axis: DatedRequest['axis'], time: string): DatedRow[] {
		const { article, analysis } = this.#names.stored(doc);
		const { id, path, outlet, published, headline } = article;
		const about = { article: id, path, outlet, published };
		if (axis === 'published') return [{ ...about, start: 0, end: 0, text: headline, words: null }];
		if (analysis === null) return [];
		const isOf = (date: string): boolean => date.startsWith(time);
		return toldIn(article, analysis)
			.dates.filter(({ from, to }) => isOf(from) && isOf(to))
			.map(({ start, end, sentence }) => ({
				...about,
				start,
				end,
				text: sentence.text,
				words: { start: start - sentence.start, end: end - sentence.start },
			}));
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
		const within = docs === null ? '1' : 'doc IN (SELECT value FROM json_each(?1))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const sampled = `SELECT published FROM article WHERE published IS NOT NULL AND ${within} ORDER BY published DESC LIMIT ${SAMPLED}`;
		const unit = asked ?? unitFor(this.#store.all(sampled, ...values).map((row) => textOf(row.published)));
		// Bare columns are those of the row with the least publication: SQLite's own rule for min().
		const bars = this.#store.all(
			`SELECT substr(published, 1, ${LENGTHS[unit]}) AS time, count(*) AS articles, sum(length(keys) / 4) AS mentions, sum(figure) AS figures, id, outlet.name AS outlet, min(published) AS published FROM article LEFT JOIN analysis USING (doc) LEFT JOIN outlet USING (outlet) WHERE published IS NOT NULL AND ${within} GROUP BY time ORDER BY time DESC LIMIT ${MOST_BARS}`,
			...values,
		);
		return {
			axis: 'published',
			unit,
			bars: bars
				.map((row) => ({
					time: textOf(row.time),
					articles: numberOf(row.articles),
					mentions: numberOf(row.mentions),
					figures: numberOf(row.figures),
					first: { article: textOf(row.id), outlet: textOrNull(row.outlet), published: textOf(row.published) },
				}))
				.reverse(),
			undated: this.#store.number(`SELECT count(*) FROM article WHERE published IS NULL AND ${within}`, ...values),
		};
	}

	/** Times named as exactly as a year, by day. */
	#told(among: ReadonlySet<number> | null): Told[] {
		const told: Told[] = [];
		this.#store.lists(
			`SELECT group_concat((day + ${BEFORE}) || ',' || exactness || ',' || doc || ',' || mentions) FROM told WHERE exactness < 3`,
			4,
			([day = 0, exactness = 0, doc = 0, mentions = 0]) => {
				if (among === null || among.has(doc)) told.push({ day: day - BEFORE, exactness, doc, mentions });
			},
		);
		return told;
	}

	#ordered(): Order {
		if (this.#order !== null) return this.#order;
		const [places, figures] = [new Map<number, number>(), new Map<number, number>()];
		const order = 'SELECT doc FROM article WHERE published IS NOT NULL ORDER BY published, path';
		this.#store.numbers(`SELECT group_concat(doc) FROM (${order})`, (doc) => places.set(doc, places.size));
		this.#store.lists("SELECT group_concat(doc || ',' || figure) FROM article", 2, ([doc = 0, figure = 0]) => {
			figures.set(doc, figure);
		});
		this.#order = { places, figures };
		return this.#order;
	}

	#rows(docs: readonly (number | null)[]): Map<number, NonNullable<TimelineBar['first']>> {
		const rows = this.#store.all(
			'SELECT doc, id, outlet.name AS outlet, published FROM article LEFT JOIN outlet USING (outlet) WHERE doc IN (SELECT value FROM json_each(?))',
			JSON.stringify(docs.filter((doc) => doc !== null)),
		);
		return new Map(
			rows.map((row) => [
				numberOf(row.doc),
				{ article: textOf(row.id), outlet: textOrNull(row.outlet), published: textOf(row.published) },
			]),
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
