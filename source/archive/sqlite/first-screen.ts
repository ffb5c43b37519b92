import type { ListPage, ListRequest, Reading } from '../archive.ts';
import { Catalogue } from './catalogue.ts';
import { Uncorrected } from './correcting/uncorrected.ts';
import { Folds } from './echoes/folds.ts';
import { Readings } from './readings.ts';
import { Rows } from './rows.ts';
import type { Statements } from './statements.ts';
import { FoundArticles } from './stored.ts';
import { WholeList } from './whole-list.ts';

/**
 * What the whole store would answer to a reader's first questions where nothing was put right, with little of its code: the whole
 * list's beginning, and an article.
 */
export class FirstScreen {
	readonly #list: WholeList;
	readonly #readings: Readings;

	/** `now` in milliseconds. */
	constructor(store: Statements, now: () => number) {
		const uncorrected = new Uncorrected(store, new FoundArticles(store));
		const catalogue = new Catalogue(store, uncorrected, now);
		const folds = new Folds(store, uncorrected);
		this.#list = new WholeList(catalogue, folds, new Rows(store, uncorrected, folds));
		this.#readings = new Readings(store, uncorrected);
	}

	/** Null where it takes the whole store. */
	list(request: ListRequest): ListPage | null {
		return request.query.trim() === '' && request.filter.length === 0 ? this.#list.page(request) : null;
	}

	/** Null where there is no such article. */
	read(id: string): Reading | null {
		return this.#readings.of(id, []);
	}
}
