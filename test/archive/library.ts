import * as sqlite from 'node:sqlite';
import type { ListPage, ListRequest } from '../../source/archive/archive.ts';
import { prepare } from '../../source/archive/prepared/prepare.ts';
import { openStore, type Shelf } from '../../source/archive/sqlite/open-store.ts';
import { Shelving } from '../../source/archive/sqlite/shelving.ts';
import { Store } from '../../source/archive/sqlite/store.ts';
import type { Analysis } from '../../source/domain/analysis.ts';
import type { Article } from '../../source/domain/article.ts';
import { contentOf } from './content.ts';
import { analysisOf, articleOf, type Told } from './told.ts';

export { analysisOf, articleOf, type Told };

const NOWHERE: Shelf = {
	owns: () => true,
	setAside: () => {
		throw new Error('nothing to set aside');
	},
	takeBack: () => false,
	remove: () => {},
	isHeld: () => false,
};

/** An archive in memory that articles can be put into and taken out of. */
export class Library {
	readonly store: Store;
	readonly #shelving: Shelving;

	constructor(articles: readonly Told[] = []) {
		const { statements } = openStore(sqlite, null, NOWHERE);
		this.store = new Store(statements, () => 0);
		this.#shelving = new Shelving(statements);
		this.put(articles);
	}

	put(articles: readonly Told[], analysed = true): void {
		this.#write(() => {
			for (const told of articles)
				this.#shelving.shelve(prepare(articleOf(told), analysed ? analysisOf(told) : null, 'test', []), 1, '');
		});
	}

	/** Articles that were read in earnest. */
	shelve(read: readonly (readonly [article: Article, analysis: Analysis | null])[]): void {
		this.#write(() => {
			for (const [article, analysis] of read) this.#shelving.shelve(prepare(article, analysis, 'test', []), 1, '');
		});
	}

	/** Compares the figures of all articles once more, as where it is known otherwise how usual their names are. */
	compareAgain(): void {
		this.#write(() => this.store.statements.run('INSERT OR IGNORE INTO uncompared (doc) SELECT doc FROM report'));
	}

	remove(id: string): void {
		this.#write(() => this.#shelving.remove(id));
	}

	#write(work: () => void): void {
		this.store.statements.transaction(() => {
			work();
			this.#shelving.flush();
			while (this.#shelving.regroup(10));
			while (this.#shelving.compare(10));
		});
		this.store.changed();
	}

	list(query: string, more: Partial<ListRequest> = {}): ListPage {
		const request = { query, filter: [], sort: 'relevance', descending: true, offset: 0, limit: 1_000 } as const;
		return this.store.list({ ...request, ...more }, () => {});
	}

	/** Ids of what a query finds, in its order. */
	ids(query: string, more: Partial<ListRequest> = {}): string[] {
		return this.list(query, more).rows.map(({ id }) => id);
	}

	content(): Record<string, readonly string[]> {
		return contentOf(this.store.statements);
	}
}
