import { ArchiveClient } from './client.ts';
import type { OpenArchive, OpenOptions } from './opened.ts';

/** A `list`, `entities` or `facets` whose place a newer one of the same kind has taken. */
export { Superseded as SupersededError } from '../../archive/superseded.ts';
export type { OpenArchive, OpenOptions };

/** Opens folders and files as one archive; it can be asked at once and fills while it is read. */
export function openArchive(options: OpenOptions): OpenArchive {
	return new ArchiveClient(options);
}
