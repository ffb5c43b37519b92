import { sanitise } from '../../ingest/sanitise.ts';
import type { Entry } from '../../journal/act.ts';

/** A journal lies beside articles that come from anywhere: nothing of it steers the terminal. */
export const safe = (entry: Entry): Entry => safeValue(entry) as Entry;

function safeValue(value: unknown): unknown {
	if (typeof value === 'string') return sanitise(value).text;
	if (Array.isArray(value)) return value.map(safeValue);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, safeValue(field)]));
}
