import { isatty } from 'node:tty';
import { isMainThread, workerData } from 'node:worker_threads';

if (isMainThread) {
	const { main } = await import('./commands/dispatch.ts');
	process.exit(
		await main({
			argv: process.argv.slice(2),
			environment: process.env,
			importMeta: import.meta,
			stdin: { isTTY: isatty(0) },
			stdout: process.stdout,
			stderr: process.stderr,
			end: (code) => process.exit(code),
		}),
	);
} else if (workerData?.role === 'archive') {
	const { startArchiveWorker } = await import('./effects/archive-worker.ts');
	startArchiveWorker();
} else if (workerData?.role === 'analysis') {
	const { startAnalysisWorker } = await import('./effects/analysis-worker.ts');
	startAnalysisWorker();
}
