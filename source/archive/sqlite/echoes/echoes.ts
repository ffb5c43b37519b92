import type { Analysis } from '../../../domain/analysis.ts';
import type { Article } from '../../../domain/article.ts';
import { printOf } from '../../../echoes/origins/print.ts';
import { spokenIn } from '../../../echoes/quotes/spoken.ts';
import { echoesOf, type PreparedEchoes } from '../../prepared/echoes.ts';
import { Times } from '../ordered/times.ts';
import type { Statements } from '../statements.ts';
import type { Stored, StoredArticles } from '../stored.ts';
import { Copies } from './copies.ts';
import { Sayings } from './sayings.ts';

/** What articles have in common: texts, words between quote marks, times. Everything happens inside the caller's transaction. */
export class Echoes {
	readonly #times: Times;
	readonly #found: StoredArticles;
	readonly #copies: Copies;
	readonly #sayings: Sayings;

	/** `moved` is told of articles whose text turns out to be another's. */
	constructor(store: Statements, found: StoredArticles, moved: (doc: number) => void) {
		this.#times = new Times(store);
		this.#found = found;
		this.#copies = new Copies(store, moved);
		this.#sayings = new Sayings(store);
	}

	/** The article's own record is read as others' are, where anything is like it. */
	add(doc: number, echoes: PreparedEchoes): void {
		const known = new Map<number, Stored>();
		const stored = (one: number): Stored => {
			const read = known.get(one) ?? this.#found.stored(one);
			known.set(one, read);
			return read;
		};
		this.#copies.add(doc, echoes, (one) => printOf(stored(one).article));
		this.#sayings.add(doc, echoes.sayings, (one) => {
			const { article, analysis } = stored(one);
			return analysis === null ? [] : spokenIn({ article, analysis, entities: [] });
		});
		for (const time of echoes.times) this.#times.add(doc, time);
	}

	/** Writes what waits in memory, in steps; to be called before the transaction ends. */
	*flushing(): Generator<void> {
		this.#copies.flush();
		yield;
		this.#sayings.flush();
		yield;
		this.#times.flush();
	}

	/** The transaction came to nothing. */
	forget(): void {
		this.#copies.forget();
		this.#sayings.forget();
		this.#times.forget();
	}

	remove(doc: number, article: Article, analysis: Analysis): void {
		const echoes = echoesOf(article, analysis);
		this.#copies.remove(doc, echoes, (other) => printOf(this.#found.stored(other).article));
		this.#sayings.remove(doc, echoes.sayings);
		this.#times.remove(doc, echoes.times);
	}
}
