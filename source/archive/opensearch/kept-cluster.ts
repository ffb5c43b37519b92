import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { ArchiveStatus, StoreState } from '../answers/status.ts';
import type { KeptStore, Look } from '../store.ts';
import type { ArchiveWriter } from '../writer.ts';
import { ClusterActs } from './acts/cluster-acts.ts';
import { Searcher, SUM_OF_SEQUENCE, totalOf } from './asking/searcher.ts';
import { Connection } from './connection/connection.ts';
import type { Clock } from './connection/gate.ts';
import type { ClusterSettings } from './connection/settings.ts';
import { IndexNames } from './layout/names.ts';
import { createArchive, openArchive } from './layout/opening.ts';
import { ClusterStore } from './store.ts';
import { Bulk } from './writing/bulk.ts';
import type { Writing } from './writing/cluster-writer.ts';
import { Files } from './writing/files.ts';

/** Milliseconds between two looks: what others write is seen some seconds after. */
const LOOK_MS = 2_000;
/** Health is asked for less often than whether anything changed, unless something is not as it should be. */
const HEALTH_MS = 10_000;
/** Who waits for so long is told that it is slow. */
const SLOW_MS = 4_000;
/** Who has told nothing for so long is not writing any more. */
const SILENT_MS = 120_000;

interface Progress {
	readonly progress: ArchiveStatus['progress'];
	readonly at: number;
}

/** What a shared archive is opened with. */
export interface Opening extends Omit<Writing, 'unacknowledged'> {
	readonly settings: ClusterSettings;
	/** As the user named it, without anything secret. */
	readonly name: string;
	readonly clock: Clock;
}

/** A shared archive that this thread has open, whether its cluster answers or not. */
export class KeptCluster implements KeptStore {
	readonly lookEvery = LOOK_MS;
	readonly isShared = true;
	readonly isLost = false;
	readonly diagnostics: readonly Diagnostic[] = [];
	readonly files: readonly string[] = [];
	readonly answers: ClusterStore;
	readonly acts: ClusterActs;
	readonly #opening: Opening;
	readonly #connection: Connection;
	readonly #searcher: Searcher;
	readonly #names: IndexNames;
	readonly #notes: Files;
	#writer: ArchiveWriter | null = null;
	#seen = '';
	#health: StoreState['health'] = null;
	#namesAt = Number.NEGATIVE_INFINITY;
	#healthAt = 0;
	/** Who asks may not know it. */
	#isHealthSecret = false;
	#unacknowledged = 0;
	#ungrouped = 0;

	private constructor(opening: Opening, connection: Connection) {
		const { settings, self, now } = opening;
		this.#opening = opening;
		this.#connection = connection;
		this.#names = new IndexNames(settings);
		this.answers = new ClusterStore(connection, settings, { now, self });
		this.#searcher = new Searcher(connection, this.#names, self);
		const bulk = new Bulk(connection, settings);
		this.#notes = new Files(connection, this.#searcher, bulk, this.#names);
		this.acts = new ClusterActs(connection, bulk, settings, now);
	}

	/** Rejects where it cannot be opened: no node answers, it is not there, who asks is not known. `creates`: unless it is there. */
	static async open(opening: Opening, creates = false): Promise<KeptCluster> {
		const connection = new Connection(opening.settings, opening.clock, opening.now);
		try {
			if (creates && !opening.settings.isReadOnly)
				await createArchive(connection, opening.settings, new Date(opening.now()).toISOString());
			await openArchive(connection, opening.settings);
			return new KeptCluster(opening, connection);
		} catch (error) {
			await connection.close();
			throw error;
		}
	}

	mayWrite(): boolean {
		return !this.#opening.settings.isReadOnly;
	}

	async writer(): Promise<ArchiveWriter> {
		if (this.#writer === null) {
			const { ClusterWriter } = await import('./writing/cluster-writer.ts');
			const unacknowledged = (articles: number): void => {
				this.#unacknowledged = articles;
			};
			this.#writer = new ClusterWriter(this.#connection, this.#opening.settings, { ...this.#opening, unacknowledged });
		}
		return this.#writer;
	}

	async setting(given: string | null): Promise<string> {
		const noted = await this.#notes.noted<{ readonly setting: string }>('setting');
		if (given === null || this.#opening.settings.isReadOnly) return noted?.setting ?? '';
		if (noted?.setting !== given) await this.#notes.note('setting', { setting: given });
		return given;
	}

	async note(isSettled: boolean): Promise<void> {
		if (this.#opening.settings.isReadOnly) return;
		const progress: Progress['progress'] = isSettled ? null : { done: 0, total: 0, rate: 0 };
		try {
			await this.#notes.note(`progress ${this.#opening.self}`, {
				progress,
				at: this.#opening.now(),
			} satisfies Progress);
		} catch {
			// The round itself tells.
		}
	}

	async look(): Promise<Look> {
		// Asked beside what is new: where a part of the archive is not there nothing else is answered.
		const [news] = await Promise.allSettled([
			this.#news(),
			this.#lookAtHealth(),
			this.#lookAtNames(),
			this.#lookAtLocks(),
		]);
		if (news.status === 'rejected') throw news.reason;
		return news.value;
	}

