import { numberWords } from '../../domain/amount.ts';

/** `12,345`: grouped, as every number of things is shown. */
export const grouped = numberWords;

/** `1 article`, `12,345 articles`. */
export const counted = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;
