import type { ArchiveStatus } from '../archive/archive.ts';
import { progressBar, timeLeft } from '../archive/progress.ts';
import { fitStart } from '../output/fit.ts';
import type { Sink } from '../output/sink.ts';

const BAR = 24;

/** `▪▪▪▪····  1,200 of 5,000 articles  310/s  13 s left`, cut to the terminal's width. */
export function progressLine(progress: NonNullable<ArchiveStatus['progress']>, columns: number): string {
	const { done, total, rate } = progress;
	const parts = [
		progressBar(progress, BAR),
		`${done.toLocaleString('en')} of ${total.toLocaleString('en')} articles`,
		rate > 0 ? `${Math.round(rate).toLocaleString('en')}/s` : '',
		timeLeft(progress),
	];
	return fitStart(parts.filter(Boolean).join('  '), Math.max(1, columns - 1));
}

const EVERY_MS = 120;
const START_OF_LINE_AND_CLEAR = '\r\u001B[K';

/** Shows on a terminal how far the archive is, until `done` resolves; elsewhere only waits. */
export async function showProgress(
	status: () => Promise<ArchiveStatus>,
	done: Promise<unknown>,
	stderr: Sink,
): Promise<void> {
	if (!stderr.isTerminal) {
		await done;
		return;
	}
	let shown = false;
	let asking = false;
	const tick = async (): Promise<void> => {
		const { progress } = await status();
		if (!progress || finished) return;
		shown = true;
		await stderr.write(START_OF_LINE_AND_CLEAR + progressLine(progress, stderr.columns ?? 80));
	};
	let finished = false;
	const timer = setInterval(() => {
		if (asking) return;
		asking = true;
		tick()
			.catch(() => {})
			.finally(() => {
				asking = false;
			});
	}, EVERY_MS);
	try {
		await done;
	} finally {
		finished = true;
		clearInterval(timer);
		if (shown) await stderr.write(START_OF_LINE_AND_CLEAR);
	}
}
