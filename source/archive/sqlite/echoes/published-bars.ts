import { type Unit, unitFor } from '../../../echoes/timeline/timeline.ts';
import type { TimelinePage } from '../../archive.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { numberOf, type Statements, textOf, textOrNull } from '../statements.ts';
import { LENGTHS, MOST_BARS, SAMPLED } from './bars.ts';

/** Counts articles by when they appeared. */
export class PublishedBars {
	readonly #store: Statements;
	readonly #correcting: Correcting;

	constructor(store: Statements, correcting: Correcting) {
		this.#store = store;
		this.#correcting = correcting;
	}

	/** `docs` null: of all articles. */
	page(asked: Unit | null, docs: Int32Array | null): TimelinePage {
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
			`SELECT substr(published, 1, ${LENGTHS[unit]}) AS time, count(*) AS articles, sum(names) AS mentions, sum(figure) AS figures, id, outlet.name AS outlet, min(published) AS published FROM article LEFT JOIN analysis USING (doc) LEFT JOIN outlet USING (outlet) WHERE published IS NOT NULL AND ${within} GROUP BY time ORDER BY time DESC LIMIT ${MOST_BARS}`,
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
}
