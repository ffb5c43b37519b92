import type { Diagnostic } from '../../../domain/diagnostic.ts';
import { correctionsOf } from '../../../journal/corrections.ts';
import type { Desk } from '../../../journal/desk.ts';
import { asCalled, asTyped } from '../../corrected/calling.ts';
import type { Statements } from '../statements.ts';
import type { Stored, StoredArticles } from '../stored.ts';
import { CorrectedArticles } from './articles.ts';
import type { Correcting } from './correcting.ts';
import { foundHere } from './found.ts';
import { CorrectedNames } from './names.ts';

/** What is asked of corrections where articles are listed and read. */
export type Corrected = Pick<Correcting, 'articles' | 'names' | 'stored' | 'diagnostics'>;

/** An article has to be made anew, which takes code that loads long. */
export class TakesMore extends Error {}

/** What was put right, where it makes no article anew: names and particulars, but no facts and no mentions. Its methods throw `TakesMore`. */
export class ReadilyCorrected implements Corrected {
	readonly articles: CorrectedArticles;
	readonly names: CorrectedNames;
	readonly #found: StoredArticles;

	constructor(store: Statements, found: StoredArticles, desk: Desk) {
		const told = correctionsOf(desk);
		const here = foundHere(store, told);
		this.articles = new CorrectedArticles(store, desk, told, here);
		this.names = new CorrectedNames(store, told, here);
		this.#found = found;
	}

	stored(doc: number): Stored {
		const { articles, names } = this;
		if (articles.withFacts.has(doc)) throw new TakesMore();
		const { article, analysis, keys } = this.#found.stored(doc);
		const whose = names.whose(keys);
		return {
			article: articles.corrected(doc, article),
			keys,
			analysis: asCalled(asTyped(analysis, names, whose), names, whose),
		};
	}

	diagnostics(doc: number, found: readonly Diagnostic[]): readonly Diagnostic[] {
		if (this.articles.translated.has(doc)) throw new TakesMore();
		return found;
	}
}
