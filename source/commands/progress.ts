import type { ArchiveStatus } from '../archive/archive.ts';
import { progressBar, speed, timeLeft } from '../archive/progress.ts';
import { numberWords } from '../domain/amount.ts';
import { fitStart } from '../output/fit.ts';
import type { Sink } from '../output/sink.ts';
import { storeLine } from './store-line.ts';

const BAR = 24;

type Progress = NonNullable<ArchiveStatus['progress']>;

/** `▪▪▪▪····  1,200 of 5,000 articles  310/s  13 s left`, cut to the terminal's width; `waiting` in place of how long it will be. */
export function progressLine(progress: Progress, columns: number, waiting: string | null = null): string {
	const { done, total } = progress;
	const parts = [
		progressBar(progress, BAR),
		`${numberWords(done)} of ${numberWords(total)} articles`,
		...(waiting === null ? [speed(progress), timeLeft(progress)] : [waiting]),
	];
	return fitStart(parts.filter(Boolean).join('  '), Math.max(1, columns - 1));
}

/** How progress is told on stderr: as it suits what stderr is, as JSON Lines for programs, or not at all. */
export type ProgressForm = 'auto' | 'json' | 'none';

interface Telling {
	readonly everyMs: number;
	/** What is written of a state, and what is written when all is done. */
	readonly line: (progress: Progress, waiting: string | null) => string;
	readonly last: string;
}

const START_OF_LINE_AND_CLEAR = '\r\u001B[K';

function tellingOf(form: ProgressForm, stderr: Sink): Telling | null {
	if (form === 'none') return null;
	if (form === 'json') {
		return {
			everyMs: 500,
			line: ({ done, total, rate }, waiting) =>
				`${JSON.stringify({ done, total, rate: Math.round(rate * 10) / 10, ...(waiting === null ? {} : { waiting }) })}\n`,
			last: '',
		};
	}
	if (stderr.isTerminal) {
		return {
			everyMs: 120,
			line: (progress, waiting) => START_OF_LINE_AND_CLEAR + progressLine(progress, stderr.columns ?? 80, waiting),
			last: START_OF_LINE_AND_CLEAR,
		};
	}
	return {
		everyMs: 10_000,
		line: (progress, waiting) => `newsdesk: ${progressLine(progress, 200, waiting)}\n`,
		last: '',
	};
}

/** Tells on stderr how far the archive is, until `done` resolves. */
export async function showProgress(
	status: () => Promise<ArchiveStatus>,
	done: Promise<unknown>,
	stderr: Sink,
	form: ProgressForm = 'auto',
): Promise<void> {
	const telling = tellingOf(form, stderr);
	if (telling === null) {
		await done;
		return;
	}
	let shown = false;
	let asking = false;
	const tick = async (): Promise<void> => {
		const { progress, store } = await status();
		if (!progress || finished) return;
		shown = true;
		await stderr.write(telling.line(progress, store ? storeLine(store) : null));
		if (!stderr.isTerminal) await stderr.flush();
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
	}, telling.everyMs);
	try {
		await done;
	} finally {
		finished = true;
		clearInterval(timer);
		if (shown && telling.last !== '') await stderr.write(telling.last);
	}
	if (form === 'json') {
		const { articles, analysed, problems } = await status();
		await stderr.write(`${JSON.stringify({ finished: true, articles, analysed, problems })}\n`);
	}
}

/** The form `--progress` names. */
export const progressFormOf = (asked: string | null): ProgressForm =>
	asked === 'json' || asked === 'none' ? asked : 'auto';
