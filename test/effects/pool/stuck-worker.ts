import { parentPort } from 'node:worker_threads';
import type { ToPool } from '../../../source/effects/indexing/analysis-pool.ts';
import type { Job } from '../../../source/effects/indexing/workshop.ts';

// A thread whose files do what their names say: `stuck` never ends, `dead` ends the thread, `member` is stuck over its
// second piece.
const tell = (message: ToPool): void => parentPort?.postMessage(message);
const forever = (): never => {
	for (;;);
};

tell({ type: 'ready', models: null });
parentPort?.on('message', (jobs: readonly Job[]) => {
	for (const { number: job, file, record, path, light, resume, bare } of jobs) {
		const done = (last: boolean, shown: string, at = record): void =>
			tell({
				type: 'done',
				done: [
					{
						job,
						file,
						record: at,
						articles: [],
						diagnostics: [{ where: shown, severity: 'note', rule: 'read', message: 'm', hint: 'h' }],
						last,
					},
				],
			});
		const isBare = bare !== null;
		if (light && path.includes('stuck') && !isBare) forever();
		if (path.includes('dead')) process.exit(3);
		if (light) {
			done(true, path);
			continue;
		}
		for (const [at, piece] of [`${path}/one`, `${path}/two`, `${path}/three`].entries()) {
			if (resume !== null && at < (resume[0] ?? 0)) continue;
			tell({ type: 'step', job, doing: 'reading', place: [at], path: piece });
			if (path.includes('member') && at === 1) forever();
			done(false, piece);
		}
		done(true, path);
	}
	tell({ type: 'free' });
});
