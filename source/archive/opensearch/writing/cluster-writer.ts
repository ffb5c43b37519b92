import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { ArchiveStatus } from '../../archive.ts';
import type { ArchiveWriter, FileRecord, KnownFile, LastRound, Piece, Placed, ReadFile } from '../../writer.ts';
import { LISTED } from '../asking/query-language.ts';
import { Searcher } from '../asking/searcher.ts';
import type { Cluster } from '../connection/connection.ts';
import type { ClusterSettings } from '../connection/settings.ts';
import { ClusterTrouble } from '../connection/trouble.ts';
import { IndexNames } from '../layout/names.ts';
import { ArticleWriter } from './article-writer.ts';
import { BegunFiles, upTo } from './begun-files.ts';
import { Bulk } from './bulk.ts';
import { Files } from './files.ts';
import { Regrouping } from './grouping.ts';
import { Listing } from './listing.ts';
import { Neighbourhoods } from './neighbourhoods.ts';
import { RecordPacking } from './record-packing.ts';

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

/** Writes to a shared archive, as one of many; what is put is safe when the promise resolves. */
export class ClusterWriter implements ArchiveWriter {
	readonly #writing: Writing;
	readonly #cluster: Cluster;
	readonly #names: IndexNames;
	readonly #searcher: Searcher;
	readonly #files: Files;
	readonly #articles: ArticleWriter;
	readonly #neighbourhoods: Neighbourhoods;
	readonly #regrouping: Regrouping;
	readonly #listing: Listing;
	readonly #begun: BegunFiles;
	#orphaned = false;
	/** Articles that were sent last and that nobody acknowledged. */
	#unacknowledged = 0;

	constructor(cluster: Cluster, settings: ClusterSettings, writing: Writing) {
		const { now, self, generation } = writing;
		this.#writing = writing;
		this.#cluster = cluster;
		this.#names = new IndexNames(settings);
		this.#searcher = new Searcher(cluster, this.#names, self, 'as set');
		const bulk = new Bulk(cluster, settings);
		this.#files = new Files(cluster, this.#searcher, bulk, this.#names);
		this.#begun = new BegunFiles(this.#files);
		const packing = new RecordPacking(this.#searcher, bulk, this.#names.written('files'));
		this.#neighbourhoods = new Neighbourhoods(bulk, this.#names, self, now);
		this.#articles = new ArticleWriter(cluster, bulk, this.#names, this.#neighbourhoods, packing, generation);
		this.#listing = new Listing(cluster, this.#searcher, this.#names, this.#articles);
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

	begin(files: readonly FileRecord[]): Promise<void> {
		return this.#begun.begin(files);
	}

	async have(pieces: readonly Piece[], analyser: string): Promise<readonly boolean[]> {
		const known = await this.#articles.versions(pieces.map(({ id }) => id));
		const has = pieces.map(({ file, id }) => {
			const there = known.get(id);
			if (there === undefined) return false;
			return there.isNewer || (there.analyser === analyser && there.fingerprint === this.#begun.fingerprintOf(file));
		});
		for (const [index, piece] of pieces.entries()) if (has[index]) await this.#begun.hold(piece);
		return has;
	}

	async put(articles: readonly Placed[], read: readonly ReadFile[]): Promise<void> {
		const placed = articles.filter(({ file }) => this.#begun.has(file));
		this.#unacknowledged = placed.length;
		this.#writing.unacknowledged?.(placed.length);
		for (const { file, record, article } of placed)
			await this.#begun.hold({ file, record, id: article.id, path: article.path });
		// Noted before they are there: what is noted nowhere would be taken out by whoever finds no file of it.
		const noted = this.#begun.note();
		noted.catch(() => {});
		await this.#listing.put(placed, (file) => this.#begun.fingerprintOf(file) ?? '', noted);
		await noted;
		this.#unacknowledged = 0;
		this.#writing.unacknowledged?.(0);
		await this.#leave([...(await this.#begun.complete(read)), ...this.#listing.takeRisen()]);
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
	async compare(most: number): Promise<boolean> {
		const isMore = await this.#listing.compare(most);
		await this.#leave(this.#listing.takeRisen());
		return isMore;
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
		this.#listing.seen();
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
		this.#begun.abandon();
		this.#listing.seen();
		this.#writing.unacknowledged?.(0);
	}

	explain(error: unknown): Diagnostic | null {
		if (!(error instanceof ClusterTrouble)) return null;
		return {
			where: 'the shared archive',
			severity: 'error',
			rule: `archive/${error.kind.replaceAll(' ', '-')}`,
			message: this.#unacknowledged === 0 ? error.told : `${error.told} ${unacknowledged(this.#unacknowledged)}`,
			hint: error.remedy,
		};
	}

	/** Takes out what lies nowhere any more, and what others took out while this was written once more for it. */
	async #leave(ids: readonly string[]): Promise<void> {
		for (let leaving = ids; leaving.length > 0; leaving = this.#listing.takeRisen()) await this.#takeOut(leaving);
	}

	/** What lies elsewhere is listed under that path. */
	async #takeOut(ids: readonly string[]): Promise<void> {
		await this.#begun.note();
		await this.#files.refresh();
		const holders = await this.#files.holders(ids);
		const homeless = ids.filter((id) => !holders.has(id));
		const listed = await this.#articles.versions(ids);
		const moved = ids.filter((id) => {
			const at = holders.get(id);
			const path = listed.get(id)?.path;
			return at !== undefined && path !== undefined && !at.some((holder) => holder.path === path);
		});
		await this.#listing.move(moved, (id) => holders.get(id)?.[0]?.path);
		if (homeless.length === 0) return;
		await this.#listing.remove(homeless);
		const again = await this.#listing.relist(homeless);
		if (again.length > 0) {
			this.#orphaned = true;
			const lying = [...(await this.#files.holders(again)).values()].flat();
			await this.#files.mistrust(lying.map(({ file }) => file));
		}
		// Whoever noted one of them meanwhile reads its file again.
		await this.#files.refresh();
		const late = await this.#files.holders(homeless);
		if (late.size > 0) await this.#files.mistrust([...late.values()].flat().map(({ file }) => file));
	}
}

const unacknowledged = (articles: number): string =>
	articles === 1
		? 'One article was sent and not acknowledged.'
		: `${articles} articles were sent and not acknowledged.`;
