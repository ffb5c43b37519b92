import type { KeptStore } from '../../archive/store.ts';
import { KeptIndex } from '../index-file/kept-index.ts';
import type { ArchiveTask } from './protocol.ts';

/** Opens the store that a task names. */
export async function openStore({ index }: ArchiveTask): Promise<KeptStore> {
	return new KeptIndex(await import('node:sqlite'), index);
}
