import { UNITS, type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { TimelineBar, TimelinePage, TimelineRequest } from '../../archive.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';

/** Letters of a date that tell its day, month or year. */
const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** So many times tell as well as all in which unit a chart can be walked. */
const SAMPLED = 20_000;
/** A chart of more bars is cut at its older end. */
const MOST_BARS = 5_000;

/** Counts what articles tell by time, and finds who told first. */
export class Timelines {
	readonly #store: Statements;

	constructor(store: Statements) {
		this.#store = store;
	}

	/** `docs` null: of all articles. */
	page({ axis, unit: asked }: TimelineRequest, docs: Int32Array | null): TimelinePage {
		const within = docs === null ? '1' : 'doc IN (SELECT value FROM json_each(?1))';
		const values = docs === null ? [] : [`[${docs.join(',')}]`];
		const date = "date(day * 86400, 'unixepoch')";
		const times =
			axis === 'event'
				? `SELECT ${date} AS time FROM told WHERE exactness < 3 AND ${within} LIMIT ${SAMPLED}`
				: `SELECT published AS time FROM article WHERE published IS NOT NULL AND ${within} LIMIT ${SAMPLED}`;
		const unit = asked ?? unitFor(this.#store.all(times, ...values).map((row) => textOf(row.time)));
		const length = LENGTHS[unit];
		const told =
			axis === 'event'
				? `SELECT substr(${date}, 1, ${length}) AS time, doc, mentions FROM told WHERE exactness <= ${UNITS.indexOf(unit)} AND ${within}`
				: `SELECT substr(published, 1, ${length}) AS time, doc, (SELECT coalesce(sum(mentions), 0) FROM naming WHERE naming.doc = article.doc) AS mentions FROM article WHERE published IS NOT NULL AND ${within}`;
		// The bare columns are those of the row with the least publication: SQLite's own rule for min().
		const bars = this.#store.all(
			`SELECT time, count(*) AS articles, sum(told.mentions) AS mentions, sum(figure) AS figures, id, outlet.name AS outlet, min(published) AS first FROM (SELECT time, doc, sum(mentions) AS mentions FROM (${told}) GROUP BY time, doc) AS told JOIN article USING (doc) LEFT JOIN outlet USING (outlet) GROUP BY time ORDER BY time DESC LIMIT ${MOST_BARS}`,
			...values,
		);
		const placed =
			axis === 'event'
				? `SELECT count(*) FROM article WHERE ${within} AND doc NOT IN (SELECT doc FROM told WHERE exactness <= ${UNITS.indexOf(unit)})`
				: `SELECT count(*) FROM article WHERE published IS NULL AND ${within}`;
		return {
			axis,
			unit,
			bars: bars.map(barOf).reverse(),
			undated: this.#store.number(placed, ...values),
		};
	}
}

function barOf(row: Record<string, unknown>): TimelineBar {
	const { time, articles, mentions, figures, id, outlet, first } = row as Record<string, string | number | null>;
	return {
		time: textOf(time),
		articles: numberOf(articles),
		mentions: numberOf(mentions),
		figures: numberOf(figures),
		first:
			first === null || first === undefined
				? null
				: { article: textOf(id), outlet: textOrNull(outlet), published: textOf(first) },
	};
}
