import { isMainThread, workerData } from 'node:worker_threads';

// What a thread of newsdesk runs: the archive, or the analysis of articles.
if (!isMainThread) {
	if (workerData?.role === 'archive') {
		const { startArchiveWorker } = await import('./archive-worker.ts');
		startArchiveWorker();
	} else if (workerData?.role === 'analysis') {
		const { startAnalysisWorker } = await import('./analysis-worker.ts');
		startAnalysisWorker();
	}
}
