import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { correctionsOf } from '../../../journal/corrections.ts';
import { EMPTY_DESK } from '../../../journal/desk.ts';
import type { Statements } from '../statements.ts';
import type { Stored, StoredArticles } from '../stored.ts';
import { CorrectedArticles } from './articles.ts';
import type { Correcting } from './correcting.ts';
import { foundHere } from './found.ts';
import { CorrectedNames } from './names.ts';

/** What is asked of corrections where articles are listed and read. */
export type Corrected = Pick<Correcting, 'articles' | 'names' | 'stored' | 'diagnostics'>;

/** Where nothing was put right: without what makes an article anew, which takes long to load. */
export class Uncorrected implements Corrected {
	readonly articles: CorrectedArticles;
	readonly names: CorrectedNames;
	readonly #found: StoredArticles;

	constructor(store: Statements, found: StoredArticles) {
		const none = correctionsOf(EMPTY_DESK);
		const here = foundHere(store, none);
		this.articles = new CorrectedArticles(store, EMPTY_DESK, none, here);
		this.names = new CorrectedNames(store, none, here);
		this.#found = found;
	}

	stored(doc: number): Stored {
		return this.#found.stored(doc);
	}

	diagnostics(_doc: number, found: readonly Diagnostic[]): readonly Diagnostic[] {
		return found;
	}
}
