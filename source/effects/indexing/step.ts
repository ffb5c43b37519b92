import type { Place } from '../../ingest/intake.ts';

/** What a thread is doing: should it end, this is what was at fault. */
export interface Step {
	readonly job: number;
	readonly doing: 'reading' | 'analysing';
	readonly place: Place;
	readonly path: string;
}
