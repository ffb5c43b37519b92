import { resolve } from 'node:path';
import { GENERATION } from '../../analyse/version.ts';
import type { KeptStore } from '../../archive/store.ts';
import { KeptIndex } from '../index-file/kept-index.ts';
import type { ArchiveTask } from './protocol.ts';

/** Opens the store that a task names; what only shared archives need is loaded for those alone. */
export async function openStore({ index, shared, paths, watch }: ArchiveTask): Promise<KeptStore> {
	if (shared === null) return new KeptIndex(await import('node:sqlite'), index);
	const { openShared } = await import('../shared-archive/open-shared.ts');
	const absolute = paths.map((path) => resolve(path));
	return openShared({ place: shared, paths: absolute, generation: GENERATION, waits: watch && paths.length === 0 });
}
