import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '../../archive/opensearch/connection/connection.ts';
import { ClusterTrouble } from '../../archive/opensearch/connection/trouble.ts';
import { type ArchiveFound, archivesAt } from '../../archive/opensearch/layout/listing-archives.ts';
import { createArchive, deleteArchive } from '../../archive/opensearch/layout/opening.ts';
import { reindex } from '../../archive/opensearch/layout/reindexing.ts';
import { StoreRefused } from '../archive-thread/refused.ts';
import type { SharedPlace } from './place.ts';
import { settingsOf } from './resolve.ts';

export type { ArchiveFound };

const CLOCK = { now: () => performance.now(), pause: (ms: number) => pause(ms), chance: Math.random };

/** A cluster whose archives are made, listed and taken away. All methods reject with `StoreRefused`. */
export class Administration {
	readonly #place: SharedPlace;

	constructor(place: SharedPlace) {
		this.#place = place;
	}

	/** All archives under the same prefix. */
	list(): Promise<readonly ArchiveFound[]> {
		return this.#asking((cluster, { prefix }) => archivesAt(cluster, prefix));
	}

	/** False where it was there already. */
	create(): Promise<boolean> {
		return this.#asking((cluster, settings) => createArchive(cluster, settings, new Date().toISOString()));
	}

	/** False where there was none. */
	delete(): Promise<boolean> {
		return this.#asking((cluster, settings) => deleteArchive(cluster, settings));
	}

	/** Makes its indexes anew out of the articles; `told` with articles done and all. */
	reindex(told: (done: number, total: number) => void): Promise<{ readonly articles: number }> {
		return this.#asking((cluster, settings) => reindex(cluster, settings, new Date().toISOString(), told));
	}

	async #asking<Result>(
		work: (cluster: Connection, settings: ReturnType<typeof settingsOf>) => Promise<Result>,
	): Promise<Result> {
		const settings = settingsOf(this.#place, process.env);
		const cluster = new Connection(settings, CLOCK, Date.now);
		try {
			return await work(cluster, settings);
		} catch (error) {
			throw error instanceof ClusterTrouble ? new StoreRefused(error.told, error.remedy) : error;
		} finally {
			await cluster.close();
		}
	}
}
