import type { Diagnostic } from '../../domain/diagnostic.ts';
import { raise } from '../../ingest/bounds.ts';
import { comparePlaces, type Place } from '../../ingest/intake.ts';
import type { Step } from './step.ts';
import { type Done, type Job, nothingOf } from './workshop.ts';

/** What is to be done after a thread ended over a job: what is tried once more, and what is to be told. */
export interface SecondTry {
	readonly again: Job | null;
	readonly done: Done | null;
}

/** The piece after this one, with all that lies in it. */
const after = (place: Place): Place => [...place.slice(0, -1), (place.at(-1) ?? 0) + 1];

/**
 * An article whose analysis ended the thread is read again and listed without one; a file or member whose reading did
 * so is told and left out, and what comes after it is read.
 */
export function afterFailure(job: Job, step: Step | null, error: unknown, seconds: number): SecondTry {
	const told = spoiled(step?.path ?? job.path, error, seconds);
	if (job.light)
		return job.bare === null
			? { again: { ...job, bare: [] }, done: null }
			: { again: null, done: nothingOf(job, [told]) };
	if (step === null) return { again: null, done: nothingOf(job, [told]) };
	const isSecond = job.bare !== null && comparePlaces(job.bare, step.place) === 0;
	if (step.doing === 'analysing' && !isSecond)
		return { again: { ...job, resume: step.place, bare: step.place }, done: null };
	if (step.place.length === 0) return { again: null, done: nothingOf(job, [told]) };
	const again = { ...job, resume: after(step.place), bare: null };
	return { again, done: { ...nothingOf(job, [told]), last: false } };
}

function spoiled(where: string, error: unknown, seconds: number): Diagnostic {
	const reason = error instanceof Error ? error.message : String(error);
	const slow = reason.includes('took longer');
	const memory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
	return {
		where,
		severity: 'error',
		rule: slow ? 'bounds/seconds' : memory ? 'bounds/memory' : 'ingest/failed',
		message: slow
			? `Reading it took longer than ${seconds} seconds; it was given up.`
			: memory
				? 'Reading it took more memory than a thread is given; it was given up.'
				: `Its thread ended while reading it: ${reason}.`,
		hint: slow
			? raise('seconds', String(seconds * 5))
			: 'Everything else is unharmed. Convert it to another format if you need it.',
	};
}
