import type { Asked } from './connection.ts';

/** What reads, and what whoever reads opens and closes again. */
const READING = /\/(?:_search|_msearch|_mget|_count|_refresh|point_in_time)$/;

/** Whether a request would change something on the cluster. */
export const isChanging = ({ method, path }: Pick<Asked, 'method' | 'path'>): boolean =>
	method !== 'GET' && method !== 'HEAD' && !READING.test(path);
