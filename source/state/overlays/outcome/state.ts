import type { PipeResult } from '../../taking/result.ts';
import type { Overlay } from '../overlay.ts';

/** What a command wrote; null while it runs. */
export interface OutcomeOverlay {
	readonly kind: 'outcome';
	readonly number: number;
	readonly command: string;
	readonly result: PipeResult | null;
	/** Its first line on screen. */
	readonly top: number;
	readonly before: Overlay | null;
}
