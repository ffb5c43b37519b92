import type { Desk } from '../../journal/desk.ts';
import type { ListPage, ListRequest, Reading } from '../archive.ts';
import { Catalogue } from './catalogue.ts';
import { ReadilyCorrected } from './correcting/readily.ts';
import { Folds } from './echoes/folds.ts';
import { Readings } from './readings.ts';
import { Rows } from './rows.ts';
import type { Statements } from './statements.ts';
import { FoundArticles } from './stored.ts';
import { WholeList } from './whole-list.ts';

/**
 * What the whole store would answer to a reader's first questions, with little of its code: the whole list's beginning, and an
 * article. Its methods throw `TakesMore` where an article has to be made anew.
 */
export class FirstScreen {
	readonly #list: WholeList;
	readonly #readings: Readings;

	/** `now` in milliseconds. */
	constructor(store: Statements, desk: Desk, now: () => number) {
		const corrected = new ReadilyCorrected(store, new FoundArticles(store), desk);
		const catalogue = new Catalogue(store, corrected, now);
		const folds = new Folds(store, corrected);
		this.#list = new WholeList(catalogue, folds, new Rows(store, corrected, folds));
		this.#readings = new Readings(store, corrected);
	}

	/** Null where it takes the whole store. */
	list(request: ListRequest): ListPage | null {
		return request.query.trim() === '' && request.filter.length === 0 ? this.#list.page(request) : null;
	}

	/** Null where there is no such article. */
	read(id: string): Reading | null {
		return this.#readings.of(id, () => []);
	}
}
