import type { ArchiveStatus } from './archive.ts';

type Progress = NonNullable<ArchiveStatus['progress']>;

/** `▪▪▪▪····`, so many cells wide. */
export function progressBar({ done, total }: Progress, width: number): string {
	const filled = total > 0 ? Math.min(width, Math.floor((done / total) * width)) : 0;
	return '▪'.repeat(filled) + '·'.repeat(width - filled);
}

/** `310/s`, of slow reading `12/min`; empty while there is no rate. */
export function speed({ rate }: Progress): string {
	if (rate <= 0) return '';
	return rate < 1 ? `${Math.max(1, Math.round(rate * 60))}/min` : `${Math.round(rate)}/s`;
}

/** `13 s left` at the rate of late; empty while there is no rate, and where only the last is still under way. */
export function timeLeft({ done, total, rate }: Progress): string {
	if (rate <= 0 || done >= total) return '';
	const seconds = (total - done) / rate;
	if (seconds < 90) return `${Math.ceil(seconds)} s left`;
	if (seconds < 5400) return `${Math.round(seconds / 60)} min left`;
	return `${(seconds / 3600).toFixed(1)} h left`;
}
