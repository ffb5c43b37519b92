import type { DateFact } from './fact.ts';

const RECURS: ReadonlySet<string> = new Set(['date/rate', 'date/recurring']);

/** Whether a time tells how often and not how long: its value P1Y means every year. */
export const recurs = ({ by, value }: Pick<DateFact, 'by' | 'value'>): boolean => value !== null && RECURS.has(by);
