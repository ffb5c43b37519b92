import { isMainThread, workerData } from 'node:worker_threads';
import { keepCompiled } from './compiled.ts';

// What a thread of newsdesk runs: the archive, the analysis of articles, or what is fetched.
if (!isMainThread) {
	// An analysing thread changes flags of V8, and what is kept holds for the flags it was compiled with.
	if (workerData?.role !== 'analysis') keepCompiled(process.env);
	if (workerData?.role === 'archive') {
		const { startArchiveWorker } = await import('./archive-thread/worker.ts');
		startArchiveWorker();
	} else if (workerData?.role === 'analysis') {
		const { startAnalysisWorker } = await import('./indexing/analysis-worker.ts');
		startAnalysisWorker();
	} else if (workerData?.role === 'fetch') {
		const { startFetchWorker } = await import('./fetching/worker.ts');
		await startFetchWorker();
	}
}
