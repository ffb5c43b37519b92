import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { printOf } from '../../../echoes/origins/print.ts';
import { spokenIn } from '../../../echoes/quotes/spoken.ts';
import { echoesOf, type PreparedEchoes } from '../../prepared/echoes.ts';
import type { Statements } from '../statements.ts';
import type { Stored, StoredArticles } from '../stored.ts';
import { Copies } from './copies.ts';
import { Sayings } from './sayings.ts';

/** What articles have in common: texts, words between quote marks, times. Everything happens inside the caller's transaction. */
export class Echoes {
	readonly #store: Statements;
	readonly #found: StoredArticles;
	readonly #copies: Copies;
	readonly #sayings: Sayings;

	constructor(store: Statements, found: StoredArticles) {
		this.#store = store;
		this.#found = found;
		this.#copies = new Copies(store);
		this.#sayings = new Sayings(store);
	}

	add(doc: number, echoes: PreparedEchoes): void {
		const known = new Map<number, Stored>();
		const stored = (other: number): Stored => {
			const one = known.get(other) ?? this.#found.stored(other);
			known.set(other, one);
			return one;
		};
		this.#copies.add(doc, echoes, (other) => printOf(stored(other).article));
		this.#sayings.add(doc, echoes.sayings, (other) => {
			const { article, analysis } = stored(other);
			return analysis === null ? [] : spokenIn({ article, analysis, entities: [] });
		});
		for (const { day, exactness, mentions } of echoes.times)
			this.#store.run(
				'INSERT OR REPLACE INTO told (day, exactness, doc, mentions) VALUES (?, ?, ?, ?)',
				day,
				exactness,
				doc,
				mentions,
			);
	}

	remove(doc: number, article: Article, analysis: Analysis): void {
		const echoes = echoesOf(article, analysis);
		this.#copies.remove(doc, echoes, (other) => printOf(this.#found.stored(other).article));
		this.#sayings.remove(doc, echoes.sayings);
		for (const { day, exactness } of echoes.times)
			this.#store.run('DELETE FROM told WHERE day = ? AND exactness = ? AND doc = ?', day, exactness, doc);
	}
}
