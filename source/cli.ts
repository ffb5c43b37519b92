import { isMainThread, workerData } from 'node:worker_threads';

/** The exit status of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

if (isMainThread) {
	const { main } = await import('./commands/dispatch.ts');
	process.exit(
		await main({
			argv: process.argv.slice(2),
			environment: process.env,
			importMeta: import.meta,
			stdin: process.stdin,
			stdout: process.stdout,
			stderr: process.stderr,
			interrupted: () => process.exit(INTERRUPTED),
		}),
	);
} else if (workerData?.role === 'archive') {
	const { startArchiveWorker } = await import('./effects/archive-worker.ts');
	startArchiveWorker();
} else if (workerData?.role === 'analysis') {
	const { startAnalysisWorker } = await import('./effects/analysis-worker.ts');
	startAnalysisWorker();
}
