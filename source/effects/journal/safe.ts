import { sanitise } from '../../ingest/sanitise.ts';
import type { Entry } from '../../journal/act.ts';
import type { TrailLeft } from '../../journal/trail.ts';

/** A journal lies beside articles that come from anywhere: nothing of it steers the terminal. */
export const safe = <Of extends Entry | TrailLeft>(kept: Of): Of => safeValue(kept) as Of;

function safeValue(value: unknown): unknown {
	if (typeof value === 'string') return sanitise(value).text;
	if (Array.isArray(value)) return value.map(safeValue);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, safeValue(field)]));
}
