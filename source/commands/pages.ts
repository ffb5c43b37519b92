export { rowsOf } from '../archive/rows.ts';

/** `--limit N` or `--limit all`; null for all. */
export const limitOf = (given: number | null, standard: number | null): number | null =>
	given === null ? standard : given === Number.POSITIVE_INFINITY ? null : given;
