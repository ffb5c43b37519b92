import { createHash } from 'node:crypto';

/** An id of OpenSearch has at most 512 bytes. */
const LONGEST = 400;

/** The document of a key, neighbourhood or entity: by its own words where they are not too many. */
export const idOf = (words: string): string =>
	Buffer.byteLength(words) <= LONGEST ? words : `#${createHash('sha256').update(words).digest('hex')}`;
