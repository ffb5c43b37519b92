import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { ArchiveStatus } from '../../archive.ts';
import { prepare } from '../../prepared/prepare.ts';
import type { Prepared } from '../../prepared/prepared.ts';
import type { ArchiveWriter, FileRecord, KnownFile, LastRound, Piece, Placed, ReadFile } from '../../writer.ts';
import { LISTED } from '../asking/query-language.ts';
import { Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { IndexNames } from '../layout/names.ts';
import { type Stored, StoredArticles } from '../reading/stored.ts';
import { ArticleWriter, type Put } from './article-writer.ts';
import { bestTold } from './best-told.ts';
import { Bulk } from './bulk.ts';
import { CopyLinks } from './copy-links.ts';
import { Files, type Lying, PIECE } from './files.ts';
import { Regrouping } from './grouping.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import { Stories } from './stories.ts';

/** Who writes. */
export interface Writing {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** This process, among all that write to the archive now. */
	readonly self: string;
	/** This desk, the same in every run. */
	readonly desk: string;
	/** Grows with every newsdesk that reads articles better; what a higher one has written stays. */
	readonly generation: number;
	/** Told of articles that are sent and not acknowledged yet. */
	readonly unacknowledged?: (articles: number) => void;
}

/** A file that is being read. */
interface Begun {
	readonly record: FileRecord;
	/** Pieces it had when it was read before. */
	readonly before: number;
	readonly pieces: Map<number, Map<number, Lying>>;
	readonly changed: Set<number>;
	/** Articles that were in it where others are now. */
	readonly replaced: Set<string>;
	isNoted: boolean;
}

const ARTICLES_AT_ONCE = 500;

/** Writes to a shared archive, as one of many; what is put is safe when the promise resolves. */
export class ClusterWriter implements ArchiveWriter {
	readonly #writing: Writing;
	readonly #cluster: Cluster;
	readonly #names: IndexNames;
	readonly #searcher: Searcher;
	readonly #files: Files;
	readonly #stories: Stories;
	readonly #stored: StoredArticles;
	readonly #articles: ArticleWriter;
	readonly #neighbourhoods: Neighbourhoods;
	readonly #regrouping: Regrouping;
	readonly #copies: CopyLinks;
	readonly #begun = new Map<string, Begun>();
	#orphaned = false;

	constructor(cluster: Cluster, settings: ClusterSettings, writing: Writing) {
		const { now, self, generation } = writing;
		this.#writing = writing;
		this.#cluster = cluster;
		this.#names = new IndexNames(settings);
		this.#searcher = new Searcher(cluster, this.#names, self);
		const bulk = new Bulk(cluster, settings);
		this.#files = new Files(cluster, this.#searcher, bulk, this.#names);
		this.#stories = new Stories(this.#searcher);
		this.#stored = new StoredArticles(cluster, this.#searcher, this.#names);
		this.#neighbourhoods = new Neighbourhoods(bulk, this.#names, self, now);
		this.#articles = new ArticleWriter(cluster, bulk, this.#names, this.#neighbourhoods, generation);
		this.#copies = new CopyLinks(cluster, this.#searcher, this.#names, this.#stored, (ids, copyOf) =>
			this.#again(
				ids,
				(_, { source }) => source.instead ?? null,
				(_, { source }) => source.path,
				copyOf,
			),
		);
		this.#regrouping = new Regrouping(cluster, this.#searcher, bulk, this.#names, self, now);
	}

	async last(): Promise<LastRound> {
		const noted = await this.#files.noted<Omit<LastRound, 'articles'>>(`round ${this.#writing.desk}`);
		const articles = await this.#searcher.count(LISTED, 'counting articles');
		return { articles, analyser: noted?.analyser ?? null, roots: noted?.roots ?? [] };
	}

	known(roots: readonly string[]): AsyncIterable<readonly KnownFile[]> {
		return this.#files.known(roots);
	}

	async expect(_bytes: number): Promise<void> {}

	async begin(files: readonly FileRecord[]): Promise<void> {
		const known = await this.#files.shown(files.map(({ path }) => path));
		for (const record of files) {
			const before = known.get(record.path)?.pieces ?? 0;
			this.#begun.set(record.path, {
				record,
				before,
				pieces: new Map(),
				changed: new Set(),
				replaced: new Set(),
				isNoted: false,
			});
		}
	}

	async have(pieces: readonly Piece[], analyser: string): Promise<readonly boolean[]> {
		const known = await this.#articles.versions(pieces.map(({ id }) => id));
		const has = pieces.map(({ file, id }) => {
			const there = known.get(id);
			if (there === undefined) return false;
			return (
				there.isNewer ||
				(there.analyser === analyser && there.fingerprint === this.#begun.get(file)?.record.fingerprint)
			);
		});
		for (const [index, piece] of pieces.entries()) if (has[index]) await this.#hold(piece);
		return has;
	}

	async put(articles: readonly Placed[], read: readonly ReadFile[]): Promise<void> {
		const placed = articles.filter(({ file }) => this.#begun.has(file));
		this.#writing.unacknowledged?.(placed.length);
		for (const { file, record, article } of placed)
			await this.#hold({ file, record, id: article.id, path: article.path });
		// Noted before they are there: what is noted nowhere would be taken out by whoever finds no file of it.
		await this.#noteHeld();
		await this.#putArticles(placed);
		this.#writing.unacknowledged?.(0);
		await this.#complete(read);
	}

	async gone(files: readonly string[]): Promise<void> {
		const shown = await this.#files.shown(files);
		const ids = new Set<string>();
		for (const [path, { pieces }] of shown) {
			const lying = await this.#files.lying(path, upTo(pieces));
			for (const [, id] of lying) ids.add(id);
			await this.#files.write(this.#files.removal(path, pieces));
		}
		await this.#leave([...ids]);
	}

	regroup(most: number): Promise<boolean> {
		this.#neighbourhoods.forget();
		return this.#regrouping.regroup(most);
	}

	/** Finds which of the articles put since print a text that others print; nothing of several articles' figures is kept. */
	compare(most: number): Promise<boolean> {
		return this.#copies.compare(most);
	}

	/** The server merges by itself. */
	async tidy(_first: boolean): Promise<boolean> {
		return false;
	}

	async tell(progress: ArchiveStatus['progress']): Promise<void> {
		await this.#files.note(`progress ${this.#writing.self}`, { progress, at: this.#writing.now() });
	}

	async empty(files: readonly string[]): Promise<readonly string[]> {
		const shown = await this.#files.shown(files);
		return files.filter((path) => (shown.get(path)?.articles ?? 0) === 0);
	}

	async settle(): Promise<void> {
		for (const what of ['articles', 'files', 'entities', 'neighbourhoods'] as const)
			await this.#cluster.ask({
				method: 'POST',
				path: `/${this.#names.written(what)}/_refresh`,
				for: 'making what was written seen',
			});
		this.#stories.seen();
	}

	async finish(analyser: string, roots: readonly string[] | null): Promise<void> {
		const name = `round ${this.#writing.desk}`;
		const before = await this.#files.noted<Omit<LastRound, 'articles'>>(name);
		await this.#files.note(name, { analyser, roots: roots ?? before?.roots ?? [] });
		await this.tell(null);
		await this.settle();
	}

	takeOrphaned(): boolean {
		const orphaned = this.#orphaned;
		this.#orphaned = false;
		return orphaned;
	}

	async abandon(): Promise<void> {
		this.#begun.clear();
		this.#stories.seen();
		this.#writing.unacknowledged?.(0);
	}

	explain(error: unknown): Diagnostic | null {
		if (!(error instanceof ClusterTrouble)) return null;
		return {
			where: 'the shared archive',
			severity: 'error',
			rule: `archive/${error.kind.replaceAll(' ', '-')}`,
			message: error.told,
			hint: error.remedy,
		};
	}

	/** Notes that an article lies there; the one that was there before may leave. */
	async #hold({ file, record, id, path }: Piece): Promise<void> {
		const begun = this.#begun.get(file);
		if (begun === undefined) return;
		const piece = Math.floor(record / PIECE);
		let lying = begun.pieces.get(piece);
		if (lying === undefined) {
			const before = piece < begun.before ? await this.#files.lying(file, [piece]) : [];
			lying = new Map(before.map((one) => [one[0], one]));
			begun.pieces.set(piece, lying);
		}
		const before = lying.get(record);
		if (before !== undefined && before[1] === id && before[2] === path) return;
		if (before !== undefined && before[1] !== id) begun.replaced.add(before[1]);
		lying.set(record, [record, id, path]);
		begun.changed.add(piece);
	}

	async #noteHeld(): Promise<void> {
		const operations = [...this.#begun].flatMap(([path, begun]) => {
			const changed = [...begun.changed];
			begun.changed.clear();
			const isNew = !begun.isNoted;
			begun.isNoted = true;
			const file = {
				isComplete: false,
				problems: [],
				pieces: Math.max(begun.before, ...[...begun.pieces.keys()].map((piece) => piece + 1)),
				articles: 0,
			};
			return [
				...(isNew || changed.length > 0 ? [this.#files.fileOperation(begun.record, file)] : []),
				...changed.map((piece) =>
					this.#files.pieceOperation(path, piece, [...(begun.pieces.get(piece)?.values() ?? [])]),
				),
			];
		});
		await this.#files.write(operations);
	}

	async #putArticles(placed: readonly Placed[]): Promise<void> {
		for (let at = 0; at < placed.length; at += ARTICLES_AT_ONCE) {
			const asked = placed.slice(at, at + ARTICLES_AT_ONCE);
			const known = await this.#articles.versions(asked.map(({ article }) => article.id));
			const some = bestTold(asked, known, (file) => this.#fingerprintOf(file));
			const { instead, replaced } = await this.#stories.enter(some.map(({ article }) => article));
			const puts = some.map(({ file, article }): Put => {
				const listed = known.get(article.id);
				const fingerprint = this.#fingerprintOf(file);
				const isFirst = listed === undefined || listed.fingerprint !== fingerprint || article.path < listed.path;
				return {
					article: isFirst ? article : { ...article, path: listed.path },
					fingerprint,
					instead: instead.get(article.id) ?? replaced.get(article.id) ?? null,
					copyOf: known.get(article.id)?.copyOf ?? null,
				};
			});
			await this.#write(puts);
			this.#copies.put(puts.flatMap(({ article, instead: by }) => (by === null ? [article] : [])));
			const own = new Set(puts.map(({ article }) => article.id));
			await this.#again(
				[...replaced.keys()].filter((id) => !own.has(id)),
				(id) => replaced.get(id) ?? null,
			);
			// Those that stood behind one that is not listed any more stand behind its successor.
			const behind = replaced.size === 0 ? [] : await this.#stories.behind([...replaced.keys()]);
			const successor = (stored: Stored): string | null => replaced.get(stored.source.instead ?? '') ?? null;
			await this.#again(behind, (_, stored) => successor(stored));
		}
	}

	#fingerprintOf(file: string): string {
		return this.#begun.get(file)?.record.fingerprint ?? '';
	}

	async #write(puts: readonly Put[]): Promise<void> {
		// The last of several in one request counts.
		const last = new Map(puts.map((put) => [put.article.id, put]));
		const outcomes = await this.#articles.put([...last.values()]);
		const refused = outcomes.find(({ kind }) => kind === 'refused');
		if (refused === undefined) return;
		const path = last.get(refused.id)?.article.path ?? refused.id;
		throw new ClusterTrouble('refused', `The cluster refused ${path} (${refused.reason}).`);
	}

	/** Writes articles that are there once more, with another one listed in their place or none. */
	async #again(
		ids: readonly string[],
		insteadOf: (id: string, stored: Stored) => string | null,
		pathOf: (id: string, stored: Stored) => string = (_, { source }) => source.path,
		copyOf: string | null = null,
	): Promise<void> {
		const stored = await this.#stored.held(ids);
		const puts = [...stored].map(
			([id, one]): Put => ({
				article: preparedAgain(one, pathOf(id, one)),
				fingerprint: one.source.fingerprint,
				instead: insteadOf(id, one),
				copyOf: copyOf ?? one.source.copyOf ?? null,
			}),
		);
		if (puts.length > 0) await this.#write(puts);
	}

	async #complete(read: readonly ReadFile[]): Promise<void> {
		const leaving = new Set<string>();
		const operations = [];
		for (const { file, records, diagnostics } of read) {
			const begun = this.#begun.get(file.path);
			if (begun === undefined) continue;
			this.#begun.delete(file.path);
			for (const id of begun.replaced) leaving.add(id);
			const pieces = Math.ceil(records / PIECE);
			const wanted = upTo(Math.max(begun.before, pieces)).filter((piece) => piece >= Math.floor(records / PIECE));
			for (const piece of wanted) {
				const lying = begun.pieces.get(piece)?.values() ?? (await this.#files.lying(file.path, [piece])).values();
				const [kept, gone] = [[] as Lying[], [] as Lying[]];
				for (const one of lying) (one[0] < records ? kept : gone).push(one);
				for (const [, id] of gone) leaving.add(id);
				if (gone.length > 0) operations.push(this.#files.pieceOperation(file.path, piece, kept));
			}
			operations.push(
				this.#files.fileOperation(file, {
					isComplete: true,
					problems: diagnostics,
					pieces,
					articles: records,
				}),
			);
		}
		if (operations.length > 0) await this.#files.write(operations);
		await this.#leave([...leaving]);
	}

	/** Takes out what lies nowhere any more; what lies elsewhere is listed under that path. */
	async #leave(ids: readonly string[]): Promise<void> {
		if (ids.length === 0) return;
		await this.#noteHeld();
		await this.#files.refresh();
		const holders = await this.#files.holders(ids);
		const homeless = ids.filter((id) => !holders.has(id));
		const listed = await this.#articles.versions(ids);
		const moved = ids.filter((id) => {
			const at = holders.get(id);
			const path = listed.get(id)?.path;
			return at !== undefined && path !== undefined && !at.some((holder) => holder.path === path);
		});
		await this.#again(
			moved,
			(_, { source }) => source.instead ?? null,
			(id, { source }) => holders.get(id)?.[0]?.path ?? source.path,
		);
		if (homeless.length === 0) return;
		await this.#articles.remove(homeless);
		this.#copies.leave(homeless);
		this.#stories.leave(homeless);
		await this.#relist(homeless);
		// Whoever noted one of them meanwhile reads its file again.
		await this.#files.refresh();
		const late = await this.#files.holders(homeless);
		if (late.size > 0) await this.#files.mistrust([...late.values()].flat().map(({ file }) => file));
	}

	/** The best of the versions that one was listed for is listed in its turn, and read again. */
	async #relist(gone: readonly string[]): Promise<void> {
		await this.#cluster.ask({
			method: 'POST',
			path: `/${this.#names.written('articles')}/_refresh`,
			for: 'looking at what is new',
		});
		const behind = await this.#stored.held(await this.#stories.behind(gone));
		if (behind.size === 0) return;
		this.#orphaned = true;
		await this.#files.mistrust(
			[...(await this.#files.holders([...behind.keys()])).values()].flat().map(({ file }) => file),
		);
		const prepared = [...behind.values()].map((one) => preparedAgain(one, one.source.path));
		const { instead, replaced } = await this.#stories.enter(prepared);
		await this.#write(
			prepared.map((article) => ({
				article,
				fingerprint: behind.get(article.id)?.source.fingerprint ?? '',
				instead: instead.get(article.id) ?? replaced.get(article.id) ?? null,
				copyOf: behind.get(article.id)?.source.copyOf ?? null,
			})),
		);
	}
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** An article as it was put there, to be put there again. */
function preparedAgain({ article, analysis, source }: Stored, path: string): Prepared {
	const prepared = prepare({ ...article, path }, analysis, source.analyser ?? '', []);
	return { ...prepared, diagnostics: source.shown.diagnostics };
}
