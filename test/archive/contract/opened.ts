import type { ListPage, ListRequest } from '../../../source/archive/archive.ts';
import { prepare } from '../../../source/archive/prepared/prepare.ts';
import type { ArchiveStore } from '../../../source/archive/store.ts';
import type { ArchiveWriter, FileRecord } from '../../../source/archive/writer.ts';
import { analysisOf, articleOf, type Told } from '../told.ts';

/** A store of its own for one test, empty. */
export interface Opened {
	readonly store: ArchiveStore;
	readonly writer: ArchiveWriter;
	/** Makes what was written visible to readers. */
	refresh(): Promise<void>;
	close(): Promise<void>;
}

export type Open = () => Promise<Opened>;

export const ANALYSER = 'test 1';

const ALL = { query: '', filter: [], sort: 'relevance', descending: true, offset: 0, limit: 1_000 } as const;

/** A store with articles in it: each lies in a file of its own. */
export class Shelf {
	readonly store: ArchiveStore;
	readonly writer: ArchiveWriter;
	readonly #opened: Opened;

	constructor(opened: Opened) {
		this.#opened = opened;
		this.store = opened.store;
		this.writer = opened.writer;
	}

	/** Runs a test on articles put into a store that is closed after. */
	static async with(open: Open, articles: readonly Told[], work: (shelf: Shelf) => Promise<void>): Promise<void> {
		const opened = await open();
		try {
			const shelf = new Shelf(opened);
			await shelf.put(articles);
			await work(shelf);
		} finally {
			await opened.close();
		}
	}

	async put(articles: readonly Told[], analysed = true): Promise<void> {
		const files = articles.map(({ id }) => fileOf(id));
		await this.writer.begin(files);
		await this.writer.put(
			articles.map((told, at) => ({ file: files[at]?.path ?? '', record: 0, article: preparedOf(told, analysed) })),
			analysed ? files.map((file) => ({ file, records: 1, diagnostics: [] })) : [],
		);
		await this.settle();
	}

	/** Takes out the files that articles lie in. */
	async remove(...ids: readonly string[]): Promise<void> {
		await this.writer.gone(ids.map((id) => fileOf(id).path));
		await this.settle();
	}

	/** Names are grouped, and everything written can be seen. */
	async settle(): Promise<void> {
		await this.writer.settle();
		await this.#opened.refresh();
		while (await this.writer.regroup(100));
		while (await this.writer.compare(100));
		await this.writer.settle();
		await this.#opened.refresh();
		this.store.changed();
	}

	async list(query: string, more: Partial<ListRequest> = {}): Promise<ListPage> {
		return this.store.list({ ...ALL, query, ...more }, () => {});
	}

	/** Ids of what a query finds, in its order. */
	async ids(query: string, more: Partial<ListRequest> = {}): Promise<string[]> {
		return (await this.list(query, more)).rows.map(({ id }) => id);
	}

	/** Id of the only entity of a name. */
	async entity(name: string): Promise<string> {
		const { rows } = await this.store.entities({ query: name, kind: null, offset: 0, limit: 1 });
		return rows[0]?.id ?? '';
	}
}

export const preparedOf = (told: Told, analysed = true) =>
	prepare(articleOf(told), analysed ? analysisOf(told) : null, ANALYSER, []);

export const fileOf = (id: string, more: Partial<FileRecord> = {}): FileRecord => ({
	path: `news/${id}.txt`,
	size: 100,
	modified: 1_000,
	fingerprint: '',
	...more,
});
