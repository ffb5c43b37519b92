import { analyse } from '../../analyse/analyse.ts';
import { Latest } from '../../analyse/latest.ts';
import type { Models } from '../../analyse/models.ts';
import { prepare } from '../../archive/prepared/prepare.ts';
import type { Prepared } from '../../archive/prepared/prepared.ts';
import type { Article } from '../../domain/article.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import { headOf } from '../../ingest/detect/head.ts';
import { comparePlaces, intake, type Place } from '../../ingest/intake.ts';
import { inMemory } from '../../ingest/source.ts';
import type { Setting } from '../setting.ts';
import { unpacker, unzipWithin } from '../unpack/unpacker.ts';
import { failure } from './failure.ts';
import { FileSource } from './file-source.ts';
import { identifier } from './identity.ts';
import { ANALYSER_VERSION, type Done, doneWith, type Job, NO_ANALYSIS, readJob } from './workshop.ts';

/** Told before each step that may not come to its end. */
export type Step = (step: {
	readonly doing: 'reading' | 'analysing';
	readonly place: Place;
	readonly path: string;
}) => void;

/** Reads, analyses and makes ready: all of a light job. */
export const finish = (job: Job, models: Models, setting: Setting): Done =>
	doneWith(job, readJob(job, setting), true, (article, own) =>
		job.bare === null ? analysed(article, models, own) : unanalysed(article, own),
	);

/** All of any job, article by article. An article that cannot be analysed is listed all the same. */
export async function* finishPieces(job: Job, models: Models, setting: Setting, step: Step): AsyncGenerator<Done> {
	const { bounds, fields } = setting;
	if (job.line !== null) {
		yield await finishLine(job, models, setting, step);
		return;
	}
	const source = job.bytes === null ? new FileSource(job.absolute, job.size) : inMemory(job.bytes);
	const head = source instanceof FileSource ? source.head(job.path) : headOf(job.path, source.bytes());
	let record = job.record;
	const walk = {
		origin: { identify: identifier(setting), fields, bounds, unpacker, unzip: unzipWithin(bounds) },
		reading: (place: Place, path: string) => step({ doing: 'reading', place, path }),
		resume: job.resume,
	};
	for await (const { place, ...taken } of intake(head, source, job.metadata, walk)) {
		const isBare = job.bare !== null && comparePlaces(place, job.bare) === 0;
		if (taken.articles.length > 0) step({ doing: 'analysing', place, path: taken.articles[0]?.path ?? job.path });
		yield doneWith({ ...job, record }, taken, false, (article, own) =>
			isBare ? unanalysed(article, own) : analysed(article, models, own),
		);
		record += taken.articles.length;
	}
	yield { job: job.number, file: job.file, record, articles: [], diagnostics: [], last: true };
}

/** A line whose body is written in HTML. */
async function finishLine(job: Job, models: Models, setting: Setting, step: Step): Promise<Done> {
	const path = `${job.path}:${job.line}`;
	step({ doing: 'reading', place: [], path });
	const { blocksOfMarkup } = await import('../../ingest/feed/content.ts');
	const read = readJob(job, setting, blocksOfMarkup);
	step({ doing: 'analysing', place: [], path });
	return doneWith(job, read, true, (article, own) =>
		job.bare === null ? analysed(article, models, own) : unanalysed(article, own),
	);
}

export function analysed(article: Article, models: Models, diagnostics: readonly Diagnostic[]): Prepared {
	try {
		return prepare(article, analyse(article, models), ANALYSER_VERSION, diagnostics);
	} catch (error) {
		return prepare(article, NO_ANALYSIS, ANALYSER_VERSION, [
			...diagnostics,
			failure(article.path, 'analyse/failed', error),
		]);
	} finally {
		Latest.forgetAll();
	}
}

/** An article over whose analysis its thread ended: listed, with what happened. */
const unanalysed = (article: Article, diagnostics: readonly Diagnostic[]): Prepared =>
	prepare(article, NO_ANALYSIS, ANALYSER_VERSION, [
		...diagnostics,
		failure(article.path, 'analyse/failed', new Error('its thread ended, or it took too long')),
	]);