	async #news(): Promise<Look> {
		const changes = ['articles', 'entities'] as const;
		const [articles, entities] = await Promise.all(
			changes.map((what) =>
				this.#searcher.search(
					what,
					{ size: 0, track_total_hits: true, aggs: { sequence: SUM_OF_SEQUENCE } },
					'looking for what is new',
				),
			),
		);
		const seen = JSON.stringify(
			[articles, entities].map((found) => found && [totalOf(found), found.aggregations?.sequence?.value]),
		);
		const isChanged = this.#seen !== '' && seen !== this.#seen;
		this.#seen = seen;
		const notes = await this.#notes.notes<Progress>('progress ');
		const running = notes.filter(({ progress, at }) => progress !== null && at > this.#opening.now() - SILENT_MS);
		const told = running.find(({ progress }) => (progress?.total ?? 0) > 0)?.progress ?? null;
		return { isChanged, isSettled: running.length === 0, progress: told };
	}

	state(): StoreState {
		const { answered, trouble, nodesGone, unwritten, awaited } = this.#connection.link;
		const { nodes } = this.#opening.settings;
		const isSlow = trouble?.kind === 'busy' || (awaited !== null && this.#opening.now() - awaited > SLOW_MS);
		const isLost = trouble !== null && (trouble.kind === 'unreachable' || trouble.kind === 'slow');
		const isGone = trouble?.type === 'index_not_found_exception';
		const readOnly = this.#opening.settings.isReadOnly
			? 'the settings say so'
			: unwritten?.kind === 'locked'
				? 'its disk is full or it was locked'
				: unwritten?.kind === 'forbidden'
					? 'this user may only read'
					: null;
		return {
			name: this.#opening.name,
			link: answered === null ? 'connecting' : isLost ? 'lost' : isGone ? 'gone' : isSlow ? 'slow' : 'ready',
			// Of a cluster that does not answer it is not known.
			health: isLost ? null : this.#health,
			readOnly,
			// Where none is left the cluster does not answer, and that is what is told.
			nodesGone: nodesGone.length < nodes.length ? nodesGone : [],
			// What is on its way, and was not put off, is nothing to be told of.
			unacknowledged: trouble === null && !isSlow ? 0 : this.#unacknowledged,
			ungrouped: this.#ungrouped,
			answered,
			trouble: trouble === null ? null : { message: trouble.told, hint: trouble.remedy },
		};
	}

	/** A cluster is not begun anew: whoever asks again is answered once it is there again. */
	mend(_error: unknown): boolean {
		return false;
	}

	reopen(): null {
		return null;
	}

	tidy(): void {}

	close(): Promise<void> {
		return this.#connection.close();
	}

	/** Not everybody may ask for it; then it is not told. Of a cluster that does not answer nothing is known. */
	async #lookAtHealth(): Promise<void> {
		const now = this.#opening.now();
		const { trouble, nodesGone } = this.#connection.link;
		const mayStay = this.#isHealthSecret || (this.#health === 'green' && trouble === null && nodesGone.length === 0);
		if (mayStay && now - this.#healthAt < HEALTH_MS) return;
		this.#healthAt = now;
		try {
			const { status, body } = await this.#connection.ask<{ status?: 'green' | 'yellow' | 'red' }>({
				method: 'GET',
				path: `/_cluster/health/${this.#names.of('articles')},${this.#names.of('entities')}`,
				query: { timeout: '1s' },
				for: 'looking how the cluster is',
				fine: [403, 408],
				retries: 0,
			});
			this.#isHealthSecret = status === 403;
			this.#health = body.status ?? null;
		} catch (error) {
			this.#health = null;
			throw error;
		}
	}

	/** Whether what was locked still is, so that it is not told for longer than it is so; not everybody may ask. */
	async #lookAtLocks(): Promise<void> {
		if (this.#connection.link.unwritten?.kind !== 'locked') return;
		const { status, body } = await this.#connection.ask<{ readonly blocks?: object }>({
			method: 'GET',
			path: `/_cluster/state/blocks/${this.#opening.settings.prefix}-${this.#opening.settings.archive}-*`,
			query: { filter_path: 'blocks.*' },
			for: 'looking whether it takes writes',
			fine: [403],
			retries: 0,
		});
		if (status === 200 && body.blocks === undefined) this.#connection.wrote(null);
	}

	/** How many neighbourhoods wait to be grouped. */
	async #lookAtNames(): Promise<void> {
		const now = this.#opening.now();
		if (now - this.#namesAt < HEALTH_MS) return;
		this.#namesAt = now;
		const stale = await this.#searcher.search(
			'neighbourhoods',
			{ size: 0, query: { term: { isPending: true } }, aggs: { changed: { sum: { field: 'changed' } } } },
			'looking for changed names',
		);
		this.#ungrouped = stale.aggregations?.changed?.value ?? 0;
	}
}
