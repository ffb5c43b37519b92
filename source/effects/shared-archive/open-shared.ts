import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { ClusterTrouble } from '../../archive/opensearch/connection/trouble.ts';
import { KeptCluster, type Opening } from '../../archive/opensearch/kept-cluster.ts';
import type { KeptStore } from '../../archive/store.ts';
import { StoreRefused } from '../archive-thread/refused.ts';
import { ConnectingArchive } from './connecting.ts';
import type { SharedPlace } from './place.ts';
import { settingsOf } from './resolve.ts';

const CLOCK = { now: () => performance.now(), pause: (ms: number) => pause(ms), chance: Math.random };

export interface SharedTask {
	readonly place: SharedPlace;
	/** Absolute paths whose articles are put there; none where it is only read. */
	readonly paths: readonly string[];
	/** Grows with every newsdesk that reads articles better. */
	readonly generation: number;
	/** Somebody looks on: what does not answer yet is waited for. */
	readonly waits: boolean;
}

/** Opens a shared archive. Where nobody waits it rejects if no node answers; where somebody does, it connects meanwhile. */
export async function openShared({ place, paths, generation, waits }: SharedTask): Promise<KeptStore> {
	const opening: Opening = {
		settings: settingsOf(place, process.env),
		name: place.name,
		clock: CLOCK,
		now: Date.now,
		self: randomUUID(),
		desk: `${hostname()} ${createHash('sha256').update(paths.join('\0')).digest('hex').slice(0, 16)}`,
		generation,
	};
	const open = (): Promise<KeptCluster> => KeptCluster.open(opening);
	try {
		return await (waits ? ConnectingArchive.begin(open, place.name) : open());
	} catch (error) {
		throw error instanceof ClusterTrouble ? new StoreRefused(error.told, error.remedy) : error;
	}
}
