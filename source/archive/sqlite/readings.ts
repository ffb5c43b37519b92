import type { Analysis } from '../../domain/analysis.ts';
import type { Reading } from '../archive.ts';
import type { Corrected } from './correcting/readily.ts';
import { Diagnosed } from './diagnosed.ts';
import { Editions } from './editions.ts';
import { Inferred } from './inferred.ts';
import { numberOf, type Statements } from './statements.ts';

type HitsIn = (text: string, analysis: Analysis | null) => Reading['hits'];

/** Articles as they are read, with all that is known of them, as corrected. */
export class Readings {
	readonly #store: Statements;
	readonly #correcting: Corrected;
	readonly #inferred: Inferred;
	readonly #editions: Editions;
	readonly #diagnosed: Diagnosed;

	constructor(store: Statements, correcting: Corrected) {
		this.#store = store;
		this.#correcting = correcting;
		this.#inferred = new Inferred(store);
		this.#editions = new Editions(store);
		this.#diagnosed = new Diagnosed(store, correcting);
	}

	/** `hitsIn` finds what is to be marked. */
	of(id: string, hitsIn: HitsIn): Reading | null {
		return this.#store.reading(() => this.#read(id, hitsIn));
	}

	#read(id: string, hitsIn: HitsIn): Reading | null {
		const row = this.#store.get('SELECT doc FROM article WHERE id = ?', id);
		if (row === undefined) return null;
		const doc = numberOf(row.doc);
		const { article, analysis, keys } = this.#correcting.stored(doc);
		return {
			article,
			analysis:
				analysis === null
					? { names: [], mentions: [], facts: [], diagnostics: [] }
					: { ...analysis, mentions: this.#inferred.placed(analysis.mentions, keys) },
			entities: [...keys].map((key) => this.#correcting.names.entityOf(key)),
			hits: hitsIn(article.text, analysis),
			sources: this.#editions.sources(id),
			diagnostics: this.#diagnosed.of(doc),
		};
	}
}
