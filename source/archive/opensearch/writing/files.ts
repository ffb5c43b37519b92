import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { FileRecord, KnownFile } from '../../writer.ts';
import { type Query, termsIn } from '../asking/query-language.ts';
import type { Hit, Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import { noteDocument, noteId } from '../documents/notes.ts';
import type { IndexNames } from '../layout/names.ts';
import type { Bulk, Operation } from './bulk.ts';

/** Articles of a file that are noted in one document. */
export const PIECE = 250;
const PAGE = 1_000;
const AT_ONCE = 500;

/** Which article a record of a file is, and where it lies, as shown. */
export type Lying = readonly [record: number, id: string, path: string];

export interface FileShown {
	readonly size: number;
	readonly modified: number;
	readonly fingerprint: string;
	readonly problems: readonly Diagnostic[];
	/** Pieces that it has documents of. */
	readonly pieces: number;
	/** Articles it holds. */
	readonly articles: number;
}

interface FileSource {
	readonly path: string;
	readonly isComplete: boolean;
	readonly shown: FileShown;
}

interface PieceSource {
	readonly path: string;
	readonly ids: readonly string[];
	readonly shown: { readonly lying: readonly Lying[] };
}

/** Which files were read, and which articles each of them holds: a document a file, and one for every so many articles. */
export class Files {
	readonly #cluster: Cluster;
	readonly #searcher: Searcher;
	readonly #bulk: Bulk;
	readonly #names: IndexNames;

	constructor(cluster: Cluster, searcher: Searcher, bulk: Bulk, names: IndexNames) {
		this.#cluster = cluster;
		this.#searcher = searcher;
		this.#bulk = bulk;
		this.#names = names;
	}

	/** Files at or under one of these paths, in order of their paths. */
	async *known(roots: readonly string[]): AsyncGenerator<readonly KnownFile[]> {
		await this.refresh();
		const under = roots.flatMap((root): Query[] => [
			{ term: { path: root } },
			{ prefix: { path: root === '' || root.endsWith('/') ? root : `${root}/` } },
		]);
		if (under.length === 0) return;
		const query = { bool: { filter: [{ term: { kind: 'file' } }], should: under, minimum_should_match: 1 } };
		for (let after: Hit<FileSource>['sort']; ; ) {
			const { hits } = await this.#searcher.search<FileSource>(
				'files',
				{ size: PAGE, query, sort: [{ path: 'asc' }], ...(after === undefined ? {} : { search_after: after }) },
				'listing files',
			);
			if (hits.hits.length > 0) yield hits.hits.map(({ _source }) => knownFile(_source));
			if (hits.hits.length < PAGE) return;
			after = hits.hits.at(-1)?.sort;
		}
	}

	/** What is known of these files, by path. */
	async shown(paths: readonly string[]): Promise<ReadonlyMap<string, FileShown>> {
		const found = new Map<string, FileShown>();
		for (let at = 0; at < paths.length; at += AT_ONCE)
			for (const source of await this.#got<FileSource>(paths.slice(at, at + AT_ONCE).map(fileId)))
				found.set(source.path, source.shown);
		return found;
	}

	/** The articles of some pieces of a file, by record. */
	async lying(path: string, pieces: readonly number[]): Promise<readonly Lying[]> {
		if (pieces.length === 0) return [];
		const sources = await this.#got<PieceSource>(pieces.map((piece) => pieceId(path, piece)));
		return sources.flatMap(({ shown }) => shown.lying);
	}

	/** The operations that note a file, and those that note a piece of it. */
	fileOperation({ path, size, modified, fingerprint }: FileRecord, more: FileMore): Operation {
		const { isComplete, problems, pieces, articles } = more;
		return {
			action: 'index',
			index: this.#names.written('files'),
			id: fileId(path),
			body: {
				kind: 'file',
				path,
				isComplete,
				hasProblems: problems.length > 0,
				shown: { size, modified, fingerprint, problems, pieces, articles } satisfies FileShown,
			},
		};
	}

	pieceOperation(path: string, piece: number, lying: readonly Lying[]): Operation {
		const target = { index: this.#names.written('files'), id: pieceId(path, piece) };
		if (lying.length === 0) return { ...target, action: 'delete', body: null };
		const ids = [...new Set(lying.map(([, id]) => id))];
		return { ...target, action: 'index', body: { kind: 'piece', path, ids, shown: { lying } } };
	}

	removal(path: string, pieces: number): Operation[] {
		const index = this.#names.written('files');
		return [fileId(path), ...Array.from({ length: pieces }, (_, piece) => pieceId(path, piece))].map((id) => ({
			action: 'delete',
			index,
			id,
			body: null,
		}));
	}

	/** Where articles lie, by id: paths as shown, the first first, and the files. */
	async holders(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Holder[]>> {
		const found = new Map<string, Holder[]>();
		const asked = new Set(ids);
		for (let at = 0; at < ids.length; at += AT_ONCE)
			for (let after: Hit<PieceSource>['sort']; ; ) {
				const { hits } = await this.#searcher.search<PieceSource>(
					'files',
					{
						size: PAGE,
						query: termsIn('ids', ids.slice(at, at + AT_ONCE)),
						sort: [{ path: 'asc' }, { _seq_no: 'asc' }],
						...(after === undefined ? {} : { search_after: after }),
					},
					'looking where articles lie',
				);
				for (const { _source } of hits.hits)
					for (const [, id, path] of _source.shown.lying)
						if (asked.has(id)) found.set(id, [...(found.get(id) ?? []), { file: _source.path, path }]);
				if (hits.hits.length < PAGE) break;
				after = hits.hits.at(-1)?.sort;
			}
		for (const holders of found.values()) holders.sort((one, other) => (one.path < other.path ? -1 : 1));
		return found;
	}

	/** Has files read again. */
	async mistrust(paths: readonly string[]): Promise<void> {
		await this.#bulk.write(
			[...new Set(paths)].map((path) => ({
				action: 'update',
				index: this.#names.written('files'),
				id: fileId(path),
				body: { doc: { isComplete: false } },
			})),
			'noting files to be read again',
		);
	}

	/** What is noted under a name by whoever writes; null where nothing is. */
	async noted<Note>(name: string): Promise<Note | null> {
		const [source] = await this.#got<{ readonly shown: Note }>([noteId(name)]);
		return source?.shown ?? null;
	}

	async note(name: string, shown: unknown): Promise<void> {
		await this.#bulk.write(
			[
				{
					action: 'index',
					index: this.#names.written('files'),
					id: noteId(name),
					body: noteDocument(name, shown),
				},
			],
			'noting how far a round is',
		);
	}

	/** All notes whose names begin so. */
	async notes<Note>(beginning: string): Promise<readonly Note[]> {
		const query = { bool: { filter: [{ term: { kind: 'note' } }, { prefix: { path: beginning } }] } };
		const { hits } = await this.#searcher.search<{ readonly shown: Note }>(
			'files',
			{ size: 200, query },
			'looking how far others are',
		);
		return hits.hits.map(({ _source }) => _source.shown);
	}

	async write(operations: readonly Operation[]): Promise<void> {
		await this.#bulk.write(operations, 'noting files');
	}

	async refresh(): Promise<void> {
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('files')}/_refresh`,
			for: 'looking at what is new',
		});
	}

	#got<Source>(ids: readonly string[]): Promise<Source[]> {
		return this.#searcher.got<Source>('files', ids, 'looking up files');
	}
}

export interface Holder {
	readonly file: string;
	readonly path: string;
}

interface FileMore extends Pick<FileShown, 'problems' | 'pieces' | 'articles'> {
	readonly isComplete: boolean;
}

const knownFile = ({ path, isComplete, shown: { size, modified, fingerprint } }: FileSource): KnownFile => ({
	path,
	size,
	modified,
	fingerprint,
	complete: isComplete,
});

const fileId = (path: string): string => `file ${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
const pieceId = (path: string, piece: number): string => `${fileId(path)} ${piece}`;
