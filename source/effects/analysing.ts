import { analyse } from '../analyse/analyse.ts';
import type { Models } from '../analyse/models.ts';
import { prepare } from '../archive/sqlite/prepare.ts';
import type { Prepared } from '../archive/sqlite/prepared.ts';
import type { Article } from '../domain/article.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { ANALYSER_VERSION, type Done, failure, type Job, readJob, withoutBytes } from './workshop.ts';

/** Reads, analyses and makes ready: all of a job. An article that cannot be analysed is listed all the same. */
export function finish(job: Job, models: Models): Done {
	const { articles, diagnostics } = readJob(job);
	const own = diagnostics.length > 0 && articles.length === 1;
	return {
		job: withoutBytes(job),
		articles: articles.map((article) => analysed(article, models, own ? diagnostics : [])),
		diagnostics: own ? [] : diagnostics,
	};
}

export function analysed(article: Article, models: Models, diagnostics: readonly Diagnostic[]): Prepared {
	try {
		return prepare(article, analyse(article, models), ANALYSER_VERSION, diagnostics);
	} catch (error) {
		const nothing = { names: [], mentions: [], facts: [], diagnostics: [] };
		return prepare(article, nothing, ANALYSER_VERSION, [
			...diagnostics,
			failure(article.path, 'analyse/failed', error),
		]);
	}
}
